import type { Assignment } from '#chapters/roles/model.ts'
import { assignmentTypes } from './assignment-form.ts'
import type { AssignmentReview } from './assignments.ts'

/** Which assignments the reader wants to see. */
export interface AssignmentChoice {
  /** `open`: under way; `decision`, `money`: under way and without it. */
  readonly show?: 'open' | 'done' | 'decision' | 'money'
  readonly type?: Assignment['type']
  /** Id of the place that got it; empty: any. */
  readonly to: string
}

const shows = ['open', 'done', 'decision', 'money'] as const

/** @param query by the names in the address: `visa`, `typ`, `till`; what there is none of is passed over */
export function assignmentChoice(query: (name: string) => string | undefined): AssignmentChoice {
  const show = shows.find((each) => each === query('visa'))
  const type = assignmentTypes.find((each) => each === query('typ'))
  return { ...(show ? { show } : {}), ...(type ? { type } : {}), to: query('till') ?? '' }
}

/** Those that fit: under way and without decision or money first, then those under way, then the done, the latest first. */
export function chosenAssignments(
  reviews: readonly AssignmentReview[],
  { show, type, to }: AssignmentChoice,
): readonly AssignmentReview[] {
  return reviews
    .filter((review) => show === undefined || fits(review, show))
    .filter(({ assignment }) => type === undefined || assignment.type === type)
    .filter(({ assignment }) => to === '' || assignment.to === to)
    .toSorted((a, b) => weight(a) - weight(b) || b.assignment.givenOn.localeCompare(a.assignment.givenOn))
}

function fits(review: AssignmentReview, show: NonNullable<AssignmentChoice['show']>): boolean {
  const isOpen = review.assignment.doneOn === undefined
  switch (show) {
    case 'open':
      return isOpen
    case 'done':
      return !isOpen
    case 'decision':
      return isOpen && review.withoutDecision
    case 'money':
      return isOpen && review.withoutMoney
  }
}

function weight({ assignment, withoutDecision, withoutMoney }: AssignmentReview): number {
  if (assignment.doneOn !== undefined) return 3
  if (withoutDecision) return 0
  return withoutMoney ? 1 : 2
}
