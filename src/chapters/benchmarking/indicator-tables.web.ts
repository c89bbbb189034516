import type { Gender } from '#core/indicator.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Municipality } from '#core/municipality.ts'
import type { Cell, Column, Table } from '#reports/table.ts'
import type { CurrentValue, ValueVersion } from '#store/indicator-values.ts'
import { column, decimalsOf, shownFigure } from './data-sources-tables.web.ts'
import { both } from './data-sources-texts.ts'
import type { IndicatorFigures } from './indicator.store.ts'
import { definitionOf } from './known-indicators.ts'

/** The country as Kolada numbers it among the areas. */
export const country = '0000'

const genders = ['T', 'K', 'M'] as const satisfies readonly Gender[]
const missing: Cell = { missing: both((t) => t.missing) }

/** The unit of an indicator that the product knows; nothing of another: its title says it. */
function unitOf(kpi: string): Bilingual | undefined {
  const { unit } = definitionOf(kpi, 'quality')
  return unit.sv ? unit : undefined
}

/** Year by year, the latest first: a municipality's figures, by gender where they are so published, and the country's. */
export function seriesTable(figures: IndicatorFigures, { code, name }: Municipality): Table {
  const { kpi, values, provenance } = figures
  const find = (year: number, municipality: string, gender: Gender) =>
    values.find((each) => each.year === year && each.municipality === municipality && each.gender === gender)
  const shown = values.filter(({ municipality }) => municipality === code || municipality === country)
  const years = [...new Set(shown.map(({ year }) => year))].toSorted((a, b) => b - a)
  const ofGender = genders.filter((gender) =>
    shown.some((each) => each.municipality === code && each.gender === gender),
  )
  const unit = unitOf(kpi)
  const hasCountry = shown.some(({ municipality }) => municipality === country)
  const style = {
    kind: 'number',
    decimals: decimalsOf(shown.flatMap(({ value }) => (value === null ? [] : [value]))),
    ...(unit && { unit }),
  } as const satisfies Partial<Column>
  return {
    id: 'varden',
    title: both((t) => t.indicator.tableTitle(name, hasCountry)),
    columns: [
      // As a text, since it names the row: names stand to the left.
      column('year', 'text'),
      ...(ofGender.length === 0 ? genders.slice(0, 1) : ofGender).map((gender) => ({
        ...style,
        key: `own${gender}`,
        label: gender === 'T' ? { sv: name, en: name } : both((t) => `${name}, ${t.genders[gender]}`),
      })),
      ...(hasCountry ? [column('country', 'number', style)] : []),
      column('remarks', 'text'),
    ],
    rows: years.map((year) => ({
      key: String(year),
      cells: {
        year: String(year),
        ...Object.fromEntries(
          genders.map((gender) => [`own${gender}`, find(year, code, gender)?.value ?? missing]),
        ),
        country: find(year, country, 'T')?.value ?? missing,
        remarks: shown.some((each) => each.year === year && each.preliminary)
          ? both((t) => t.indicator.preliminaryYear)
          : '',
      },
    })),
    provenance,
  }
}

/** Every figure by itself, as the source gave them: what the files hold. */
export function everyFigureTable(
  { kpi, title, values, provenance }: IndicatorFigures,
  municipalities: readonly Municipality[],
): Table {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]))
  return {
    id: kpi,
    title: both((t) => t.indicator.filesTitle(`${kpi} ${title}`)),
    columns: [
      column('code', 'text'),
      column('municipality', 'text'),
      column('year', 'year'),
      column('gender', 'text'),
      column('value', 'number'),
      column('preliminary', 'text'),
    ],
    rows: values.map(({ municipality, year, gender, value, preliminary }) => ({
      key: [municipality, year, gender].join('-'),
      cells: {
        code: municipality,
        municipality: names.get(municipality) ?? both((t) => t.columns.country),
        year,
        gender: both((t) => t.genders[gender]),
        value: value ?? missing,
        preliminary: preliminary ? both((t) => t.yes) : '',
      },
    })),
    provenance,
  }
}

/** Figures that have changed since they were first fetched, every version of them. */
export function versionsTable(
  { kpi, provenance }: IndicatorFigures,
  versions: readonly ValueVersion[],
): Table {
  const unit = unitOf(kpi)
  const known = versions.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    id: 'versioner-tabell',
    title: both((t) => t.indicator.versionsTitle),
    columns: [
      column('year', 'text'),
      column('gender', 'text'),
      column('value', 'number', { decimals: decimalsOf(known), ...(unit && { unit }) }),
      column('from', 'day'),
      column('status', 'text'),
    ],
    rows: versions.map(({ year, gender, value, status, retrievedAt, supersededBy, importId }) => ({
      key: [year, gender, importId].join('-'),
      cells: {
        year: String(year),
        gender: both((t) => t.genders[gender]),
        value: value ?? { missing: both((t) => t.indicator.status[status]) },
        from: retrievedAt,
        status: both(
          (t) =>
            `${t.indicator.status[status]}, ${supersededBy === null ? t.indicator.current : t.indicator.superseded}`,
        ),
      },
    })),
    provenance,
  }
}

/** The latest published total of a municipality. */
export function latestOf(
  values: readonly CurrentValue[],
  code: string,
): (CurrentValue & { value: number }) | undefined {
  return values
    .flatMap((each) =>
      each.municipality === code && each.gender === 'T' && each.value !== null
        ? [{ ...each, value: each.value }]
        : [],
    )
    .toSorted((a, b) => b.year - a.year)
    .at(0)
}

/** A figure with its unit, for a sentence. */
export function figureWithUnit(value: number, kpi: string, language: Language): string {
  const unit = unitOf(kpi)?.[language]
  const text = shownFigure(value, language)
  return unit ? `${text}${language === 'en' && unit === '%' ? '' : '\u00a0'}${unit}` : text
}
