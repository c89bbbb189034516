import { formatNumber } from '#core/format.ts'
import { path } from '#web/paths.ts'
import { Choices, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import type { CommentPageProps } from './comment-props.ts'
import { answerOn } from './comment-state.ts'
import { commentTexts } from './comment-texts.ts'
import { answerKinds } from './model.ts'

/** The answer, or the correction of one: then it is folded, since the answer stands above. */
export function AnswerForm(props: CommentPageProps) {
  const { comment, written, language } = props
  const t = commentTexts[language]
  const isAgain = comment.answers.length > 0
  return isAgain ? (
    <details class="disclosure" open={written.reason !== undefined}>
      <summary>{t.answerAgain}</summary>
      <div class="disclosed">
        <Fields {...props} />
      </div>
    </details>
  ) : (
    <section class="part" aria-labelledby="svara">
      <h2 id="svara">{t.answer}</h2>
      <Fields {...props} />
    </section>
  )
}

function Fields({ comment, written, problems, language }: CommentPageProps) {
  const t = commentTexts[language]
  const before = answerOn(comment)
  const effect = before === undefined ? '' : formatNumber(before.effectOre / 100, 'sv')
  const wrong = problems.filter(({ where }) => where === 'answer')
  return (
    <form method="post" action={path(language).answerComment(comment.id)} class="form">
      <Choices
        name="answer"
        legend={t.kind}
        type="radio"
        choices={answerKinds.map((value) => ({ value, label: t.kinds[value] }))}
        chosen={[written.answer ?? before?.kind ?? '']}
      />
      {wrong.length > 0 && (
        <p class="ds-validation-message">{wrong.map(({ text }) => text[language]).join(' ')}</p>
      )}
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        rows={5}
        value={written.reason ?? before?.reason ?? ''}
        {...{ problems, language }}
      />
      <TextField
        name="effect"
        label={t.effectField}
        hint={t.effectHint}
        input={{ value: written.effect ?? effect, inputmode: 'text', maxlength: 20 }}
        {...{ problems, language }}
      />
      <p class="form-actions">
        <SubmitButton>{t.save}</SubmitButton>
      </p>
    </form>
  )
}
