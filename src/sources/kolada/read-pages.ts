import type { ImportSink, ReportedValue } from '#core/indicator-import.ts'
import { type Outcome, succeed } from '#core/outcome.ts'
import type { KoladaClient } from './client.ts'
import { nextPage } from './paging.ts'
import { parsePage } from './parse.ts'

export interface FetchProgress {
  /** Answers read, and how many there are thought to be in all. */
  readonly requests: number
  readonly planned: number
  /** Figures read so far. */
  readonly rows: number
}

export interface PageReaderOptions {
  readonly client: KoladaClient
  readonly sink: ImportSink
  readonly now?: (() => Date) | undefined
  readonly onProgress?: ((progress: FetchProgress) => void) | undefined
}

/** What an answer's rows mean: the figures in them that are to be kept, none where it holds something else. */
export type Take = (
  address: string,
  rows: readonly unknown[],
  receivedAt: string,
) => Outcome<readonly ReportedValue[]>

export interface PageReader {
  /** Adds to the number of answers that the whole is thought to need. */
  foresee(requests: number): Promise<void>
  /** Reads every address and the pages that follow it, each into the sink before the next is asked for. */
  readAll(addresses: readonly string[], take: Take): Promise<Outcome<undefined>>
  counts(): { readonly requests: number; readonly rows: number }
}

export function pageReader({
  client,
  sink,
  now = () => new Date(),
  onProgress,
}: PageReaderOptions): PageReader {
  const read = new Set<string>()
  let planned = 0
  let rows = 0

  async function foresee(requests: number): Promise<void> {
    planned += requests
    await sink.plan(planned)
  }

  async function readPage(address: string, take: Take): Promise<Outcome<string | undefined>> {
    read.add(address)
    const receivedAt = now().toISOString()
    const kept = await sink.kept(address)
    const page = kept === undefined ? await asked(client, address) : fromStore(address, kept)
    if (!page.ok) return page
    const values = take(address, page.value.rows, receivedAt)
    if (!values.ok) return values
    // Checked before the answer is kept: one that points astray would stop every attempt to resume.
    const next = nextPage(address, page.value.nextUrl, read)
    if (!next.ok) return next
    if (kept === undefined) {
      await sink.keep({ address, body: page.value.text, receivedAt }, values.value)
    }
    rows += values.value.length
    return next
  }

  return {
    foresee,
    async readAll(addresses, take) {
      for (const first of addresses) {
        let address: string | undefined = first
        while (address !== undefined) {
          const next: Outcome<string | undefined> = await readPage(address, take)
          if (!next.ok) return next
          address = next.value
          if (address !== undefined) await foresee(1)
          onProgress?.({ requests: read.size, planned, rows })
        }
      }
      return succeed(undefined)
    },
    counts: () => ({ requests: read.size, rows }),
  }
}

interface ReadPage {
  readonly text: string
  readonly rows: readonly unknown[]
  readonly nextUrl: string | null | undefined
}

async function asked(client: KoladaClient, address: string): Promise<Outcome<ReadPage>> {
  const answer = await client.get(address)
  return answer.ok ? succeed({ text: answer.value.text, ...answer.value.page }) : answer
}

/** An answer that this import kept earlier. It was whole when it came. */
function fromStore(address: string, text: string): Outcome<ReadPage> {
  const page = parsePage(address, JSON.parse(text))
  return page.ok ? succeed({ text, ...page.value }) : page
}
