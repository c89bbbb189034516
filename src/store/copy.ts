import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
// COPY speaks a protocol of its own, which the driver leaves to this module by the same authors.
import { from } from 'pg-copy-streams'

export type CopyValue = string | number | boolean | null

/** A list for each row, in the columns' order; taken as they are needed. */
export type CopyRows = Iterable<readonly CopyValue[]>

/** Fills a table by COPY. The connection must be free. */
export function copyInto(client: pg.ClientBase, into: string, rows: CopyRows): Promise<void> {
  return pipeline(Readable.from(linesOf(rows)), client.query(from(`copy ${into} from stdin`)))
}

const linesAtOnce = 1000

/** Rows in COPY's text format, many at a time. */
function* linesOf(rows: CopyRows): Generator<string> {
  let lines = ''
  let count = 0
  for (const row of rows) {
    lines += `${row.map(textOf).join('\t')}\n`
    if (++count % linesAtOnce !== 0) continue
    yield lines
    lines = ''
  }
  yield lines
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function textOf(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value !== 'string') return String(value)
  return value.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign)
}
