import type { StepKind, YearOnYear } from '#chapters/budget/explain/steps.ts'
import { type RuleRun, runsOf, type YearBudget } from '#chapters/budget/explain/year-budget.ts'
import { type Ore, toOre } from '#core/money.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'

/** How a place's budget changes from one year to the next, and what of it neither volume nor the index explains. */
export interface BudgetChange {
  readonly node: string
  readonly name: string
  /** `service`: everything that is shared out by rules under the place that holds the frame. */
  readonly kind: 'service' | 'unit'
  /** The place that holds the frame by which most of the unit's money comes; the place itself for a service. */
  readonly holder: string
  readonly beforeOre: Ore
  readonly nowOre: Ore
  /** Taken over from places that are no more. */
  readonly takenOverOre: Ore
  /** More or fewer pupils, hours or places, by last year's rules and prices. */
  readonly volumeOre: Ore
  /** What the rule set's own index gives on last year's money and this year's volume. */
  readonly indexOre: Ore
  /** What is left: a change of what the money can give each pupil or user. */
  readonly restOre: Ore
  /** The rest as a share of last year's budget with what was taken over; absent where there was none. */
  readonly share?: number
  readonly isProposed: boolean
}

interface Years {
  readonly before: YearBudget
  readonly now: YearBudget
  readonly explain: (unit: string) => YearOnYear
  readonly tree: OrganisationTree
}

/**
 * The changes of every place in the organisation that has a budget in both years, and of every service above them. Of
 * the whole change is taken off, in this order: what the place took over from others, the pure volume effect (last
 * year's rules and prices on this year's volumes), and the raise by the index that the rule set itself names (its first
 * one) on what is then left. A place that is new has nothing to be compared with, and outside providers are not the
 * municipality's own quality.
 *
 * @handbook BUD-5
 */
export function budgetChanges(years: Years): readonly BudgetChange[] {
  const units = [...years.now.units.keys()].flatMap((unit) => unitChange(years, unit) ?? [])
  const services = [...Map.groupBy(units, ({ holder }) => holder)]
    .filter(([holder, own]) => years.tree.place(holder) !== undefined && own.length > 1)
    .map(([holder, own]) => serviceChange(years.tree.place(holder)?.name ?? holder, holder, own))
  return [...services, ...units]
}

function unitChange({ now, explain, tree }: Years, unit: string): BudgetChange | undefined {
  const place = tree.place(unit)
  const story = explain(unit)
  const step = (kind: StepKind) => story.steps.find((each) => each.kind === kind)?.amountOre ?? 0
  const [takenOver, volume] = [step('organisation'), step('volume')]
  const base = story.before.sumOre + takenOver
  if (!place || base <= 0) return undefined
  const run = mainRun(now, unit)
  const raise = run?.allocation.ruleSet.indices?.[0]?.change ?? 0
  const index = Math.round((base + volume) * raise)
  return change({
    ...{ node: unit, name: place.name, kind: 'unit', holder: run?.version.holder ?? place.parent ?? unit },
    ...{ before: story.before.sumOre, now: story.now.sumOre, takenOver, volume, index },
    isProposed: now.units.get(unit)?.state === 'proposed',
  })
}

function serviceChange(name: string, holder: string, own: readonly BudgetChange[]): BudgetChange {
  const sum = (of: (each: BudgetChange) => number) => own.reduce((total, each) => total + of(each), 0)
  return change({
    ...{ node: holder, name, kind: 'service', holder },
    before: sum(({ beforeOre }) => beforeOre),
    now: sum(({ nowOre }) => nowOre),
    takenOver: sum(({ takenOverOre }) => takenOverOre),
    volume: sum(({ volumeOre }) => volumeOre),
    index: sum(({ indexOre }) => indexOre),
    isProposed: own.some(({ isProposed }) => isProposed),
  })
}

interface Parts extends Pick<BudgetChange, 'node' | 'name' | 'kind' | 'holder' | 'isProposed'> {
  readonly before: number
  readonly now: number
  readonly takenOver: number
  readonly volume: number
  readonly index: number
}

function change({ before, now, takenOver, volume, index, ...place }: Parts): BudgetChange {
  const rest = now - before - takenOver - volume - index
  const base = before + takenOver
  return {
    ...place,
    beforeOre: toOre(before),
    nowOre: toOre(now),
    takenOverOre: toOre(takenOver),
    volumeOre: toOre(volume),
    indexOre: toOre(index),
    restOre: toOre(rest),
    ...(base > 0 ? { share: rest / base } : {}),
  }
}

/** The rule set by which a unit gets most of its money. */
function mainRun(budget: YearBudget, unit: string): RuleRun | undefined {
  const sumIn = ({ allocation }: RuleRun) => allocation.unitSums[allocation.places.units.get(unit) ?? -1] ?? 0
  return runsOf(budget, unit).toSorted((a, b) => sumIn(b) - sumIn(a))[0]
}
