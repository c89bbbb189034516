import { type Outcome, type Problem, Refusal, refuse, succeed } from '#core/outcome.ts'
import {
  type ClientOptions,
  type FetchProgress,
  fetchIndicators,
  type KoladaRequest,
  koladaBase,
  koladaClient,
  koladaProblems,
  parseBase,
} from '#sources/kolada/index.ts'
import { appendAudit } from '#store/audit.ts'
import type { Database } from '#store/db.ts'
import { type ImportChanges, importChanges } from '#store/indicator-changes.ts'
import { completeImport } from '#store/indicator-complete.ts'
import { beginImport, type ImportRun, stopImport } from '#store/indicator-import.ts'
import { importSink } from '#store/indicator-sink.ts'
import { readInstallation } from '#store/installation.ts'

/** What to fetch from Kolada into the store. */
export interface FetchRequest {
  readonly kpis: readonly string[]
  /** First and last year; absent: every year that there is. */
  readonly years?: readonly [number, number] | undefined
  /** Another address than Kolada's own. */
  readonly base?: string | undefined
}

export interface FetchReport extends ImportChanges {
  readonly importId: number
  /** Figures of municipalities and of the country that the answers held. */
  readonly rows: number
  /** Answers that the import needed, those kept from an earlier attempt included. */
  readonly requests: number
  /** Questions that had to be asked again. */
  readonly retries: number
  readonly resumed: boolean
  /** Asked for, but never heard of by Kolada. */
  readonly unknown: readonly Problem[]
}

export interface FetchOptions extends Omit<ClientOptions, 'now'> {
  readonly onProgress?: (progress: FetchProgress) => void
  /** As soon as the import has a row of its own, that its progress can be read from. */
  readonly onBegin?: (importId: number) => void
  readonly now?: () => Date
  /** Who asked for it, in the audit trail. */
  readonly who?: string
}

/**
 * Fetches from Kolada into the store. What people see changes when everything has come, and all at once; until then,
 * and after any trouble, it is as before. The same request goes on where an unfinished one stopped.
 */
export async function fetchFromKolada(
  database: Database,
  request: FetchRequest,
  options: FetchOptions = {},
): Promise<Outcome<FetchReport>> {
  const base = parseBase(request.base ?? koladaBase)
  if (!base.ok) return base
  const kpis = [...new Set(request.kpis)].sort()
  if (kpis.length === 0) return refuse(koladaProblems.nothingAsked())
  const years = request.years && yearsBetween(...request.years)
  const wanted: KoladaRequest =
    years === undefined ? { base: base.value, kpis } : { base: base.value, kpis, years }

  const { now = () => new Date() } = options
  const at = now().toISOString()
  const run = await beginImport(database, { source: 'Kolada', request: { ...wanted }, at })
  options.onBegin?.(run.importId)
  try {
    const report = await runFetch(database, run, wanted, options, now)
    if (!report.ok) await giveUp(database, run, report.problems[0], now)
    return report
  } catch (error) {
    if (error instanceof Refusal) return refuse(...error.problems)
    await giveUp(database, run, brokenOff, now)
    throw error
  }
}

async function runFetch(
  database: Database,
  run: ImportRun,
  request: KoladaRequest,
  options: FetchOptions,
  now: () => Date,
): Promise<Outcome<FetchReport>> {
  const { now: _, onBegin: __, onProgress, onRetry, who = 'styrkedjan', ...clientOptions } = options
  let retries = 0
  const client = koladaClient({
    ...clientOptions,
    onRetry: (problem, delay) => {
      retries += 1
      onRetry?.(problem, delay)
    },
  })
  const sink = importSink(database, run)
  const fetched = await fetchIndicators({ request, client, sink, now, ...(onProgress && { onProgress }) })
  if (!fetched.ok) return fetched
  const { indicators, absent, rows, requests } = fetched.value
  const { years } = request
  const at = now().toISOString()
  await database.transaction(async (transaction) => {
    await completeImport(transaction, run, { indicators, absent, ...(years && { years }), at })
    await noteInTrail(transaction, { importId: run.importId, base: request.base, rows, who, at })
  })

  const changes = await importChanges(database, run.importId)
  const vanished = new Set(changes.vanished.map(({ kpi }) => kpi))
  const unknown = absent.filter((kpi) => !vanished.has(kpi)).map(koladaProblems.unknownIndicator)
  return succeed({
    importId: run.importId,
    rows,
    requests,
    retries,
    resumed: run.resumed,
    unknown,
    ...changes,
  })
}

interface TrailNote {
  readonly importId: number
  readonly base: string
  readonly rows: number
  readonly who: string
  readonly at: string
}

/** Before a municipality has been chosen there is no trail to write in; the import itself is kept all the same. */
async function noteInTrail(
  transaction: Database,
  { importId, base, rows, who, at }: TrailNote,
): Promise<void> {
  const installation = await readInstallation(transaction)
  if (installation === undefined) return
  await appendAudit(transaction, {
    municipalityId: installation.municipality,
    at,
    who,
    action: 'import-completed',
    object: `import/${importId}`,
    why: 'figures were fetched from Kolada',
    details: { base, rows },
  })
}

/** Trouble that may pass leaves the import to be resumed; any other ends it. */
const passing = new Set([
  'kolada-unreachable',
  'kolada-timeout',
  'kolada-cut-answer',
  'kolada-busy',
  'kolada-server-error',
  'fetch-broken-off',
])

function giveUp(database: Database, run: ImportRun, problem: Problem, now: () => Date): Promise<void> {
  const state =
    problem.code === 'cancelled' ? 'cancelled' : passing.has(problem.code) ? 'interrupted' : 'failed'
  return stopImport(database, run, { state, problem, at: now().toISOString() })
}

const brokenOff: Problem = {
  code: 'fetch-broken-off',
  text: {
    sv: 'Hämtningen bröts av ett fel i programmet. Felet står i loggen; det som kommit är sparat.',
    en: 'The fetch was broken off by a fault in the program. The fault is in the log; what has come is kept.',
  },
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
