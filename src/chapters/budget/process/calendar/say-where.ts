import { inSentence } from '#chapters/budget/process/step-in-sentence.ts'
import { formatList } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { calendarTexts } from './calendar-texts.ts'
import type { WhereWeAre } from './where-are-we.ts'

/** Where the municipality stands with a year's budget, in two or three sentences. */
export function sayWhere(here: WhereWeAre, nameOf: (node: string) => string, language: Language): string {
  const t = calendarTexts[language].lead
  const { year, done, steps, next, late } = here
  if (done === steps.length) {
    const unexplained = steps.filter(({ delayWithoutReason }) => delayWithoutReason)
    const names = formatList(
      unexplained.map(({ step }) => inSentence(step.title, language)),
      language,
    )
    return [t.done(year, steps.length), ...(names ? [t.unexplained(names)] : [])].join(' ')
  }
  const longest = late.toSorted((a, b) => b.daysLate - a.daysLate)[0]
  return [
    t.at(year, done, steps.length),
    ...(next ? [t.next(next.step.title, nameOf(next.step.decides), next.due)] : []),
    ...(longest ? [t.late(late.length, longest.step.title, longest.daysLate)] : []),
  ].join(' ')
}
