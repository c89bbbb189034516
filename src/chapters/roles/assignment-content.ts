import type { Assignment } from './model.ts'

/** What is written of an assignment. */
export type AssignmentContent = Omit<Assignment, 'id' | 'doneOn'>
