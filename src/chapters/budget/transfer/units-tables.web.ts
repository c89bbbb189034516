import { decidedBudget, decidedSum } from '#chapters/budget/decided-budget.ts'
import { ruleSetsOf } from '#chapters/budget/in-force.ts'
import type { Bilingual } from '#core/language.ts'
import type { Row, Table } from '#reports/table.ts'
import type { WorkbookWish } from './workbook-wish.ts'

/** An amount of a unit's budget. */
export interface UnitAmount {
  readonly unit: string
  readonly ruleSet: string
  readonly component: string
  readonly amountOre: number
}

const orePerKrona = 100
const decimals = 2

/** A row a unit: where it belongs, what it has, and what it had the year before. */
export function unitsTable(wish: WorkbookWish, amounts: readonly UnitAmount[]): Table {
  const { tree, year, provenance, nameOf } = wish
  const before = decidedBudget(wish.book, year - 1)
  const byUnit = Map.groupBy(amounts, ({ unit }) => unit)
  const rows = [...byUnit].map(([unit, own]): Row => {
    const now = sumOf(own) / orePerKrona
    const last = before.amounts.has(unit) ? decidedSum(before, unit) / orePerKrona : null
    return {
      key: unit,
      cells: {
        unit,
        name: nameOf(unit),
        committee: committeeOf(tree, unit),
        rules: [...new Set(own.map(({ ruleSet }) => ruleSet).filter((id) => id !== ''))].join(', '),
        now,
        last,
        change: last === null ? null : round(now - last),
        share: last === null || last === 0 ? null : now / last - 1,
      },
    }
  })
  return {
    id: 'enheter',
    title: { sv: `Enheternas budget ${year}`, en: `The units' budgets ${year}` },
    columns: [
      { key: 'unit', label: { sv: 'Enhetens id', en: 'Id of the unit' }, kind: 'text' },
      { key: 'name', label: { sv: 'Enhet', en: 'Unit' }, kind: 'text' },
      { key: 'committee', label: { sv: 'Nämnd', en: 'Committee' }, kind: 'text' },
      { key: 'rules', label: { sv: 'Regelverk', en: 'Rule set' }, kind: 'text' },
      { key: 'now', label: { sv: `Budget ${year}`, en: `Budget ${year}` }, kind: 'kronor', decimals },
      {
        key: 'last',
        label: { sv: `Budget ${year - 1}`, en: `Budget ${year - 1}` },
        kind: 'kronor',
        decimals,
      },
      { key: 'change', label: { sv: 'Ändring', en: 'Change' }, kind: 'kronor', decimals, signed: true },
      { key: 'share', label: { sv: 'Ändring', en: 'Change' }, kind: 'share', signed: true },
    ],
    rows,
    total: totalOf(rows, ['now', 'last', 'change']),
    provenance,
  }
}

/** A row an amount: what each part of each unit's budget is. */
export function amountsTable(
  { book, year, provenance, nameOf }: WorkbookWish,
  amounts: readonly UnitAmount[],
): Table {
  const titles = new Map(
    ruleSetsOf(book, year).flatMap(({ id, document }) =>
      document.components.map((component) => [`${id} ${component.id}`, component.title] as const),
    ),
  )
  const rows = amounts.map(
    ({ unit, ruleSet, component, amountOre }, index): Row => ({
      key: String(index),
      cells: {
        ...{ unit, ruleSet, component, name: nameOf(unit) },
        title: titles.get(`${ruleSet} ${component}`) ?? besideTheRules[component] ?? component,
        amount: amountOre / orePerKrona,
      },
    }),
  )
  return {
    id: 'belopp',
    title: { sv: `Varje belopp ${year}`, en: `Every amount ${year}` },
    columns: [
      { key: 'unit', label: { sv: 'Enhetens id', en: 'Id of the unit' }, kind: 'text' },
      { key: 'name', label: { sv: 'Enhet', en: 'Unit' }, kind: 'text' },
      { key: 'ruleSet', label: { sv: 'Regelverk', en: 'Rule set' }, kind: 'text' },
      { key: 'component', label: { sv: 'Delens id', en: 'Id of the component' }, kind: 'text' },
      { key: 'title', label: { sv: 'Del', en: 'Component' }, kind: 'text' },
      { key: 'amount', label: { sv: 'Belopp', en: 'Amount' }, kind: 'kronor', decimals },
    ],
    rows,
    total: totalOf(rows, ['amount']),
    provenance,
  }
}

/** What amounts without a rule are called. */
const besideTheRules: Readonly<Record<string, Bilingual>> = {
  undantag: { sv: 'Undantag', en: 'Exception' },
  omfordelning: { sv: 'Omfördelning', en: 'Reallocation' },
  tillaggsanslag: { sv: 'Tilläggsanslag', en: 'Supplementary appropriation' },
  remainder: { sv: 'Rest som fördelas', en: 'Remainder shared out' },
}

function sumOf(amounts: readonly UnitAmount[]): number {
  return amounts.reduce((sum, { amountOre }) => sum + amountOre, 0)
}

/** A sum of kronor with öre is off by a speck where each is a fraction. */
function round(kronor: number): number {
  return Math.round(kronor * orePerKrona) / orePerKrona
}

function totalOf(rows: readonly Row[], keys: readonly string[]): Row {
  const sums = keys.map((key) => [
    key,
    round(rows.reduce((sum, { cells }) => sum + (typeof cells[key] === 'number' ? cells[key] : 0), 0)),
  ])
  return { key: 'total', cells: { unit: { sv: 'Summa', en: 'Total' }, ...Object.fromEntries(sums) } }
}

function committeeOf(tree: WorkbookWish['tree'], unit: string): string {
  return (tree.above(unit, 'committee') ?? tree.above(unit, 'executive-board'))?.name ?? ''
}
