import { drawCountry, type ExampleFact } from './country.ts'

export { exampleAnswers } from './answers.ts'
export { exampleBudgetBook } from './budget/book.ts'
export { exampleCommentBook } from './budget/comments.ts'
export { exampleConsequences } from './budget/consequences.ts'
export { exampleUnderstandingBook } from './budget/explained.ts'
export { exampleProcessBook } from './budget/process.ts'
export { examplePeers, exampleReviews } from './comparisons.ts'
export type { ExampleFact } from './country.ts'
export { exampleDay } from './example-day.ts'
export { exampleFiscalBook } from './fiscal/book.ts'
export { exampleGoalBook } from './goals/book.ts'
export { exampleIndicators } from './indicators.ts'
export { ekbacka, exampleMunicipalities } from './municipalities.ts'
export { exampleOrganisation } from './organisation.ts'
export { examplePeople } from './people.ts'
export { exampleRoleBook } from './roles/book.ts'

let drawn: readonly ExampleFact[] | undefined

/** Every figure of the example country, gaps that the source shows included (`value` null). Drawn once, then kept. */
export function exampleFacts(): readonly ExampleFact[] {
  drawn ??= drawCountry()
  return drawn
}
