import type { CommentBook } from '#chapters/budget/comments/model.ts'
import { commentFrom } from './comments/build.ts'
import { firstYears } from './comments/first-years.ts'
import { inProcess } from './comments/in-process.ts'
import { laterYears } from './comments/later-years.ts'
import { exampleRounds } from './comments/rounds.ts'

/** What Ekbacka's units have said of five budgets, and what they were answered. */
export const exampleCommentBook: CommentBook = {
  rounds: exampleRounds,
  comments: [...firstYears, ...laterYears, ...inProcess].map(commentFrom),
}
