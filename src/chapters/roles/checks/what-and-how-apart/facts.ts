import {
  type AssignmentReview,
  openAssignments,
  reviewAssignment,
} from '#chapters/roles/assignments/assignments.ts'
import { bookAt } from '#chapters/roles/book-at.ts'
import type { GoalWording, RoleRecords } from '#chapters/roles/records.ts'
import { type DescriptionOf, descriptionOf } from '#chapters/roles/sides/role-description.ts'
import { termAt } from '#chapters/roles/sides/term.ts'
import { treeAt } from '#core/organisation/tree.ts'
import type { Subject } from '#engine/check.ts'

export interface WhatAndHowFacts {
  /** Open assignments, looked at. */
  readonly reviews: readonly AssignmentReview[]
  /** The executive board and every committee, with its description for the term. */
  readonly descriptions: readonly (DescriptionOf & { readonly name: string })[]
  readonly goals: readonly GoalWording[]
}

export async function loadWhatAndHow(records: RoleRecords, subject: Subject): Promise<WhatAndHowFacts> {
  const [organisation, book, goals] = await Promise.all([
    records.organisation(subject),
    records.roles(subject),
    records.goalWordings?.(subject) ?? [],
  ])
  const tree = treeAt(organisation, subject.at)
  const now = bookAt(book, subject.at)
  const { year } = termAt(subject.at)
  return {
    reviews: openAssignments(now.assignments, subject.at).map((each) =>
      reviewAssignment(each, tree, subject.at),
    ),
    descriptions: tree.places
      .filter(({ kind }) => kind === 'committee' || kind === 'executive-board')
      .map(({ node, name }) => ({ ...descriptionOf(now, node, year), name })),
    goals,
  }
}
