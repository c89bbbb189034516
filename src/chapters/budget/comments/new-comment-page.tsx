import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { BudgetBook } from '#chapters/budget/model.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { type Choice, SelectField, SubmitButton, TextArea } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { commentTexts } from './comment-texts.ts'
import { type CommentRound, commentCategories } from './model.ts'
import { categoryWords, subjectWords } from './words.ts'

export interface NewCommentProps {
  readonly rounds: readonly CommentRound[]
  readonly places: readonly Choice[]
  readonly touchable: readonly Choice[]
  readonly book: BudgetBook
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** The form where a unit says what it thinks of the proposal. */
export function NewCommentPage(props: NewCommentProps) {
  const { rounds, places, touchable, book, written, problems, language } = props
  const t = commentTexts[language]
  const to = path(language)
  const shared = { problems, language }
  const [only] = rounds
  const choose = { value: '', label: t.choose }
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>
        {rounds.length === 1 && only
          ? t.newLead(subjectWords(only, book)[language], only.closes)
          : t.newLeadMany(rounds.length)}
      </LeadSentence>
      <BudgetNav here="comments" language={language} />
      <Callout title={t.openTitle} level={2}>
        <ul>
          {t.open.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      </Callout>
      <form method="post" action={to.newComment()} class="form">
        {rounds.length === 1 ? (
          <input type="hidden" name="round" value={only?.id} />
        ) : (
          <SelectField
            {...shared}
            name="round"
            label={t.round}
            choices={[
              choose,
              ...rounds.map((round) => ({
                value: String(round.id),
                label: subjectWords(round, book)[language],
              })),
            ]}
            chosen={written.round ?? ''}
          />
        )}
        <SelectField
          {...shared}
          name="place"
          label={t.place}
          hint={t.placeHint}
          choices={places.length === 1 ? places : [choose, ...places]}
          chosen={written.place ?? ''}
        />
        <TextArea
          {...shared}
          name="text"
          label={t.text}
          hint={t.textHint}
          rows={6}
          value={written.text ?? ''}
        />
        <SelectField
          {...shared}
          name="category"
          label={t.category}
          choices={[
            choose,
            ...commentCategories.map((value) => ({ value, label: categoryWords[value][language] })),
          ]}
          chosen={written.category ?? ''}
        />
        <SelectField
          {...shared}
          name="touches"
          label={t.touches}
          hint={t.touchesHint}
          choices={[choose, ...touchable]}
          chosen={written.touches ?? ''}
        />
        <p class="form-actions">
          <SubmitButton>{t.send}</SubmitButton>
          <a href={to.budgetComments()}>{t.cancel}</a>
        </p>
      </form>
    </>
  )
}
