/** One municipality in one year: efficiency and its two halves, on the preset's own scale, more is better. */
export interface YearlyScore {
  readonly code: string
  readonly year: number
  readonly efficiency: number
  /** Cost efficiency: cheaper than structure predicts is more. */
  readonly cost: number
  readonly quality: number
  /** Per cent above (dearer) or below what structure predicts. */
  readonly deviation: number
}
