import { versionsAt, versionsOf } from '#chapters/goals/book-at.ts'
import type { GoalBook, GoalKind, GoalVersion } from '#chapters/goals/model.ts'
import { daysBetween } from '#chapters/goals/periods.ts'
import { kaplanMeier, type SurvivalCurve } from '#numerics/kaplan-meier.ts'

/** How long a goal has been of a kind: while it is in force, whatever edits it goes through. */
export interface GoalLife {
  readonly goal: string
  /** As it stands, or stood last as one of the kind. */
  readonly version: GoalVersion
  /** First ISO day. */
  readonly from: string
  /** ISO day from which it no longer is; absent: it is still. */
  readonly until?: string
}

/** Days in a year, leap years spread out. */
const daysInYear = 365.25

/**
 * The lives of all goals that have been of a kind by a day. A goal that was dropped and taken up again has lived all the
 * time; one that became something else, such as a policy direction, ends there.
 *
 * @param day ISO day; versions that begin later are not known yet
 */
export function goalLives(book: GoalBook, day: string, kind: GoalKind = 'overall'): readonly GoalLife[] {
  return [...versionsAt(book, day).keys()].flatMap((goal): GoalLife[] => {
    const versions = versionsOf(book, goal).filter(({ from }) => from <= day)
    const isOne = (version: GoalVersion) => version.kind === kind && version.edit !== 'dropped'
    const first = versions.find(isOne)
    const last = versions.findLast(isOne)
    if (!first || !last) return []
    const ended = versions[versions.indexOf(last) + 1]
    return [{ goal, version: last, from: first.from, ...(ended ? { until: ended.from } : {}) }]
  })
}

/**
 * The survival of the overall goals in years, with half-life: those still in force are seen so far (right-censored).
 *
 * @param day ISO day
 * @handbook MAL-4
 */
export function goalSurvival(book: GoalBook, day: string, kind: GoalKind = 'overall'): SurvivalCurve {
  return kaplanMeier(
    goalLives(book, day, kind).map(({ from, until }) => ({
      duration: daysBetween(from, until ?? day) / daysInYear,
      ended: until !== undefined,
    })),
  )
}
