/** T total, K women, M men, as Kolada writes them. */
export type Gender = 'T' | 'K' | 'M'

/** One published figure of one municipality. A missing one is `null`; a figure never published isn't there. */
export interface IndicatorValue {
  /** Kolada's id of the indicator, e.g. `N15008`. */
  readonly kpi: string
  /** Four-digit municipality code, a string with its leading zero. */
  readonly municipality: string
  readonly year: number
  readonly gender: Gender
  readonly value: number | null
}
