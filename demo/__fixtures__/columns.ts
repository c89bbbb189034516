import { exampleFacts, exampleMunicipalities } from '#demo/index.ts'
import { pearson } from '#numerics/pearson.ts'

const totals = new Map(
  exampleFacts().flatMap(({ kpi, municipality, year, gender, value }) =>
    gender === 'T' && value !== null ? [[`${kpi} ${year} ${municipality}`, value] as const] : [],
  ),
)

/** An indicator's totals in a year, in the order of the codes; NaN where there is none. */
export function column(kpi: string, year: number): number[] {
  return exampleMunicipalities.map(({ code }) => figure(kpi, year, code) ?? Number.NaN)
}

export function figure(kpi: string, year: number, municipality: string): number | undefined {
  return totals.get(`${kpi} ${year} ${municipality}`)
}

export function present(values: readonly number[]): number[] {
  return values.filter((value) => !Number.isNaN(value))
}

/** Correlation over the municipalities that have both. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const pairs = a.flatMap((x, m) => {
    const y = b[m] ?? Number.NaN
    return Number.isNaN(x) || Number.isNaN(y) ? [] : [[x, y] as const]
  })
  return (
    pearson(
      pairs.map(([x]) => x),
      pairs.map(([, y]) => y),
    ) ?? Number.NaN
  )
}
