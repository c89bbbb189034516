import { normalDraws } from '#numerics/normal-draws.ts'
import { type Random, seededRandom } from '#numerics/random.ts'

/** Changing it gives another country, with the same moments. */
export const exampleSeed = 2026

/** FNV-1a over the characters: a name's own 32 bits. */
function fingerprint(name: string): number {
  let hash = 0x811c9dc5
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/**
 * Uniform draws under a name. Every series has a stream of its own, so that a new indicator leaves the others as
 * they were, and screenshots and texts that quote them stay true.
 */
export function uniformsFor(name: string): Random {
  return seededRandom(exampleSeed * 2 ** 32 + fingerprint(name))
}

/** Standard normal draws under a name. */
export function normalsFor(name: string): Random {
  return normalDraws(uniformsFor(name))
}
