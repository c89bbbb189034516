import { type HowMark, howLint } from '#chapters/roles/lint/how-lint.ts'
import { type LockedMark, lockedAreas } from '#chapters/roles/lint/locked-areas.ts'
import type { Assignment } from '#chapters/roles/model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'

/** An assignment with what there is to ask about it. */
export interface AssignmentReview {
  readonly assignment: Assignment
  /** No decision is referred to: it stands beside the line of decision. */
  readonly withoutDecision: boolean
  /** Nothing is said about money; 0 is an answer: within the frame. */
  readonly withoutMoney: boolean
  readonly untyped: boolean
  /** Given by a political body. */
  readonly fromPolitics: boolean
  /** Words that say how, looked for in what politics has given only. */
  readonly how: readonly HowMark[]
  readonly locked: readonly LockedMark[]
}

/**
 * An assignment, looked at: decision, money, type and language.
 *
 * @param tree the organisation that day: who is political
 * @param day ISO day
 * @handbook ROL-1, ROL-6
 */
export function reviewAssignment(
  assignment: Assignment,
  tree: OrganisationTree,
  day: string,
): AssignmentReview {
  const fromPolitics = isPoliticalBody(tree, assignment.from)
  return {
    assignment,
    withoutDecision: assignment.decision.trim() === '',
    withoutMoney: assignment.ore === undefined,
    untyped: assignment.type === 'untyped',
    fromPolitics,
    how: fromPolitics ? howLint(assignment.text) : [],
    locked: fromPolitics ? lockedAreas(assignment.text, day) : [],
  }
}

/** What the assignment's text suggests that it is; nothing is decided by it. */
export function suggestedType(text: string): 'what' | 'how' {
  return howLint(text).length > 0 ? 'how' : 'what'
}

/** Assignments that aren't done, in the order given. */
export function openAssignments(assignments: readonly Assignment[], day: string): readonly Assignment[] {
  return assignments.filter(({ givenOn, doneOn }) => givenOn <= day && (doneOn === undefined || doneOn > day))
}

function isPoliticalBody(tree: OrganisationTree, node: string): boolean {
  const kind = tree.place(node)?.kind
  return kind === 'municipal-assembly' || kind === 'executive-board' || kind === 'committee'
}
