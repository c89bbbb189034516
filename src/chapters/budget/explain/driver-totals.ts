import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import type { Driver } from '#chapters/budget/volume/rule-set.ts'
import { volumeIn } from './figures.ts'

/** So few units could agree by chance. */
const leastUnits = 3
/** More drivers than this of one kind are not tried: the ways to add them are too many. */
const mostDrivers = 12

/**
 * Drivers that are the sum of others at every unit: "all pupils" is the sum of the years. Whoever adds a pupil to a year
 * adds one to all pupils, or a size step and a pot would not notice. Rule sets don't say it, so it is read from what was
 * counted; nothing is taken for a sum where several ways fit, or where fewer than three units tell.
 *
 * @returns by id of the total: ids of its parts
 */
export function driverTotals(allocation: Allocation): ReadonlyMap<string, readonly string[]> {
  const totals = new Map<string, readonly string[]>()
  for (const alike of Map.groupBy(allocation.ruleSet.drivers, ({ unit }) => unit).values()) {
    if (alike.length < 3 || alike.length > mostDrivers) continue
    for (const driver of alike) {
      const parts = partsOf(allocation, driver, alike)
      if (parts) totals.set(driver.id, parts)
    }
  }
  return totals
}

/** What moves with a driver: itself, the totals that it is a part of, and the parts of what it is the total of. */
export function movedWith(
  totals: ReadonlyMap<string, readonly string[]>,
  driver: string,
): { readonly parts: readonly string[]; readonly totals: readonly string[] } {
  return {
    parts: totals.get(driver) ?? [],
    totals: [...totals].filter(([, parts]) => parts.includes(driver)).map(([total]) => total),
  }
}

function partsOf(
  allocation: Allocation,
  total: Driver,
  alike: readonly Driver[],
): readonly string[] | undefined {
  const others = alike.filter(({ id }) => id !== total.id)
  const rows = allocation.units.flatMap(({ id }) => {
    const sum = volumeIn(allocation, id, total.id)
    if (sum === undefined || sum === 0) return []
    return [{ sum, volumes: others.map((other) => volumeIn(allocation, id, other.id) ?? 0) }]
  })
  if (rows.length < leastUnits) return undefined
  const fitting: readonly string[][] = subsets(others.length)
    .filter((chosen) => rows.every(({ sum, volumes }) => isSum(sum, volumes, chosen)))
    .map((chosen) => others.filter((_, at) => chosen & (1 << at)).map(({ id }) => id))
  // A driver that nobody has any of fits with and without: the ways then differ, and nothing is taken for a sum.
  const [only] = fitting
  return fitting.length === 1 ? only : undefined
}

/** Every way to choose at least two of so many, as bits. */
function subsets(count: number): readonly number[] {
  return Array.from({ length: 2 ** count }, (_, chosen) => chosen).filter(
    (chosen) => (chosen & (chosen - 1)) !== 0,
  )
}

function isSum(sum: number, volumes: readonly number[], chosen: number): boolean {
  const added = volumes.reduce((so, volume, at) => (chosen & (1 << at) ? so + volume : so), 0)
  return Math.abs(added - sum) < 1e-6 * Math.max(1, sum)
}

/** What a unit is measured by when it is compared with others: its pupils, children, hours. */
export interface Head {
  /** Singular: `elev`. */
  readonly unit: string
  /** One total, or drivers that add up. */
  readonly drivers: readonly string[]
}

/**
 * The drivers that carry most of the money by price and volume, counted in one and the same thing; the total of them
 * where there is one. Premises and fees are never what a unit is measured by.
 */
export function headOf(allocation: Allocation): Head | undefined {
  const carried = new Map<string, number>()
  const drivers = new Map(allocation.ruleSet.drivers.map((driver) => [driver.id, driver]))
  const width = allocation.components.length
  for (const [c, component] of allocation.components.entries()) {
    if (component.purpose !== 'base' || !('driver' in component) || component.driver === undefined) continue
    let sum = 0
    for (let at = c; at < allocation.amounts.length; at += width) sum += Math.abs(allocation.amounts[at] ?? 0)
    carried.set(component.driver, (carried.get(component.driver) ?? 0) + sum)
  }
  const byUnit = Map.groupBy(carried, ([id]) => drivers.get(id)?.unit ?? '')
  const weigh = (each: readonly (readonly [string, number])[]) => each.reduce((sum, [, ore]) => sum + ore, 0)
  const [heaviest] = [...byUnit].toSorted(([, a], [, b]) => weigh(b) - weigh(a))
  if (!heaviest) return undefined
  const [unit, own] = heaviest
  const total = [...driverTotals(allocation).keys()].find((id) => drivers.get(id)?.unit === unit)
  return { unit, drivers: total === undefined ? own.map(([id]) => id) : [total] }
}

/** How many a unit has of what it is measured by. */
export function headCount(allocation: Allocation, unit: string, head = headOf(allocation)): number {
  return (head?.drivers ?? []).reduce((sum, driver) => sum + (volumeIn(allocation, unit, driver) ?? 0), 0)
}
