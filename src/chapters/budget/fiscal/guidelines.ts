import { type MeasureId, type Measures, wished } from './measures.ts'

/** A financial guideline of the municipality's own, or a rule of thumb that nobody has decided. */
export interface Guideline {
  readonly id: string
  readonly measure: MeasureId
  /** In the measure's unit: shares 0–1, öre, months. */
  readonly limit: number
  /** Years whose mean is held against the limit; 1 is the year itself. */
  readonly overYears: number
  /** First budget year that it is for. */
  readonly from: number
  /** First budget year that it is no longer for. */
  readonly until?: number
  /** Reference of the assembly's decision; empty for a rule of thumb. */
  readonly decision: string
}

export interface GuidelineYear {
  readonly year: number
  /** The mean over the guideline's years. Absent where a figure is missing. */
  readonly value?: number
  /** Absent where there is no value. */
  readonly met?: boolean
}

export interface GuidelineResult {
  readonly guideline: Guideline
  readonly years: readonly GuidelineYear[]
}

/** A year with what it measures. */
export interface MeasuredYear {
  readonly year: number
  readonly measures: Measures
}

/** Advice that many municipalities follow; each decides for itself (KL 11:1). Used until another is decided. */
export const resultRuleOfThumb: Guideline = {
  id: 'result-rule-of-thumb',
  measure: 'result-share',
  limit: 0.02,
  overYears: 1,
  from: 0,
  decision: '',
}

/** The municipality's own guidelines, or the rule of thumb where it has none about the result. */
export function guidelinesOrThumb(guidelines: readonly Guideline[]): readonly Guideline[] {
  return guidelines.some(({ measure }) => measure === 'result-share')
    ? guidelines
    : [resultRuleOfThumb, ...guidelines]
}

/** Holds each year that a guideline is for against it. */
export function holdAgainst(guideline: Guideline, years: readonly MeasuredYear[]): GuidelineResult {
  const { measure, from, until, overYears, limit } = guideline
  return {
    guideline,
    years: years
      .filter(({ year }) => year >= from && (until === undefined || year < until))
      .map(({ year }) => {
        const value = meanOver(years, measure, year, overYears)
        if (value === undefined) return { year }
        return { year, value, met: wished[measure] === 'at-least' ? value >= limit : value <= limit }
      }),
  }
}

function meanOver(
  years: readonly MeasuredYear[],
  measure: MeasureId,
  last: number,
  overYears: number,
): number | undefined {
  const values = years
    .filter(({ year }) => year <= last && year > last - overYears)
    .flatMap(({ measures }) => measures[measure] ?? [])
  if (values.length < overYears) return undefined
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
