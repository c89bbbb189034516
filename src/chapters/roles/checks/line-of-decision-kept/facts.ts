import {
  type AssignmentReview,
  openAssignments,
  reviewAssignment,
} from '#chapters/roles/assignments/assignments.ts'
import { bookAt } from '#chapters/roles/book-at.ts'
import type { Question } from '#chapters/roles/model.ts'
import type { RoleRecords } from '#chapters/roles/records.ts'
import { treeAt } from '#core/organisation/tree.ts'
import type { Subject } from '#engine/check.ts'

export interface LineFacts {
  /** Open assignments, looked at. */
  readonly reviews: readonly AssignmentReview[]
  /** Every question asked so far. */
  readonly questions: readonly Question[]
}

export async function loadLine(records: RoleRecords, subject: Subject): Promise<LineFacts> {
  const [organisation, book] = await Promise.all([records.organisation(subject), records.roles(subject)])
  const tree = treeAt(organisation, subject.at)
  const now = bookAt(book, subject.at)
  return {
    reviews: openAssignments(now.assignments, subject.at).map((each) =>
      reviewAssignment(each, tree, subject.at),
    ),
    questions: now.questions,
  }
}
