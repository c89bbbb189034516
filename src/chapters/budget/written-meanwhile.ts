import type { Problem } from '#core/outcome.ts'

/*
 * A form that begins from a version says which, so that whoever saves or decides has seen what it takes the place of.
 * Nothing is lost either way, since every version is kept: but nobody should write over words that they have not read.
 */

/** The field of a form that says which version it begins from: 0 where there was none. */
export const seenField = 'seen'

/** The same where one form can be about several things, each with versions of its own. @param of which of them */
export function seenFieldOf(of: string | undefined): string {
  return of === undefined ? seenField : `${seenField}-${of}`
}

/** @returns nothing where the sender has not said what they have seen */
export function seenIn(written: Readonly<Partial<Record<string, string>>>, of?: string): number | undefined {
  const text = written[seenFieldOf(of)] ?? ''
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/**
 * @param seen the version that the sender has seen
 * @param latest the one that stands now; 0 where there is none
 */
export function isWrittenMeanwhile(seen: number | undefined, latest: number): boolean {
  return seen !== undefined && seen !== latest
}

export const writtenMeanwhile: Problem = {
  code: 'written-meanwhile',
  text: {
    sv: 'Någon annan har sparat en ny version sedan du öppnade sidan. Det du skrev står kvar. Läs den nya versionen och spara sedan igen.',
    en: 'Somebody else has saved a new version since you opened the page. What you wrote is still here. Read the new version and then save again.',
  },
}
