export { commentSummary } from './comments/comment-summary.ts'
export { commentBook } from './comments/comments.store.ts'
export {
  type Comment,
  type CommentAnswer,
  type CommentBook,
  type CommentRound,
  emptyCommentBook,
} from './comments/model.ts'
export { openAtDecision, openMatters } from './comments/open-matters.ts'
export { consequencesOf } from './consequences/consequences-of.ts'
export type { QualityConsequence } from './consequences/model.ts'
export { emptyUnderstandingBook } from './explain/understanding.ts'
export type {
  FiscalBook,
  FiscalYearVersion,
  GuidelineVersion,
  LadderVersion,
  ReservePolicy,
  ReserveUse,
  YearReopening,
} from './fiscal/book.ts'
export { emptyFiscalBook, fiscalBookAt, panelInput } from './fiscal/book.ts'
export { unaccounted } from './fiscal/companies/group-year.ts'
export {
  type CompanyFigures,
  type CompanyVersion,
  type CompanyYearVersion,
  companyFigures,
} from './fiscal/companies/model.ts'
export type { BandPrice, PopulationForecast, PopulationRow } from './fiscal/demography-pressure.ts'
export { fiscalBook } from './fiscal/fiscal.store.ts'
export { type FiscalPanel, type FiscalPanelInput, fiscalPanel } from './fiscal/fiscal-panel.ts'
export type { Proposal } from './fiscal/proposal.ts'
export * from './model.ts'
export { emptyProcessBook, type ProcessBook } from './process/model.ts'
export { budgetRecords } from './records.store.ts'
export type { BudgetRecords } from './records.ts'
export { budgetBook, budgetLines } from './store.ts'
