import type { ResolvedPrice } from '#chapters/budget/volume/allocation.ts'
import type { Component, Price, RuleSet, UnitVolumes } from '#chapters/budget/volume/rule-set.ts'
import { volumeIn } from './figures.ts'
import type { Restatement } from './restated.ts'
import type { RuleRun } from './year-budget.ts'

/** The same rule set in two years, and whose figures of the first a unit of the second has. */
export interface TwoYears {
  readonly before: RuleRun
  readonly now: RuleRun
  readonly restated: Restatement
}

/**
 * Last year's rules, prices and indices on this year's volumes. Volumes are taken as they were measured this year, so
 * that a changed way of counting counts as volume. A driver that this year's rules don't count keeps last year's
 * figure: that it is gone is a change of rules.
 */
export function unitsWithNewVolumes(years: TwoYears): readonly UnitVolumes[] {
  const { before, now } = years
  return now.model.units.map((unit) => ({
    ...unit,
    volumes: Object.fromEntries(
      before.allocation.ruleSet.drivers.map(({ id }) => [
        id,
        volumeIn(now.allocation, unit.id, id) ?? volumeBefore(years, unit.id, id),
      ]),
    ),
    indices: { ...unit.indices, ...unitBefore(years, unit.id)?.indices },
    amounts: { ...unit.amounts, ...unitBefore(years, unit.id)?.amounts },
  }))
}

/** This year's volumes as they were counted, with last year's indices and given amounts where there were any. */
export function unitsWithOldStructure(years: TwoYears): readonly UnitVolumes[] {
  return years.now.model.units.map((unit) => ({
    ...unit,
    indices: { ...unit.indices, ...unitBefore(years, unit.id)?.indices },
    amounts: { ...unit.amounts, ...unitBefore(years, unit.id)?.amounts },
  }))
}

/** This year's volumes and indices, with last year's given amounts where there were any. */
export function unitsWithOldAmounts(years: TwoYears): readonly UnitVolumes[] {
  return years.now.model.units.map((unit) => ({
    ...unit,
    amounts: { ...unit.amounts, ...unitBefore(years, unit.id)?.amounts },
  }))
}

/**
 * Last year's rules with this year's prices: those of the list, and the kronor of fixed amounts and of size steps whose
 * limits are the same. A pot's kronor are structure.
 */
export function rulesWithNewPrices({ before, now }: Omit<TwoYears, 'restated'>): RuleSet {
  const { ruleSet } = before.allocation
  const components = new Map(now.allocation.ruleSet.components.map((each) => [each.id, each]))
  return {
    ...ruleSet,
    prices: ruleSet.prices.map((price) => priced(price, now.allocation.prices, before.allocation.prices)),
    components: ruleSet.components.map((each) => withOre(each, components.get(each.id))),
  }
}

/** This year's rules with last year's pots, where it had them. */
export function rulesWithOldPots({ before, now }: Omit<TwoYears, 'restated'>): RuleSet {
  const { ruleSet } = now.allocation
  const old = new Map(before.allocation.ruleSet.components.map((each) => [each.id, each]))
  return {
    ...ruleSet,
    components: ruleSet.components.map((each) => {
      const earlier = old.get(each.id)
      return each.kind === 'pot' && earlier?.kind === 'pot' ? { ...each, ore: earlier.ore } : each
    }),
  }
}

/** Last year's volume of what a unit has now; 0 where nobody had any. */
export function volumeBefore({ before, restated }: TwoYears, unit: string, driver: string): number {
  return restated
    .sources(unit)
    .reduce((sum, source) => sum + source.share * (volumeIn(before.allocation, source.unit, driver) ?? 0), 0)
}

function unitBefore({ before }: TwoYears, unit: string): UnitVolumes | undefined {
  return before.allocation.units[before.allocation.places.units.get(unit) ?? -1]
}

/** The price as it was resolved, so that nothing is raised or rounded twice; an old one that is gone stays. */
function priced(
  { id, title, per }: Price,
  now: ReadonlyMap<string, ResolvedPrice>,
  before: ReadonlyMap<string, ResolvedPrice>,
): Price {
  return { id, title, per, ore: now.get(id)?.ore ?? before.get(id)?.ore ?? 0 }
}

function withOre(old: Component, now: Component | undefined): Component {
  if (old.kind === 'fixed' && now?.kind === 'fixed') return { ...old, ore: now.ore }
  if (old.kind === 'steps' && now?.kind === 'steps' && haveSameLimits(old.steps, now.steps)) {
    return { ...old, steps: now.steps }
  }
  return old
}

type Steps = readonly { readonly upTo: number }[]

/** Whether two ladders have their steps at the same sizes. */
function haveSameLimits(old: Steps, now: Steps): boolean {
  return old.length === now.length && old.every(({ upTo }, at) => upTo === now[at]?.upTo)
}
