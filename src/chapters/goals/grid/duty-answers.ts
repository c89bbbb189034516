import { leastGroup } from '#chapters/goals/coverage/anchor-ratings.ts'
import type { DutyQuestion, GoalBook, GoalVersion } from '#chapters/goals/model.ts'
import { monthsAfter } from '#core/day.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { GoalGrid } from './goal-grid.ts'

/** What the units say of whether they must prioritise by a goal: counts only, since a unit is one manager. */
export interface DutyAnswers {
  readonly goal: GoalVersion
  /** Units that have answered. */
  readonly answered: number
  /** Absent where fewer than five have answered. */
  readonly shares?: Readonly<Record<'yes' | 'no' | 'unclear', number>>
}

/**
 * The latest answer of every unit to the yearly question "must you prioritise by this goal?", goal by goal. Always over
 * the whole municipality, whatever part of it the grid is of: parts beside the whole would tell of the few left over.
 *
 * @param months how old an answer may be
 */
export function dutyAnswers(
  book: Pick<GoalBook, 'questions'>,
  grid: GoalGrid,
  months: number,
): readonly DutyAnswers[] {
  const latest = latestByCell(
    book.questions.filter(
      ({ answeredOn, mustPrioritise }) =>
        mustPrioritise !== undefined &&
        answeredOn !== undefined &&
        answeredOn <= grid.day &&
        monthsAfter(answeredOn, months) >= grid.day,
    ),
    ({ answeredOn = '' }) => answeredOn,
  )
  const byGoal = Map.groupBy(latest.values(), ({ goal }) => goal)
  return grid.goals.map((goal) => {
    const answers = byGoal.get(goal.goal) ?? []
    const share = (of: DutyQuestion['mustPrioritise']) =>
      answers.filter(({ mustPrioritise }) => mustPrioritise === of).length / answers.length
    return {
      goal,
      answered: answers.length,
      ...(answers.length < leastGroup
        ? {}
        : { shares: { yes: share('yes'), no: share('no'), unclear: share('unclear') } }),
    }
  })
}

/** A unit and the goals that it is time to ask it about, in one go. */
export interface QuestionsDue {
  readonly unit: Place
  readonly goals: readonly GoalVersion[]
}

/**
 * Whom to ask, and about what: the goals that bind a unit, have been there for all the periods, and that it has not
 * been asked about for so long.
 *
 * @param months between two occasions of the yearly question
 */
export function questionsDue(
  book: Pick<GoalBook, 'questions'>,
  grid: GoalGrid,
  months: number,
): readonly QuestionsDue[] {
  const asked = latestByCell(
    book.questions.filter(({ askedOn }) => askedOn <= grid.day && monthsAfter(askedOn, months) >= grid.day),
    ({ askedOn }) => askedOn,
  )
  return grid.units.flatMap((unit) => {
    const goals = grid.goals.filter((goal) => {
      const cell = grid.cell(goal.goal, unit.node)
      if (!cell?.isDue || asked.has(`${goal.goal}\n${unit.node}`)) return false
      return cell.class !== 'prioritised-down' && cell.class !== 'not-applicable'
    })
    return goals.length > 0 ? [{ unit, goals }] : []
  })
}

/** The question last put by the rule of `whenOf` in every cell; of two on the same day, the one with the higher id. */
function latestByCell(
  questions: readonly DutyQuestion[],
  whenOf: (question: DutyQuestion) => string,
): Map<string, DutyQuestion> {
  const latest = new Map<string, DutyQuestion>()
  for (const question of questions) {
    const key = `${question.goal}\n${question.place}`
    const known = latest.get(key)
    const isLater =
      known === undefined ||
      whenOf(question) > whenOf(known) ||
      (whenOf(question) === whenOf(known) && question.id > known.id)
    if (isLater) latest.set(key, question)
  }
  return latest
}
