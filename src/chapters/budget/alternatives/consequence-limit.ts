import type { ConsequenceLimit } from './model.ts'

/** The limit for when a change needs a quality consequence. */
export const consequenceLimit: ConsequenceLimit = { ore: 100_000_000, share: 0.02 }
