import type { Shared } from './allocation.ts'
import { isFor } from './is-for.ts'
import type { Component, RuleSet, UnitVolumes } from './rule-set.ts'

interface Counted {
  readonly ruleSet: RuleSet
  readonly units: readonly UnitVolumes[]
  /** Units × drivers. */
  readonly volumes: Float64Array
}

/** A pot is shared by volume × the unit's index; 0 for those whom it isn't for. */
export function sharedPot(
  component: Component & { readonly kind: 'pot' },
  driver: number,
  { units, ruleSet, volumes }: Counted,
): Shared {
  const weights = Float64Array.from(units, (unit, u) =>
    isFor(component, unit.provider)
      ? (volumes[u * ruleSet.drivers.length + driver] ?? 0) * (unit.indices?.[component.index] ?? 0)
      : 0,
  )
  return { ore: component.ore, weights, allWeights: sum(weights) }
}

/** The rest of a frame is shared by what each unit got (who got less than nothing takes no part), or by a volume. */
export function sharedRemainder(ore: number, { ruleSet, volumes }: Counted, sums: Float64Array): Shared {
  const { remainder, drivers } = ruleSet
  const driver = remainder?.to === 'volume' ? drivers.findIndex(({ id }) => id === remainder.driver) : -1
  const weights = sums.map((got, u) =>
    driver < 0 ? Math.max(got, 0) : (volumes[u * drivers.length + driver] ?? 0),
  )
  return { ore, weights, allWeights: sum(weights) }
}

function sum(values: Float64Array): number {
  return values.reduce((before, value) => before + value, 0)
}
