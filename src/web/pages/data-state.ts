import type { LoadedIndicator } from '#store/indicator-values.ts'

/** How much there is to compare with, and how old it is. */
export interface DataState {
  readonly indicators: number
  /** Municipalities with a figure, in the indicator that has most of them. */
  readonly municipalities: number
  readonly firstYear: number
  readonly lastYear: number
  /** ISO instant of the latest fetch. */
  readonly retrievedAt: string
}

/** @returns nothing where no indicator has any figure */
export function dataState(loaded: readonly LoadedIndicator[]): DataState | undefined {
  const filled = loaded.filter((indicator) => indicator.years.length > 0)
  const latest = filled
    .map((indicator) => indicator.retrievedAt)
    .toSorted()
    .at(-1)
  if (latest === undefined) return undefined
  const years = filled.flatMap((indicator) => indicator.years)
  return {
    indicators: filled.length,
    municipalities: Math.max(...filled.map((indicator) => indicator.municipalities)),
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    retrievedAt: latest,
  }
}
