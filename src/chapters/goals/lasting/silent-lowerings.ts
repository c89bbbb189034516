import { versionsOf } from '#chapters/goals/book-at.ts'
import type { GoalBook, GoalVersion, Measure } from '#chapters/goals/model.ts'
import { isWorse, levelIn } from './target-path.ts'

/** A level that was moved towards the outcome after a weak year, and that nobody said or explained. */
export interface SilentLowering {
  readonly goal: string
  readonly before: GoalVersion
  readonly after: GoalVersion
  readonly measure: Measure
  /** The first year in which the new path asks for less. */
  readonly year: number
  readonly from: number
  readonly to: number
  /** The weak year: what was asked for, and what it came to. */
  readonly outcome: { readonly year: number; readonly asked: number; readonly value: number }
  /** What was lacking: the edit wasn't called a change of level, or has no reason. */
  readonly because: 'not-said' | 'no-reason'
}

/**
 * Targets lowered in silence (tyst sänkt nivå), in the order in which they came to hold. All of this must be so:
 * the outcome of the latest known year before the edit was worse than the path then in force; the new path asks for
 * less in some year from the edit on, in the direction of that outcome; and the edit was not called a change of level,
 * or gives no reason. A level lowered openly and with a reason is a decision, not a finding. A level put off is lowered.
 *
 * @param day ISO day
 * @handbook MAL-4
 */
export function silentLowerings(book: GoalBook, day: string): readonly SilentLowering[] {
  const goals = [...new Set(book.versions.map(({ goal }) => goal))]
  return goals
    .flatMap((goal) => {
      const versions = versionsOf(book, goal).filter(({ from }) => from <= day)
      return versions.slice(1).flatMap((after, index) => {
        const before = versions[index]
        return before ? loweringsBetween(book, before, after) : []
      })
    })
    .toSorted((a, b) => (a.after.from < b.after.from ? -1 : a.after.from > b.after.from ? 1 : 0))
}

function loweringsBetween(book: GoalBook, before: GoalVersion, after: GoalVersion): SilentLowering[] {
  const because = silenceOf(after)
  if (because === undefined || after.edit === 'dropped') return []
  return before.measures.flatMap((old) => {
    const measure = after.measures.find(({ id }) => id === old.id)
    const outcome = weakYear(book, before, old, Number(after.from.slice(0, 4)))
    const lowered = measure && outcome && loweredYear(old, measure, Number(after.from.slice(0, 4)))
    if (!measure || !outcome || !lowered) return []
    return [{ goal: before.goal, before, after, measure, ...lowered, outcome, because }]
  })
}

function silenceOf({ edit, reason }: GoalVersion): SilentLowering['because'] | undefined {
  if (edit !== 'level') return 'not-said'
  return reason.trim() === '' ? 'no-reason' : undefined
}

/** The latest outcome before the edit's year, where it was worse than asked for. */
function weakYear(
  { outcomes }: GoalBook,
  { goal, owner }: GoalVersion,
  measure: Measure,
  year: number,
): SilentLowering['outcome'] | undefined {
  const latest = outcomes
    .filter((each) => each.goal === goal && each.measure === measure.id && each.year < year)
    .filter(({ place }) => place === undefined || place === owner)
    .toSorted((a, b) => b.year - a.year)[0]
  const asked = latest && levelIn(measure, latest.year)
  if (!latest || asked === undefined || !isWorse(latest.value, asked, measure.better)) return undefined
  return { year: latest.year, asked, value: latest.value }
}

/** The first year from the edit on in which the new path asks for less than the old. */
function loweredYear(old: Measure, measure: Measure, first: number) {
  const years = [...new Set([...old.targets, ...measure.targets].map(({ year }) => year))]
    .filter((year) => year >= first)
    .toSorted((a, b) => a - b)
  for (const year of years) {
    const from = levelIn(old, year)
    const to = levelIn(measure, year)
    if (from !== undefined && to !== undefined && isWorse(to, from, old.better)) return { year, from, to }
  }
  return undefined
}
