import { withoutStop } from '#chapters/goals/quoted.ts'
import { path } from '#web/paths.ts'
import { SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import type { PriorityRule } from './priority-rule.ts'
import { orderField } from './read-talk.ts'
import type { TalkPageProps } from './talk-props.web.ts'
import { talkTexts } from './talk-texts.ts'

/** What was said under the step. */
export function NoteForm(props: TalkPageProps & { readonly isLast: boolean }) {
  const { talk, step, written, problems, isLast, language } = props
  const t = talkTexts[language].one
  const saved = talk.notes[step] ?? ''
  const isMeanwhile = problems.some(({ code }) => code === 'written-meanwhile')
  return (
    <form class="stacked-form" method="post" action={path(language).talkNote(talk.id)}>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="before" value={saved} />
      {isMeanwhile && (
        <p class="talk-note">
          <strong>{talkTexts[language].meanwhile}</strong> {saved}
        </p>
      )}
      <TextArea
        name="note"
        label={t.note}
        hint={t.noteHint}
        value={written.note ?? saved}
        rows={5}
        {...{ problems, language }}
      />
      <p class="form-actions">
        <SubmitButton>{isLast ? t.saveLast : t.save}</SubmitButton>
      </p>
    </form>
  )
}

/** A figure on each goal: works without script, and says what comes first more plainly than arrows do. */
export function OrderForm({ talk, candidates, written, problems, language }: TalkPageProps) {
  const t = talkTexts[language].one
  const placeOf = (goal: string) => {
    const at = talk.order.indexOf(goal)
    return at < 0 ? '' : String(at + 1)
  }
  return (
    <form class="stacked-form order-form" method="post" action={path(language).talkOrder(talk.id)}>
      <input type="hidden" name="step" value="order" />
      <p id="order">{t.orderLead}</p>
      {candidates.map(({ goal, wording }) => (
        <TextField
          name={orderField(goal)}
          label={t.position(withoutStop(wording))}
          input={{
            ...{ inputmode: 'numeric', maxlength: 3, autocomplete: 'off' },
            value: written[orderField(goal)] ?? placeOf(goal),
          }}
          {...{ problems, language }}
        />
      ))}
      <p class="form-actions">
        <SubmitButton secondary>{t.saveOrder}</SubmitButton>
      </p>
    </form>
  )
}

/** Politics decides: the rule holds from then on. */
export function ConcludeForm(props: TalkPageProps & { readonly rule: PriorityRule }) {
  const { talk, rule, written, problems, language } = props
  const t = talkTexts[language].one
  return (
    <section class="part no-print" id="beslut">
      <h2>{t.conclude}</h2>
      <form class="stacked-form" method="post" action={path(language).concludeTalk(talk.id)}>
        <input type="hidden" name="step" value="telling" />
        <p>{t.concludeLead}</p>
        <TextArea
          name="rule"
          label={t.ruleText}
          hint={t.ruleHint}
          value={written.rule ?? rule.text[language]}
          rows={6}
          {...{ problems, language }}
        />
        <TextField
          name="decision"
          label={t.decision}
          hint={t.decisionHint}
          input={{ value: written.decision ?? '' }}
          {...{ problems, language }}
        />
        <p class="form-actions">
          <SubmitButton>{t.conclude}</SubmitButton>
        </p>
      </form>
    </section>
  )
}
