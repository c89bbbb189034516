import type { Ore } from '#core/money.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import type { Allocation } from './allocation.ts'
import { capped } from './capped.ts'
import { isFor } from './is-for.ts'
import type { Component, Driver, UnitVolumes } from './rule-set.ts'
import { volumeSettlement } from './settlement.ts'
import { settlementProblems as problems } from './settlement-problems.ts'
import { priceOf } from './unit-amounts.ts'

/** A month's volume as it came. */
export interface ActualVolume {
  readonly unit: string
  readonly driver: string
  /** 1–12 */
  readonly month: number
  /** A level (pupils that month), or for a driver that adds up (hours) the month's own sum. */
  readonly volume: number
}

/** What a unit receives (or pays back) for a component in a month, with all that it rests on. */
export interface SettledMonth {
  readonly unit: string
  readonly component: string
  readonly driver: string
  /** 1–12 */
  readonly month: number
  readonly budgeted: number
  readonly actual: number
  /** Öre for one unit of volume in the month, with the unit's index where the rule has one. */
  readonly unitPrice: number
  readonly fixedShare: number
  readonly settlementOre: Ore
}

export interface MonthlySettlement {
  readonly rows: readonly SettledMonth[]
  /** Öre by unit: positive receives, negative pays back. */
  readonly byUnit: ReadonlyMap<string, number>
  readonly sumOre: number
}

/**
 * The monthly settlement of an allocation: every component that is price × volume (or × the unit's index), for every
 * unit and month whose volume has come. The year's price and volume are spread by the month weights: a level costs the
 * month's part of the year's price, a driver that adds up has the month's part of the year's volume.
 *
 * Pots, steps and fixed amounts are not settled; neither are mark-ups on what is settled, unless the decided rule is
 * given as a price of its own. A month without an actual volume is left out, not taken for 0.
 *
 * @param fixedShares by component, 0–1: decided, without default
 */
export function settleMonths(
  allocation: Allocation,
  actuals: readonly ActualVolume[],
  fixedShares: Readonly<Record<string, number>>,
): Outcome<MonthlySettlement> {
  const settled = allocation.components.filter(isSettled)
  const wrong: Problem[] = settled.flatMap(({ id, title }) => {
    const share = fixedShares[id]
    return share !== undefined && share >= 0 && share <= 1 ? [] : [problems.fixedShare(id, title)]
  })
  const byDriver = Map.groupBy(settled, (component) => component.driver)
  const seen = new Set<string>()
  const rows = actuals.flatMap((actual, place) => {
    const found = lookUp(allocation, actual)
    const problem = actualProblem(found, actual, `actuals[${place}]`, seen)
    if (problem !== undefined) wrong.push(problem)
    if (problem !== undefined || found === undefined) return []
    return (byDriver.get(actual.driver) ?? [])
      .filter((component) => isFor(component, found.unit.provider))
      .map((component) =>
        settle(allocation, component, found, actual, fixedShares[component.id] ?? Number.NaN),
      )
  })
  const told = capped(wrong)
  if (isNonEmpty(told)) return { ok: false, problems: told }
  const done = rows.map((row): SettledMonth => ({ ...row, settlementOre: volumeSettlement(row) }))
  const byUnit = new Map<string, number>()
  for (const { unit, settlementOre } of done) byUnit.set(unit, (byUnit.get(unit) ?? 0) + settlementOre)
  return succeed({ rows: done, byUnit, sumOre: done.reduce((sum, row) => sum + row.settlementOre, 0) })
}

type Settled = Component & { readonly kind: 'volume' | 'index' }

function isSettled(component: Component): component is Settled {
  return component.kind === 'volume' || component.kind === 'index'
}

interface Found {
  readonly unit: UnitVolumes
  readonly driver: Driver
  /** The year's. */
  readonly volume: number
}

function lookUp({ places, units, ruleSet, volumes }: Allocation, actual: ActualVolume): Found | undefined {
  const u = places.units.get(actual.unit) ?? -1
  const d = places.drivers.get(actual.driver) ?? -1
  const [unit, driver] = [units[u], ruleSet.drivers[d]]
  if (unit === undefined || driver === undefined) return undefined
  return { unit, driver, volume: volumes[u * ruleSet.drivers.length + d] ?? Number.NaN }
}

function actualProblem(
  found: Found | undefined,
  { unit, driver, month, volume }: ActualVolume,
  where: string,
  seen: Set<string>,
): Problem | undefined {
  if (found === undefined || Number.isNaN(found.volume)) return problems.notBudgeted(where, unit, driver)
  if (!Number.isInteger(month) || month < 1 || month > 12) return problems.month(where)
  if (!(volume >= 0 && volume < Infinity)) return problems.volume(where)
  const key = JSON.stringify([unit, driver, month])
  if (seen.has(key)) return problems.twice(where)
  seen.add(key)
  return undefined
}

function settle(
  { prices, ruleSet }: Allocation,
  component: Settled,
  { unit, driver, volume }: Found,
  { month, volume: actual }: ActualVolume,
  fixedShare: number,
): Omit<SettledMonth, 'settlementOre'> {
  const weights = ruleSet.monthWeights ?? new Array<number>(12).fill(1)
  const ofYear = (weights[month - 1] ?? 0) / weights.reduce((sum, weight) => sum + weight, 0)
  const index = component.kind === 'index' ? (unit.indices?.[component.index] ?? Number.NaN) : 1
  const price = (prices.get(priceOf(component, unit.provider) ?? '')?.ore ?? Number.NaN) * index
  const addsUp = driver.flow ?? driver.measure.kind === 'hours'
  return {
    unit: unit.id,
    component: component.id,
    driver: driver.id,
    month,
    budgeted: addsUp ? volume * ofYear : volume,
    actual,
    unitPrice: addsUp ? price : price * ofYear,
    fixedShare,
  }
}
