import { buildPanel, recordsInMemory, shippedServices } from '#chapters/benchmarking/index.ts'
import {
  type BudgetRecords,
  emptyBudgetBook,
  emptyCommentBook,
  emptyFiscalBook,
  emptyProcessBook,
  emptyUnderstandingBook,
} from '#chapters/budget/index.ts'
import { emptyGoalBook, type GoalRecords } from '#chapters/goals/index.ts'
import { checks } from '#chapters/registry.generated.ts'
import { emptyRoleBook, politicalGoals, type RoleRecords } from '#chapters/roles/index.ts'
import { swedishDay } from '#core/day.ts'
import { noOrganisation } from '#core/organisation/model.ts'
import {
  ekbacka,
  exampleAnswers,
  exampleBudgetBook,
  exampleCommentBook,
  exampleConsequences,
  exampleDay,
  exampleFacts,
  exampleFiscalBook,
  exampleGoalBook,
  exampleMunicipalities,
  exampleOrganisation,
  examplePeers,
  exampleProcessBook,
  exampleReviews,
  exampleRoleBook,
  exampleUnderstandingBook,
} from '#demo/index.ts'
import { noAnswers } from '#engine/answers.ts'
import type { Report } from '#engine/result.ts'
import { runChecks, type Survey } from '#engine/run.ts'

export { ekbacka, exampleDay, exampleMunicipalities }

/** Runs the checks on the example, straight from its own figures: no store, no network. */
export function surveyExample(
  survey: Pick<Survey<unknown>, 'at' | 'municipality' | 'only' | 'reportFault'>,
): Promise<Report> {
  const answers = isOwn(survey.municipality) ? exampleAnswers : noAnswers
  return runChecks({ ...survey, checks, records: { ...comparisons(), ...steering() }, answers })
}

/** The other municipalities of the made-up country have figures, and no steering of their own. */
function isOwn(municipality: string): boolean {
  return municipality === ekbacka
}

function comparisons() {
  const facts = exampleFacts()
  const panel = buildPanel(facts, exampleMunicipalities)
  const provenance = {
    source: 'exempeldata',
    mark: 'derived',
    retrievedAt: exampleDay,
    preliminary: facts.some(({ preliminary }) => preliminary),
  } as const
  return recordsInMemory({
    services: async () => shippedServices,
    figures: async () => ({ panel, provenance }),
    peers: async ({ municipality, at }, { id }) =>
      examplePeers
        .filter(
          ({ service, chosenAt }) => isOwn(municipality) && service === id && swedishDay(chosenAt) <= at,
        )
        .map(({ peer }) => peer),
    reviews: async ({ municipality }) => (isOwn(municipality) ? exampleReviews : []),
  })
}

function steering(): GoalRecords & RoleRecords & BudgetRecords {
  return {
    organisation: async ({ municipality }) => (isOwn(municipality) ? exampleOrganisation : noOrganisation),
    goals: async ({ municipality }) => (isOwn(municipality) ? exampleGoalBook : emptyGoalBook),
    budget: async ({ municipality }) => (isOwn(municipality) ? exampleBudgetBook : emptyBudgetBook),
    finances: async ({ municipality }) => (isOwn(municipality) ? exampleFiscalBook : emptyFiscalBook),
    comments: async ({ municipality }) => (isOwn(municipality) ? exampleCommentBook : emptyCommentBook),
    consequences: async ({ municipality }) => (isOwn(municipality) ? exampleConsequences : []),
    process: async ({ municipality }) => (isOwn(municipality) ? exampleProcessBook : emptyProcessBook),
    understanding: async ({ municipality }) =>
      isOwn(municipality) ? exampleUnderstandingBook : emptyUnderstandingBook,
    roles: async ({ municipality }) => (isOwn(municipality) ? exampleRoleBook : emptyRoleBook),
    goalWordings: async ({ municipality, at }) =>
      isOwn(municipality) ? politicalGoals(exampleGoalBook, exampleOrganisation, at) : [],
    nationalFigures: async (kpis) => {
      const wanted = new Set(kpis)
      return exampleFacts().flatMap(({ kpi, municipality, year, gender, value }) =>
        wanted.has(kpi) && gender === 'T' && value !== null ? [{ kpi, municipality, year, value }] : [],
      )
    },
  }
}
