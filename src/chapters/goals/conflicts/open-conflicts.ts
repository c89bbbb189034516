import { goalsAt } from '#chapters/goals/book-at.ts'
import type { GoalBook, GoalRelation, GoalVersion } from '#chapters/goals/model.ts'
import { daysBetween } from '#chapters/goals/periods.ts'
import { swedishDay } from '#core/day.ts'

/** Two goals that strain each other, and that nobody has decided between. */
export interface OpenConflict {
  readonly a: GoalVersion
  readonly b: GoalVersion
  /** ISO day from which it has been known without a break: judged as straining, or reported by a manager. */
  readonly since: string
  /** Days since then. */
  readonly days: number
  /** How many reports from managers there are since the pair was last decided on. */
  readonly reports: number
}

/**
 * The open conflicts of a day, the longest open first. A pair that is prioritised, accepted or found not to strain is
 * closed; a report that comes after that opens it again.
 *
 * @param day ISO day
 */
export function openConflicts(book: GoalBook, day: string): readonly OpenConflict[] {
  const inForce = goalsAt(book, day)
  const relations = Map.groupBy(
    book.relations.filter(({ at }) => swedishDay(at) <= day),
    pairOf,
  )
  const reports = Map.groupBy(
    book.conflictReports.filter(({ at }) => swedishDay(at) <= day),
    pairOf,
  )
  return [...new Set([...relations.keys(), ...reports.keys()])]
    .flatMap((pair) => {
      const [a, b] = pair.split('\n').map((id) => inForce.goal(id))
      const history = (relations.get(pair) ?? []).toSorted((x, y) => (x.at < y.at ? -1 : 1))
      const closedAt = history.findLast((relation) => !isOpen(relation))?.at ?? ''
      const known = [...history.filter(isOpen), ...(reports.get(pair) ?? [])]
        .map(({ at }) => at)
        .filter((at) => at > closedAt)
        .toSorted()
      const since = known[0] && swedishDay(known[0])
      if (!a || !b || since === undefined) return []
      const reported = (reports.get(pair) ?? []).filter(({ at }) => at > closedAt).length
      return [{ a, b, since, days: daysBetween(since, day), reports: reported }]
    })
    .toSorted((x, y) => y.days - x.days || (namesOf(x) < namesOf(y) ? -1 : 1))
}

function isOpen({ relation, state }: GoalRelation): boolean {
  return relation === 'strains' && state === 'open'
}

function pairOf({ a, b }: { readonly a: string; readonly b: string }): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}

function namesOf({ a, b }: Pick<OpenConflict, 'a' | 'b'>): string {
  return pairOf({ a: a.goal, b: b.goal })
}
