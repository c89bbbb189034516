import type { FiscalBook } from '#chapters/budget/fiscal/book.ts'
import type { BudgetBook, BudgetLine } from '#chapters/budget/model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import type { Provenance } from '#core/provenance.ts'

/** What a year's budget is written out from. */
export interface WorkbookWish {
  readonly book: BudgetBook
  readonly tree: OrganisationTree
  readonly year: number
  readonly lines: readonly BudgetLine[]
  readonly accountNames: ReadonlyMap<string, string>
  readonly fiscal: Pick<FiscalBook, 'forecasts' | 'prices'>
  readonly municipalityName: string
  readonly provenance: Provenance
  nameOf(unit: string): string
}
