import { isDay } from '#core/day.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'

/**
 * An explanation of a fail, as written in the form.
 *
 * @param field the trimmed text of a field; empty where there is none
 * @param today ISO day
 */
export function readExplanation(field: (name: string) => string, today: string) {
  return combine({
    reason: needed('reason', field('reason'), {
      sv: 'Skriv skälet till avvikelsen.',
      en: 'Write the reason for the deviation.',
    }),
    until: readUntil(field('until'), today),
  })
}

function readUntil(text: string, today: string): Outcome<string | undefined> {
  if (text === '') return succeed(undefined)
  if (isDay(text) && text >= today) return succeed(text)
  return refuse({
    code: 'until-not-a-coming-day',
    where: 'until',
    text: {
      sv: 'Skriv en dag som inte har passerat, som 2027-03-31, eller lämna fältet tomt.',
      en: 'Write a day that has not passed, like 2027-03-31, or leave the field empty.',
    },
  })
}

/** A decision on whether a recommendation applies, as written in the form. */
export function readDecision(field: (name: string) => string) {
  return combine({
    reference: needed('reference', field('reference'), {
      sv: 'Skriv var beslutet finns, till exempel KF 2026-03-30 § 41.',
      en: 'Write where the decision can be read, for instance KF 2026-03-30 § 41.',
    }),
  })
}
