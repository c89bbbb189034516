import { type AgeBand, bandName, readBand } from '#chapters/budget/fiscal/age-band.ts'
import type { Bilingual } from '#core/language.ts'
import { textOf } from './plan-import.ts'
import type { MappedRow } from './read-mapped.ts'

/** Older than anybody: a larger figure is a year, or a mistake. */
const oldest = 130

/**
 * The ages of a row: from one column to another, or both in one (`1-5`, `90+`). Where the file has ends at all, a row
 * without one is that age and older; where it has none, each row is one year of age.
 *
 * @param hasEnds whether any row of the file has an age to which it goes
 * @returns the band's name, or why it can't be read
 */
export function agesIn(row: MappedRow, hasEnds: boolean): string | Bilingual {
  const from = textOf(row, 'ageFrom').replace(/\.0+$/, '')
  const to = textOf(row, 'ageTo').replace(/\.0+$/, '')
  const band = bandOf(from, to, hasEnds)
  if (!band || band.from > oldest || (band.to ?? 0) > oldest)
    return notAges(to === '' ? from : `${from}–${to}`)
  return bandName(band)
}

function bandOf(from: string, to: string, hasEnds: boolean): AgeBand | undefined {
  if (to !== '') return readBand(`${from}-${to}`)
  return readBand(hasEnds && /^\d+$/.test(from) ? `${from}+` : from)
}

function notAges(text: string): Bilingual {
  return {
    sv: `”${text}” är ingen ålder. Skriv hela år, från den yngsta till den äldsta, som 1 och 5. Utan slut är det ”och äldre”.`,
    en: `“${text}” is no age. Write whole years, from the youngest to the oldest, such as 1 and 5. Without an end it is “and older”.`,
  }
}
