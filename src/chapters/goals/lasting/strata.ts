import { versionsOf } from '#chapters/goals/book-at.ts'
import type { EditKind, Election, GoalBook, GoalKind, GoalVersion } from '#chapters/goals/model.ts'
import { goalLives } from './lives.ts'

/** A stretch of a goal's life between two edits. */
export interface Stretch {
  /** First ISO day. */
  readonly from: string
  /** First ISO day after it; absent: still going on. */
  readonly until?: string
  /** What began it. */
  readonly edit: EditKind
  readonly version: GoalVersion
}

/** A goal's layer in the picture. */
export interface Stratum {
  readonly goal: string
  readonly wording: string
  /** In order, without gaps but where the goal was out of force or of another kind. */
  readonly stretches: readonly Stretch[]
  /** ISO day that it went; absent: in force. */
  readonly endedOn?: string
}

/** What the strata chart shows: the goals as layers over time, elections as vertical lines. */
export interface Strata {
  /** First ISO day on which any of the goals was in force. */
  readonly from: string
  /** The day asked for. */
  readonly until: string
  readonly elections: readonly Election[]
  /** The oldest first, and of those as old the longest-lived. */
  readonly goals: readonly Stratum[]
}

/** @param day ISO day; absent result: no goal of the kind yet */
export function strataOf(book: GoalBook, day: string, kind: GoalKind = 'overall'): Strata | undefined {
  const lives = goalLives(book, day, kind)
  const first = lives.map(({ from }) => from).toSorted()[0]
  if (first === undefined) return undefined
  return {
    from: first,
    until: day,
    elections: book.elections.filter(({ on }) => first <= on && on <= day),
    goals: lives
      .toSorted(
        (a, b) => a.from.localeCompare(b.from) || (b.until ?? '9999').localeCompare(a.until ?? '9999'),
      )
      .map(({ goal, version, until }) => ({
        goal,
        wording: version.wording,
        stretches: stretchesOf(book, goal, day, kind),
        ...(until === undefined ? {} : { endedOn: until }),
      })),
  }
}

function stretchesOf(book: GoalBook, goal: string, day: string, kind: GoalKind): readonly Stretch[] {
  const versions = versionsOf(book, goal).filter(({ from }) => from <= day)
  return versions.flatMap((version, index): Stretch[] => {
    const next = versions[index + 1]
    // A version that another one replaced the same day never held.
    if (version.kind !== kind || version.edit === 'dropped' || next?.from === version.from) return []
    return [{ from: version.from, edit: version.edit, version, ...(next ? { until: next.from } : {}) }]
  })
}
