/** A self-governing local authority: one of 290. */
export interface Municipality {
  /** Four digits, a string with its leading zero. */
  readonly code: string
  readonly name: string
  readonly county: string
}
