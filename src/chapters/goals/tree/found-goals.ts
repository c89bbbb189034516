import { type GoalsInForce, reaches } from '#chapters/goals/book-at.ts'
import type { GoalVersion } from '#chapters/goals/model.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'

/** What the reader looks for among the goals. */
export interface GoalFilter {
  /** Words in the wording, the owner's name or a measure's title; empty: any. */
  readonly words: string
  /** A place that the goal reaches. */
  readonly place?: Place | undefined
  /** Activity code of a service that the goal reaches; empty: any. */
  readonly service: string
}

/** The goals in force that fit everything that is looked for. */
export function findGoals(
  inForce: GoalsInForce,
  tree: OrganisationTree,
  { words, place, service }: GoalFilter,
): readonly GoalVersion[] {
  const wanted = words.toLowerCase()
  const inService = tree.places.filter(({ activityCodes }) => activityCodes.includes(service))
  return inForce.goals.filter((goal) => {
    const texts = [
      goal.wording,
      tree.place(goal.owner)?.name ?? '',
      ...goal.measures.map(({ title }) => title),
    ]
    return (
      texts.some((text) => text.toLowerCase().includes(wanted)) &&
      (!place || reaches(goal, place) || goal.owner === place.node) &&
      (service === '' || inService.some((each) => reaches(goal, each) || each.node === goal.owner))
    )
  })
}

/** The activity codes of the places there are, in order. */
export function servicesIn(tree: OrganisationTree): readonly string[] {
  return [...new Set(tree.places.flatMap(({ activityCodes }) => activityCodes))].toSorted()
}
