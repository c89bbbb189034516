// What the island runs too: the very engine and the very words of the server.
export { allocate } from '#chapters/budget/volume/allocate.ts'
export type { Allocation } from '#chapters/budget/volume/allocation.ts'
export type { VolumeModel } from '#chapters/budget/volume/rule-set.ts'
export { changeOf, readTry } from './try-change.ts'
export { whatIf } from './what-if.ts'
