import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import { isFor } from '#chapters/budget/volume/is-for.ts'
import type { VolumeChange } from '#chapters/budget/volume/marginal.ts'
import type { Driver } from '#chapters/budget/volume/rule-set.ts'
import { driverTotals, headOf } from './driver-totals.ts'
import { volumeIn } from './figures.ts'

/** What a reader wants to try at a unit. */
export interface Try {
  readonly driver: string
  /** How many more, or how many per cent more; fewer is negative. */
  readonly amount: number
  readonly kind: 'number' | 'percent'
}

/** Names of the fields, in the address and in the form. */
export const tryFields = { driver: 'driver', amount: 'andring', kind: 'enhet' } as const
export const tryKinds = { number: 'antal', percent: 'procent' } as const

/** More than this is another municipality. */
const largest = { number: 100_000, percent: 100 } as const

/** What a unit's money asks for and that has been counted there: what can be tried. */
export function triable(allocation: Allocation, unit: string): readonly Driver[] {
  const provider = allocation.units[allocation.places.units.get(unit) ?? -1]?.provider
  if (!provider) return []
  const asked = new Set(
    allocation.components
      .filter((component) => isFor(component, provider))
      .flatMap((component) => ('driver' in component ? (component.driver ?? []) : [])),
  )
  const totals = driverTotals(allocation)
  const counted = allocation.ruleSet.drivers.filter(
    ({ id }) => asked.has(id) && volumeIn(allocation, unit, id) !== undefined,
  )
  // Totals last: one more pupil is one in a year.
  return counted.toSorted((a, b) => Number(totals.has(a.id)) - Number(totals.has(b.id)))
}

/**
 * What an address or a form asks to try; one more of what the unit is measured by where it asks for nothing that can be.
 *
 * @param asked the fields' values
 * @returns nothing where the unit's money follows no volume
 */
export function readTry(
  allocation: Allocation,
  unit: string,
  asked: (name: string) => string | undefined,
): Try | undefined {
  const drivers = triable(allocation, unit)
  const head = headOf(allocation)
  const usual =
    drivers.find(
      ({ id, unit: counted }) => counted === head?.unit && (volumeIn(allocation, unit, id) ?? 0) > 0,
    ) ?? drivers[0]
  const driver = drivers.find(({ id }) => id === asked(tryFields.driver)) ?? usual
  if (!driver) return undefined
  const kind = asked(tryFields.kind) === tryKinds.percent ? 'percent' : 'number'
  const written = Number((asked(tryFields.amount) ?? '1').replace(',', '.').replace('\u2212', '-'))
  const amount = Number.isFinite(written) && Math.abs(written) <= largest[kind] ? written : 1
  return { driver: driver.id, amount, kind }
}

export function changeOf({ amount, kind }: Try): VolumeChange {
  return kind === 'percent' ? { share: amount / 100 } : { by: amount }
}
