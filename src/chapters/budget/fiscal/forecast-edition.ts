import { freeId, plainId } from '#core/plain-id.ts'
import { compareBands } from './age-band.ts'
import type { PopulationForecast, PopulationRow } from './demography-pressure.ts'

/** A forecast as it comes from a file or from SCB: an edition of its name, whole or a part of it. */
export interface ForecastEdition extends Omit<PopulationForecast, 'id'> {
  /** What stands under its figures. */
  readonly source: string
}

/** An edition as it would stand with what has come, and what that changes. */
export interface EditionChange {
  readonly forecast: PopulationForecast & Pick<ForecastEdition, 'source'>
  /** Figures that weren't there. */
  readonly added: number
  /** Figures that were there and are others now. */
  readonly changed: number
  readonly same: number
  /** Whether what is said of the edition itself is another: its source, its note, whether it counts housing. */
  readonly isOtherwise: boolean
}

/** The edition with what has come laid over what was there: years and ages that it doesn't mention stay. */
export function withEdition(
  forecasts: readonly PopulationForecast[],
  edition: ForecastEdition,
): EditionChange {
  const before = editionOf(forecasts, edition)
  const rows = new Map(before?.rows.map((row) => [keyOf(row), row]))
  let added = 0
  let changed = 0
  for (const row of edition.rows) {
    const known = rows.get(keyOf(row))
    if (!known) added++
    else if (known.inhabitants !== row.inhabitants) changed++
    rows.set(keyOf(row), row)
  }
  const note = edition.note || before?.note
  const forecast = {
    ...{ id: idOf(forecasts, edition, before), name: edition.name, vintage: edition.vintage },
    ...{ countsHousing: edition.countsHousing, source: edition.source, ...(note ? { note } : {}) },
    rows: [...rows.values()].toSorted((a, b) => a.year - b.year || compareBands(a.band, b.band)),
  }
  const isOtherwise =
    before !== undefined &&
    (before.source !== edition.source ||
      before.countsHousing !== edition.countsHousing ||
      (before.note ?? '') !== (note ?? ''))
  return { forecast, added, changed, same: edition.rows.length - added - changed, isOtherwise }
}

/** Whether it would have to be written at all. */
export function isNews({ added, changed, isOtherwise }: EditionChange): boolean {
  return added + changed > 0 || isOtherwise
}

export function editionOf<Forecast extends Pick<PopulationForecast, 'name' | 'vintage'>>(
  forecasts: readonly Forecast[],
  { name, vintage }: Pick<PopulationForecast, 'name' | 'vintage'>,
): Forecast | undefined {
  return forecasts.find((each) => each.name === name && each.vintage === vintage)
}

/** How an edition differs from the one before it of the same name. */
export interface AgainstEarlier {
  readonly vintage: string
  /** The last year that both have. */
  readonly year: number
  /** Inhabitants more, or fewer, in the ages that both have. */
  readonly difference: number
}

/** Nothing where there is no earlier edition, or where the two have no year and age in common. */
export function againstEarlier(
  forecasts: readonly PopulationForecast[],
  { name, vintage, rows }: Pick<PopulationForecast, 'name' | 'vintage' | 'rows'>,
): AgainstEarlier | undefined {
  const earlier = forecasts
    .filter((each) => each.name === name && each.vintage < vintage)
    .toSorted((a, b) => b.vintage.localeCompare(a.vintage))[0]
  if (!earlier) return undefined
  const known = new Map(earlier.rows.map((row) => [keyOf(row), row.inhabitants]))
  const shared = rows.filter((row) => known.has(keyOf(row)))
  const year = shared.reduce((latest, row) => Math.max(latest, row.year), 0)
  if (year === 0) return undefined
  const difference = shared
    .filter((row) => row.year === year)
    .reduce((sum, row) => sum + row.inhabitants - (known.get(keyOf(row)) ?? 0), 0)
  return { vintage: earlier.vintage, year, difference }
}

function keyOf({ year, band }: PopulationRow): string {
  return `${year} ${band}`
}

/** What is written over keeps its place in history: each writing has an id of its own. */
function idOf(
  forecasts: readonly PopulationForecast[],
  { name, vintage }: ForecastEdition,
  before: PopulationForecast | undefined,
): string {
  const [, stem = '', number = '1'] = /^(.*?)(?:~(\d+))?$/.exec(before?.id ?? '') ?? []
  if (before) return `${stem}~${Number(number) + 1}`
  const taken = forecasts.map(({ id }) => id.replace(/~\d+$/, ''))
  return freeId(`${plainId(name)}-${vintage}`, taken)
}
