import type { Outcome, Problem } from '#core/outcome.ts'
import { isNonEmpty, succeed } from '#core/outcome.ts'
import { capped } from './capped.ts'
import { isFor } from './is-for.ts'
import { measured } from './measured.ts'
import type { Driver, RuleSet, UnitVolumes, VolumeModel } from './rule-set.ts'
import { volumeProblems } from './volume-problems.ts'

/** Units × drivers, in the order of both. */
export interface Volumes {
  /** `values[unit * drivers + driver]`. NaN: not counted, and no rule for the unit asks for it. */
  readonly values: Float64Array
}

/**
 * The year's volume of every driver at every unit, by the rule of each driver.
 *
 * A volume that a rule uses for the unit's kind of provider must be there: what nobody counted is a problem that says
 * where and what to do, never 0.
 */
export function measureVolumes({ ruleSet, units }: Pick<VolumeModel, 'ruleSet' | 'units'>): Outcome<Volumes> {
  const { drivers, year } = ruleSet
  const values = new Float64Array(units.length * drivers.length)
  const needed = neededByProvider(ruleSet)
  const problems: Problem[] = []
  for (const [u, unit] of units.entries()) {
    const asked = needed(unit.provider)
    for (const [d, driver] of drivers.entries()) {
      const at = u * drivers.length + d
      const counted = unit.volumes[driver.id]
      if (typeof counted === 'number' && counted >= 0 && counted < Infinity) {
        values[at] = counted
        continue
      }
      const place = { unit: unit.name, where: `units[${u}].volumes.${driver.id}` }
      values[at] = Number.NaN
      if (counted === undefined) {
        if (asked.has(driver.id)) problems.push(volumeProblems.volumeMissing(place, driver))
        continue
      }
      const { volume, problem } =
        typeof counted === 'number'
          ? { volume: counted, problem: undefined }
          : measured(counted, driver, year, place)
      if (problem !== undefined) problems.push(problem)
      else if (!(volume >= 0 && volume < Infinity)) problems.push(volumeProblems.badVolume(place, driver))
      else values[at] = volume
    }
  }
  const told = capped(problems)
  return isNonEmpty(told) ? { ok: false, problems: told } : succeed({ values })
}

/** Which drivers some rule uses, for each kind of provider. */
function neededByProvider(ruleSet: RuleSet) {
  const known = new Map<UnitVolumes['provider'], ReadonlySet<Driver['id']>>()
  return (provider: UnitVolumes['provider']): ReadonlySet<string> => {
    const before = known.get(provider)
    if (before !== undefined) return before
    const ids = ruleSet.components
      .filter((component) => isFor(component, provider))
      .flatMap((component) =>
        'driver' in component && component.driver !== undefined ? [component.driver] : [],
      )
    const set = new Set(ruleSet.remainder?.to === 'volume' ? [...ids, ruleSet.remainder.driver] : ids)
    known.set(provider, set)
    return set
  }
}
