import { isDay } from '#core/day.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'

const longest = 2000

function needed(where: string, text: string, sv: string, en: string): Outcome<string> {
  if (text === '') return refuse({ code: `${where}-missing`, where, text: { sv, en } })
  if (text.length <= longest) return succeed(text)
  return refuse({
    code: `${where}-too-long`,
    where,
    text: {
      sv: `Texten är ${text.length} tecken. Korta den till högst ${longest}.`,
      en: `The text is ${text.length} characters. Shorten it to at most ${longest}.`,
    },
  })
}

function who(where: string, text: string): Outcome<string> {
  return needed(
    where,
    text,
    'Skriv vem som svarar: namn eller befattning.',
    'Write who answers: name or position.',
  )
}

/**
 * An explanation of a fail, as written in the form.
 *
 * @param field the trimmed text of a field; empty where there is none
 * @param today ISO day
 */
export function readExplanation(field: (name: string) => string, today: string) {
  return combine({
    reason: needed(
      'reason',
      field('reason'),
      'Skriv skälet till avvikelsen.',
      'Write the reason for the deviation.',
    ),
    who: who('who', field('who')),
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
    reference: needed(
      'reference',
      field('reference'),
      'Skriv var beslutet finns, till exempel KF 2026-03-30 § 41.',
      'Write where the decision can be read, for instance KF 2026-03-30 § 41.',
    ),
    who: who('decider', field('decider')),
  })
}
