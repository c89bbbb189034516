import { compareBands } from '#chapters/budget/fiscal/age-band.ts'
import type { DemographyPressure, PopulationForecast } from '#chapters/budget/fiscal/demography-pressure.ts'
import { derived, type FiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { serviceName } from '#chapters/budget/fiscal/service-names.ts'
import { compareNames } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import type { Column, Table } from '#reports/table.ts'
import { sourceIn } from '#sources/scb-pxweb/index.ts'
import { path } from '#web/paths.ts'
import { demographyTexts } from './demography-texts.ts'
import { populationTexts } from './population-texts.ts'

const { sv, en } = demographyTexts
const both = (pick: (texts: typeof sv | typeof en) => string): Bilingual => ({ sv: pick(sv), en: pick(en) })

/** A forecast's change of each service, year by year. */
export function pressureTable({ provenance }: FiscalRoom, pressure: DemographyPressure): Table {
  const { forecast, services, total, notes } = pressure
  const years = total.years.map(({ year }) => year)
  const cells = (of: DemographyPressure['total']) =>
    Object.fromEntries(of.years.map(({ year, changeOre }) => [String(year), changeOre / 100]))
  return {
    id: 'befolkningstryck',
    title: both((t) => t.heading(forecast.name, forecast.vintage)),
    columns: [
      { key: 'service', kind: 'text', label: both((t) => t.service) },
      ...years.slice(1).map((year): Column => {
        const label = { sv: String(year), en: String(year) }
        return { key: String(year), kind: 'kronor', signed: true, label }
      }),
    ],
    rows: services.map((each) => ({
      key: each.service,
      cells: { service: serviceName(each.service), ...cells(each) },
    })),
    total: { key: 'total', cells: { service: both((t) => t.total), ...cells(total) } },
    notes,
    provenance: derived(provenance),
  }
}

/** Every forecast's change of the whole, some years ahead. */
export function compareTable(
  { provenance, language }: FiscalRoom,
  all: readonly DemographyPressure[],
): Table {
  const years = [...new Set(all.flatMap(({ total }) => total.years.map(({ year }) => year)))].toSorted()
  const shown = years.filter((_, at) => at > 0 && (at % 5 === 0 || at === 2))
  return {
    id: 'prognoser',
    title: both((t) => t.compare),
    columns: [
      { key: 'forecast', kind: 'text', label: both((t) => t.forecast) },
      { key: 'vintage', kind: 'text', label: both((t) => t.vintage) },
      { key: 'housing', kind: 'text', label: both((t) => t.housing) },
      ...shown.map((year): Column => {
        const label = { sv: String(year), en: String(year) }
        return { key: String(year), kind: 'kronor', signed: true, label }
      }),
    ],
    rows: all.map(({ forecast, total }, at) => ({
      key: forecast.id,
      href: path(language).demography({ prognos: forecast.id }),
      // The first is the one that the page shows.
      ...(at === 0 ? { standing: 'own' as const } : {}),
      cells: {
        ...{ forecast: forecast.name, vintage: forecast.vintage },
        housing: both((t) => (forecast.countsHousing ? t.yes : t.no)),
        ...Object.fromEntries(
          shown.map((year) => {
            const own = total.years.find((each) => each.year === year)
            return [String(year), own ? own.changeOre / 100 : null]
          }),
        ),
      },
    })),
    provenance: derived(provenance),
  }
}

export function priceTable({ book, provenance }: FiscalRoom): Table {
  return {
    id: 'priser',
    title: both((t) => t.prices),
    columns: [
      { key: 'service', kind: 'text', label: both((t) => t.service) },
      { key: 'band', kind: 'text', label: both((t) => t.band) },
      { key: 'price', kind: 'number', label: both((t) => t.price) },
      { key: 'priceYear', kind: 'year', label: both((t) => t.priceYear) },
      { key: 'source', kind: 'text', label: both((t) => t.source) },
    ],
    rows: book.prices
      .toSorted((a, b) => compareNames(`${a.service} ${a.band}`, `${b.service} ${b.band}`))
      .map(({ service, band, ore, priceYear, source }) => ({
        key: `${service}-${band}`,
        cells: { service: serviceName(service), band, price: ore / 100, priceYear, source },
      })),
    provenance,
  }
}

/** A forecast's inhabitants as they came, age by age: no sums of ours among them. */
export function peopleTable(
  { provenance }: FiscalRoom,
  { name, vintage, source, note, rows }: PopulationForecast,
): Table {
  const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => a - b)
  const bands = Map.groupBy(rows, ({ band }) => band)
  const said = (pick: (texts: typeof populationTexts.sv) => string): Bilingual => ({
    sv: pick(populationTexts.sv),
    en: pick(populationTexts.en),
  })
  return {
    id: 'invanare',
    title: said((t) => t.people(name, vintage)),
    columns: [
      { key: 'band', kind: 'text', label: said((t) => t.band) },
      ...years.map((year): Column => {
        const label = { sv: String(year), en: String(year) }
        return { key: String(year), kind: 'number', label }
      }),
    ],
    rows: [...bands.keys()].toSorted(compareBands).map((band) => ({
      key: band,
      cells: {
        band,
        ...Object.fromEntries((bands.get(band) ?? []).map((row) => [String(row.year), row.inhabitants])),
      },
    })),
    notes: [...(note ? [{ sv: note, en: note }] : []), ...(source ? [sourceIn(source)] : [])],
    provenance,
  }
}
