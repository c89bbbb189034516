import { isDay } from '#core/day.ts'
import type { Bilingual } from '#core/language.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'

/** A day in a form. @param missing what to write, where it is none */
export function dayField(where: string, text: string, missing: Bilingual): Outcome<string> {
  return isDay(text) ? succeed(text) : refuse({ code: `${where}-missing`, where, text: missing })
}

/**
 * A number as people write it: decimal comma or point, spaces between thousands, a true or a typed minus.
 *
 * @returns nothing where the text is no number
 */
export function numberIn(text: string): number | undefined {
  const plain = text.replaceAll(/\s/g, '').replace('−', '-').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

export function numberField(where: string, text: string, missing: Bilingual): Outcome<number> {
  const value = numberIn(text)
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

/**
 * A short id of a title: small letters, digits and hyphens, unlike those taken.
 *
 * @example idOf('Löneökning, lärare', ['loneokning-larare']) // 'loneokning-larare-2'
 */
export function idOf(title: string, taken: readonly string[]): string {
  const base =
    title
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{Diacritic}/gu, '')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 40) || 'post'
  const free = (number: number): string => {
    const id = number === 1 ? base : `${base}-${number}`
    return taken.includes(id) ? free(number + 1) : id
  }
  return free(1)
}
