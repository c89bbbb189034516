import { defineCommand } from 'citty'
import { unwrap } from '#core/outcome.ts'
import { longRows, readStatTables, type StatTable } from '#sources/scb-pxweb/index.ts'
import { csvLine } from './csv-lines.ts'
import { say } from './language.ts'
import { emit, formatOption, tell, writeOut } from './output.ts'
import { readFileOrStdin } from './read-file.ts'

/** `styrkedjan px FIL > tabell.csv`: a statistical table as long rows. */
export const px = defineCommand({
  meta: {
    description: say({
      sv: 'Gör en statistisk tabell (JSON-stat, samling av sådana, PC-Axis) till långa rader i CSV. Det som måste läsas med siffrorna skrivs på standard fel.',
      en: 'Turns a statistical table (JSON-stat, a collection of such, PC-Axis) into long rows of CSV. What must be read with the figures is written to standard error.',
    }),
  },
  args: {
    file: {
      type: 'positional',
      required: true,
      description: say({ sv: 'Filen, - för standard in', en: 'The file, - for standard input' }),
    },
    all: {
      type: 'boolean',
      default: false,
      description: say({ sv: 'Ta med celler utan värde', en: 'Keep cells without a value' }),
    },
    ...formatOption,
  },
  async run({ args }) {
    const tables = unwrap(readStatTables(args.file, unwrap(await readFileOrStdin(args.file))))
    for (const note of mandatoryNotesOf(tables)) tell(note)
    const head = headOf(tables)
    if (args.format === 'json') {
      const rows = tables.flatMap((table) => [...rowsOf(table, tables, args.all)])
      emit(rows, { format: 'json', text: () => '' })
      return
    }
    writeOut(csvLine(head))
    for (const table of tables) {
      let batch = ''
      for (const row of rowsOf(table, tables, args.all)) {
        batch += csvLine(head.map((column) => row[column] ?? null))
        if (batch.length < 65_536) continue
        writeOut(batch)
        batch = ''
      }
      writeOut(batch)
    }
  },
})

/** Each dimension's codes and labels; which dataset a row is of where the file has several. */
function headOf(tables: readonly StatTable[]): string[] {
  const ids = new Set(tables.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)))
  const own = [...ids].flatMap((id) => [id, `${id}_label`])
  return [...(tables.length > 1 ? ['dataset'] : []), ...own, 'value', 'status']
}

function* rowsOf(
  table: StatTable,
  tables: readonly StatTable[],
  all: boolean,
): Generator<Record<string, string | number | null>> {
  const dataset = tables.length > 1 ? { dataset: table.label || String(tables.indexOf(table) + 1) } : {}
  for (const { codes, labels, value, status } of longRows(table, all)) {
    const cells = table.dimensions.flatMap(({ id }, place) => [
      [id, codes[place] ?? ''],
      [`${id}_label`, labels[place] ?? ''],
    ])
    yield { ...dataset, ...Object.fromEntries(cells), value, status: status === '' ? null : status }
  }
}

function mandatoryNotesOf(tables: readonly StatTable[]): string[] {
  const notes = tables.flatMap((table) => table.notes.filter(({ isMandatory }) => isMandatory))
  return [
    ...new Set(
      notes.map(({ text, dimension, code }) => {
        const about = [dimension, code].filter((word) => word !== undefined).join(' ')
        return `${about === '' ? '' : `${about}: `}${text.replaceAll(/\s*\r?\n\s*/g, ' ').trim()}`
      }),
    ),
  ]
}
