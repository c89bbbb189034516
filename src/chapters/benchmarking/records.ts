import { formatList, lowerFirst } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Outcome } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import { sourceSentence } from '#core/source-sentence.ts'
import type { Subject } from '#engine/check.ts'
import { defaultChoice } from './choice.ts'
import { rankMunicipalities } from './efficiency/rank.ts'
import type { Ranking } from './efficiency/ranking.ts'
import type { Service } from './model.ts'
import type { Panel } from './panel.ts'

/** When a political body dealt with a comparison. */
export interface Review {
  /** Id of the service. */
  readonly service: string
  readonly body: string
  /** ISO day. */
  readonly heldOn: string
  /** Reference to the minutes; empty where none has been given. */
  readonly minutes: string
}

/** What the checks ask of the comparisons. The store answers, and so does the example without one. */
export interface ComparisonRecords {
  /** The services that the municipality can be compared in. */
  readonly services: () => Promise<readonly Service[]>
  readonly figures: (service: Service) => Promise<{ readonly panel: Panel; readonly provenance: Provenance }>
  /** By the service's own choice of indicators. */
  readonly ranking: (service: Service) => Promise<Outcome<Ranking>>
  /** Codes of the municipalities chosen to compare a service with, as of the day. */
  readonly peers: (subject: Subject, service: Service) => Promise<readonly string[]>
  readonly reviews: (subject: Subject) => Promise<readonly Review[]>
}

/** The records of figures that are already in memory, such as the example's: the ranking is made once a service. */
export function recordsInMemory(known: Omit<ComparisonRecords, 'ranking'>): ComparisonRecords {
  const rankings = new Map<string, Promise<Outcome<Ranking>>>()
  return {
    ...known,
    ranking(service) {
      const made = rankings.get(service.id) ?? rank(known, service)
      rankings.set(service.id, made)
      return made
    },
  }
}

async function rank(
  { figures }: Pick<ComparisonRecords, 'figures'>,
  service: Service,
): Promise<Outcome<Ranking>> {
  const { panel } = await figures(service)
  return rankMunicipalities(panel, defaultChoice(service))
}

/** The source of computed figures, as shown beside an evidence. */
export function ownProcessing(provenance: Provenance): Bilingual {
  const derived = { ...provenance, mark: 'derived' } as const
  return { sv: sourceSentence(derived, 'sv'), en: sourceSentence(derived, 'en') }
}

/** Names of services inside a sentence: 'grundskola och äldreomsorg'. */
export function serviceList(names: readonly Bilingual[], language: Language): string {
  return formatList(
    names.map((name) => lowerFirst(name[language])),
    language,
  )
}
