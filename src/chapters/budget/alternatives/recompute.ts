import { type PanelYears, panelYear, panelYears } from '#chapters/budget/fiscal/panel-years.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import { rankOf, shareOut } from '#chapters/budget/volume/share-out.ts'
import { compareNames } from '#core/format.ts'
import { type Ore, toOre } from '#core/money.ts'
import type { Problem } from '#core/outcome.ts'
import { changedRuleSet, frameChange, isTouched, moneyOf, planYears, type YearMoney } from './compose.ts'
import { type ConsequenceNeeded, consequencesNeeded } from './consequences-needed.ts'
import { type GoalTouched, goalsTouched } from './goals-touched.ts'
import type { AlternativeChange, AlternativeModel, ProposedFrame, ProposedRuleSet } from './model.ts'

/** A rule set as it shares out by the proposal. */
interface Shared {
  readonly ruleSet: ProposedRuleSet
  /** Absent where the rules can't be computed; then nothing is said of its units. */
  readonly allocation?: Allocation
}

/** The director's proposal, computed once: what every change is held against. */
export interface Baseline {
  readonly model: AlternativeModel
  readonly shared: readonly Shared[]
  readonly panel?: PanelYears
  readonly problems: readonly Problem[]
}

export function baselineOf(model: AlternativeModel): Baseline {
  const computed = model.ruleSets.map((ruleSet) => ({ ruleSet, outcome: allocate(ruleSet.model) }))
  return {
    model,
    shared: computed.map(({ ruleSet, outcome }) => ({
      ruleSet,
      ...(outcome.ok && { allocation: outcome.value }),
    })),
    ...(model.fiscal && { panel: panelYears(model.fiscal) }),
    problems: computed.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.problems)),
  }
}

export interface RecomputedFrame extends ProposedFrame {
  /** What the group gives the very place. */
  readonly ownOre: Ore
  /** With what it gives the places under it. */
  readonly changeOre: Ore
  readonly afterOre: Ore
}

/** What all rule sets give a unit together. */
export interface RecomputedUnit {
  readonly unit: string
  readonly name: string
  readonly beforeOre: Ore
  readonly afterOre: Ore
  readonly changeOre: Ore
}

/** Money that a group gives or takes and that no rule shares out among units. */
export interface Unshared {
  readonly node: string
  readonly name: string
  readonly changeOre: Ore
}

/** A year of the plan by law. */
export interface YearBalance {
  readonly year: number
  /** Absent: the municipality has no fiscal figures for the year. */
  readonly resultOre?: Ore
  /** Income exceeds costs (KL 11:5). */
  readonly balances?: boolean
  /** Positive; only where it doesn't balance. */
  readonly deficitOre?: Ore
}

/** Everything that follows from what a group wants. */
export interface Recomputed {
  readonly frames: readonly RecomputedFrame[]
  /** The one that wins most first. */
  readonly units: readonly RecomputedUnit[]
  readonly unshared: readonly Unshared[]
  readonly money: readonly YearMoney[]
  readonly panel?: PanelYears
  readonly balance: readonly YearBalance[]
  readonly goals: readonly GoalTouched[]
  readonly consequences: readonly ConsequenceNeeded[]
  /** What can't be computed, and why: the rest still holds. */
  readonly problems: readonly Problem[]
}

/**
 * A group's budget from the director's proposal: frames, every unit's money, the fiscal panel, goals and consequences.
 * Pure, and the same in the browser and on the server. Only rule sets that the changes touch are shared out anew.
 */
export function recompute(baseline: Baseline, changes: readonly AlternativeChange[]): Recomputed {
  const { model } = baseline
  const problems: Problem[] = [...baseline.problems]
  const after = baseline.shared.map(({ ruleSet, allocation }): AfterRules => {
    if (!isTouched(ruleSet, changes)) return { ruleSet, before: allocation, after: allocation }
    const outcome = allocate(changedRuleSet(ruleSet, changes))
    if (outcome.ok) {
      const beside = besideRules(ruleSet, outcome.value, changes)
      return { ruleSet, before: allocation, after: outcome.value, ...(beside && { beside }) }
    }
    problems.push(...outcome.problems)
    return { ruleSet, before: allocation, after: allocation }
  })
  const money = moneyOf(model, changes, costOfRules(after))
  const panel = model.fiscal && panelYears(model.fiscal, { changes: money.map(proposedChange) })
  return {
    frames: framesOf(model, changes),
    units: unitsOf(after),
    unshared: unsharedOf(model, changes, after),
    money,
    ...(panel && { panel }),
    balance: balanceOf(model.year, panel, money),
    goals: goalsTouched(model, changes),
    consequences: consequencesNeeded(model, changes, mostMoved(after, changes)),
    problems,
  }
}

interface AfterRules {
  readonly ruleSet: ProposedRuleSet
  readonly before: Allocation | undefined
  readonly after: Allocation | undefined
  /** What each unit gets of a changed frame that the rules leave with its holder; in the order of the units. */
  readonly beside?: Float64Array
}

/**
 * Rules that keep what is left of the frame don't say how more or less money reaches the units. Where the group wants it
 * there, each unit gets its part by what the rules give it, to the öre.
 */
