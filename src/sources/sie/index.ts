/** SIE 1–4, the Swedish standard for moving accounts between programs: read, examined and written. */
export { type BudgetInput, budgetDocument } from './budget.ts'
export { fileChunks } from './file-chunks.ts'
export type { SieDocument, SieHead, SieObject, SiePeriod, SieReport, SieVoucher } from './model.ts'
export { examineSie, readSie } from './reader.ts'
export { writeSie } from './write.ts'
