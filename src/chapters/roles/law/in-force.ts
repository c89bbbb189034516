import type { DecisionType } from '#chapters/roles/model.ts'
import { localGovernmentAct } from './local-government-act.ts'
import { otherActs } from './other-acts.ts'
import { statutoryPosts } from './posts.ts'
import type { LawLimit, StatutoryPost } from './types.ts'

/** Every limit of delegation that the product knows, through time. */
export const lawLimits: readonly LawLimit[] = [...localGovernmentAct, ...otherActs]

/** @param day ISO day */
export function limitsInForce(day: string): readonly LawLimit[] {
  return lawLimits.filter((limit) => holds(limit, day))
}

/** @param day ISO day */
export function postsInForce(day: string): readonly StatutoryPost[] {
  return statutoryPosts.filter((post) => holds(post, day))
}

/** A statutory post by its id, where it exists on the day. */
export function statutoryPost(id: string | undefined, day: string): StatutoryPost | undefined {
  return postsInForce(day).find((post) => post.id === id)
}

/** A limit by its id, whether in force or not. */
export function lawLimit(id: string): LawLimit {
  const found = lawLimits.find((limit) => limit.id === id)
  if (!found) throw new RangeError(`there is no limit of delegation called ${id}`)
  return found
}

/**
 * Limits worth a look for a decision type, since its title or its reference to law has their words. A suggestion to
 * whoever keeps the register, never a verdict: a title doesn't show the weight of a matter.
 *
 * @param day ISO day
 * @example limitsToConsider({ title: 'Svar på medborgarförslag', law: '' }, '2026-01-01') // KL 6:38 p. 4
 */
export function limitsToConsider(
  { title, law }: Pick<DecisionType, 'title' | 'law'>,
  day: string,
): readonly LawLimit[] {
  const text = ` ${title} ${law} `.toLocaleLowerCase('sv').replaceAll(/[^\p{L}\d]+/gu, ' ')
  return limitsInForce(day).filter(({ words }) => words.some((word) => text.includes(` ${word}`)))
}

function holds({ from, until }: Pick<LawLimit, 'from' | 'until'>, day: string): boolean {
  return from <= day && (until === undefined || day < until)
}
