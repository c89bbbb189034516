import type { Language } from '#core/language.ts'
import { shrinkage } from '#numerics/shrinkage.ts'
import type { Database } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import { bestQuartile, gapToBest } from './efficiency/gap.ts'
import { structuralPeers } from './efficiency/peers.ts'
import type { RankedMunicipality, Ranking } from './efficiency/ranking.ts'
import { sensitivity } from './efficiency/sensitivity.ts'
import type { RefusedForm } from './forms.web.ts'
import type { Service } from './model.ts'
import type { MunicipalityPageProps } from './pages/municipality-props.web.ts'
import { compareIndicators } from './profile.ts'
import type { Requested } from './requested.ts'
import type { ServiceResult } from './results.store.ts'
import { definitionsOf } from './services/index.ts'
import { chosenPeers } from './store.ts'

interface MunicipalityViewInput {
  readonly service: Service
  readonly requested: Requested
  readonly result: ServiceResult
  readonly own: RankedMunicipality
  readonly installation: Installation | undefined
  readonly mayWrite: boolean
  readonly refused: RefusedForm | undefined
  readonly language: Language
}

/** Everything that a municipality's page in a service shows. */
export async function municipalityView(
  database: Database,
  input: MunicipalityViewInput,
): Promise<MunicipalityPageProps> {
  const { service, requested, result, own, installation, language } = input
  const { panel, ranking } = result
  const set = service.sets.find(({ id }) => id === requested.written.set) ?? service.sets[0]
  const isOwn = own.code === installation?.municipality
  const similar = structuralPeers(panel, ranking.choice.structure, own.code)
  const years = ranking.years.map(({ year }) => year)
  return {
    service,
    requested,
    result,
    own,
    isOwn,
    language,
    mayWrite: input.mayWrite,
    refused: input.refused,
    shrunken: shrunkenOf(ranking, own),
    gap: gapToBest(panel, ranking, own, set.money),
    similar,
    chosen: isOwn ? await namedPeers(database, own.code, service.id, result) : [],
    comparisons: compareIndicators(panel, definitionsOf(set), years, {
      own: own.code,
      similar: new Set(similar.map(({ municipality }) => municipality.code)),
      best: new Set(bestQuartile(ranking).map(({ code }) => code)),
    }),
    sensitivity: sensitivity(panel, ranking.choice, own.code),
  }
}

/** The own efficiency drawn towards the country's mean, as far as its years are noise. */
function shrunkenOf({ ranked }: Ranking, own: RankedMunicipality) {
  const model = shrinkage(ranked.map(({ years }) => years.map(({ efficiency }) => efficiency)))
  const unit = model.units[ranked.indexOf(own)]
  return { value: model.overall + (unit?.effect ?? 0), reliability: unit?.reliability ?? 0 }
}

async function namedPeers(database: Database, own: string, service: string, { panel }: ServiceResult) {
  const municipalities = new Map(panel.municipalities.map((each) => [each.code, each]))
  const rows = await chosenPeers(database, own, service)
  return rows.flatMap(({ peer, why }) => {
    const municipality = municipalities.get(peer)
    return municipality ? [{ ...municipality, why }] : []
  })
}
