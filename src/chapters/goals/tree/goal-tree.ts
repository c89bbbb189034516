import type { GoalsInForce } from '#chapters/goals/book-at.ts'
import type { GoalVersion } from '#chapters/goals/model.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'

/** A goal with those that contribute to it, as far as they are shown. */
export interface GoalNode {
  readonly goal: GoalVersion
  /** Whose it is; absent where the owner isn't in the organisation that day. */
  readonly place?: Place
  /** How many contribute to it directly. */
  readonly count: number
  /** Those of them that are shown: all, or none where the reader has to ask for them. */
  readonly children: readonly GoalNode[]
  /** Leads to the reader's own place, or has been asked for. */
  readonly open: boolean
}

export interface TreeWish {
  /** The place that the way is opened to. */
  readonly at?: Place | undefined
  /** Ids of goals that the reader has opened. */
  readonly opened: readonly string[]
}

/** Up to this many goals in force, all of them are sent, closed; beyond, only what is opened. */
const sentWhole = 150
/** Most goals shown under one: a list of hundreds is searched, not read. */
export const shownUnderOne = 100

/** The goals that the tree begins with, in the order in which they were adopted, each with what contributes to it. */
export function goalTree(
  inForce: GoalsInForce,
  organisation: OrganisationTree,
  { at, opened }: TreeWish,
): readonly GoalNode[] {
  const order = new Map(organisation.places.map(({ node }, index) => [node, index]))
  const whole = inForce.goals.length <= sentWhole
  const isOnWay = (owner: string) => at?.path.includes(owner) ?? false
  const childrenOf = (goal: string) =>
    inForce
      .linksDown(goal)
      .flatMap(({ child }) => inForce.goal(child) ?? [])
      .toSorted((a, b) => (order.get(a.owner) ?? 0) - (order.get(b.owner) ?? 0))
  const leadsThere = (goal: GoalVersion, seen: readonly string[]): boolean =>
    !seen.includes(goal.goal) &&
    childrenOf(goal.goal).some((child) => isOnWay(child.owner) || leadsThere(child, [...seen, goal.goal]))
  const nodeOf = (goal: GoalVersion, way: readonly string[]): GoalNode => {
    const children = childrenOf(goal.goal).filter((child) => !way.includes(child.goal))
    const open =
      opened.includes(goal.goal) || (at ? leadsThere(goal, []) : way.length === 1 && children.length <= 12)
    const shown = whole || open ? chosen(children, isOnWay) : []
    const place = organisation.place(goal.owner)
    return {
      goal,
      ...(place ? { place } : {}),
      count: children.length,
      children: shown.map((child) => nodeOf(child, [...way, child.goal])),
      open,
    }
  }
  return inForce.goals.filter(({ kind }) => kind === 'overall').map((goal) => nodeOf(goal, [goal.goal]))
}

function chosen(children: readonly GoalVersion[], isOnWay: (owner: string) => boolean) {
  if (children.length <= shownUnderOne) return children
  return [
    ...children.filter(({ owner }) => isOnWay(owner)),
    ...children.filter(({ owner }) => !isOnWay(owner)),
  ].slice(0, shownUnderOne)
}

/** Goals of committees, departments and units that contribute to no other goal. */
export function goalsLeadingNowhere({ goals, linksUp }: GoalsInForce): readonly GoalVersion[] {
  return goals.filter(
    ({ goal, kind }) => (kind === 'committee' || kind === 'unit') && linksUp(goal).length === 0,
  )
}
