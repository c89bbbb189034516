import type { Provenance } from '#core/provenance.ts'
import type { Database } from '#store/db.ts'
import {
  type ImportChanges,
  type ImportStatus,
  importChanges,
  recentImports,
} from '#store/indicator-changes.ts'
import { type ThinYear, thinYears } from '#store/indicator-coverage.ts'
import { indicatorsLoaded, type LoadedIndicator } from '#store/indicator-values.ts'
import type { Jobs } from '#store/jobs.ts'
import { koladaFetch } from './fetch-job.store.ts'

/** One fetch at a time: the queue takes no second one under this key. */
export const fetchKey = 'kolada'

/** What is going on now. `waiting`: in the queue, or just about to end. */
export type FetchState =
  | { readonly state: 'running'; readonly import: ImportStatus }
  | { readonly state: 'waiting' | 'idle' }

export async function fetchState(database: Database, jobs: Jobs | undefined): Promise<FetchState> {
  const running = (await recentImports(database)).find(({ state }) => state === 'running')
  if (running) return { state: 'running', import: running }
  return { state: (await jobs?.isBusy(koladaFetch, fetchKey)) ? 'waiting' : 'idle' }
}

/** An import that is done, with what it changed. */
export interface ImportNews {
  readonly import: ImportStatus
  readonly changes: ImportChanges
}

/** Everything that the page on data sources shows. */
export interface DataSources {
  readonly loaded: readonly LoadedIndicator[]
  readonly fetching: FetchState
  /** Newest first. */
  readonly imports: readonly ImportStatus[]
  /** The one asked for, else the latest; the made-up figures' own import has no news. */
  readonly news: ImportNews | undefined
  /** Years that wait for somebody to accept them. */
  readonly thin: readonly ThinYear[]
}

/** @param importId whose changes to show; absent: those of the latest complete fetch */
export async function dataSources(
  database: Database,
  jobs: Jobs | undefined,
  importId?: number,
): Promise<DataSources> {
  const imports = await recentImports(database)
  const wanted = imports.find((each) =>
    importId === undefined ? isNews(each) : each.importId === importId && isNews(each),
  )
  return {
    loaded: await indicatorsLoaded(database),
    fetching: await fetchState(database, jobs),
    imports,
    thin: await thinYears(database),
    news: wanted && { import: wanted, changes: await importChanges(database, wanted.importId) },
  }
}

function isNews({ source, state }: ImportStatus): boolean {
  return source !== 'exempeldata' && state === 'complete'
}

/** Which figures the reader lives among: the example's where nothing else is loaded. */
export function shownSource(loaded: readonly LoadedIndicator[], own: Provenance['source'] | undefined) {
  const sources = new Set(loaded.filter(({ years }) => years.length > 0).map(({ source }) => source))
  if (own && sources.has(own)) return own
  return (['Kolada', 'file', 'exempeldata'] as const).find((source) => sources.has(source))
}
