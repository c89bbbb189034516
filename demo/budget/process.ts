import type { ProcessBook } from '#chapters/budget/process/model.ts'
import { assumptions, outcomes } from './process/assumptions.ts'
import { events, steps } from './process/calendar.ts'
import { investments } from './process/investments.ts'
import { responsibilityAnswers, talkAnswers, talks } from './process/talks.ts'

/** Everything that Ekbacka has registered about how its budgets come about, 2023–2027. */
export const exampleProcessBook: ProcessBook = {
  ...{ steps, events, assumptions, outcomes, talks, investments },
  answers: talkAnswers,
  responsibility: responsibilityAnswers.map(({ talk, node, answer }) => ({ talk, node, answer })),
}
