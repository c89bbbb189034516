import { toOre } from '#core/money.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import { type Allocation, type Places, type ResolvedPrice, remainderId, type Shared } from './allocation.ts'
import { allocationProblems as problems } from './allocation-problems.ts'
import { capped } from './capped.ts'
import { checkRuleSet } from './check-rule-set.ts'
import { checkUnits } from './check-units.ts'
import { measureVolumes } from './measure-volumes.ts'
import { remainderComponent } from './remainder-component.ts'
import { resolvePrices } from './resolve-prices.ts'
import type { Component, VolumeModel } from './rule-set.ts'
import { rankOf, shareOut } from './share-out.ts'
import { sharedPot, sharedRemainder } from './shared-weights.ts'
import { type Rule, ruleAmount, ruleOf } from './unit-amounts.ts'

/**
 * Shares out money by a rule set: every component of every unit in whole öre, so that the parts (and what is kept)
 * are the frame to the öre.
 *
 * Each amount is rounded once, by its component's rule; mark-ups rest on the rounded amounts, as a reader would check
 * them. Pots and a shared remainder are given out by largest remainder, and ties are settled by the units' ids, so that
 * the order of the units never matters. The time is linear in units × components.
 *
 * @returns the allocation, or everything that hinders it with its place in the document
 * @handbook BUD-1
 */
export function allocate(model: VolumeModel): Outcome<Allocation> {
  const wrong = checkRuleSet(model.ruleSet)
  if (isNonEmpty(wrong)) return { ok: false, problems: wrong }
  const prices = resolvePrices(model.ruleSet)
  const volumes = measureVolumes(model)
  const found = capped([
    ...(prices.ok ? [] : prices.problems),
    ...(volumes.ok ? [] : volumes.problems),
    ...checkUnits(model),
  ])
  if (isNonEmpty(found)) return { ok: false, problems: found }
  if (!prices.ok) return prices
  if (!volumes.ok) return volumes
  return fill(model, prices.value, volumes.value.values)
}

function fill(
  model: VolumeModel,
  prices: ReadonlyMap<string, ResolvedPrice>,
  volumes: Float64Array,
): Outcome<Allocation> {
  const { ruleSet, units, frameOre } = model
  const components = componentsOf(model)
  const places = placesOf(model, components)
  const grid: Grid = {
    ...model,
    volumes,
    width: components.length,
    amounts: new Float64Array(units.length * components.length),
    rank: rankOf(units.map(({ id }) => id)),
    shared: new Map(),
  }
  const rules = ruleSet.components.map((component) => ruleOf(component, { ruleSet, prices, places }))
  const wrong = fillRules(grid, rules)
  if (wrong !== undefined) return { ok: false, problems: [wrong] }
  const problem = frameOre === undefined ? undefined : fillRemainder(grid, frameOre)
  if (problem !== undefined) return { ok: false, problems: [problem] }
  return summed(grid, { prices, components, places })
}

function summed(
  grid: Grid,
  known: Pick<Allocation, 'prices' | 'components' | 'places'>,
): Outcome<Allocation> {
  const { ruleSet, units, volumes, amounts, shared, frameOre } = grid
  const unitSums = sumsOf(grid)
  const sum = unitSums.reduce((before, each) => before + each, 0)
  if (!Number.isSafeInteger(sum)) return { ok: false, problems: [problems.tooLarge('ruleSet', ruleSet)] }
  const kept = frameOre === undefined ? 0 : frameOre - sum
  return succeed({
    ...{ ruleSet, units, volumes, amounts, shared, unitSums },
    ...known,
    sumOre: toOre(sum),
    ...(frameOre === undefined ? {} : { frameOre: toOre(frameOre) }),
    keptOre: toOre(kept),
    differenceOre: toOre((frameOre ?? sum) - sum - kept),
  })
}

interface Grid extends VolumeModel {
  readonly volumes: Float64Array
  /** Components in a row of amounts. */
  readonly width: number
  readonly amounts: Float64Array
  readonly rank: Int32Array
  readonly shared: Map<string, Shared>
}

