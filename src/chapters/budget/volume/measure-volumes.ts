import type { Outcome, Problem } from '#core/outcome.ts'
import { isNonEmpty, succeed } from '#core/outcome.ts'
import { capped } from './capped.ts'
import { isFor } from './is-for.ts'
import { type Gauge, gaugeOf, measured, type Place } from './measured.ts'
import type { Counted, Driver, RuleSet, UnitVolumes, VolumeModel } from './rule-set.ts'
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
  const gauges = drivers.map((driver) => gaugeOf(driver, year))
  const values = new Float64Array(units.length * drivers.length)
  const needed = neededByProvider(ruleSet)
  const problems: Problem[] = []
  for (const [u, unit] of units.entries()) {
    for (const [d, gauge] of gauges.entries()) {
      const { id } = gauge.driver
      const counted = unit.volumes[id]
      const at = u * drivers.length + d
      values[at] = isVolume(counted) ? counted : Number.NaN
      if (isVolume(counted) || (counted === undefined && !needed(unit.provider).has(id))) continue
      const placed = () => ({ unit: unit.name, where: `units[${u}].volumes.${id}` })
      const { volume, problem } = readVolume(counted, gauge, placed)
      if (problem === undefined) values[at] = volume
      else problems.push(problem)
    }
  }
  const told = capped(problems)
  return isNonEmpty(told) ? { ok: false, problems: told } : succeed({ values })
}

function isVolume(counted: number | Counted | undefined): counted is number {
  return typeof counted === 'number' && counted >= 0 && counted < Infinity
}

/** What isn't a usable number as it stands. */
function readVolume(counted: number | Counted | undefined, gauge: Gauge, placed: () => Place) {
  if (counted === undefined)
    return { volume: Number.NaN, problem: volumeProblems.volumeMissing(placed(), gauge.driver) }
  const { volume, problem } =
    typeof counted === 'number' ? { volume: counted } : measured(counted, gauge, placed)
  const bad = problem === undefined && !isVolume(volume)
  return { volume, problem: bad ? volumeProblems.badVolume(placed(), gauge.driver) : problem }
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
