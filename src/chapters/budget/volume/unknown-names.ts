import type { Problem } from '#core/outcome.ts'
import { allocationProblems } from './allocation-problems.ts'
import type { VolumeModel } from './rule-set.ts'
import { ruleSetProblems } from './rule-set-problems.ts'

/**
 * What stands at the units of a written document under a name that no rule knows. It would be passed over in silence:
 * an exception under a misspelt name is money that nobody gets.
 */
export function unknownNames({ ruleSet, units }: VolumeModel): Problem[] {
  const drivers = new Set(ruleSet.drivers.map(({ id }) => id))
  const indices = new Set(ruleSet.components.flatMap((each) => ('index' in each ? [each.index] : [])))
  const given = ruleSet.components.filter(
    (each) => each.kind === 'given' || (each.kind === 'fee' && each.driver === undefined),
  )
  const amounts = new Set(given.map(({ id }) => id))
  const beside = (names: object | undefined, known: ReadonlySet<string>) =>
    Object.keys(names ?? {}).filter((name) => !known.has(name))
  return units.flatMap((unit, u) => [
    ...beside(unit.volumes, drivers).map((name) =>
      ruleSetProblems.unknownDriver(`units[${u}].volumes.${name}`, name),
    ),
    ...beside(unit.indices, indices).map((name) =>
      allocationProblems.indexUnused(`units[${u}].indices.${name}`, name),
    ),
    ...beside(unit.amounts, amounts).map((name) =>
      allocationProblems.amountUnused(`units[${u}].amounts.${name}`, name),
    ),
  ])
}
