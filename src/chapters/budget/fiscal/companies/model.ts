import type { FiscalStage } from '#chapters/budget/fiscal/model.ts'
import type { Ore } from '#core/money.ts'

/**
 * A company, foundation or association of the municipal group, in one of its versions. Which they are is said by the
 * Accounting Act (LKBR 2:5): the municipality registers those that it counts.
 */
export interface CompanyVersion {
  readonly id: string
  readonly version: number
  readonly name: string
  /** What the municipality owns, directly or through another company. Above 0, at most 1, four decimals. */
  readonly shareOwned: number
  /** First budget year that it belongs to the group. */
  readonly from: number
  /** First year that it no longer does; absent: until further notice. */
  readonly until?: number
  /** Why this version was written. */
  readonly reason: string
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/** What is told of a company's year, in the order in which it is asked for and shown. */
export const companyFigures = [
  'resultOre',
  'contributionOre',
  'dividendOre',
  'investmentsOre',
  'debtOre',
  'lentOre',
  'guaranteeOre',
] as const
export type CompanyFigure = (typeof companyFigures)[number]

/**
 * - resultOre: the company's expected result, signed.
 * - contributionOre: what the owner puts in during the year.
 * - dividendOre: what the company pays to its owner.
 * - investmentsOre: during the year.
 * - debtOre: loans that bear interest, at the end of the year.
 * - lentOre: what of them the municipality has lent, and so has in its own debt.
 * - guaranteeOre: what the municipality has guaranteed, at the end of the year.
 *
 * Of the whole company. What is absent is not known, never zero.
 */
export type CompanyFigures = Readonly<Partial<Record<CompanyFigure, Ore>>>

/** A company's year in one of its versions. */
export interface CompanyYearVersion {
  /** Id of the company. */
  readonly company: string
  readonly year: number
  readonly version: number
  readonly stage: FiscalStage
  readonly figures: CompanyFigures
  /** The account in words; may be empty. */
  readonly account: string
  readonly source: string
  readonly who: string
  /** ISO instant. */
  readonly at: string
}
