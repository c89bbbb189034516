import type { Bilingual } from '#core/language.ts'
import type { Municipality } from '#core/municipality.ts'

/** The country as a whole and Kolada's groups stand among the municipalities, and are no slips of the pen. */
const knownOthers = /^(0000|G\d+)$/i

/** Codes that a message names; the rest are counted. */
const mostCodes = 5

/**
 * Says which figures are left out since no municipality has their code.
 *
 * @returns nothing where every code is known
 */
export function unknownCodes(
  values: readonly { readonly municipality: string }[],
  municipalities: readonly Municipality[],
): Bilingual | undefined {
  const known = new Set(municipalities.map(({ code }) => code))
  const left = values
    .map(({ municipality }) => municipality)
    .filter((code) => !known.has(code) && !knownOthers.test(code))
  if (left.length === 0) return undefined
  const codes = [...new Set(left)].toSorted()
  const list = codes.slice(0, mostCodes).join(', ')
  const hasMore = codes.length > mostCodes
  return {
    sv: `${left.length} ${left.length === 1 ? 'rad räknas' : 'rader räknas'} inte med: ingen kommun har koden. Okända koder (${codes.length}): ${list}${hasMore ? ' med flera' : ''}.`,
    en: `${left.length} ${left.length === 1 ? 'row is' : 'rows are'} left out: no municipality has the code. Unknown codes (${codes.length}): ${list}${hasMore ? ' and others' : ''}.`,
  }
}
