import {
  type StatutoryRule,
  type StatutoryVerdict,
  statutoryText,
} from '#chapters/budget/process/statutory-dates.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'
import { calendarTexts } from './calendar-texts.ts'

/** A rule of the law, and how the calendar's step holds to it. */
export interface LawRow {
  readonly rule: StatutoryRule
  /** Absent where the calendar has no such step, or the rule sets no day. */
  readonly verdict?: StatutoryVerdict['verdict']
  readonly step?: { readonly id: string; readonly title: string }
}

/** What the statute says, in which text it was read, and what the calendar does. */
export function LawList({
  rows,
  language,
}: {
  readonly rows: readonly LawRow[]
  readonly language: Language
}) {
  const t = calendarTexts[language].law
  return (
    <>
      <ul class="law-list">
        {rows.map(({ rule, verdict, step }) => (
          <li>
            <p>
              {rule.says[language]} <span class="of-whom">({rule.statute})</span>
            </p>
            {rule.last && !step && <p class="of-whom">{t.noStep}</p>}
            {step && verdict && (
              <p class={verdict === 'in-time' ? 'of-whom' : 'law-signal'}>
                <a href={path(language).budgetStep(step.id)}>{step.title}</a>: {t.verdict[verdict]}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="of-whom">{t.read(statutoryText.readIn, statutoryText.readOn)}</p>
    </>
  )
}
