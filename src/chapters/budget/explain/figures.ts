import type { Allocation } from '#chapters/budget/volume/allocation.ts'

/** What a component gives a unit; 0 where there is none. */
export function amountIn(
  { amounts, components, places }: Allocation,
  unit: string,
  component: string,
): number {
  const row = places.units.get(unit)
  const column = places.components.get(component)
  return row === undefined || column === undefined ? 0 : (amounts[row * components.length + column] ?? 0)
}

/** The year's volume of a driver at a unit, as it was measured; nothing where it is not counted. */
export function volumeIn(
  { volumes, ruleSet, places }: Allocation,
  unit: string,
  driver: string,
): number | undefined {
  const row = places.units.get(unit)
  const column = places.drivers.get(driver)
  if (row === undefined || column === undefined) return undefined
  const volume = volumes[row * ruleSet.drivers.length + column]
  return volume === undefined || Number.isNaN(volume) ? undefined : volume
}
