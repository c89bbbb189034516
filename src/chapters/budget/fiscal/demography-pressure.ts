import type { Bilingual } from '#core/language.ts'
import { type Ore, toOre } from '#core/money.ts'
import { partsOf } from './age-band.ts'

/** A forecast of how many will live here, with its name and its edition. Several may stand beside each other. */
export interface PopulationForecast {
  readonly id: string
  /** Who made it: `Ekbackas egen`, `SCB:s framskrivning`. */
  readonly name: string
  /** Edition: the ISO day or month when it was made. */
  readonly vintage: string
  /** Whether planned housing is counted in. SCB's projection does not. */
  readonly countsHousing: boolean
  /** What stands under its figures as they came: `Källa: SCB, tabell TAB6008`. */
  readonly source?: string
  /** What whoever published it demands be shown with it. */
  readonly note?: string
  readonly rows: readonly PopulationRow[]
}

export interface PopulationRow {
  /** On 31 December. */
  readonly year: number
  /** `1-5`, `90+`. */
  readonly band: string
  readonly inhabitants: number
}

/** What a service costs for each inhabitant of an age band. */
export interface BandPrice {
  readonly service: string
  readonly band: string
  /** A year, in the prices of `priceYear`. */
  readonly ore: Ore
  readonly priceYear: number
  readonly source: string
}

export interface PressureYear {
  readonly year: number
  readonly ore: Ore
  /** Against the first year. */
  readonly changeOre: Ore
  /** Against the first year, as a share of it. Absent where it costs nothing then. */
  readonly changeShare?: number
}

export interface ServicePressure {
  readonly service: string
  readonly years: readonly PressureYear[]
}

export interface DemographyPressure {
  readonly forecast: Pick<PopulationForecast, 'id' | 'name' | 'vintage' | 'countsHousing'>
  readonly services: readonly ServicePressure[]
  readonly total: ServicePressure
  readonly notes: readonly Bilingual[]
}

/** How many years ahead the pressure is shown. */
const horizon = 10

/**
 * What the population alone does to the cost of each service, in fixed prices, for ten years: the mean of two year-ends
 * in each age band times the band's price per inhabitant, as Sjöbo's published model has it. Neither better nor worse
 * service, nor dearer or cheaper, is counted.
 *
 * @handbook BUD-8
 */
export function demographyPressure(
  forecast: PopulationForecast,
  prices: readonly BandPrice[],
): DemographyPressure {
  const { id, name, vintage, countsHousing, rows } = forecast
  const people = inhabitantsOf(rows)
  const known = new Set(rows.map(({ year }) => year))
  const years = [...known].filter((year) => known.has(year - 1)).toSorted((a, b) => a - b)
  const shown = years.slice(0, horizon + 1)
  const cost = (year: number, of: readonly BandPrice[]) =>
    of.reduce((sum, { band, ore }) => sum + Math.round(meanOf(people, year, band) * ore), 0)
  const pressure = (service: string, of: readonly BandPrice[]): ServicePressure => {
    const costs = shown.map((year) => ({ year, ore: cost(year, of) }))
    const first = costs[0]?.ore ?? 0
    return {
      service,
      years: costs.map(({ year, ore }) => ({
        ...{ year, ore: toOre(ore), changeOre: toOre(ore - first) },
        ...(first > 0 ? { changeShare: (ore - first) / first } : {}),
      })),
    }
  }
  const services = Map.groupBy(prices, ({ service }) => service)
  return {
    forecast: { id, name, vintage, countsHousing },
    services: [...services].map(([service, of]) => pressure(service, of)),
    total: pressure('', prices),
    notes: [fixedPrices, ...(countsHousing ? [] : [withoutHousing]), ...bandNotes(people, shown, prices)],
  }
}

type Inhabitants = (year: number, band: string) => number | undefined

/** How many there are in a band: its own figure, else the sum of finer bands that are just it. */
function inhabitantsOf(rows: readonly PopulationRow[]): Inhabitants {
  const years = new Map(
    [...Map.groupBy(rows, ({ year }) => year)].map(([year, of]) => [
      year,
      new Map(of.map(({ band, inhabitants }) => [band, inhabitants])),
    ]),
  )
  return (year, band) => {
    const of = years.get(year)
    const parts = of && partsOf(band, [...of.keys()])
    return parts?.reduce((sum, part) => sum + (of?.get(part) ?? 0), 0)
  }
}

function meanOf(people: Inhabitants, year: number, band: string): number {
  return ((people(year - 1, band) ?? 0) + (people(year, band) ?? 0)) / 2
}

function bandNotes(people: Inhabitants, years: readonly number[], prices: readonly BandPrice[]): Bilingual[] {
  const bands = [...new Set(prices.map(({ band }) => band))]
  const lacking = bands.filter((band) => years.some((year) => people(year, band) === undefined))
  if (lacking.length === 0) return []
  return [
    {
      sv: `Prognosen saknar åldrarna ${lacking.join(', ')}, som har ett pris. De räknas som noll.`,
      en: `The forecast lacks the ages ${lacking.join(', ')}, which have a price. They count as zero.`,
    },
  ]
}

const fixedPrices: Bilingual = {
  sv: 'Fasta priser: bara att invånarna blir fler eller färre i varje ålder är räknat.',
  en: 'Fixed prices: only that inhabitants become more or fewer in each age is counted.',
}

const withoutHousing: Bilingual = {
  sv: 'Prognosen räknar inte med planerade bostäder.',
  en: 'The forecast does not count planned housing.',
}
