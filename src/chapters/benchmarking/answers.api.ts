import type { z } from 'zod'
import { provenanceDocument } from '#api/document.ts'
import type { Provenance } from '#core/provenance.ts'
import type { IndicatorSet, RankingChoice, Service } from './model.ts'
import type { rankDocument } from './rank-document.ts'
import { definitionsOf } from './services/index.ts'
import type * as shapes from './shapes.api.ts'
import type { BenchmarkData } from './store.ts'

export function servicesDocument({ sets, ...service }: Service): z.infer<typeof shapes.service> {
  return {
    ...service,
    sets: sets.map(({ id, name, cost, quality, structure, means, published }) => ({
      id,
      name,
      cost: [...cost],
      quality: [...quality],
      structure: [...structure],
      means: [...means],
      ...(published && { published }),
    })),
  }
}

/** A ranking with where it comes from. */
export function rankingAnswer<Document extends ReturnType<typeof rankDocument>>(
  document: Document,
  provenance: Provenance,
) {
  return { ...document, provenance: provenanceDocument(provenance) }
}

/** The figures of a set and of what is chosen beside it: raw, whatever is computed from them. */
export function figuresDocument(
  { panel, provenance }: BenchmarkData,
  set: IndicatorSet,
  choice: Pick<RankingChoice, 'cost' | 'quality' | 'structure'>,
): z.infer<typeof shapes.figures> {
  const chosen = [choice.cost, ...choice.quality, ...choice.structure, ...definitionsOf(set)]
  const volumes = Object.values(set.money).flatMap(({ volume, reference }) => [
    volume,
    ...(reference ? [reference] : []),
  ])
  const kpis = [...new Set([...chosen.map(({ kpi }) => kpi), ...volumes])].sort()
  const byYear = (kpi: string) =>
    Object.fromEntries(panel.years(kpi).map((year) => [year, Object.fromEntries(panel.values(kpi, year))]))
  return {
    municipalities: panel.municipalities.map(({ code, name, county }) => ({ code, name, county })),
    values: Object.fromEntries(kpis.map((kpi) => [kpi, byYear(kpi)])),
    provenance: provenanceDocument({ ...provenance, mark: 'raw' }),
  }
}
