import { formatDay, lowerFirst } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { GrantedMandate } from '#identity/mandates.store.ts'
import type { NamedPlace } from '#identity/places.store.ts'
import { roleNames } from '#web/role-names.ts'

const words = {
  whole: { sv: 'hela kommunen', en: 'the whole municipality' },
  gone: { sv: 'en plats som inte finns i dag', en: 'a place that is not there today' },
  from: { sv: 'från', en: 'from' },
  through: { sv: 'till och med', en: 'to' },
} as const satisfies Record<string, Bilingual>

/** The name of a place that a mandate is at. */
function placeName(node: string, places: readonly NamedPlace[], language: Language): string {
  if (node === '') return words.whole[language]
  return places.find((place) => place.node === node)?.name ?? words.gone[language]
}

type Held = Pick<GrantedMandate, 'role' | 'node' | 'from' | 'until'>

/** @example roleAt(mandate, places, 'sv') // 'Enhetschef, Björkskolan' */
export function roleAt(mandate: Held, places: readonly NamedPlace[], language: Language): string {
  return `${roleNames[mandate.role][language]}, ${placeName(mandate.node, places, language)}`
}

/** @example periodOf(mandate, 'sv') // 'från 1 januari 2023 till och med 31 december 2026' */
export function periodOf({ from, until }: Held, language: Language): string {
  const begins = `${words.from[language]} ${formatDay(from, language)}`
  return until ? `${begins} ${words.through[language]} ${formatDay(dayBefore(until), language)}` : begins
}

/** Roles and places in one line: 'Controller, hela kommunen; enhetschef, Björkskolan'. */
export function rolesLine(
  mandates: readonly Held[],
  places: readonly NamedPlace[],
  language: Language,
): string {
  return mandates
    .map((mandate, index) => {
      const line = roleAt(mandate, places, language)
      return index === 0 ? line : lowerFirst(line)
    })
    .join('; ')
}

/** People read the last day on which something holds; the store keeps the first on which it doesn't. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
