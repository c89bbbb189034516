import type { IndicatorValue } from './indicator.ts'

/** What a source says of an indicator. Days are ISO strings; null where the source gives none. */
export interface ReportedIndicator {
  readonly kpi: string
  readonly title: string
  readonly description: string
  readonly dividedByGender: boolean
  /** K municipalities, L regions, A both. */
  readonly municipalityType: string
  readonly auspice: string | null
  readonly operatingArea: string
  readonly perspective: string
  /** Expected or past day of preliminary and final publication of `publPeriod`. */
  readonly prelPublicationDate: string | null
  readonly publicationDate: string | null
  /** The data year that the two days above concern. */
  readonly publPeriod: number | null
  readonly hasUnitData: boolean
}

/** A published gap is `missing`, a figure withdrawn by the source is `deleted`; absence is no row at all. */
export type ValueStatus = 'published' | 'missing' | 'deleted'

/** One figure as a source reports it; `value` is a number exactly when `status` is `published`. */
export interface ReportedValue extends IndicatorValue {
  readonly status: ValueStatus
  /** Published, but not final on the day of the fetch. */
  readonly preliminary: boolean
}

/** An answer as it came from the source. */
export interface SourceAnswer {
  readonly address: string
  readonly body: string
  /** ISO instant. */
  readonly receivedAt: string
}

/**
 * Where a source leaves what it fetches, answer by answer. The store implements it; a source knows nothing else of
 * the store. An answer and its figures are kept together or not at all, so an interrupted import resumes after the
 * last kept answer.
 */
export interface ImportSink {
  /** The body of an answer that this import has already kept. */
  kept(address: string): Promise<string | undefined>
  keep(answer: SourceAnswer, values: readonly ReportedValue[]): Promise<void>
  /** Tells how many answers the whole import is now thought to need. */
  plan(requests: number): Promise<void>
}
