import type { BudgetRoom } from '#chapters/budget/budget-room.web.ts'
import type { RuleSetVersion } from '#chapters/budget/model.ts'
import type { MonthlySettlement } from '#chapters/budget/volume/settle-months.ts'
import { compareNames, formatDay } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import type { Cell, Table } from '#reports/table.ts'
import {
  type CountedRow,
  type GatheredRow,
  gatherMonths,
  isNothing,
  type Occupancy,
  outcomeOf,
} from './counted.ts'
import { volumesTexts } from './volumes-texts.ts'

/**
 * What was counted at each unit, with its source, and how it turned out.
 *
 * @param rows for a page gathered by the months, for a file as they are
 * @param notes what the reader must know of the rows
 */
export function volumesTable(
  room: BudgetRoom,
  version: RuleSetVersion,
  rows: readonly GatheredRow[],
  notes: readonly Bilingual[] = [],
): Table {
  const { nameOf, provenance } = room
  const sorted = rows.toSorted(
    (a, b) =>
      compareNames(nameOf(a.unit), nameOf(b.unit)) ||
      order(version, a) - order(version, b) ||
      (a.on ?? '').localeCompare(b.on ?? ''),
  )
  return {
    id: 'volymer',
    title: both('table'),
    columns: [
      { key: 'unit', label: both('unit'), kind: 'text' },
      { key: 'driver', label: both('driver'), kind: 'text' },
      { key: 'budget', label: both('budget'), kind: 'number', decimals: decimalsOf(rows) },
      { key: 'actual', label: both('actual'), kind: 'number', decimals: decimalsOf(rows) },
      { key: 'deviation', label: both('deviation'), kind: 'share', signed: true },
      { key: 'on', label: both('counted'), kind: 'text' },
      { key: 'source', label: both('source'), kind: 'text' },
    ],
    rows: sorted.map((row) => ({
      key: [row.unit, row.kind, row.name, row.on ?? ''].join(':'),
      cells: {
        unit: nameOf(row.unit),
        driver: nameOfMeasure(version, row),
        budget: shown(row, row.budget?.value),
        actual: shown(row, row.actual?.value ?? row.soFar?.value),
        deviation: deviationCell(row),
        on: countedOn(row),
        source: row.budget?.source ?? row.actual?.source ?? row.soFar?.source ?? null,
      },
    })),
    ...(notes.length === 0 ? {} : { notes }),
    provenance,
  }
}

/** The same for a page: a unit's months in one row, and nothing that is zero. */
export function volumesPageTable(
  room: BudgetRoom,
  version: RuleSetVersion,
  rows: readonly CountedRow[],
): Table {
  const gathered = gatherMonths(rows, version)
  const something = gathered.filter((row) => !isNothing(row))
  return volumesTable(room, version, something, [
    ...(something.some(({ soFar }) => soFar) ? [both('monthsNote')] : []),
    ...(something.length < gathered.length ? [both('zerosNote')] : []),
  ])
}

/** The day, the months that have come, or the year. */
function countedOn({ on, actual, soFar }: GatheredRow): Bilingual {
  const { sv, en } = volumesTexts
  if (on !== undefined) return { sv: formatDay(on, 'sv'), en: formatDay(on, 'en') }
  return soFar && !actual ? { sv: sv.soFar(soFar.months), en: en.soFar(soFar.months) } : both('yearly')
}

function shown({ kind }: CountedRow, value: number | undefined): Cell {
  if (value === undefined) return { missing: both('noActual') }
  return kind === 'amount' ? value / 100 : value
}

function deviationCell(row: GatheredRow): Cell {
  const actual = outcomeOf(row)
  if (!row.budget || actual === undefined || row.budget.value === 0) return { missing: both('noActual') }
  return (actual - row.budget.value) / row.budget.value
}

/** As many decimals as the figures have, at most two. */
function decimalsOf(rows: readonly GatheredRow[]): number {
  const values = rows.flatMap(({ kind, budget, actual, soFar }) =>
    kind === 'amount' ? [] : [budget?.value ?? 0, actual?.value ?? soFar?.value ?? 0],
  )
  return [0, 1].find((places) => values.every((value) => Number(value.toFixed(places)) === value)) ?? 2
}

function order({ document }: RuleSetVersion, { kind, name }: CountedRow): number {
  const at = document.drivers.findIndex(({ id }) => id === name)
  return kind === 'volume' ? at : document.drivers.length + (kind === 'index' ? 0 : 1)
}

function nameOfMeasure({ document }: RuleSetVersion, { kind, name }: CountedRow): Cell {
  if (kind === 'volume') return document.drivers.find(({ id }) => id === name)?.title ?? name
  const title = document.components.find(({ id }) => id === name)?.title ?? name
  const { sv, en } = volumesTexts
  return { sv: `${sv.kinds[kind]}: ${title}`, en: `${en.kinds[kind]}: ${title}` }
}

/** How full each unit is. */
export function occupancyTable(
  { nameOf, provenance }: BudgetRoom,
  { document }: RuleSetVersion,
  found: readonly Occupancy[],
): Table {
  return {
    id: 'belaggning',
    title: both('occupancy'),
    columns: [
      { key: 'unit', label: both('unit'), kind: 'text' },
      { key: 'driver', label: both('driver'), kind: 'text' },
      { key: 'budget', label: both('budget'), kind: 'number' },
      { key: 'places', label: both('places'), kind: 'number' },
      { key: 'share', label: both('share'), kind: 'share' },
    ],
    rows: found.map(({ unit, driver, volume, places }) => ({
      key: `${unit}:${driver}`,
      cells: {
        unit: nameOf(unit),
        driver: document.drivers.find(({ id }) => id === driver)?.title ?? driver,
        budget: volume,
        places: places ?? { missing: both('noPlaces') },
        share: places === undefined || places === 0 ? { missing: both('noPlaces') } : volume / places,
      },
    })),
    provenance,
  }
}

/** What follows with the months' volumes, unit by unit. */
export function settlementTable(
  { nameOf, provenance }: BudgetRoom,
  { rows, byUnit, sumOre }: MonthlySettlement,
): Table {
  return {
    id: 'avrakning',
    title: both('settledTable'),
    columns: [
      { key: 'unit', label: both('unit'), kind: 'text' },
      { key: 'months', label: both('months'), kind: 'number' },
      { key: 'ore', label: both('toUnit'), kind: 'kronor', signed: true },
    ],
    rows: [...byUnit]
      .map(([unit, ore]) => ({
        key: unit,
        cells: {
          unit: nameOf(unit),
          months: new Set(rows.filter((row) => row.unit === unit).map(({ month }) => month)).size,
          ore: ore / 100,
        },
      }))
      .toSorted((a, b) => compareNames(a.cells.unit, b.cells.unit)),
    total: { key: 'sum', cells: { unit: { sv: 'Summa', en: 'Sum' }, months: '', ore: sumOre / 100 } },
    provenance,
  }
}

type Word =
  | 'table'
  | 'unit'
  | 'driver'
  | 'budget'
  | 'actual'
  | 'deviation'
  | 'source'
  | 'counted'
  | 'noActual'
  | 'yearly'
  | 'monthsNote'
  | 'zerosNote'
  | 'occupancy'
  | 'places'
  | 'share'
  | 'noPlaces'
  | 'settledTable'
  | 'months'
  | 'toUnit'

function both(word: Word): Bilingual {
  return { sv: volumesTexts.sv[word], en: volumesTexts.en[word] }
}
