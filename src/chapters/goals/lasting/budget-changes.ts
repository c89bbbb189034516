import { goalsAt, versionsOf } from '#chapters/goals/book-at.ts'
import type { Election, GoalBook, GoalVersion } from '#chapters/goals/model.ts'

/** From the overall goals of one budget year to those of the next. */
export interface BudgetChange {
  /** The later budget year: its goals are those in force on its first day. */
  readonly year: number
  readonly before: readonly GoalVersion[]
  readonly after: readonly GoalVersion[]
  /** In both, by identity: an edit doesn't change it. */
  readonly carried: readonly GoalVersion[]
  readonly added: readonly GoalVersion[]
  readonly dropped: readonly GoalVersion[]
  /** Of the earlier budget's goals, the share that was carried over, 0–1. */
  readonly carriedShare: number
  /**
   * Of the goals that could have been carried over, the share that was, 0–1: the smaller of the two numbers is what
   * there was room for, so that clearing out goals, or adding one, is no break by itself.
   */
  readonly steadiness: number
  /** The election in whose wake the budget was made, where the majority shifted. */
  readonly shift?: Election
}

/** Budgets after an election that a new majority puts its mark on: the first, in November, and the first whole one. */
const budgetsOfShift = 2

/**
 * Every change of budget up to a day, oldest first, from the first year that began with an overall goal in force.
 *
 * @param day ISO day
 * @handbook MAL-4
 */
export function budgetChanges(book: GoalBook, day: string): readonly BudgetChange[] {
  const last = Number(day.slice(0, 4))
  const first = book.versions.reduce((so, { from }) => Math.min(so, Number(from.slice(0, 4))), last)
  const years = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + 1 + index)
  return years.flatMap((year) => {
    const before = overallAt(book, year - 1)
    const after = overallAt(book, year)
    if (before.length === 0 || after.length === 0) return []
    const wasThere = new Set(before.map(({ goal }) => goal))
    const isThere = new Set(after.map(({ goal }) => goal))
    const carried = after.filter(({ goal }) => wasThere.has(goal))
    const shift = book.elections.find(
      ({ on, majorityShifted }) => majorityShifted && on <= day && isInWake(on, year),
    )
    return [
      {
        year,
        before,
        after,
        carried,
        added: after.filter(({ goal }) => !wasThere.has(goal)),
        dropped: before.filter(({ goal }) => !isThere.has(goal)),
        carriedShare: carried.length / before.length,
        steadiness: carried.length / Math.min(before.length, after.length),
        ...(shift ? { shift } : {}),
      },
    ]
  })
}

function isInWake(election: string, year: number): boolean {
  const after = year - Number(election.slice(0, 4))
  return after >= 1 && after <= budgetsOfShift
}

/** The overall goals that a budget year begins with. */
function overallAt(book: GoalBook, year: number): readonly GoalVersion[] {
  return goalsAt(book, `${year}-01-01`).goals.filter(({ kind }) => kind === 'overall')
}

/** What became of the overall goals that an election found. */
export interface AcrossElection {
  readonly election: Election
  /** In force on election day. */
  readonly before: readonly GoalVersion[]
  /** Still there when the first budget that the new assembly has wholly made begins. */
  readonly kept: readonly GoalVersion[]
  /** Of those, the ones with the same wording, measures and levels all the time. */
  readonly unchanged: readonly GoalVersion[]
  /** ISO day that they were looked for on. */
  readonly lookedOn: string
  /** That day has not come: it is the day asked for instead. */
  readonly preliminary: boolean
  /** Unchanged as a share of those before, 0–1. */
  readonly share: number
}

/**
 * How many goals stood unchanged across each election. Elections that no goal saw are left out.
 *
 * @param day ISO day
 */
export function acrossElections(book: GoalBook, day: string): readonly AcrossElection[] {
  return book.elections.flatMap((election) => {
    if (election.on > day) return []
    const before = goalsAt(book, election.on).goals.filter(({ kind }) => kind === 'overall')
    if (before.length === 0) return []
    const whole = `${Number(election.on.slice(0, 4)) + budgetsOfShift}-01-01`
    const preliminary = whole > day
    const lookedOn = preliminary ? day : whole
    const then = goalsAt(book, lookedOn)
    const kept = before.filter(({ goal }) => then.goal(goal)?.kind === 'overall')
    const unchanged = kept.filter(({ goal }) => isUnchanged(book, goal, election.on, lookedOn))
    return [
      { election, before, kept, unchanged, lookedOn, preliminary, share: unchanged.length / before.length },
    ]
  })
}

/** No edit in between touched what the goal asks for: carrying it over or mending its anchor doesn't. */
function isUnchanged(book: GoalBook, goal: string, after: string, until: string): boolean {
  return versionsOf(book, goal)
    .filter(({ from }) => from > after && from <= until)
    .every(({ edit }) => edit === 'carried' || edit === 'anchor')
}
