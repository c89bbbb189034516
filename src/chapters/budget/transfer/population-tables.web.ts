import { compareBands, readBand } from '#chapters/budget/fiscal/age-band.ts'
import { serviceName } from '#chapters/budget/fiscal/service-names.ts'
import type { Row, Table } from '#reports/table.ts'
import { columnsOf, orePerKrona } from './transfer-tables.web.ts'
import type { WorkbookWish } from './workbook-wish.ts'

type Wish = Pick<WorkbookWish, 'fiscal' | 'provenance'>

/** Every forecast in each of its editions, as it stands, whatever year is asked for. */
export function populationTable({ fiscal, provenance }: Wish): Table {
  return {
    id: 'befolkning',
    title: { sv: 'Befolkningsprognoser', en: 'Population forecasts' },
    columns: columnsOf('population'),
    rows: fiscal.forecasts.flatMap(({ id, name, vintage, countsHousing, source = '', note = '', rows }) =>
      rows
        .toSorted((a, b) => a.year - b.year || compareBands(a.band, b.band))
        .map(
          ({ year, band, inhabitants }): Row => ({
            key: `${id} ${year} ${band}`,
            cells: {
              ...{ forecast: name, vintage, year, people: inhabitants, source, note, ...agesOf(band) },
              housing: countsHousing ? { sv: 'ja', en: 'yes' } : { sv: 'nej', en: 'no' },
            },
          }),
        ),
    ),
    provenance,
  }
}

/** What each inhabitant of an age costs each service, as it stands, whatever year is asked for. */
export function bandPricesTable({ fiscal, provenance }: Wish): Table {
  return {
    id: 'invanarpriser',
    title: { sv: 'Kostnad per invånare i åldern', en: 'Cost per inhabitant of the age' },
    columns: columnsOf('band-prices'),
    rows: fiscal.prices
      .toSorted((a, b) => a.service.localeCompare(b.service, 'sv') || compareBands(a.band, b.band))
      .map(
        ({ service, band, ore, priceYear, source }): Row => ({
          key: `${service} ${band}`,
          cells: {
            ...agesOf(band),
            ...{ service: serviceName(service), amount: ore / orePerKrona, year: priceYear, source },
          },
        }),
      ),
    provenance,
  }
}

/** The end is empty where it is that age and older. */
function agesOf(band: string) {
  const ages = readBand(band)
  return ages
    ? { ageFrom: String(ages.from), ageTo: ages.to === null ? '' : String(ages.to) }
    : { ageFrom: band, ageTo: '' }
}
