import type { Gap } from '#chapters/benchmarking/efficiency/gap.ts'
import type { StructuralPeer } from '#chapters/benchmarking/efficiency/peers.ts'
import type { RankedMunicipality } from '#chapters/benchmarking/efficiency/ranking.ts'
import type { Sensitivity } from '#chapters/benchmarking/efficiency/sensitivity.ts'
import type { RefusedForm } from '#chapters/benchmarking/forms.web.ts'
import type { Service } from '#chapters/benchmarking/model.ts'
import type { IndicatorComparison } from '#chapters/benchmarking/profile.ts'
import { queryOf, type Requested } from '#chapters/benchmarking/requested.ts'
import type { ServiceResult } from '#chapters/benchmarking/results.store.ts'
import type { Language } from '#core/language.ts'
import { path } from '#web/paths.ts'

/** A municipality that the own one has chosen to compare itself with. */
export interface ChosenPeer {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly why: string
}

/** Everything that a municipality's page shows. */
export interface MunicipalityPageProps {
  readonly service: Service
  readonly requested: Requested
  readonly result: ServiceResult
  readonly own: RankedMunicipality
  /** Empirical-Bayes estimate of the efficiency, and how much of the own deviation is believed. */
  readonly shrunken: { readonly value: number; readonly reliability: number }
  readonly gap: Gap | undefined
  readonly similar: readonly StructuralPeer[]
  readonly chosen: readonly ChosenPeer[]
  readonly comparisons: readonly IndicatorComparison[]
  readonly sensitivity: Sensitivity | undefined
  /** Whether the page is about the installation's own municipality: then its peers can be chosen. */
  readonly isOwn: boolean
  /** Whether the reader may choose peers. */
  readonly mayWrite: boolean
  /** A choice of a peer that was refused. */
  readonly refused: RefusedForm | undefined
  readonly language: Language
}

/** The page's own address with the reader's choices. */
export function municipalityAddress({
  service,
  own,
  requested,
  language,
}: Pick<MunicipalityPageProps, 'service' | 'own' | 'requested' | 'language'>): string {
  return path(language).municipality(service.slug, own.code, queryOf(requested))
}
