import type { Language } from '#core/language.ts'
import type { Sort, Table } from '#reports/table.ts'
import type { Database } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import { path } from '#web/paths.ts'
import { bestQuartile } from './efficiency/gap.ts'
import { structuralPeers } from './efficiency/peers.ts'
import type { RankedMunicipality } from './efficiency/ranking.ts'
import { validity } from './efficiency/validity.ts'
import type { Service } from './model.ts'
import type { ServicePageProps } from './pages/service-page.tsx'
import { queryOf, type Requested } from './requested.ts'
import type { ServiceResult } from './results.store.ts'
import { chosenPeers } from './store.ts'
import { rankingTable } from './tables.web.ts'

interface ServiceViewInput {
  readonly service: Service
  readonly requested: Requested
  readonly result: ServiceResult
  readonly installation: Installation | undefined
  readonly sort: Sort | undefined
  readonly language: Language
}

/** Everything that a service page shows, from a ranking. */
export async function serviceView(database: Database, input: ServiceViewInput): Promise<ServicePageProps> {
  const { service, requested, result, installation, language } = input
  const { ranking, panel, provenance } = result
  const set = service.sets.find(({ id }) => id === requested.written.set) ?? service.sets[0]
  const ownCode = installation?.municipality
  const own = ranking.ranked.find(({ code }) => code === ownCode)
  const unranked = ranking.unranked.find(({ municipality }) => municipality.code === ownCode)
  const chosen = ownCode ? await chosenPeers(database, ownCode, service.id) : []
  const similar = ownCode ? structuralPeers(panel, ranking.choice.structure, ownCode) : []
  const groups = {
    chosen: new Set(chosen.map(({ peer }) => peer)),
    similar: new Set(similar.map(({ municipality }) => municipality.code)),
  }
  // Marked in picture and table: those we have chosen, and until then those with similar structure.
  const peers = groups.chosen.size > 0 ? groups.chosen : groups.similar
  const table: Table = rankingTable(service, shownRows(input, own, groups), ranking, provenance, {
    own: own?.code,
    peers,
    href: (code) => path(language).municipality(service.slug, code, queryOf(requested)),
  })
  return {
    ...input,
    table,
    set,
    correlations: validity(panel, ranking, set),
    own,
    ownReason: unranked?.reason[language],
    ownName: installation?.name,
    peers,
  }
}

/** The rows of the chosen filter; the own municipality is always among them. */
function shownRows(
  { requested, result }: ServiceViewInput,
  own: RankedMunicipality | undefined,
  { chosen, similar }: { readonly chosen: ReadonlySet<string>; readonly similar: ReadonlySet<string> },
): readonly RankedMunicipality[] {
  const { ranking } = result
  const best = new Set(bestQuartile(ranking).map(({ code }) => code))
  const belongs: Record<Requested['filter'], (each: RankedMunicipality) => boolean> = {
    all: () => true,
    similar: ({ code }) => similar.has(code),
    county: ({ municipality }) => municipality.county === own?.municipality.county,
    best: ({ code }) => best.has(code),
    chosen: ({ code }) => chosen.has(code),
  }
  return ranking.ranked.filter((each) => each.code === own?.code || belongs[requested.filter](each))
}

/** The order that the address asks for, if any. */
export function readSort(query: URLSearchParams): Sort | undefined {
  const by = query.get('sort')
  const order = query.get('order')
  return by && (order === 'ascending' || order === 'descending') ? { by, order } : undefined
}
