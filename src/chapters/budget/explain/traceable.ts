import type { Component } from '#chapters/budget/volume/rule-set.ts'
import { type Ore, toOre } from '#core/money.ts'
import { amountIn } from './figures.ts'
import { raisedBy } from './raised-by.ts'
import type { BudgetRow, YearBudget } from './year-budget.ts'

/** Money of a unit that no published rule gives, or not all of it. */
export interface Untraced {
  readonly ruleSet: string
  readonly component: string
  readonly amountOre: Ore
  /** How much of it a rule gives. */
  readonly tracedOre: Ore
  readonly why: /** No rule set gives it: a lump sum, an exception, a reallocation. */
    | 'no-rule'
    /** A rule says that the amount is written for the unit, and not how it is reckoned. */
    | 'written'
    /** The rule gives another amount than what is decided. */
    | 'otherwise'
}

/** How much of a unit's money a published rule reproduces. */
export interface Traceability {
  readonly unit: string
  readonly sumOre: Ore
  readonly tracedOre: Ore
  /** 0–1, of the size of every row: *spårbar andel*. */
  readonly share: number
  readonly untraced: readonly Untraced[]
}

/**
 * The traceable share (*spårbar andel*): the engine is run on what was counted, and each decided amount is compared with
 * what its rule gives. Of an amount that differs, as much is traced as the two have in common.
 *
 * An amount that is only written for the unit is traced where it is a cost of premises or a fee, which have a source of
 * their own, and where it is last year's raised by an index of the rule set: that is a rule too. Any other written
 * amount is a lump sum, whatever rule set it stands in.
 *
 * @param before the year before, where there is one
 * @returns nothing for a unit without a budget
 * @handbook BUD-2
 */
export function traceable(budget: YearBudget, unit: string, before?: YearBudget): Traceability | undefined {
  const own = budget.units.get(unit)
  if (!own) return undefined
  const rows = merged(own.rows).map((row) => ({ row, ...traced(budget, unit, row, before) }))
  const size = rows.reduce((sum, { row }) => sum + Math.abs(row.amountOre), 0)
  const reached = rows.reduce((sum, { ore }) => sum + Math.abs(ore), 0)
  return {
    unit,
    sumOre: own.sumOre,
    tracedOre: toOre(rows.reduce((sum, { ore }) => sum + ore, 0)),
    share: size === 0 ? 1 : reached / size,
    untraced: rows
      .filter(({ row, ore }) => ore !== row.amountOre)
      .map(({ row: { ruleSet, component, amountOre }, ore, why }) => ({
        ...{ ruleSet, component, amountOre, why },
        tracedOre: toOre(ore),
      }))
      .toSorted((a, b) => Math.abs(b.amountOre - b.tracedOre) - Math.abs(a.amountOre - a.tracedOre)),
  }
}

/** The share of many units' money together; nothing where they have none. */
export function traceableShare(units: readonly Traceability[]): number | undefined {
  const size = units.reduce((sum, { sumOre }) => sum + Math.abs(sumOre), 0)
  if (size === 0) return undefined
  return units.reduce((sum, { sumOre, share }) => sum + Math.abs(sumOre) * share, 0) / size
}

/** One row a component: what was moved within it during the year is a part of what it has become. */
function merged(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const byComponent = Map.groupBy(rows, ({ ruleSet, component }) => `${ruleSet} ${component}`)
  return [...byComponent.values()].flatMap((alike) => {
    const [first] = alike
    const amountOre = toOre(alike.reduce((sum, row) => sum + row.amountOre, 0))
    return first && amountOre !== 0 ? [{ ...first, amountOre }] : []
  })
}

function traced(
  budget: YearBudget,
  unit: string,
  { ruleSet, component, amountOre }: BudgetRow,
  before: YearBudget | undefined,
): { readonly ore: number; readonly why: Untraced['why'] } {
  const run = budget.runs.get(ruleSet)
  const rule = run?.allocation.components.find(({ id }) => id === component)
  if (!run || !rule || rule.purpose === 'exception') return { ore: 0, why: 'no-rule' }
  const ruled = amountIn(run.allocation, unit, component)
  if (rule.kind === 'given' && !hasSource(rule) && !isRaised(budget, unit, ruleSet, component, before)) {
    return { ore: 0, why: 'written' }
  }
  return { ore: common(amountOre, ruled), why: 'otherwise' }
}

/** Premises and fees are what something else costs; the share of the rest of a frame is reckoned. */
function hasSource({ purpose }: Component): boolean {
  return purpose === 'premises' || purpose === 'fee' || purpose === 'remainder'
}

function isRaised(
  budget: YearBudget,
  unit: string,
  ruleSet: string,
  component: string,
  before: YearBudget | undefined,
): boolean {
  const now = budget.runs.get(ruleSet)
  const then = before?.runs.get(ruleSet)
  if (!now || !then) return false
  const [was, is] = [then, now].map(({ allocation }) => amountIn(allocation, unit, component))
  return raisedBy(now.allocation.ruleSet.indices, was ?? 0, is ?? 0) !== undefined
}

/** What two amounts have in common: nothing where one is a cost and the other an income. */
function common(a: number, b: number): number {
  if (Math.sign(a) !== Math.sign(b)) return 0
  return Math.sign(a) * Math.min(Math.abs(a), Math.abs(b))
}
