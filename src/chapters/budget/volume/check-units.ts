import type { Problem } from '#core/outcome.ts'
import { allocationProblems as problems } from './allocation-problems.ts'
import { isFor } from './is-for.ts'
import type { Component, UnitVolumes, VolumeModel } from './rule-set.ts'

/** What is missing at the units for the rules to be applied: indices and given amounts, and a usable frame. */
export function checkUnits({ ruleSet, units, frameOre }: VolumeModel): Problem[] {
  const found: Problem[] = []
  if (frameOre !== undefined && !Number.isSafeInteger(frameOre))
    found.push(problems.frameNotUsable('frameOre'))
  const seen = new Set<string>()
  const asking = ruleSet.components.filter(
    ({ kind }) => kind === 'pot' || kind === 'index' || kind === 'given' || kind === 'fee',
  )
  for (const [u, unit] of units.entries()) {
    if (seen.has(unit.id)) found.push(problems.unitTwice(`units[${u}].id`, unit.id))
    seen.add(unit.id)
    for (const component of asking) {
      const problem = isFor(component, unit.provider) ? missing(component, unit, `units[${u}]`) : undefined
      if (problem !== undefined) found.push(problem)
    }
  }
  return found
}

function missing(component: Component, unit: UnitVolumes, where: string): Problem | undefined {
  if (component.kind === 'pot' || component.kind === 'index') {
    const { index } = component
    const value = unit.indices?.[index]
    return value !== undefined && value >= 0 && value < Infinity
      ? undefined
      : problems.indexMissing(`${where}.indices.${index}`, unit.name, index)
  }
  if (component.kind === 'fee' && component.driver !== undefined) return undefined
  const amount = unit.amounts?.[component.id]
  const path = `${where}.amounts.${component.id}`
  // An exception is by its nature for some only; of everything else, nobody knows whether it was forgotten.
  if (amount === undefined)
    return component.purpose === 'exception'
      ? undefined
      : problems.amountMissing(path, unit.name, component.title)
  return Number.isSafeInteger(amount) ? undefined : problems.amountNotUsable(path, unit.name, component.title)
}
