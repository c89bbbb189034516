import type { PopulationRow } from '#chapters/budget/fiscal/demography-pressure.ts'
import {
  editionOf,
  type ForecastEdition,
  isNews,
  withEdition,
} from '#chapters/budget/fiscal/forecast-edition.ts'
import { isDay } from '#core/day.ts'
import type { Bilingual } from '#core/language.ts'
import {
  type ImportPlan,
  type ImportWorld,
  nothingPlanned,
  numberOf,
  rejectedRow,
  textOf,
} from './plan-import.ts'
import { agesIn } from './read-ages.ts'
import type { MappedRow, RejectedRow } from './read-mapped.ts'

interface EditionRow {
  readonly edition: Omit<ForecastEdition, 'rows'>
  readonly row: PopulationRow
}

/** Forecasts of the population from a file: years and ages that it doesn't mention stay as they are. */
export function planPopulation(world: ImportWorld, rows: readonly MappedRow[]): ImportPlan {
  const hasEnds = rows.some(({ values }) => values.ageTo !== undefined)
  const rejected: RejectedRow[] = []
  const editions = new Map<string, Omit<ForecastEdition, 'rows'> & { readonly rows: PopulationRow[] }>()
  const lines = new Map<string, number>()
  for (const row of rows) {
    const read = editionRow(world, row, hasEnds)
    if ('reasons' in read) {
      rejected.push(read)
      continue
    }
    const { edition, row: own } = read
    const key = `${edition.name}\n${edition.vintage}`
    const cell = `${key}\n${own.year}\n${own.band}`
    const earlier = lines.get(cell)
    const known = editions.get(key)
    if (earlier !== undefined) rejected.push(rejectedRow(row, saidBefore(own, earlier)))
    else if (known && isOther(known, edition)) rejected.push(rejectedRow(row, otherEdition(known)))
    else if (known) known.rows.push(own)
    else editions.set(key, { ...edition, rows: [own] })
    if (earlier === undefined) lines.set(cell, row.line)
  }
  const changes = [...editions.values()].map((edition) => withEdition(world.fiscal.forecasts, edition))
  const count = changes.map(({ added, changed, same, isOtherwise }) =>
    // Where the edition itself is told otherwise, each of its rows says something new.
    isOtherwise ? { changed: added + changed + same, same: 0 } : { changed: added + changed, same },
  )
  return {
    kind: 'population',
    planned: { ...nothingPlanned, forecasts: changes.filter(isNews) },
    changed: count.reduce((sum, { changed }) => sum + changed, 0),
    same: count.reduce((sum, { same }) => sum + same, 0),
    rejected,
  }
}

function editionRow(world: ImportWorld, row: MappedRow, hasEnds: boolean): EditionRow | RejectedRow {
  const name = textOf(row, 'forecast')
  const vintage = vintageIn(textOf(row, 'vintage'))
  const known = editionOf(world.fiscal.forecasts, { name, vintage: vintage ?? '' })
  const source = textOf(row, 'source') || (known?.source ?? '')
  const countsHousing = housingIn(textOf(row, 'housing'), source) ?? known?.countsHousing
  const band = agesIn(row, hasEnds)
  const reasons: Bilingual[] = [
    ...(name === '' ? [noName] : []),
    ...(vintage === undefined ? [noVintage(textOf(row, 'vintage'))] : []),
    ...(source === '' ? [noSource] : []),
    ...(countsHousing === undefined ? [noHousing] : []),
    ...(typeof band === 'string' ? [] : [band]),
  ]
  if (
    vintage === undefined ||
    countsHousing === undefined ||
    typeof band !== 'string' ||
    reasons.length > 0
  ) {
    return rejectedRow(row, ...reasons)
  }
  const note = textOf(row, 'note') || known?.note
  return {
    edition: { name, vintage, source, countsHousing, ...(note ? { note } : {}) },
    row: { year: numberOf(row, 'year'), band, inhabitants: numberOf(row, 'people') },
  }
}

/** A day, a month, or the instant that SCB writes. */
function vintageIn(text: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1]
  if (day !== undefined) return isDay(day) ? day : undefined
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined
}

/** SCB's projection never counts planned housing; of any other the file must say. */
function housingIn(text: string, source: string): boolean | undefined {
  if (/^(ja|yes|1|x)$/i.test(text)) return true
  if (/^(nej|no|0)$/i.test(text)) return false
  return text === '' && /\bSCB\b|Statistics Sweden/.test(source) ? false : undefined
}

function isOther(one: Omit<ForecastEdition, 'rows'>, other: Omit<ForecastEdition, 'rows'>): boolean {
  return one.source !== other.source || one.countsHousing !== other.countsHousing || one.note !== other.note
}

const noName: Bilingual = {
  sv: 'Prognosen har inget namn. Skriv det i kolumnen Prognos, eller samma värde på alla rader.',
  en: 'The forecast has no name. Write it in the column Forecast, or the same value on every row.',
}

const noSource: Bilingual = {
  sv: 'Källan saknas. Skriv vem som har gjort prognosen.',
  en: 'The source is missing. Write who made the forecast.',
}

const noHousing: Bilingual = {
  sv: 'Säg om prognosen räknar med planerade bostäder: ja eller nej.',
  en: 'Say whether the forecast counts planned housing: yes or no.',
}

function noVintage(text: string): Bilingual {
  return {
    sv: `”${text}” är ingen årgång. Skriv dagen eller månaden då prognosen gjordes, som 2026-03-15 eller 2026-03.`,
    en: `“${text}” is no edition. Write the day or month when the forecast was made, such as 2026-03-15 or 2026-03.`,
  }
}

function saidBefore({ year, band }: PopulationRow, line: number): Bilingual {
  return {
    sv: `Prognosen har redan ${band} år ${year} på rad ${line}. Skriv varje ålder och år en gång: lägg ihop kvinnor och män.`,
    en: `The forecast already has ages ${band} of ${year} on line ${line}. Write each age and year once: add women and men up.`,
  }
}

function otherEdition({ name, vintage }: Pick<ForecastEdition, 'name' | 'vintage'>): Bilingual {
  return {
    sv: `Raden säger annat om källa, anmärkning eller planerade bostäder än de tidigare raderna om ${name}, ${vintage}.`,
    en: `The row says something else of source, note or planned housing than the earlier rows of ${name}, ${vintage}.`,
  }
}
