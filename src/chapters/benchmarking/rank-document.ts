import type { Bilingual } from '#core/language.ts'
import type { Ranking } from './efficiency/ranking.ts'
import type { Correlations } from './efficiency/validity.ts'
import type { Service } from './model.ts'

/**
 * A ranking for programs: what `styrkedjan rank --format json` and the API answer. Scripts rely on its keys.
 *
 * @param write how sentences for people are written: in one language, or both
 */
export function rankDocument<Text>(
  service: Service,
  ranking: Ranking,
  correlations: Correlations,
  write: (text: Bilingual) => Text,
) {
  const { choice, years } = ranking
  return {
    service: service.id,
    ranking: ranking.ranked.map((each) => ({
      municipality: each.code,
      name: each.municipality.name,
      efficiency: each.efficiency,
      standardError: each.standardError,
      cost: each.cost,
      quality: each.quality,
      costDeviation: each.deviation,
      years: each.years.map(({ year }) => year),
      rank: each.rank,
      rankInterval: each.rankInterval,
      simultaneousInterval: each.simultaneousInterval,
      pTopDecile: each.pTopDecile,
      group: each.group,
    })),
    unranked: ranking.unranked.map(({ municipality, reason }) => ({
      municipality: municipality.code,
      name: municipality.name,
      reason: write(reason),
    })),
    method: {
      preset: choice.preset,
      cost: choice.cost.kpi,
      costIs: choice.cost.kind,
      quality: choice.quality.map(({ kpi, kind, better }) => ({ kpi, kind, better })),
      structure: choice.structure.map(({ kpi }) => kpi),
      weight: choice.weight,
      years: years.map(({ year, cost, quality }) => ({
        year,
        costRSquared: cost.rSquared ?? null,
        qualityRSquared: quality.map(({ rSquared }) => rSquared ?? null),
      })),
      seed: choice.seed,
      replications: choice.replications,
      level: 0.95,
      mark: 'derived' as const,
    },
    correlations,
  }
}
