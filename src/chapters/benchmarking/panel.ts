import type { IndicatorValue } from '#core/indicator.ts'
import type { Municipality } from '#core/municipality.ts'

/**
 * Indicator values as the methods read them: gender T, known municipalities only, gaps left out.
 * A country is 290 municipalities: never the country as a whole, regions or groups.
 */
export interface Panel {
  readonly municipalities: readonly Municipality[]
  /** Values of an indicator in a year by municipality code; empty where there are none. */
  values(kpi: string, year: number): ReadonlyMap<string, number>
  /** Years in which an indicator has any value, ascending. */
  years(kpi: string): readonly number[]
}

const nothing: ReadonlyMap<string, number> = new Map()

export function buildPanel(facts: Iterable<IndicatorValue>, municipalities: readonly Municipality[]): Panel {
  // The country's own texts stand as keys everywhere: one text a municipality, not one a figure.
  const known = new Map(municipalities.map(({ code }) => [code, code]))
  const byKpi = new Map<string, Map<number, Map<string, number>>>()
  for (const { kpi, municipality, year, gender, value } of facts) {
    const code = known.get(municipality)
    if (gender !== 'T' || value === null || code === undefined) continue
    const years = inside(byKpi, kpi, () => new Map<number, Map<string, number>>())
    inside(years, year, () => new Map<string, number>()).set(code, value)
  }
  return {
    municipalities,
    values: (kpi, year) => byKpi.get(kpi)?.get(year) ?? nothing,
    years: (kpi) => [...(byKpi.get(kpi)?.keys() ?? [])].sort((a, b) => a - b),
  }
}

/** What stands under the key, made there at the first visit. */
function inside<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
