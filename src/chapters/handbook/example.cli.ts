import { buildPanel, recordsInMemory, shippedServices } from '#chapters/benchmarking/index.ts'
import { checks } from '#chapters/registry.generated.ts'
import {
  ekbacka,
  exampleDay,
  exampleFacts,
  exampleMunicipalities,
  examplePeers,
  exampleReviews,
} from '#demo/index.ts'
import { noAnswers } from '#engine/answers.ts'
import type { Report } from '#engine/result.ts'
import { runChecks, type Survey } from '#engine/run.ts'

export { ekbacka, exampleDay, exampleMunicipalities }

/** Runs the checks on the example, straight from its own figures: no store, no network. */
export function surveyExample(
  survey: Pick<Survey<unknown>, 'at' | 'municipality' | 'only' | 'reportFault'>,
): Promise<Report> {
  const facts = exampleFacts()
  const panel = buildPanel(facts, exampleMunicipalities)
  const provenance = {
    source: 'exempeldata',
    mark: 'derived',
    retrievedAt: exampleDay,
    preliminary: facts.some(({ preliminary }) => preliminary),
  } as const
  const isOwn = (municipality: string) => municipality === ekbacka
  const records = recordsInMemory({
    services: async () => shippedServices,
    figures: async () => ({ panel, provenance }),
    peers: async ({ municipality, at }, { id }) =>
      examplePeers
        .filter(
          ({ service, chosenAt }) => isOwn(municipality) && service === id && chosenAt.slice(0, 10) <= at,
        )
        .map(({ peer }) => peer),
    reviews: async ({ municipality }) => (isOwn(municipality) ? exampleReviews : []),
  })
  return runChecks({ ...survey, checks, records, answers: noAnswers })
}
