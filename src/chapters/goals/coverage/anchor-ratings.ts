import type { AnchorRating, GoalBook, GoalVersion } from '#chapters/goals/model.ts'

/** Fewest units whose answers are shown together: a unit is one manager. */
export const leastGroup = 5

/** What the units say of a goal's anchor: counts only. */
export interface AnchorView {
  readonly goal: GoalVersion
  /** Units that have said anything. */
  readonly rated: number
  /** Share, 0–1, that finds the anchor unclear; absent where fewer than five have answered. */
  readonly unclear?: number
}

/**
 * How clear the units find the anchors of goals: the latest word of each unit by the day.
 *
 * @param day ISO day
 */
export function anchorViews(
  { anchorRatings }: Pick<GoalBook, 'anchorRatings'>,
  goals: readonly GoalVersion[],
  day: string,
): readonly AnchorView[] {
  const latest = new Map<string, AnchorRating>()
  for (const rating of anchorRatings) {
    if (rating.on > day) continue
    const key = `${rating.goal}\n${rating.place}`
    const known = latest.get(key)
    // Of two on one day, the doubt is the one that is heard.
    if (!known || rating.on > known.on || (rating.on === known.on && !rating.clear)) latest.set(key, rating)
  }
  const byGoal = Map.groupBy(latest.values(), ({ goal }) => goal)
  return goals.map((goal) => {
    const ratings = byGoal.get(goal.goal) ?? []
    const unclear = ratings.filter(({ clear }) => !clear).length / ratings.length
    return { goal, rated: ratings.length, ...(ratings.length < leastGroup ? {} : { unclear }) }
  })
}
