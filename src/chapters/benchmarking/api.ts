import { z } from 'zod'
import { defineEndpoint, type Endpoint } from '#api/document.ts'
import { type Problem, refuse, succeed } from '#core/outcome.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { figuresDocument, rankingAnswer, servicesDocument } from './answers.api.ts'
import { validity } from './efficiency/validity.ts'
import { indicatorEndpoint } from './indicator.api.ts'
import type { IndicatorSet, Service } from './model.ts'
import { servicesOf } from './own-services.store.ts'
import { rankDocument } from './rank-document.ts'
import { readRequest } from './requested.ts'
import { benchmarkData, serviceResult } from './results.store.ts'
import { findService } from './services/find-service.ts'
import { indicatorsOf } from './services/index.ts'
import * as shapes from './shapes.api.ts'
import { hasFigures, sourceFor } from './store.ts'

const parts = { service: 'Id or name in addresses: `compulsory-school` or `grundskola`.' }

/** Named as on the service page: its address with `/api/v1/services/…/ranking` in front gives the same figures. */
const indicators = {
  set: "Id of one of the service's sets of indicators; else the first.",
  cost: "Kolada's id of the cost indicator.",
  quality: "Kolada's ids of the quality indicators, separated by commas.",
  structure: "Kolada's ids of the structure indicators to clean of, separated by commas.",
}
const choices = {
  ...indicators,
  preset: 'Method: `index`, `rka` or `dea`; else `index`.',
  weight: 'Weight of quality against cost, 0–1; else 0.5.',
  window: 'First and last year, `2021-2023`; else the latest three with figures.',
}

/** The set that the question names; reading it has already refused one that there isn't. */
function namedSet(service: Service, id: string | undefined): IndicatorSet {
  return service.sets.find((set) => set.id === id) ?? service.sets[0]
}

async function ownSource({ database }: AppContext) {
  return sourceFor((await readInstallation(database))?.kind)
}

/** Shipped and own. */
async function knownServices({ database }: AppContext) {
  return servicesOf(database, (await readInstallation(database))?.municipality)
}

const services = defineEndpoint({
  path: '/services',
  id: 'listServices',
  access: toRead('comparison'),
  summary: 'The services that municipalities are compared in, with their sets of indicators',
  answer: z.object({ services: z.array(shapes.service) }),
  respond: async (context) => succeed({ services: (await knownServices(context)).map(servicesDocument) }),
})

const ranking = defineEndpoint({
  path: '/services/{service}/ranking',
  id: 'getRanking',
  access: toRead('comparison'),
  summary: 'Municipalities by efficiency, with intervals for score and rank',
  description: 'Computed: own processing, never to be shown with Kolada as the source.',
  parts,
  choices,
  answer: shapes.ranking,
  async respond(context, { path, query }) {
    const service = findService(path.service ?? '', await knownServices(context))
    if (!service.ok) return service
    const requested = readRequest(service.value, query)
    if (!requested.ok) return requested
    const { choice } = requested.value
    const result = await serviceResult(context.database, service.value, choice, await ownSource(context))
    if (!result.ok) return result
    const { panel, ranking, provenance } = result.value
    const set = namedSet(service.value, requested.value.written.set)
    const correlations = validity(panel, ranking, set)
    return succeed(
      rankingAnswer(
        rankDocument(service.value, ranking, correlations, (text) => text),
        provenance,
      ),
    )
  },
})

const figures = defineEndpoint({
  path: '/services/{service}/figures',
  id: 'getFigures',
  access: toRead('comparison'),
  summary: 'The figures that a ranking rests on, compact, for a computation of your own',
  description:
    'Every indicator of the chosen set, and those chosen beside it: gender T, by indicator, year and municipality. What is missing has no key.',
  parts,
  choices: indicators,
  answer: shapes.figures,
  async respond(context, { path, query }) {
    const service = findService(path.service ?? '', await knownServices(context))
    if (!service.ok) return service
    const requested = readRequest(service.value, query)
    if (!requested.ok) return requested
    const { choice, written } = requested.value
    const source = await ownSource(context)
    const isLoaded = await hasFigures(context.database, indicatorsOf(service.value), source)
    if (!isLoaded) return refuse(noFigures)
    const data = await benchmarkData(context.database, service.value, choice, source)
    return succeed(figuresDocument(data, namedSet(service.value, written.set), choice))
  },
})

const noFigures: Problem = {
  code: 'unknown-figures',
  where: 'service',
  text: {
    sv: 'Inga värden är inlästa för verksamheten. Den som ansvarar för uppföljning hämtar dem på sidan Datakällor.',
    en: 'No figures are loaded for the service. Whoever answers for follow-up fetches them on the page Data sources.',
  },
}

/** What the comparisons answer programs. */
export const endpoints: readonly Endpoint[] = [services, ranking, figures, indicatorEndpoint]
