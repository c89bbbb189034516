import type { Activity, Election, GoalBook } from '#chapters/goals/model.ts'
import { drawActivities } from './activities.ts'
import { anchorRatings } from './anchor-ratings.ts'
import { tell } from './build.ts'
import { budgets, plansOf, unitPlans } from './decisions.ts'
import { duties } from './duties.ts'
import { educationGoals } from './education.ts'
import { financialAndDirections } from './financial.ts'
import { mappings, ownNationalGoals } from './mappings.ts'
import { netCosts } from './net-costs.ts'
import { boardGoals, builtEnvironmentGoals, cultureGoals } from './other-committees.ts'
import { outcomesBySchool, outcomesOf } from './outcomes.ts'
import { lastingGoals } from './overall.ts'
import { addedInTheTerm } from './overall-term.ts'
import { conflictReports, relations } from './relations.ts'
import { questions } from './silence.ts'
import { socialGoals } from './social.ts'
import { limitAnswers, talks } from './talks.ts'
import { unitGoals } from './unit-goals.ts'

const controller = 'Jonas Ekehult'
const told = [
  tell([...lastingGoals, ...addedInTheTerm, ...financialAndDirections], budgets, controller),
  tell(boardGoals, plansOf('KS', 12), controller),
  tell(educationGoals, plansOf('BN', 8), controller),
  tell(socialGoals, plansOf('SN', 6), controller),
  tell(builtEnvironmentGoals, plansOf('SBN', 5), controller),
  tell(cultureGoals, plansOf('KFN', 4), controller),
  tell(unitGoals, unitPlans, 'Exempeldata'),
]
const versions = told.flatMap((each) => each.versions)

const elections: readonly Election[] = [
  { on: '2022-09-11', majorityShifted: true },
  { on: '2026-09-13', majorityShifted: false },
]

let activities: readonly Activity[] | undefined

/** Everything that Ekbacka has registered about its goals since the budget for 2022. */
export const exampleGoalBook: GoalBook = {
  versions,
  outcomes: [...outcomesOf(versions), ...outcomesBySchool],
  links: told.flatMap((each) => each.links),
  relations,
  conflictReports,
  duties,
  // Drawn when somebody asks: most commands never do.
  get activities() {
    activities ??= drawActivities(versions)
    return activities
  },
  questions,
  anchorRatings,
  ownNationalGoals,
  mappings,
  talks,
  netCosts,
  limitAnswers,
  elections,
}