function besideRules(
  { holder }: ProposedRuleSet,
  { units, unitSums, frameOre, ruleSet }: Allocation,
  changes: readonly AlternativeChange[],
): Float64Array | undefined {
  const wanted = changes.filter((change) => change.kind === 'frame' && change.reach === 'units')
  const changeOre = frameChange(wanted, holder)
  const keeps = frameOre !== undefined && (ruleSet.remainder === undefined || ruleSet.remainder.to === 'keep')
  const weights = unitSums.map((ore) => Math.max(0, ore))
  if (!keeps || changeOre === 0 || !weights.some((weight) => weight > 0)) return undefined
  return shareOut(changeOre, weights, rankOf(units.map(({ id }) => id)))
}

/** Only taxes are what the reserve's thresholds are shares of: other revenue lowers the net cost. */
function proposedChange({ year, netCostOre, taxOre = toOre(0), otherRevenueOre }: YearMoney) {
  return { year, netCostOre: toOre(netCostOre - otherRevenueOre), revenueOre: taxOre }
}

/** Where no frame holds the rules, what they give is what the year costs. */
function costOfRules(all: readonly AfterRules[]): number {
  return all.reduce((sum, { ruleSet, before, after }) => {
    const isHeld = ruleSet.model.frameOre !== undefined
    return isHeld || !before || !after ? sum : sum + after.sumOre - before.sumOre
  }, 0)
}

function framesOf(
  { frames }: AlternativeModel,
  changes: readonly AlternativeChange[],
): readonly RecomputedFrame[] {
  const own = new Map(frames.map(({ node }) => [node, frameChange(changes, node)]))
  const total = (node: string): number =>
    frames
      .filter(({ under }) => under === node)
      .reduce((sum, child) => sum + total(child.node), own.get(node) ?? 0)
  return frames.map((frame) => {
    const changeOre = toOre(total(frame.node))
    return {
      ...frame,
      ownOre: own.get(frame.node) ?? toOre(0),
      changeOre,
      afterOre: toOre(frame.amountOre + changeOre),
    }
  })
}

function unitsOf(all: readonly AfterRules[]): readonly RecomputedUnit[] {
  const found = new Map<string, { name: string; beforeOre: number; afterOre: number }>()
  for (const { before, after, beside } of all) {
    if (!before || !after) continue
    for (const [place, { id, name }] of after.units.entries()) {
      const had = found.get(id) ?? { name, beforeOre: 0, afterOre: 0 }
      found.set(id, {
        name: had.name,
        beforeOre: had.beforeOre + (before.unitSums[place] ?? 0),
        afterOre: had.afterOre + (after.unitSums[place] ?? 0) + (beside?.[place] ?? 0),
      })
    }
  }
  return [...found]
    .map(([unit, { name, beforeOre, afterOre }]) => ({
      unit,
      name,
      beforeOre: toOre(beforeOre),
      afterOre: toOre(afterOre),
      changeOre: toOre(afterOre - beforeOre),
    }))
    .toSorted((a, b) => b.changeOre - a.changeOre || compareNames(a.name, b.name))
}

/** What is given at a place whose rules don't share it out: it stays with the committee, and is said to. */
function unsharedOf(
  { frames }: AlternativeModel,
  changes: readonly AlternativeChange[],
  all: readonly AfterRules[],
): readonly Unshared[] {
  return frames.flatMap(({ node, name }) => {
    const given = frameChange(changes, node)
    const rules = all.filter(({ ruleSet }) => ruleSet.holder === node)
    const shared = rules.reduce(
      (sum, { before, after, beside }) =>
        sum + (before && after ? after.sumOre - before.sumOre : 0) + (beside ? sumOf(beside) : 0),
      0,
    )
    const isHeld = rules.every(({ ruleSet }) => ruleSet.model.frameOre !== undefined)
    const left = isHeld ? given - shared : given
    return left === 0 ? [] : [{ node, name, changeOre: toOre(left) }]
  })
}

function sumOf(amounts: Float64Array): number {
  return amounts.reduce((sum, ore) => sum + ore, 0)
}

function balanceOf(
  budgetYear: number,
  panel: PanelYears | undefined,
  money: readonly YearMoney[],
): readonly YearBalance[] {
  return planYears(budgetYear).map((year) => {
    const found = panel && panelYear(panel, year)
    const isKnown = money.find((each) => each.year === year)?.taxOre !== undefined
    if (!panel || !found || !isKnown) return { year }
    const { resultOre } = found.figures
    const balances = resultOre > 0
    return {
      year,
      resultOre,
      balances,
      ...(balances ? {} : { deficitOre: toOre(Math.max(0, -resultOre)) }),
    }
  })
}

/**
 * By rule set with moved prices or shares: the most that one unit gains or loses by them, and what it had. What a changed
 * frame does is another change.
 */
function mostMoved(all: readonly AfterRules[], changes: readonly AlternativeChange[]) {
  const ofRules = changes.filter(({ kind }) => kind === 'price' || kind === 'share')
  return new Map(
    all.flatMap(({ ruleSet, before, after: withFrame }) => {
      if (!isTouched(ruleSet, ofRules) || !before || !withFrame) return []
      const alone = allocate(changedRuleSet(ruleSet, ofRules))
      if (!alone.ok) return []
      const after = alone.value
      const moved = after.units.map((_, place) => ({
        ore: (after.unitSums[place] ?? 0) - (before.unitSums[place] ?? 0),
        ofOre: before.unitSums[place] ?? 0,
      }))
      const most = moved.toSorted((a, b) => Math.abs(b.ore) - Math.abs(a.ore))[0]
      return most ? [[ruleSet.id, most] as const] : []
    }),
  )
}
