import type { Threshold } from './types.ts'

/** The limits of Budget. */
export const budgetThresholds = [] as const satisfies readonly Threshold[]
