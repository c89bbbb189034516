import type { DelegationTrial } from '#chapters/roles/model.ts'
import { monthsAfter } from '#core/day.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { FoldedForm } from '#web/ui/folded-form/folded-form.tsx'
import { trialsTexts } from './trials-texts.ts'

/** A form about a trial that was refused. */
export interface TrialRefused {
  readonly trial: number
  readonly problems: readonly Problem[]
  /** By the names of the fields. */
  readonly written: Readonly<Record<string, string>>
}

interface TrialFormProps {
  readonly trial: DelegationTrial
  readonly refused: TrialRefused | undefined
  /** ISO day. */
  readonly day: string
  readonly language: Language
}

/** Problems and what was written, where several forms of a kind stand on a page: ids carry the trial's number. */
function fieldOf({ trial, refused, language }: TrialFormProps) {
  return (
    name: string,
    label: string,
    {
      start = '',
      type = 'text',
      hint,
      lines,
    }: {
      readonly start?: string
      readonly type?: string
      readonly hint?: string
      readonly lines?: number
    } = {},
  ) => {
    const id = `${name}-${trial.id}`
    const own = (refused?.problems ?? []).filter(({ where }) => where === id)
    const described = [hint && `${id}-hint`, own.length > 0 && `${id}-error`].filter(Boolean).join(' ')
    const control = {
      ...{ class: 'ds-input', id, name },
      'aria-describedby': described || undefined,
      'aria-invalid': own.length > 0 ? ('true' as const) : undefined,
    }
    const value = refused?.written[name] ?? start
    return (
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {label}
        </label>
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {lines ? (
          <textarea {...control} rows={lines}>
            {value}
          </textarea>
        ) : (
          <input {...control} type={type} value={value} />
        )}
        {own.length > 0 && (
          <p class="ds-validation-message" id={`${id}-error`}>
            {own.map((problem) => problem.text[language]).join(' ')}
          </p>
        )}
      </div>
    )
  }
}

/** The committee's decision on a proposal, entered from its minutes. */
export function DecideForm(props: TrialFormProps & { readonly reporting: string }) {
  const { trial, refused, reporting, day, language } = props
  const t = trialsTexts[language]
  const field = fieldOf(props)
  return (
    <details class="disclosure" open={refused !== undefined}>
      <summary>{t.decide}</summary>
      <form method="post" action={path(language).decideTrial(trial.id)} class="form disclosed">
        {field('decision', t.decision)}
        {field('decidedOn', t.decidedOn, { type: 'date', start: day })}
        <h4>{t.approveTitle}</h4>
        <p>{t.approveNote}</p>
        {field('startsOn', t.startsOn, { type: 'date', start: day })}
        {field('reviewBy', t.reviewBy, { type: 'date', start: monthsAfter(day, 6) })}
        {field('reporting', t.reporting, { start: reporting })}
        <p class="form-actions">
          <button class="ds-button" type="submit" name="do" value="approve">
            {t.approve}
          </button>
        </p>
        <h4>{t.declineTitle}</h4>
        <p class="form-actions">
          <button class="ds-button" data-variant="secondary" type="submit" name="do" value="decline">
            {t.decline}
          </button>
        </p>
      </form>
    </details>
  )
}

const outcomes = ['kept', 'moved-back', 'prolonged'] as const

/** The committee's review of a trial, entered from its minutes. */
export function ReviewForm(props: TrialFormProps) {
  const { trial, refused, language } = props
  const t = trialsTexts[language]
  const field = fieldOf(props)
  const id = `outcome-${trial.id}`
  const own = (refused?.problems ?? []).filter(({ where }) => where === id)
  return (
    <FoldedForm
      title={t.reviewTitle}
      isOpen={refused !== undefined}
      action={path(language).reviewTrial(trial.id)}
      save={t.saveReview}
    >
      {field('decision', t.decision)}
      <fieldset class="choices choices-down" id={id}>
        <legend>{t.outcome}</legend>
        {outcomes.map((value) => (
          <label class="choice">
            <input
              class="ds-input"
              type="radio"
              name="outcome"
              value={value}
              checked={refused?.written.outcome === value}
            />
            {t.outcomes[value]}
          </label>
        ))}
        {own.length > 0 && (
          <p class="ds-validation-message">{own.map((problem) => problem.text[language]).join(' ')}</p>
        )}
      </fieldset>
      {field('reviewBy', t.reviewByAgain, { type: 'date', hint: t.reviewByHint })}
      {field('reviewNote', t.reviewNote, { lines: 3 })}
    </FoldedForm>
  )
}
