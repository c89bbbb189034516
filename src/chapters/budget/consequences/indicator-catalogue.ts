import { shippedServices } from '#chapters/benchmarking/index.ts'
import type { Bilingual } from '#core/language.ts'

/** An indicator that a consequence can point at. */
export interface CatalogueIndicator {
  readonly kpi: string
  readonly name: Bilingual
  readonly unit: Bilingual
  readonly better: 'higher' | 'lower'
  /** The service whose indicator it is. */
  readonly service: Bilingual
}

/** What tells of results and means in the services: quality first. Structure and cost are no consequence for anybody. */
export const indicatorCatalogue: readonly CatalogueIndicator[] = shippedServices.flatMap(({ name, sets }) => {
  const known = new Map(
    sets.flatMap((set) => [...set.quality, ...set.means]).map((each) => [each.kpi, each] as const),
  )
  return [...known.values()].map(({ kpi, name: title, unit, better }) => ({
    ...{ kpi, name: title, unit, better },
    service: name,
  }))
})

const byKpi = new Map(indicatorCatalogue.map((each) => [each.kpi, each]))

/** Nothing where the catalogue no longer has it: it is then named by its id. */
export function indicatorOf(kpi: string): CatalogueIndicator | undefined {
  return byKpi.get(kpi)
}
