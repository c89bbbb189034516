import { limitOn } from '#handbook/index.ts'
import type { ConsequenceLimit } from './above-limit.ts'

export { type ConsequenceLimit, isAbove } from './above-limit.ts'

/** The municipality's limit. @param day ISO day */
export function consequenceLimitOn(day: string): ConsequenceLimit {
  return { ore: limitOn('BUD-5.consequence-ore', day), share: limitOn('BUD-5.consequence-share', day) }
}
