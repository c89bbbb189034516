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

/** Measures of what adds up over the months, where the driver itself doesn't say. */
const addingUp: ReadonlySet<string> = new Set(['hours', 'sum'])

export interface MonthlySettlement {
  readonly rows: readonly SettledMonth[]
  /** Öre by unit: positive receives, negative pays back. */
  readonly byUnit: ReadonlyMap<string, number>
  readonly sumOre: number
}

/**
 * The monthly settlement of an allocation: every component that is price × volume (or × the unit's index), and the
 * mark-ups on those, for every unit and month whose volume has come. The year's price and volume are spread by the month
 * weights: a level costs the month's part of the year's price, a driver that adds up has the month's part of the year's
 * volume.
 *
 * Pots, steps, fixed and given amounts are not settled, and neither are fees nor components that are said to be fixed.
 * A month without an actual volume is left out, not taken for 0.
 *
 * @param fixedShares by component, 0–1: decided for each that is settled, without default
 */
export function settleMonths(
  allocation: Allocation,
  actuals: readonly ActualVolume[],
  fixedShares: Readonly<Record<string, number>>,
): Outcome<MonthlySettlement> {
  const follows = followers(allocation)
  const settled = allocation.components.filter((_, c) => follows[c])
  const wrong: Problem[] = settled.flatMap(({ id, title }) => {
    const share = fixedShares[id]
    return share !== undefined && share >= 0 && share <= 1 ? [] : [problems.fixedShare(id, title)]
  })
  const seen = new Set<string>()
  const rows = actuals.flatMap((actual, place) => {
    const found = lookUp(allocation, actual)
    const problem = actualProblem(found, actual, `actuals[${place}]`, seen)
    if (problem !== undefined) wrong.push(problem)
    if (problem !== undefined || found === undefined) return []
    const prices = unitPrices(allocation, found)
    return allocation.components.flatMap((component, c) => {
      const price = prices[c] ?? 0
      const fixedShare = fixedShares[component.id] ?? Number.NaN
      return price === 0 ? [] : [settle(allocation, component, found, actual, price, fixedShare)]
    })
  })
  const told = capped(wrong)
  if (isNonEmpty(told)) return { ok: false, problems: told }
  const done = rows.map((row): SettledMonth => ({ ...row, settlementOre: volumeSettlement(row) }))
  const byUnit = new Map<string, number>()
  for (const { unit, settlementOre } of done) byUnit.set(unit, (byUnit.get(unit) ?? 0) + settlementOre)
  return succeed({ rows: done, byUnit, sumOre: done.reduce((sum, row) => sum + row.settlementOre, 0) })
}

/** Which components follow the volume: price × volume, and mark-ups that rest on it. In the order of the list. */
function followers({ components, places }: Allocation): readonly boolean[] {
  const follows: boolean[] = []
  for (const component of components)
    follows.push(
      component.kind === 'markup' && component.fixed !== true
        ? component.of.some((id) => follows[places.components.get(id) ?? -1])
        : (component.kind === 'volume' || component.kind === 'index') && component.fixed !== true,
    )
  return follows
}

/** Öre of the year for one more of the driver, by component: 0 where it doesn't ask for it, or isn't for the unit. */
function unitPrices({ components, places, prices }: Allocation, { unit, driver }: Found): readonly number[] {
  const found: number[] = []
  for (const component of components) {
    let price = 0
    if (!isFor(component, unit.provider) || component.fixed === true) price = 0
    else if (component.kind === 'markup')
      for (const id of component.of) price += component.share * (found[places.components.get(id) ?? -1] ?? 0)
    else if ((component.kind === 'volume' || component.kind === 'index') && component.driver === driver.id) {
      const ore = prices.get(priceOf(component, unit.provider) ?? '')?.ore ?? Number.NaN
      price = component.kind === 'index' ? ore * (unit.indices?.[component.index] ?? Number.NaN) : ore
    }
    found.push(price)
  }
  return found
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

/** Whether a driver's months make up the year together, as hours do; else each of them is a level, as pupils are. */
export function addsUp({ flow, measure }: Pick<Driver, 'flow' | 'measure'>): boolean {
  return flow ?? addingUp.has(measure.kind)
}

function settle(
  { ruleSet }: Allocation,
  component: Component,
  { unit, driver, volume }: Found,
  { month, volume: actual }: ActualVolume,
  price: number,
  fixedShare: number,
): Omit<SettledMonth, 'settlementOre'> {
  const weights = ruleSet.monthWeights ?? new Array<number>(12).fill(1)
  const ofYear = (weights[month - 1] ?? 0) / weights.reduce((sum, weight) => sum + weight, 0)
  const isAddedUp = addsUp(driver)
  return {
    unit: unit.id,
    component: component.id,
    driver: driver.id,
    month,
    budgeted: isAddedUp ? volume * ofYear : volume,
    actual,
    unitPrice: isAddedUp ? price : price * ofYear,
    fixedShare,
  }
}
