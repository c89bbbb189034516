/** SIE 1–4, the Swedish standard for moving accounts between programs: read, examined and written. */
export { budgetDocument } from './budget.ts'
export { fileChunks } from './file-chunks.ts'
export type { SieDocument, SieObject, SieReport } from './model.ts'
export { examineSie, readSie } from './reader.ts'
export { writeSie } from './write.ts'