/** Whether what the rules leave is shared out as a component of its own. */
function sharesRemainder({ ruleSet, frameOre }: VolumeModel): boolean {
  return frameOre !== undefined && ruleSet.remainder !== undefined && ruleSet.remainder.to !== 'keep'
}

function componentsOf(model: VolumeModel): readonly Component[] {
  return sharesRemainder(model) ? [...model.ruleSet.components, remainderComponent] : model.ruleSet.components
}

/** The rules in their order: pots among all units at once, and what lies between two pots unit by unit. */
function fillRules(grid: Grid, rules: readonly Rule[]): Problem | undefined {
  let from = 0
  for (let c = 0; c <= rules.length; c++) {
    const rule = rules[c]
    if (rule !== undefined && rule.component.kind !== 'pot') continue
    const problem =
      fillUnits(grid, rules, from, c) ??
      (rule?.component.kind === 'pot' ? fillPot(grid, rule.component, rule, c) : undefined)
    if (problem !== undefined) return problem
    from = c + 1
  }
  return undefined
}

/** Some rules after one another, unit by unit. @param until the first rule that is not filled */
function fillUnits(
  { units, ruleSet, volumes, width, amounts }: Grid,
  rules: readonly Rule[],
  from: number,
  until: number,
): Problem | undefined {
  const drivers = ruleSet.drivers.length
  for (const [u, unit] of units.entries()) {
    const row = u * width
    for (let c = from; c < until; c++) {
      const rule = rules[c]
      if (rule === undefined) continue
      let baseOre = 0
      for (const place of rule.base) baseOre += amounts[row + place] ?? 0
      const volume = rule.driver < 0 ? 0 : (volumes[u * drivers + rule.driver] ?? Number.NaN)
      const amount = ruleAmount(rule, { unit, volume, baseOre })
      if (!Number.isSafeInteger(amount)) return problems.tooLarge(`ruleSet.components[${c}]`, rule.component)
      // Never −0, which a file may say.
      amounts[row + c] = amount + 0
    }
  }
  return undefined
}

function fillPot(
  grid: Grid,
  component: Component & { readonly kind: 'pot' },
  { driver }: Rule,
  c: number,
): Problem | undefined {
  return fillShares(grid, component, c, sharedPot(component, driver, grid))
}

function fillRemainder(grid: Grid, frameOre: number): Problem | undefined {
  if (!sharesRemainder(grid)) return undefined
  const sums = sumsOf(grid)
  const left = frameOre - sums.reduce((sum, each) => sum + each, 0)
  return fillShares(grid, remainderComponent, grid.width - 1, sharedRemainder(left, grid, sums))
}

function fillShares(grid: Grid, { id, title }: Component, c: number, shared: Shared): Problem | undefined {
  const { amounts, width, rank } = grid
  grid.shared.set(id, shared)
  if (shared.ore === 0) return undefined
  if (shared.allWeights === 0)
    return problems.nothingToShareBy(
      id === remainderId ? 'ruleSet.remainder' : `ruleSet.components[${c}]`,
      title,
    )
  if (!Number.isSafeInteger(shared.ore)) return problems.tooLarge(`ruleSet.components[${c}]`, { title })
  for (const [u, share] of shareOut(shared.ore, shared.weights, rank).entries())
    amounts[u * width + c] = share
  return undefined
}

function sumsOf({ units, amounts, width }: Grid): Float64Array {
  const sums = new Float64Array(units.length)
  for (let u = 0; u < sums.length; u++) {
    let sum = 0
    for (let at = u * width; at < (u + 1) * width; at++) sum += amounts[at] ?? 0
    sums[u] = sum
  }
  return sums
}

function placesOf({ ruleSet, units }: VolumeModel, components: readonly Component[]): Places {
  const of = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }, place) => [id, place]))
  return { units: of(units), drivers: of(ruleSet.drivers), components: of(components) }
}
