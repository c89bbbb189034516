import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { type Outcome, refuse } from '#core/outcome.ts'
import { type CsvTable, readCsv } from './csv.ts'
import { problems } from './csv-problems.ts'

/**
 * Reads a CSV file, or standard input for `-`.
 *
 * @param path as the person wrote it; it is also the file's name in messages
 */
export async function readCsvFile(path: string): Promise<Outcome<CsvTable>> {
  if (path === '-') return readCsv('stdin', await buffer(process.stdin))
  try {
    return readCsv(path, await readFile(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error) return refuse(problems.missingFile(path))
    throw error
  }
}
