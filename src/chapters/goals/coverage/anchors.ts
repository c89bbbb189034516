import type { GoalsInForce } from '#chapters/goals/book-at.ts'
import type { Anchor, GoalVersion } from '#chapters/goals/model.ts'

/** The anchor that a goal rests on, and the goal that has it: its own, or one that it contributes to. */
export interface FoundAnchor {
  readonly anchor: Anchor
  readonly from: GoalVersion
}

/** A goal's own anchor, where it names both a law and who is served. */
function ownAnchor({ anchor }: Pick<GoalVersion, 'anchor'>): Anchor | undefined {
  return anchor && anchor.law.trim() !== '' && anchor.serves.trim() !== '' ? anchor : undefined
}

/**
 * What a goal rests on. A goal without an anchor of its own rests on the nearest one above it that it contributes to,
 * so that nobody has to write the law again on every level.
 */
export function anchorOf(goal: GoalVersion, inForce: GoalsInForce): FoundAnchor | undefined {
  const seen = new Set([goal.goal])
  let level: readonly GoalVersion[] = [goal]
  while (level.length > 0) {
    for (const from of level) {
      const anchor = ownAnchor(from)
      if (anchor) return { anchor, from }
    }
    const above = new Set(level.flatMap(({ goal: id }) => inForce.linksUp(id)).map(({ parent }) => parent))
    level = [...above].filter((id) => !seen.has(id)).flatMap((id) => inForce.goal(id) ?? [])
    for (const { goal: id } of level) seen.add(id)
  }
  return undefined
}

/** Whether a goal is to have an anchor: not a policy direction, nor a financial goal, which rests on KL 11:6. */
export function needsAnchor({ kind }: Pick<GoalVersion, 'kind'>): boolean {
  return kind !== 'policy-direction' && kind !== 'financial'
}

/** The goals that are to have an anchor and rest on none. Judged by the anchor, never by what the goal is about. */
export function goalsWithoutAnchor(inForce: GoalsInForce): readonly GoalVersion[] {
  return inForce.goals.filter((goal) => needsAnchor(goal) && anchorOf(goal, inForce) === undefined)
}
