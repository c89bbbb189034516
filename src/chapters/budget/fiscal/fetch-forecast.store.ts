import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import {
  fetchPopulation,
  type PopulationRow,
  type PxClientOptions,
  projectionTable,
  pxClient,
} from '#sources/scb-pxweb/index.ts'
import { bandName } from './age-band.ts'
import type { ForecastEdition } from './forecast-edition.ts'

/** What SCB's projection is called here until somebody says otherwise. */
const projectionName = 'SCB:s framskrivning'

/** How long a page may wait: whoever asks sits before it, and can ask again. */
const onePage: PxClientOptions = {
  timeout: 20_000,
  retry: { attempts: 2, firstDelay: 500, longestDelay: 1_000, longestAskedDelay: 5_000 },
}

/**
 * SCB's projection of one municipality as an edition, not yet kept. Nothing is stored by this: what can't be fetched whole
 * is refused.
 *
 * @param municipality four digits
 * @param base another address than SCB's own
 */
export async function fetchProjection(
  municipality: string,
  years: readonly number[],
  base: string | undefined,
): Promise<Outcome<ForecastEdition>> {
  const client = pxClient({ ...onePage, ...(base === undefined ? {} : { base }) })
  if (!client.ok) return client
  const rows = await fetchPopulation(client.value, {
    ...{ table: projectionTable, municipalities: [municipality], years },
  })
  return rows.ok ? editionOfRows(projectionName, rows.value) : rows
}

/** Rows of one municipality as an edition: its day is when SCB published them. SCB never counts planned housing. */
export function editionOfRows(name: string, rows: readonly PopulationRow[]): Outcome<ForecastEdition> {
  const [first] = rows
  const vintage = first?.vintage.slice(0, 10) ?? ''
  if (!first || !/^\d{4}-\d{2}-\d{2}$/.test(vintage)) return refuse(noVintage)
  return succeed({
    ...{ name, vintage, countsHousing: false, source: first.source.sv, note: first.note },
    rows: rows.map(({ year, ageFrom, ageTo, value }) => ({
      ...{ year, band: bandName({ from: ageFrom, to: ageTo }), inhabitants: Math.round(value) },
    })),
  })
}

const noVintage = {
  code: 'forecast-no-vintage',
  text: {
    sv: 'Svaret säger inte när siffrorna gavs ut, så årgången kan inte sparas. Försök igen, eller läs in siffrorna ur en fil på sidan In och ut.',
    en: 'The answer does not say when the figures were published, so the edition can not be kept. Try again, or read the figures in from a file on the page In and out.',
  },
}
