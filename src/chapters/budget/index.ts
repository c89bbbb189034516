export * from './model.ts'
export { budgetRecords } from './records.store.ts'
export type { BudgetRecords } from './records.ts'
export { budgetBook, budgetLines } from './store.ts'
