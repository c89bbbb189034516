import {
  type ComparisonRecords,
  defaultChoice,
  type FollowedYear,
  followedYears,
  ownProcessing,
  type Service,
} from '#chapters/benchmarking/index.ts'
import type { Bilingual } from '#core/language.ts'
import type { Subject } from '#engine/check.ts'

/** Where the municipality stands in a service, over the years of the ranking. */
export interface Position {
  readonly years: readonly [first: number, last: number]
  /** Mean cost deviation, per cent, and its standard error. */
  readonly deviation: number
  readonly deviationError: number
  /** Mean structure-cleaned quality, in standard deviations, and its standard error; 0 is the average of the country. */
  readonly quality: number
  readonly qualityError: number
  readonly rankInterval: readonly [number, number]
  readonly ranked: number
}

export interface FollowedService {
  readonly service: Pick<Service, 'id' | 'slug' | 'name'>
  /** Years with a cost deviation, latest first. */
  readonly years: readonly FollowedYear[]
  /** Absent where the municipality can't be ranked. */
  readonly position?: Position
  readonly source: Bilingual
}

export interface HalvesFacts {
  readonly municipality: string
  readonly services: readonly FollowedService[]
}

export async function loadHalves(records: ComparisonRecords, subject: Subject): Promise<HalvesFacts> {
  const services = []
  // One at a time: each ranking keeps a processor busy.
  for (const service of await records.services())
    services.push(await followedService(records, subject, service))
  return { municipality: subject.municipality, services }
}

async function followedService(
  records: ComparisonRecords,
  { municipality }: Subject,
  service: Service,
): Promise<FollowedService> {
  const { id, slug, name } = service
  const { panel, provenance } = await records.figures(service)
  const years = followedYears(panel, defaultChoice(service), municipality)
  const common = { service: { id, slug, name }, years }
  // Nothing fetched has no day to tell of.
  if (years.length === 0) return { ...common, source: { sv: '', en: '' } }
  const position = await positionOf(records, municipality, service)
  return { ...common, source: ownProcessing(provenance), ...(position ? { position } : {}) }
}

async function positionOf(
  records: ComparisonRecords,
  municipality: string,
  service: Service,
): Promise<Position | undefined> {
  const ranking = await records.ranking(service)
  if (!ranking.ok) return undefined
  const own = ranking.value.ranked.find(({ code }) => code === municipality)
  const [first, last] = [own?.years[0]?.year, own?.years.at(-1)?.year]
  if (!own || first === undefined || last === undefined) return undefined
  const { deviation, deviationError, quality, qualityError, rankInterval } = own
  const ranked = ranking.value.ranked.length
  return { years: [first, last], deviation, deviationError, quality, qualityError, rankInterval, ranked }
}
