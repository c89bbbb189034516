import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import { compareNames } from '#core/format.ts'
import { type Ore, toOre } from '#core/money.ts'

/** What a component is for a unit under two sets of rules. */
export interface PartChange {
  readonly component: string
  readonly title: string
  readonly beforeOre: Ore
  readonly afterOre: Ore
  readonly changeOre: Ore
}

/** What two sets of rules give a unit, on the same volumes and the same frame. */
export interface UnitChange {
  readonly unit: string
  readonly name: string
  readonly beforeOre: Ore
  readonly afterOre: Ore
  readonly changeOre: Ore
  /** Change by what the unit had; absent where it had nothing. */
  readonly share?: number
  /** What the change comes from, the largest first; components that give the same are left out. */
  readonly parts: readonly PartChange[]
}

export interface Simulation {
  /** The one that wins most first. */
  readonly units: readonly UnitChange[]
  readonly winners: number
  readonly losers: number
  /** Units that get the same to the öre. */
  readonly unchanged: number
  readonly sumBeforeOre: Ore
  readonly sumAfterOre: Ore
  /** What the winners win: as much as the losers lose where the sum is the same. */
  readonly movedOre: Ore
  /** What stays with whoever holds the frame. */
  readonly keptBeforeOre: Ore
  readonly keptAfterOre: Ore
}

/**
 * Compares what two sets of rules give. Units that only one of them knows get nothing by the other.
 *
 * @handbook BUD-1
 */
export function simulate(before: Allocation, after: Allocation): Simulation {
  const names = new Map([...before.units, ...after.units].map(({ id, name }) => [id, name]))
  const units = [...names]
    .map(([unit, name]) => changeOf(unit, name, before, after))
    .toSorted((a, b) => b.changeOre - a.changeOre || compareNames(a.name, b.name))
  const won = units.filter(({ changeOre }) => changeOre > 0)
  return {
    units,
    winners: won.length,
    losers: units.filter(({ changeOre }) => changeOre < 0).length,
    unchanged: units.filter(({ changeOre }) => changeOre === 0).length,
    sumBeforeOre: before.sumOre,
    sumAfterOre: after.sumOre,
    movedOre: toOre(won.reduce((sum, { changeOre }) => sum + changeOre, 0)),
    keptBeforeOre: before.keptOre,
    keptAfterOre: after.keptOre,
  }
}

function changeOf(unit: string, name: string, before: Allocation, after: Allocation): UnitChange {
  const beforeOre = unitSum(before, unit)
  const afterOre = unitSum(after, unit)
  return {
    ...{ unit, name, beforeOre, afterOre },
    changeOre: toOre(afterOre - beforeOre),
    ...(beforeOre === 0 ? {} : { share: (afterOre - beforeOre) / Math.abs(beforeOre) }),
    parts: partsOf(unit, before, after),
  }
}

function partsOf(unit: string, before: Allocation, after: Allocation): readonly PartChange[] {
  // The title is the proposal's where it has the component: that is what people will read.
  const titles = new Map([...before.components, ...after.components].map(({ id, title }) => [id, title]))
  return [...titles]
    .map(([component, title]) => {
      const beforeOre = amountOf(before, unit, component)
      const afterOre = amountOf(after, unit, component)
      return { component, title, beforeOre, afterOre, changeOre: toOre(afterOre - beforeOre) }
    })
    .filter(({ changeOre }) => changeOre !== 0)
    .toSorted((a, b) => Math.abs(b.changeOre) - Math.abs(a.changeOre))
}

/** What a unit gets in all; 0 where the allocation doesn't know it. */
export function unitSum({ unitSums, places }: Allocation, unit: string): Ore {
  const place = places.units.get(unit)
  return toOre(place === undefined ? 0 : (unitSums[place] ?? 0))
}

/** What a component gives a unit; 0 where there is none. */
function amountOf({ amounts, components, places }: Allocation, unit: string, component: string): Ore {
  const place = places.units.get(unit)
  const column = places.components.get(component)
  if (place === undefined || column === undefined) return toOre(0)
  return toOre(amounts[place * components.length + column] ?? 0)
}
