/**
 * The figures of the law, as data: a municipality can write in another where the law is changed, or where what stands
 * here proves to be wrong. Each belongs to a rule in `law.ts`, which says how sure it is.
 */
export interface FiscalRules {
  /** Share of taxes and grants that the result must exceed before anything is set aside (KL 11:14). */
  readonly reserveThreshold: number
  /** The same, where equity with all pensions is negative. */
  readonly reserveThresholdNegativeEquity: number
  /** The most that the result reserve may be after a reservation, as a share of taxes and grants (KL 11:14). */
  readonly reserveCeiling: number
  /** First accounting year of the result reserve (RER); before it the result equalisation reserve (RUR). */
  readonly resultReserveFrom: number
  /** Last year in which an old RUR may be used (transitional rule of SFS 2023:642, not read). Absent: not limited here. */
  readonly oldReserveUsableThrough?: number
  /** Years after the one of the deficit within which it is to be restored (KL 11:12). */
  readonly restoreWithinYears: number
}

export const fiscalRules: FiscalRules = {
  reserveThreshold: 0.01,
  reserveThresholdNegativeEquity: 0.02,
  reserveCeiling: 0.05,
  resultReserveFrom: 2024,
  restoreWithinYears: 3,
}
