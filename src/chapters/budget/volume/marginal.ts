import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { type Allocation, remainderId } from './allocation.ts'
import { isFor } from './is-for.ts'
import { marginalProblems as problems } from './marginal-problems.ts'
import type { Component, UnitVolumes } from './rule-set.ts'
import { rankOf, shareOut } from './share-out.ts'
import { ruleAmount, ruleOf, stepOf } from './unit-amounts.ts'

/** How the year's volume is changed: by a number (+1 pupil), or by a share of what it is (−5 %: −0.05). */
export type VolumeChange = { readonly by: number } | { readonly share: number }

/** What a changed volume does to a unit's money. Amounts in whole öre. */
export interface Marginal {
  readonly unit: string
  readonly driver: string
  readonly volumeBefore: number
  readonly volumeAfter: number
  readonly sumBeforeOre: number
  readonly sumAfterOre: number
  /** What the price list and the rules give for the change: pots and what is left of the frame held as they are. */
  readonly changeOre: number
  readonly parts: readonly MarginalPart[]
}

/** Why a component moves, or doesn't. */
export type MarginalReason =
  /** Price × volume, or a share of what moves. */
  | 'moves'
  /** The volume passes into another step. */
  | 'other-step'
  /** The volume stays within its step, or above them all. */
  | 'same-step'
  /** The rule doesn't ask for this volume, or says that it doesn't move within the year. */
  | 'fixed'
  /** A whole that doesn't grow with one unit's volume: see `withinWholeOre`. */
  | 'pot'
  | 'remainder'
  | 'not-for'

export interface MarginalPart {
  readonly component: string
  readonly title: string
  readonly reason: MarginalReason
  readonly beforeOre: number
  readonly afterOre: number
  readonly changeOre: number
  /** Pots: what the unit would take from the others by its larger weight. Not in `changeOre`: the whole is the same. */
  readonly withinWholeOre?: number
}

/**
 * What one unit's money becomes when its volume changes, and what does not move.
 *
 * The marginal price holds with every whole held as it is: a pot and the rest of a frame are the same money, which the
 * change only moves between units, so they are told beside (`withinWholeOre`) and not in the sum. With a frame whose
 * rest is kept, the kept amount changes by exactly as much the other way. Components that are said to be fixed don't move
 * within the year, and are held too.
 *
 * @returns refused where the unit or the driver isn't known, the volume isn't counted, or would fall below 0
 * @handbook BUD-1, BUD-2
 */
export function marginalOf(
  allocation: Allocation,
  unitId: string,
  driverId: string,
  change: VolumeChange,
): Outcome<Marginal> {
  const { places, units, ruleSet, volumes } = allocation
  const u = places.units.get(unitId)
  const d = places.drivers.get(driverId)
  const unit = units[u ?? -1]
  if (u === undefined || unit === undefined) return refuse(problems.unknownUnit(unitId))
  const driver = ruleSet.drivers[d ?? -1]
  if (d === undefined || driver === undefined) return refuse(problems.unknownDriver(driverId))
  const before = volumes[u * ruleSet.drivers.length + d] ?? Number.NaN
  if (Number.isNaN(before)) return refuse(problems.notCounted(unit.name, driver.title))
  const after = 'by' in change ? before + change.by : before * (1 + change.share)
  if (!(after >= 0 && after < Infinity)) return refuse(problems.belowZero(unit.name, driver.title))
  const moved: Moved = { allocation, unit, u, d, driverId, before, after, amounts: [] }
  const parts = allocation.components.map((component, c) => partOf(moved, component, c))
  const changeOre = parts.reduce((sum, part) => sum + part.changeOre, 0)
  const sumBeforeOre = allocation.unitSums[u] ?? 0
  return succeed({
    unit: unitId,
    driver: driverId,
    volumeBefore: before,
    volumeAfter: after,
    sumBeforeOre,
    sumAfterOre: sumBeforeOre + changeOre,
    changeOre,
    parts,
  })
}

interface Moved {
  readonly allocation: Allocation
  readonly unit: UnitVolumes
  readonly u: number
  readonly d: number
  readonly driverId: string
  readonly before: number
  readonly after: number
  /** The unit's new amounts, component by component as they are reckoned. */
  readonly amounts: number[]
}

function partOf(moved: Moved, component: Component, c: number): MarginalPart {
  const { allocation, unit, u, d, after, amounts } = moved
  const beforeOre = allocation.amounts[u * allocation.components.length + c] ?? 0
  const asks = 'driver' in component && component.driver === moved.driverId
  const rule = ruleOf(component, allocation)
  const held = component.kind === 'pot' || component.id === remainderId || component.fixed === true
  const volume = rule.driver === d ? after : volumeAt(moved, rule.driver)
  const baseOre = rule.base.reduce((sum, place) => sum + (amounts[place] ?? 0), 0)
  const afterOre = held ? beforeOre : ruleAmount(rule, { unit, volume, baseOre })
  amounts.push(afterOre)
  const whole = component.kind === 'pot' && asks ? withinWhole(moved, component, beforeOre) : undefined
  return {
    component: component.id,
    title: component.title,
    reason: reasonOf(moved, component, asks, afterOre !== beforeOre),
    beforeOre,
    afterOre,
    changeOre: afterOre - beforeOre,
    ...(whole === undefined ? {} : { withinWholeOre: whole }),
  }
}

function volumeAt({ allocation, u }: Moved, driver: number): number {
  return driver < 0 ? 0 : (allocation.volumes[u * allocation.ruleSet.drivers.length + driver] ?? Number.NaN)
}

function reasonOf(
  { unit, before, after }: Moved,
  component: Component,
  asks: boolean,
  changed: boolean,
): MarginalReason {
  if (component.id === remainderId) return 'remainder'
  if (!isFor(component, unit.provider)) return 'not-for'
  if (component.kind === 'pot') return asks ? 'pot' : 'fixed'
  if (component.fixed === true) return 'fixed'
  if (component.kind === 'steps' && asks)
    return stepOf(component.steps, before) === stepOf(component.steps, after) ? 'same-step' : 'other-step'
  return asks || changed ? 'moves' : 'fixed'
}

/** What the unit would get more of the same pot, taken from the others. */
function withinWhole(
  { allocation, unit, u, after }: Moved,
  component: Component & { readonly kind: 'pot' },
  beforeOre: number,
): number {
  const shared = allocation.shared.get(component.id)
  if (shared === undefined || !isFor(component, unit.provider)) return 0
  const weights = shared.weights.slice()
  weights[u] = after * (unit.indices?.[component.index] ?? 0)
  if (!weights.some((weight) => weight > 0)) return 0 - beforeOre
  const rank = rankOf(allocation.units.map(({ id }) => id))
  return (shareOut(shared.ore, weights, rank)[u] ?? 0) - beforeOre
}
