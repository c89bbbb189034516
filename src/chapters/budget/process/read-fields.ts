import { isDay } from '#core/day.ts'
import type { Bilingual } from '#core/language.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { numberOf } from '#core/written-figure.ts'

/** A day in a form. @param missing what to write, where it is none */
export function dayField(where: string, text: string, missing: Bilingual): Outcome<string> {
  return isDay(text) ? succeed(text) : refuse({ code: `${where}-missing`, where, text: missing })
}

/** A number in a form. @param missing what to write, where it is none */
export function numberField(where: string, text: string, missing: Bilingual): Outcome<number> {
  const value = numberOf(text)
  return value === undefined ? refuse({ code: `${where}-missing`, where, text: missing }) : succeed(value)
}

/** One of a few, as the form lists them. */
export function oneOf<T extends string>(
  where: string,
  text: string,
  choices: readonly T[],
  missing: Bilingual,
): Outcome<T> {
  const chosen = choices.find((choice) => choice === text)
  return chosen === undefined ? refuse({ code: `${where}-missing`, where, text: missing }) : succeed(chosen)
}
