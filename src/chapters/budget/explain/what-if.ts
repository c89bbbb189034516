import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import {
  type Marginal,
  type MarginalPart,
  marginalOf,
  type VolumeChange,
} from '#chapters/budget/volume/marginal.ts'
import { type Outcome, succeed } from '#core/outcome.ts'
import { driverTotals, movedWith } from './driver-totals.ts'
import { volumeIn } from './figures.ts'

/** What a unit's money becomes with one more, or five per cent fewer, and what does not move. Whole öre. */
export interface WhatIf {
  readonly driver: string
  readonly volumeBefore: number
  readonly volumeAfter: number
  readonly sumBeforeOre: number
  readonly sumAfterOre: number
  readonly changeOre: number
  /** Components that move, the largest change first. */
  readonly moving: readonly MarginalPart[]
  /** Components that give the unit money and don't move, with the reason. */
  readonly still: readonly MarginalPart[]
}

/**
 * The engine's own marginal (`marginalOf`), with what is counted twice moved together: a pupil more in a year is a pupil
 * more in all, and five per cent fewer in all is five per cent fewer in each year.
 *
 * @handbook BUD-1, BUD-2
 */
export function whatIf(
  allocation: Allocation,
  unit: string,
  driver: string,
  change: VolumeChange,
): Outcome<WhatIf> {
  const first = marginalOf(allocation, unit, driver, change)
  if (!first.ok) return first
  const by = first.value.volumeAfter - first.value.volumeBefore
  const others = movesBeside(allocation, unit, driver, by)
  let now = after(allocation, first.value)
  const marginals = [first.value]
  for (const { id, by: each } of others) {
    const next = marginalOf(now, unit, id, { by: each })
    if (!next.ok) return next
    marginals.push(next.value)
    now = after(now, next.value)
  }
  return succeed(together(first.value, marginals))
}

function movesBeside(allocation: Allocation, unit: string, driver: string, by: number) {
  const { parts, totals } = movedWith(driverTotals(allocation), driver)
  const whole = volumeIn(allocation, unit, driver) ?? 0
  return [
    ...totals.map((id) => ({ id, by })),
    ...parts.map((id) => ({
      id,
      by: whole === 0 ? 0 : (by * (volumeIn(allocation, unit, id) ?? 0)) / whole,
    })),
  ].filter((each) => each.by !== 0)
}

/** The allocation with the unit's row as the marginal leaves it: what the next driver is changed in. */
function after(allocation: Allocation, { unit, driver, volumeAfter, parts }: Marginal): Allocation {
  const u = allocation.places.units.get(unit) ?? 0
  const d = allocation.places.drivers.get(driver) ?? 0
  const volumes = allocation.volumes.slice()
  volumes[u * allocation.ruleSet.drivers.length + d] = volumeAfter
  const amounts = allocation.amounts.slice()
  for (const [c, { afterOre }] of parts.entries()) amounts[u * allocation.components.length + c] = afterOre
  const unitSums = allocation.unitSums.slice()
  unitSums[u] = parts.reduce((sum, { afterOre }) => sum + afterOre, 0)
  return { ...allocation, volumes, amounts, unitSums }
}

/** What is said of a component when several drivers have moved: the first of these that any of them gave. */
const telling = ['other-step', 'moves', 'pot', 'same-step', 'remainder', 'fixed', 'not-for'] as const

function together(first: Marginal, marginals: readonly Marginal[]): WhatIf {
  const parts = first.parts.map((part, at): MarginalPart => {
    const all = marginals.flatMap((marginal) => marginal.parts[at] ?? [])
    const afterOre = all.at(-1)?.afterOre ?? part.afterOre
    const reason = telling.find((each) => all.some((one) => one.reason === each)) ?? part.reason
    const within = all.find(({ withinWholeOre }) => withinWholeOre !== undefined)?.withinWholeOre
    return {
      ...{ component: part.component, title: part.title, reason, beforeOre: part.beforeOre, afterOre },
      changeOre: afterOre - part.beforeOre,
      ...(within === undefined ? {} : { withinWholeOre: within }),
    }
  })
  const changeOre = parts.reduce((sum, part) => sum + part.changeOre, 0)
  return {
    driver: first.driver,
    volumeBefore: first.volumeBefore,
    volumeAfter: first.volumeAfter,
    sumBeforeOre: first.sumBeforeOre,
    sumAfterOre: first.sumBeforeOre + changeOre,
    changeOre,
    moving: parts
      .filter((part) => part.changeOre !== 0)
      .toSorted((a, b) => Math.abs(b.changeOre) - Math.abs(a.changeOre)),
    still: parts.filter(
      (part) => part.changeOre === 0 && (part.beforeOre !== 0 || part.reason === 'same-step'),
    ),
  }
}
