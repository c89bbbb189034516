import { type Outcome, succeed } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Database } from '#store/db.ts'
import { kept } from '#store/kept.ts'
import { scoreForRanking } from './efficiency/rank.ts'
import { completeRanking, drawsOf, type Ranking } from './efficiency/ranking.ts'
import { placeIntervalsElsewhere } from './interval-threads.store.ts'
import type { RankingChoice, Service } from './model.ts'
import type { Panel } from './panel.ts'
import { indicatorsOf } from './services/index.ts'
import { type BenchmarkData, dataVersion, loadBenchmarkData } from './store.ts'

/** A ranking with the figures that it rests on. */
export interface ServiceResult extends BenchmarkData {
  readonly ranking: Ranking
}

/** The indicators of a choice and of its service, each once. */
function kpisOf(service: Service, choice: RankingChoice): string[] {
  const chosen = [choice.cost, ...choice.quality, ...choice.structure].map(({ kpi }) => kpi)
  return [...new Set([...indicatorsOf(service), ...chosen])].sort()
}

export async function benchmarkData(
  database: Database,
  service: Service,
  choice: RankingChoice,
  source?: Provenance['source'],
): Promise<BenchmarkData> {
  const version = await dataVersion(database)
  const kpis = kpisOf(service, choice)
  return kept(database, `data ${source} ${kpis}`, version, () => loadBenchmarkData(database, kpis, source))
}

async function rank(panel: Panel, choice: RankingChoice): Promise<Outcome<Ranking>> {
  const scored = scoreForRanking(panel, choice)
  if (!scored.ok) return scored
  const intervals = await placeIntervalsElsewhere(drawsOf(scored.value, choice))
  return succeed(completeRanking(panel, choice, scored.value, intervals))
}

/** Ranks a service from the store. */
export async function serviceResult(
  database: Database,
  service: Service,
  choice: RankingChoice,
  source?: Provenance['source'],
): Promise<Outcome<ServiceResult>> {
  const version = await dataVersion(database)
  const data = await benchmarkData(database, service, choice, source)
  const what = `ranking ${source} ${JSON.stringify(choice)}`
  const ranking = await kept(database, what, version, () => rank(data.panel, choice))
  return ranking.ok ? succeed({ ...data, ranking: ranking.value }) : ranking
}
