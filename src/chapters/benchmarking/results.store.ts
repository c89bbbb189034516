import { type Outcome, succeed } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Database } from '#store/db.ts'
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

/** Results kept per store: a ranking takes most of a second, and nothing changes until new figures come in. */
const mostKept = 60
const keptByDatabase = new WeakMap<Database, Map<string, Promise<unknown>>>()

function once<T>(database: Database, key: string, make: () => Promise<T>): Promise<T> {
  const kept = keptByDatabase.get(database) ?? new Map<string, Promise<unknown>>()
  keptByDatabase.set(database, kept)
  const known = kept.get(key)
  // The key names what was made, so what stands under it has that type.
  if (known) return known as Promise<T>
  const made = make()
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  const oldest = kept.keys().next().value
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return made
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
  return once(database, `data ${version} ${source} ${kpis}`, () => loadBenchmarkData(database, kpis, source))
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
  const key = `ranking ${version} ${source} ${JSON.stringify(choice)}`
  const ranking = await once(database, key, () => rank(data.panel, choice))
  return ranking.ok ? succeed({ ...data, ranking: ranking.value }) : ranking
}
