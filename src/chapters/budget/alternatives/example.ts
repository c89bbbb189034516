// What the example needs to tell of the alternatives, without a store.
export { consequenceLimitOn } from '#chapters/budget/consequences/limit.ts'
export type { AlternativeChange, AlternativeDocument, AlternativeModel, TablingNote } from './model.ts'
export { alternativeModel, latestBasis } from './proposed.ts'
export { baselineOf, recompute } from './recompute.ts'
export { noteOf } from './tabling.ts'
export { taxGround } from './tax-ground.ts'
