import type { BudgetRoom } from '#chapters/budget/budget-room.web.ts'
import type { ProcessRoom } from '#chapters/budget/process/process-room.web.ts'
import type { Bilingual } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { effectWords, investmentTexts, stageWords } from './investment-texts.ts'
import type { Investment } from './model.ts'
import { investmentRows, totalSpending, type YearlyEffect } from './yearly-effects.ts'

const [sv, en] = [investmentTexts.sv.tables, investmentTexts.en.tables]

type Word = {
  [Key in keyof typeof sv]: (typeof sv)[Key] extends string ? Key : never
}[keyof typeof sv]

function both(key: Word): Bilingual {
  return { sv: sv[key], en: en[key] }
}

export function investmentsTable(room: ProcessRoom, investments: readonly Investment[]): Table {
  return {
    id: 'investeringar',
    title: both('list'),
    columns: [
      { key: 'investment', kind: 'text', label: both('investment') },
      { key: 'stage', kind: 'text', label: both('stage') },
      { key: 'holder', kind: 'text', label: both('holder') },
      { key: 'total', kind: 'kronor', label: both('total') },
      { key: 'inUse', kind: 'day', label: both('inUse') },
      { key: 'decision', kind: 'text', label: both('decision') },
    ],
    rows: investments.map((each) => ({
      key: each.id,
      href: path(room.language).investment(each.id),
      cells: {
        investment: each.title,
        stage: stageWords[each.stage],
        holder: room.nameOf(each.node),
        total: totalSpending(each) / 100,
        inUse: each.inUseFrom,
        decision: each.decision || { missing: sv.noDecision },
      },
    })),
    provenance: { ...room.provenance, mark: 'raw' },
  }
}

const kinds = ['depreciation', 'interest', 'running'] as const

export function effectsTable(
  room: ProcessRoom,
  effects: readonly YearlyEffect[],
  years: readonly number[],
): Table {
  const kronor = (year: number, kind?: YearlyEffect['kind']) =>
    effects
      .filter((each) => each.year === year && (kind === undefined || each.kind === kind))
      .reduce((sum, { amountOre }) => sum + amountOre, 0) / 100
  return {
    id: 'arliga-kostnader',
    title: both('effects'),
    columns: [
      { key: 'year', kind: 'year', label: both('year') },
      ...kinds.map((kind) => ({ key: kind, kind: 'kronor' as const, label: effectWords[kind] })),
      { key: 'sum', kind: 'kronor', label: both('sum') },
    ],
    rows: years.map((year) => ({
      key: String(year),
      cells: {
        ...{ year, sum: kronor(year) },
        ...Object.fromEntries(kinds.map((kind) => [kind, kronor(year, kind)])),
      },
    })),
    provenance: room.provenance,
  }
}

/** What the frames page adds: a row a place and investment. */
export function frameRowsTable(room: BudgetRoom, investments: readonly Investment[], year: number): Table {
  const rows = investmentRows(investments, year)
  const sum = (of: 'amountOre' | 'changeOre') => rows.reduce((all, each) => all + each[of], 0) / 100
  return {
    id: `ramar-${year}`,
    title: { sv: sv.rows(year), en: en.rows(year) },
    columns: [
      { key: 'place', kind: 'text', label: both('place') },
      { key: 'investment', kind: 'text', label: both('investment') },
      { key: 'amount', kind: 'kronor', label: both('amount') },
      { key: 'change', kind: 'kronor', signed: true, label: both('change') },
      { key: 'stage', kind: 'text', label: both('stage') },
    ],
    rows: rows.map(({ node, investment, title, stage, amountOre, changeOre }) => ({
      key: `${node} ${investment}`,
      cells: {
        place: room.nameOf(node),
        investment: title,
        stage: stageWords[stage],
        amount: amountOre / 100,
        change: changeOre / 100,
      },
    })),
    ...(rows.length === 0
      ? {}
      : {
          total: {
            key: 'total',
            cells: {
              place: both('sum'),
              investment: '',
              stage: '',
              amount: sum('amountOre'),
              change: sum('changeOre'),
            },
          },
        }),
    provenance: room.provenance,
  }
}

/** What it is made of, and how long each part lasts. */
export function componentsTable(room: ProcessRoom, { id, components }: Investment): Table {
  return {
    id: `delar-${id}`,
    title: both('components'),
    columns: [
      { key: 'component', kind: 'text', label: both('component') },
      { key: 'cost', kind: 'kronor', label: both('total') },
      { key: 'years', kind: 'number', label: both('years') },
    ],
    rows: components.map(({ title, ore, years }, at) => ({
      key: String(at),
      cells: { component: title, cost: ore / 100, years: years === 0 ? { missing: sv.land } : years },
    })),
    provenance: { ...room.provenance, mark: 'raw' },
  }
}

export function spendingTable(room: ProcessRoom, { id, spending }: Investment): Table {
  return {
    id: `utgifter-${id}`,
    title: both('spending'),
    columns: [
      { key: 'year', kind: 'year', label: both('year') },
      { key: 'spent', kind: 'kronor', label: both('spent') },
    ],
    rows: Object.entries(spending).map(([year, ore]) => ({
      key: year,
      cells: { year: Number(year), spent: ore / 100 },
    })),
    provenance: { ...room.provenance, mark: 'raw' },
  }
}

export function runningTable(room: ProcessRoom, { id, running }: Investment): Table {
  return {
    id: `drift-${id}`,
    title: both('running'),
    columns: [
      { key: 'what', kind: 'text', label: both('running') },
      { key: 'place', kind: 'text', label: both('place') },
      { key: 'yearly', kind: 'kronor', signed: true, label: both('yearly') },
      { key: 'from', kind: 'day', label: both('from') },
    ],
    rows: running.map(({ title, node, yearlyOre, from }, at) => ({
      key: String(at),
      cells: { what: title, place: room.nameOf(node), yearly: yearlyOre / 100, from },
    })),
    provenance: { ...room.provenance, mark: 'raw' },
  }
}
