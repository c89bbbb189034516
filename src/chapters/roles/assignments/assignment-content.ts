import type { Assignment } from '#chapters/roles/model.ts'

/** What is written of an assignment. */
export type AssignmentContent = Omit<Assignment, 'id' | 'doneOn'>
