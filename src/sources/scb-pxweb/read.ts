import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { decodeText } from '#sources/spreadsheet/decode-text.ts'
import { readJsonStat } from './json-stat.ts'
import { problems } from './problems.ts'
import { readPxFile } from './px-file.ts'
import type { StatTable } from './table.ts'
import { details } from './unreadable.ts'

/**
 * The tables of a file, whichever of the known forms it has: JSON-stat (dataset or collection) or PC-Axis.
 *
 * @param where file, for messages
 */
export function readStatTables(where: string, bytes: Uint8Array): Outcome<readonly StatTable[]> {
  const first = decodeText(bytes.subarray(0, 64)).trimStart()[0]
  if (first !== '{' && first !== '[') {
    const table = readPxFile(where, bytes)
    return table.ok ? succeed([table.value]) : table
  }
  let body: unknown
  try {
    body = JSON.parse(decodeText(bytes))
  } catch (error) {
    // Anything else is a fault of ours.
    if (!(error instanceof SyntaxError)) throw error
    return refuse(problems.unreadable(where, details.notJson()))
  }
  return readJsonStat(where, body)
}
