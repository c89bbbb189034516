import { z } from 'zod'
import { swedishDay } from '#core/day.ts'
import { compareNames } from '#core/format.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { plainId } from '#core/plain-id.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, statement } from '#store/db.ts'
import { oneAtATime } from '#store/one-at-a-time.ts'
import { addressOf } from './addresses.ts'
import type { Service } from './model.ts'
import { type OwnDefinition, readDefinition, toService, type WrittenService } from './own-service.ts'
import { ownProblems, unknownOwnService } from './own-service-problems.ts'
import { indicatorsOf, shippedServices } from './services/index.ts'

const defined = z.object({
  name: z.object({ sv: z.string(), en: z.string() }),
  cost: z.string(),
  quality: z.tuple([z.string()], z.string()),
  structure: z.array(z.string()),
  lower: z.array(z.string()),
  volume: z.string().exactOptional(),
  referenceCost: z.string().exactOptional(),
  decision: z.string(),
})

const version = z
  .object({
    service: z.string(),
    version: z.number(),
    definition: z.union([defined, z.object({ removed: z.literal(true), decision: z.string() })]),
    decided_by: z.string(),
    decided_at: z.string(),
  })
  .transform(({ decided_by, decided_at, definition, ...row }): ServiceVersion => {
    const { decision } = definition
    const kept = 'removed' in definition ? undefined : definition
    return { ...row, definition: kept, decision, decidedBy: decided_by, decidedAt: decided_at }
  })

/** One decision on a service of one's own. */
export interface ServiceVersion {
  /** Its name in addresses, which is its id too. */
  readonly service: string
  /** 1, 2, 3 … */
  readonly version: number
  /** Absent: the service was removed. */
  readonly definition: OwnDefinition | undefined
  readonly decision: string
  readonly decidedBy: string
  /** ISO instant. */
  readonly decidedAt: string
}

const columns = 'service, version, definition, decided_by, decided_at'

const latest = statement(
  'benchmarking own services latest',
  version,
  `select distinct on (service) ${columns} from service_definition
   where municipality_id = $1 order by service, version desc`,
)

const versions = statement(
  'benchmarking own service versions',
  version,
  `select ${columns} from service_definition where municipality_id = $1 and service = $2 order by version desc`,
)

const insert = statement(
  'benchmarking own service insert',
  z.unknown(),
  `insert into service_definition (municipality_id, service, version, definition, decided_by, decided_at)
   values ($1, $2, $3, $4, $5, $6)`,
)

const titles = statement(
  'benchmarking indicator titles',
  z.object({ kpi: z.string(), title: z.string() }),
  `select distinct on (kpi) kpi, title from indicator where $1::text[] is null or kpi = any ($1)
   order by kpi, array_position(array['Kolada', 'file', 'exempeldata'], source)`,
)

/** Titles of the loaded indicators by id; of the most real source where several have one. */
export async function indicatorTitles(
  database: Database,
  kpis?: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await database.all(titles, [kpis ?? null])
  return new Map(rows.map(({ kpi, title }) => [kpi, title]))
}

/**
 * The services that a municipality is compared in: those that the product ships, then its own by name.
 *
 * @param municipality absent: none has been chosen yet, so there are no own ones
 */
export async function servicesOf(
  database: Database,
  municipality: string | undefined,
): Promise<readonly Service[]> {
  if (municipality === undefined) return shippedServices
  const held = (await database.all(latest, [municipality])).flatMap(({ service, definition, decidedAt }) =>
    definition ? [{ slug: service, validFrom: swedishDay(decidedAt), definition }] : [],
  )
  if (held.length === 0) return shippedServices
  const needed = held.flatMap((each) => indicatorsOf(toService(each, new Map())))
  const known = await indicatorTitles(database, needed)
  const own = held.map((each) => toService(each, known))
  return [...shippedServices, ...own.toSorted((left, right) => compareNames(left.name.sv, right.name.sv))]
}

/** Every decision on a service of one's own, the latest first: what holds, what held, and when it was removed. */
export function serviceVersions(
  database: Database,
  municipality: string,
  service: string,
): Promise<ServiceVersion[]> {
  return database.all(versions, [municipality, service])
}

/** Own services that have been removed, each with the definition that held last. */
export async function removedServices(database: Database, municipality: string) {
  const removed = (await database.all(latest, [municipality])).filter(({ definition }) => !definition)
  const histories = await Promise.all(
    removed.map(({ service }) => serviceVersions(database, municipality, service)),
  )
  return histories.flatMap((history) => {
    const definition = history.find((each) => each.definition)?.definition
    const [last] = history
    return definition && last ? [{ slug: last.service, removedAt: last.decidedAt, definition }] : []
  })
}

interface Decided {
  readonly municipality: string
  readonly who: string
  /** Id of the account. */
  readonly account: string
  /** ISO instant. */
  readonly at: string
}

/**
 * Keeps a service of one's own as a new version; earlier ones stay as they were. One that takes the name of a removed
 * service takes it back.
 *
 * @param changed name in addresses of the service that is changed or taken back; absent: a new one
 * @returns the name in addresses, which a change of the name itself leaves as it is
 */
export function defineService(
  database: Database,
  {
    municipality,
    who,
    account,
    at,
    written,
    changed,
  }: Decided & { written: WrittenService; changed?: string },
): Promise<Outcome<string>> {
  return database.transaction(async (transaction) => {
    await oneAtATime(transaction, 'service_definition', municipality)
    const all = await transaction.all(latest, [municipality])
    if (changed !== undefined && !all.some(({ service }) => service === changed))
      return refuse(unknownOwnService(changed))
    const others = all.flatMap(({ service, definition }) =>
      definition && service !== changed ? [service, plainId(definition.name.sv)] : [],
    )
    const read = readDefinition(written, others)
    if (!read.ok) return read
    const service = changed ?? plainId(read.value.name.sv)
    const before = all.find((each) => each.service === service)
    const next = (before?.version ?? 0) + 1
    await transaction.all(insert, [municipality, service, next, JSON.stringify(read.value), who, at])
    await appendAudit(transaction, {
      municipalityId: municipality,
      ...{ at, who },
      action: before?.definition ? 'service-changed' : 'service-defined',
      object: addressOf.service({ slug: service }),
      why: read.value.decision,
      details: { account, version: next, definition: read.value },
    })
    return succeed(service)
  })
}

/** Takes a service of one's own out of the comparisons. It stays readable, and can be taken back. */
export function removeService(
  database: Database,
  { municipality, who, account, at, service, decision }: Decided & { service: string; decision: string },
): Promise<Outcome<void>> {
  return database.transaction(async (transaction) => {
    await oneAtATime(transaction, 'service_definition', municipality)
    const [last] = await serviceVersions(transaction, municipality, service)
    if (!last?.definition) return refuse(unknownOwnService(service))
    const why = decision.trim()
    if (!why) return refuse(ownProblems.decisionMissing)
    const definition = JSON.stringify({ removed: true, decision: why })
    await transaction.all(insert, [municipality, service, last.version + 1, definition, who, at])
    await appendAudit(transaction, {
      municipalityId: municipality,
      ...{ at, who },
      action: 'service-removed',
      object: addressOf.service({ slug: service }),
      why,
      details: { account, version: last.version + 1 },
    })
    return succeed(undefined)
  })
}
