import type { GoalBook, GoalKind } from '#chapters/goals/model.ts'
import { daysBetween } from '#chapters/goals/periods.ts'
import { type GoalLife, goalLives } from './lives.ts'

/** Two goals that may be one: for a person to confirm, never counted as one. */
export interface PossibleContinuation {
  readonly ended: GoalLife
  readonly began: GoalLife
  /** 0–1. */
  readonly likeness: number
}

/** Most days between the end of one and the beginning of the other: about a budget year. */
const mostDays = 400

/** Words that say nothing of what a goal is about. */
const small = new Set(
  'alla att av de den det en ett ha har i inom med och på samt ska skall som till vara vi vår våra vårt är för kommun kommunen kommunens'.split(
    ' ',
  ),
)

/**
 * How alike two wordings are in the words that carry them: twice the common ones over all of them (Dice). Endings are
 * left out by comparing the first six letters, so that ”eleverna” and ”elevernas” are the same.
 *
 * @returns 0–1; 0 where a wording has no such words
 * @example likeness('Alla elever ska nå målen', 'Alla elever når målen') // 2·2/6 = 0.67: elever, målen of elever, nå(r), målen
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [stems(one), stems(other)]
  if (a.size === 0 || b.size === 0) return 0
  return (2 * [...a].filter((stem) => b.has(stem)).length) / (a.size + b.size)
}

function stems(wording: string): Set<string> {
  const words =
    wording
      .normalize('NFC')
      .toLocaleLowerCase('sv')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !small.has(word)).map((word) => word.slice(0, 6)))
}

/**
 * New goals with nearly the words of one that went about then. A goal's identity is its id: what is found here is a
 * question, since a goal that is given a new id seems to have died.
 *
 * @param day ISO day
 * @param least least likeness: MAL-4.likeness
 */
export function possibleContinuations(
  book: GoalBook,
  day: string,
  least: number,
  kind: GoalKind = 'overall',
): readonly PossibleContinuation[] {
  const lives = goalLives(book, day, kind)
  return lives.flatMap((ended) => {
    if (ended.until === undefined) return []
    const best = lives
      .filter((began) => began.goal !== ended.goal && isAbout(ended.until, began.from))
      .map((began) => ({ ended, began, likeness: likeness(ended.version.wording, began.version.wording) }))
      .filter((found) => found.likeness >= least)
      .toSorted((a, b) => b.likeness - a.likeness)[0]
    return best ? [best] : []
  })
}

function isAbout(ended: string | undefined, began: string): boolean {
  return ended !== undefined && Math.abs(daysBetween(ended, began)) <= mostDays
}
