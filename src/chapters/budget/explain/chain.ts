import { allocate } from '#chapters/budget/volume/allocate.ts'
import { type Allocation, remainderId } from '#chapters/budget/volume/allocation.ts'
import type { Component, RuleSet, UnitVolumes } from '#chapters/budget/volume/rule-set.ts'
import { amountIn } from './figures.ts'
import {
  rulesWithNewPrices,
  rulesWithOldPots,
  type TwoYears,
  unitsWithNewVolumes,
  unitsWithOldAmounts,
  unitsWithOldStructure,
} from './mixed.ts'
import type { Restatement } from './restated.ts'
import type { RuleRun } from './year-budget.ts'

/** What moves between two years, in the order in which it is changed: one thing at a time. */
export const chainSteps = ['volume', 'price', 'rule', 'structure', 'given'] as const
export type ChainStep = (typeof chainSteps)[number]

/** What a component gives a unit, in öre, in one of the states between two years. */
type Amounts = (unit: string, component: string) => number

/** A rule set through the steps from last year to this year. */
export interface Chain {
  readonly ruleSet: string
  readonly before?: RuleRun
  readonly now?: RuleRun
  /** Every component of either year, without the share of what the rules leave of the frame. */
  readonly components: readonly Component[]
  /** What a step changes for a unit's component, in öre. */
  change(step: ChainStep, unit: string, component: string): number
  /** What a component gave last year, under this year's units. */
  readonly start: Amounts
  /** Steps whose effect could not be told apart from the next one's. */
  readonly merged: readonly ChainStep[]
}

interface Ends {
  readonly ruleSet: string
  readonly before: RuleRun | undefined
  readonly now: RuleRun | undefined
  readonly restated: Restatement
  /** Units that had no budget at all last year, nor took over anybody's. */
  readonly isNew: (unit: string) => boolean
}

/**
 * Runs the volume engine once for every thing that differs between the years: last year's rules on this year's volumes,
 * then with this year's prices, then this year's rules, then its pots and indices, then the amounts that are written for
 * each unit. What a step gives less what the one before gave is its effect, so that the steps add up exactly.
 *
 * Each step is measured with those before it already done: in another order they would differ a little. The frame and
 * what the rules leave of it come after all this.
 */
export function chainOf(ends: Ends): Chain {
  const { ruleSet, before, now, restated } = ends
  const components = [
    ...new Map(
      [...(before?.allocation.components ?? []), ...(now?.allocation.components ?? [])].map((each) => [
        each.id,
        each,
      ]),
    ).values(),
  ].filter(({ id }) => id !== remainderId)
  const start = before ? restatedAmounts(before.allocation, restated, components) : none
  const { states, merged } = between(ends, start)
  return {
    ruleSet,
    ...(before ? { before } : {}),
    ...(now ? { now } : {}),
    components,
    start,
    merged,
    change(step, unit, component) {
      const at = chainSteps.indexOf(step)
      const [from = start, to = none] = [states[at], states[at + 1]]
      return to(unit, component) - from(unit, component)
    },
  }
}

const none: Amounts = () => 0

/** The start and the state after each step. */
function between(
  { before, now, restated, isNew }: Ends,
  start: Amounts,
): { readonly states: readonly Amounts[]; readonly merged: readonly ChainStep[] } {
  if (!now) return { states: [start, start, start, none, none, none], merged: [] }
  const end = amountsOf(now.allocation)
  if (!before) {
    // Rules that are new this year: to a unit that is new as well they are its volume, to others a change of rules.
    const opened: Amounts = (unit, component) => (isNew(unit) ? end(unit, component) : 0)
    return { states: [start, opened, opened, end, end, end], merged: [] }
  }
  const years: TwoYears = { before, now, restated }
  const volumes = unitsWithNewVolumes(years)
  const runs: readonly (readonly [ChainStep, RuleSet, readonly UnitVolumes[]])[] = [
    ['volume', before.allocation.ruleSet, volumes],
    ['price', rulesWithNewPrices(years), volumes],
    ['rule', rulesWithOldPots(years), unitsWithOldStructure(years)],
    ['structure', now.allocation.ruleSet, unitsWithOldAmounts(years)],
  ]
  const states = [start]
  const merged: ChainStep[] = []
  for (const [step, rules, units] of runs) {
    const run = allocate({ ruleSet: rules, units })
    if (run.ok) states.push(amountsOf(run.value))
    else {
      states.push(states.at(-1) ?? start)
      merged.push(step)
    }
  }
  return { states: [...states, end], merged }
}

/** Without what is shared out of the rest of a frame: that is a step of its own. */
function amountsOf(allocation: Allocation): Amounts {
  return (unit, component) => (component === remainderId ? 0 : amountIn(allocation, unit, component))
}

function restatedAmounts(
  allocation: Allocation,
  restated: Restatement,
  components: readonly Component[],
): Amounts {
  const byComponent = new Map(
    components.map(({ id }) => [
      id,
      restated.amounts(
        allocation.units.map((unit) => ({ place: unit.id, amount: amountIn(allocation, unit.id, id) })),
      ),
    ]),
  )
  return (unit, component) => byComponent.get(component)?.get(unit) ?? 0
}
