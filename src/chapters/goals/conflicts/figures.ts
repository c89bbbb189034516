import type { NationalFigure } from '#chapters/goals/records.ts'

/** Figures by indicator, year and municipality. */
export type Figures = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<string, number>>>

export function figuresByKpi(rows: readonly NationalFigure[]): Figures {
  const found = new Map<string, Map<number, Map<string, number>>>()
  for (const { kpi, year, municipality, value } of rows) {
    const years = getOr(found, kpi, () => new Map())
    getOr(years, year, () => new Map()).set(municipality, value)
  }
  return found
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** What two indicators and the structure were in the municipalities that have them all. */
export interface PairedFigures {
  readonly year: number
  /** Codes, in the order of the rows. */
  readonly municipalities: readonly string[]
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly z: readonly (readonly number[])[]
}

/** The latest year, up to one, in which enough municipalities have both indicators and all of the structure. */
export interface PairingWish {
  readonly kpis: readonly [string, string]
  readonly given: readonly string[]
  readonly until: number
  readonly least: number
}

/** @returns the pairs of that year, in order of municipality; absent where there is no such year */
export function pairFigures(
  figures: Figures,
  { kpis, given, until, least }: PairingWish,
): PairedFigures | undefined {
  const [first, second] = kpis
  const years = [...(figures.get(first)?.keys() ?? [])]
    .filter((year) => year <= until)
    .toSorted((a, b) => b - a)
  for (const year of years) {
    const of = (kpi: string) => figures.get(kpi)?.get(year)
    const complete = [...(of(first)?.keys() ?? [])].toSorted().flatMap((municipality) => {
      const x = of(first)?.get(municipality)
      const y = of(second)?.get(municipality)
      const z = given.flatMap((kpi) => of(kpi)?.get(municipality) ?? [])
      return x === undefined || y === undefined || z.length < given.length ? [] : [{ municipality, x, y, z }]
    })
    if (complete.length < least) continue
    return {
      year,
      municipalities: complete.map(({ municipality }) => municipality),
      x: complete.map(({ x }) => x),
      y: complete.map(({ y }) => y),
      z: complete.map(({ z }) => z),
    }
  }
  return undefined
}
