import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import type { Component } from '#chapters/budget/volume/rule-set.ts'

/** What is counted at a unit, as one figure: pupils, hours, places. */
export interface MainVolume {
  readonly volume: number
  /** Singular: 'elev', 'timme'. */
  readonly per: string
}

/**
 * The one figure that says how much a unit does. A driver that a pot or the size steps go by counts everybody; where
 * there is none, those that the base amounts go by are added up, as far as they count the same thing.
 *
 * @returns nothing where the rules count nothing there
 */
export function mainVolume(allocation: Allocation, unit: string): MainVolume | undefined {
  const place = allocation.places.units.get(unit)
  if (place === undefined) return undefined
  const ids = mainDrivers(allocation)
  const { drivers } = allocation.ruleSet
  const per = drivers.find(({ id }) => id === ids[0])?.unit
  const volume = ids.reduce((sum, id) => {
    const counted = allocation.volumes[place * drivers.length + (allocation.places.drivers.get(id) ?? 0)]
    return sum + (counted === undefined || Number.isNaN(counted) ? 0 : counted)
  }, 0)
  return per === undefined || volume <= 0 ? undefined : { volume, per }
}

/** Ids of the drivers that together count everybody once. */
function mainDrivers({ ruleSet }: Pick<Allocation, 'ruleSet'>): readonly string[] {
  const unitOf = (driver: string) => ruleSet.drivers.find(({ id }) => id === driver)?.unit
  const base = ruleSet.components.filter(isBase).map(({ driver }) => driver)
  const [first] = base
  if (first === undefined) return []
  const whole = ruleSet.components.flatMap((component) =>
    component.kind === 'pot' || component.kind === 'steps' ? [component.driver] : [],
  )
  const one = whole.find((driver) => unitOf(driver) === unitOf(first))
  return one === undefined ? [...new Set(base)].filter((driver) => unitOf(driver) === unitOf(first)) : [one]
}

function isBase(component: Component): component is Component & { readonly kind: 'volume' } {
  return component.kind === 'volume' && component.purpose === 'base'
}
