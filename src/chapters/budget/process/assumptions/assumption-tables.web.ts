import type { Assumption } from '#chapters/budget/process/model.ts'
import type { ProcessRoom } from '#chapters/budget/process/process-room.web.ts'
import type { Bilingual } from '#core/language.ts'
import type { Column, Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { type AssumptionSeries, percentUnit } from './assumption-bias.ts'
import { assumptionTexts, kindWords } from './assumption-texts.ts'
import { ruleSetsUsing } from './rule-sets-using.ts'

const [sv, en] = [assumptionTexts.sv.tables, assumptionTexts.en.tables]

/** What a year's budget takes for granted, in the versions that hold. */
export function yearTable(room: ProcessRoom, year: number, assumptions: readonly Assumption[]): Table {
  return {
    id: `antaganden-${year}`,
    title: { sv: sv.year(year), en: en.year(year) },
    columns: [
      column('assumption', 'text'),
      column('kind', 'text'),
      { ...column('percent', 'number', 1), unit: unitWords(percentUnit) },
      column('value', 'number', 0),
      column('unit', 'text'),
      column('source', 'text'),
      column('edition', 'text'),
      column('usedBy', 'text'),
    ],
    rows: assumptions.map((each) => ({
      key: each.id,
      href: path(room.language).assumption(each.id),
      cells: {
        assumption: each.title,
        kind: kindWords[each.kind],
        ...(each.unit === percentUnit
          ? { percent: each.value, value: { missing: sv.isPercent }, unit: '' }
          : { percent: { missing: sv.isCount }, value: each.value, unit: each.unit }),
        ...{ source: each.source, edition: each.edition },
        usedBy: usesSaid(ruleSetsUsing(each, room.book).map(({ title }) => title)),
      },
    })),
    provenance: { ...room.provenance, mark: 'raw' },
  }
}

/** Few by name, many by number: the page of the assumption names them all. */
function usesSaid(titles: readonly string[]): Bilingual | string {
  if (titles.length <= 3) return titles.join(', ')
  return { sv: `${titles.length} regelverk`, en: `${titles.length} rule sets` }
}

/** An assumption year by year beside what came. */
export function seriesTable(
  room: ProcessRoom,
  { id, title, years, unit, inPoints }: AssumptionSeries,
): Table {
  const error: Column = inPoints
    ? {
        ...{ key: 'error', kind: 'number', decimals: 1, signed: true },
        label: both('error'),
        unit: { sv: 'procentenheter', en: 'percentage points' },
      }
    : { key: 'error', kind: 'share', label: both('error'), signed: true }
  return {
    id: `utfall-${id}`,
    title: { sv: sv.series(title), en: en.series(title) },
    columns: [
      { key: 'year', kind: 'year', label: both('budgetYear') },
      { ...column('assumed', 'number', decimalsOf(unit)), unit: unitWords(unit) },
      { ...column('outcome', 'number', decimalsOf(unit)), unit: unitWords(unit) },
      error,
      column('source', 'text'),
      column('edition', 'text'),
    ],
    rows: years.map(({ year, assumed, outcome, error: missed }) => ({
      key: String(year),
      cells: {
        ...{ year, assumed: assumed.value, source: assumed.source, edition: assumed.edition },
        outcome: outcome ?? { missing: sv.noOutcome },
        error: missed ?? { missing: sv.noOutcome },
      },
    })),
    provenance: room.provenance,
  }
}

/** Every version of an assumption, with when and by whom it was made. */
export function vintageTable(room: ProcessRoom, { id, title, unit }: AssumptionSeries): Table {
  const own = room.process.assumptions.filter((each) => each.id === id)
  return {
    id: `versioner-${id}`,
    title: { sv: sv.vintages(title), en: en.vintages(title) },
    columns: [
      { key: 'year', kind: 'year', label: both('budgetYear') },
      column('version', 'number'),
      { ...column('assumed', 'number', decimalsOf(unit)), unit: unitWords(unit) },
      column('source', 'text'),
      column('edition', 'text'),
      column('madeOn', 'day'),
      column('who', 'text'),
    ],
    rows: own.toReversed().map(({ year, version, value, source, edition, madeOn, who }) => ({
      key: `${year}-${version}`,
      cells: { year, version, assumed: value, source, edition, madeOn, who },
    })),
    provenance: { ...room.provenance, mark: 'raw' },
  }
}

type Key =
  | 'assumption'
  | 'kind'
  | 'value'
  | 'assumed'
  | 'percent'
  | 'unit'
  | 'source'
  | 'edition'
  | 'madeOn'
  | 'usedBy'
  | 'outcome'
  | 'version'
  | 'who'

function column(key: Key, kind: Column['kind'], decimals?: number): Column {
  return { key, kind, label: both(key), ...(decimals === undefined ? {} : { decimals }) }
}

function both(key: Key | 'budgetYear' | 'error'): Bilingual {
  return { sv: sv[key], en: en[key] }
}

function unitWords(unit: string): Bilingual {
  return unit === percentUnit ? { sv: 'procent', en: 'per cent' } : { sv: unit, en: unit }
}

function decimalsOf(unit: string): number {
  return unit === percentUnit ? 1 : 0
}
