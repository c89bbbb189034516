import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Problem, Refusal } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import { type Database, statement } from './db.ts'

/** An import that we run: nobody else may write to it as long as we hold it. */
export interface ImportRun {
  readonly importId: number
  readonly source: Provenance['source']
  readonly holder: string
  /** Whether an unfinished import of the same request goes on. */
  readonly resumed: boolean
}

export interface ImportRequest {
  readonly source: Provenance['source']
  /** What is asked for; an unfinished import of the same is resumed. */
  readonly request: Readonly<Record<string, unknown>>
  /** ISO instant. */
  readonly at: string
}

/** Answers older than this aren't mixed with new ones: the source may have changed in between. */
const resumableFor = '24 hours'

const id = z.object({ import_id: z.number() })

const oneAtATime = statement(
  'import lock',
  z.unknown(),
  "select pg_advisory_xact_lock(hashtext('styrkedjan import'))",
)

const giveUpOld = statement(
  'import give up old',
  z.unknown(),
  `with old as (
     update import set state = 'failed' where state in ('running', 'interrupted', 'cancelled')
       and started_at <= $1::timestamptz - interval '${resumableFor}' returning import_id
   )
   delete from import_staging using old where import_staging.import_id = old.import_id`,
)

const resume = statement(
  'import resume',
  id,
  `update import set state = 'running', holder = $3, finished_at = null, problem = null
   where import_id = (
     select max(import_id) from import
     where source = $1 and request = $2::jsonb and state in ('running', 'interrupted', 'cancelled')
   )
   returning import_id`,
)

const begin = statement(
  'import begin',
  id,
  `insert into import (source, request, state, holder, started_at) values ($1, $2, 'running', $3, $4)
   returning import_id`,
)

/** Begins an import, or goes on with an unfinished one of the same request that is less than a day old. */
export async function beginImport(
  database: Database,
  { source, request, at }: ImportRequest,
): Promise<ImportRun> {
  const holder = randomUUID()
  return database.transaction(async (transaction) => {
    await transaction.all(oneAtATime)
    await transaction.all(giveUpOld, [at])
    const body = JSON.stringify(request)
    const unfinished = await transaction.first(resume, [source, body, holder])
    const started = unfinished ?? (await transaction.first(begin, [source, body, holder, at]))
    if (started === undefined) throw new Error('an import was not begun')
    return { importId: started.import_id, source, holder, resumed: unfinished !== undefined }
  })
}

const stop = statement(
  'import stop',
  id,
  `update import set state = $3, problem = $4, finished_at = $5
   where import_id = $1 and holder = $2 and state = 'running' returning import_id`,
)

const emptyStaging = statement(
  'import staging empty',
  z.unknown(),
  'delete from import_staging where import_id = $1',
)

/** How an import can end before its time. An interrupted or cancelled one can be resumed, a failed one can't. */
export interface ImportStop {
  readonly state: 'interrupted' | 'cancelled' | 'failed'
  readonly problem: Problem
  /** ISO instant. */
  readonly at: string
}

/** Ends an import without using anything of it. Does nothing where another fetch has taken it over. */
export async function stopImport(database: Database, run: ImportRun, { state, problem, at }: ImportStop) {
  await database.transaction(async (transaction) => {
    const values = [run.importId, run.holder, state, JSON.stringify(problem), at]
    const ours = await transaction.first(stop, values)
    if (ours !== undefined && state === 'failed') await transaction.all(emptyStaging, [run.importId])
  })
}

const close = statement(
  'import close',
  id,
  `update import set state = 'complete', finished_at = $3
   where import_id = $1 and holder = $2 and state = 'running' returning import_id`,
)

/** Closes a whole import, inside the transaction that takes its figures in. */
export async function closeImport(transaction: Database, run: ImportRun, at: string): Promise<void> {
  await transaction.all(oneAtATime)
  await stillHeld(transaction, run, transaction.first(close, [run.importId, run.holder, at]))
}

export async function clearStaging(transaction: Database, run: ImportRun): Promise<void> {
  await transaction.all(emptyStaging, [run.importId])
}

const cancel = statement(
  'import cancel',
  id,
  `update import set state = 'cancelled', problem = $2, finished_at = $3
   where import_id = $1 and state = 'running' returning import_id`,
)

/**
 * Cancels a running import from anywhere; whoever runs it stops at the next answer. What has come is kept.
 *
 * @param at ISO instant
 * @returns whether it was running
 */
export async function cancelImport(database: Database, importId: number, at: string): Promise<boolean> {
  return (await database.first(cancel, [importId, JSON.stringify(cancelled), at])) !== undefined
}

const isCancelled = statement(
  'import is cancelled',
  id,
  "select import_id from import where import_id = $1 and holder = $2 and state = 'cancelled'",
)

/**
 * Sees to it that the import is still ours to write to.
 *
 * @param row what an update of the running import that we hold gave back
 * @throws Refusal where it has been cancelled, or another fetch has taken it over
 */
export async function stillHeld(database: Database, run: ImportRun, row: Promise<unknown>): Promise<void> {
  if ((await row) !== undefined) return
  const stopped = await database.first(isCancelled, [run.importId, run.holder])
  throw new Refusal([stopped === undefined ? takenOver : cancelled])
}

const cancelled: Problem = {
  code: 'cancelled',
  text: {
    sv: 'Hämtningen avbröts. Det som redan kommit är sparat: samma hämtning fortsätter där den slutade.',
    en: 'The fetch was cancelled. What has come so far is kept: the same fetch goes on where it stopped.',
  },
}

const takenOver: Problem = {
  code: 'import-taken-over',
  text: {
    sv: 'En annan hämtning av samma uppgifter har tagit över. Följ den i stället: det som kommit är sparat.',
    en: 'Another fetch of the same figures has taken over. Follow that one instead: what has come is kept.',
  },
}
