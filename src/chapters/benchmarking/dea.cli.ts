import { defineCommand } from 'citty'
import { language, say } from '#cli/language.ts'
import { emit, formatOption } from '#cli/output.ts'
import { formatInterval, formatNumber } from '#core/format.ts'
import { type Outcome, refuse, succeed, unwrap } from '#core/outcome.ts'
import type { CsvTable } from '#sources/spreadsheet/csv.ts'
import { csvNumbers } from '#sources/spreadsheet/csv-numbers.ts'
import { problems } from '#sources/spreadsheet/csv-problems.ts'
import { readCsvFile } from '#sources/spreadsheet/read-csv-file.ts'
import { type DeaRequest, readDeaRequest } from './dea-request.ts'
import { analyse, type DeaTable, type NamedScore } from './dea-table.ts'

export const deaCommand = defineCommand({
  meta: {
    description: say({
      sv: 'Räknar effektivitet mot de bästa (DEA) för raderna i en CSV-fil.',
      en: 'Computes efficiency against the best (DEA) for the rows of a CSV file.',
    }),
  },
  args: {
    file: {
      type: 'positional',
      required: true,
      description: say({ sv: 'CSV-fil, - för standard in', en: 'CSV file, - for standard input' }),
    },
    inputs: {
      type: 'string',
      default: '',
      valueHint: 'A,B',
      description: say({ sv: 'Kolumner med insatser', en: 'Columns of inputs' }),
    },
    outputs: {
      type: 'string',
      default: '',
      valueHint: 'C,D',
      description: say({ sv: 'Kolumner med resultat', en: 'Columns of outputs' }),
    },
    rts: {
      type: 'enum',
      options: ['crs', 'vrs', 'drs', 'irs', 'fdh'],
      default: 'vrs',
      description: say({ sv: 'Skalavkastning', en: 'Returns to scale' }),
    },
    orientation: {
      type: 'enum',
      options: ['in', 'out'],
      default: 'in',
      description: say({
        sv: 'in: insatserna minskas, out: resultaten ökas',
        en: 'in: inputs are cut, out: outputs are raised',
      }),
    },
    fixedInputs: {
      type: 'string',
      valueHint: 'E',
      description: say({ sv: 'Insatser som inte kan påverkas', en: 'Inputs beyond control' }),
    },
    fixedOutputs: {
      type: 'string',
      valueHint: 'F',
      description: say({ sv: 'Resultat som inte kan påverkas', en: 'Outputs beyond control' }),
    },
    super: {
      type: 'boolean',
      default: false,
      description: say({
        sv: 'Jämför var och en med alla andra än sig själv',
        en: 'Compare each with all but itself',
      }),
    },
    slacks: {
      type: 'boolean',
      default: false,
      description: say({
        sv: 'Visa vad som återstår kolumn för kolumn',
        en: 'Show what remains column by column',
      }),
    },
    id: {
      type: 'string',
      valueHint: 'COL',
      description: say({
        sv: 'Kolumn med radernas namn (annars radnummer)',
        en: 'Column with names of rows (else row number)',
      }),
    },
    bootstrap: {
      type: 'string',
      valueHint: 'B',
      description: say({
        sv: 'Antal dragningar för korrigerade värden och intervall',
        en: 'Number of draws for corrected scores and intervals',
      }),
    },
    alpha: {
      type: 'string',
      default: '0.05',
      description: say({ sv: 'Risk att intervallet missar', en: 'Risk that the interval misses' }),
    },
    seed: {
      type: 'string',
      default: '1',
      description: say({ sv: 'Slumpfrö', en: 'Seed of the random numbers' }),
    },
    ...formatOption,
  },
  async run({ args }) {
    const request = unwrap(readDeaRequest(args))
    const table = unwrap(takeTable(unwrap(await readCsvFile(args.file)), request, args.id))
    const scores = unwrap(analyse(table, request))
    const { returnsToScale, orientation } = request.options
    const document = {
      returnsToScale,
      orientation,
      units: scores.length,
      ...(request.bootstrap === null ? {} : { bootstrap: request.bootstrap }),
      scores,
    }
    emit(document, { format: args.format, text: () => asText(scores, request) })
  },
})

function takeTable(table: CsvTable, request: DeaRequest, id: string | undefined): Outcome<DeaTable> {
  const columns = [...request.inputs, ...request.outputs]
  if (id !== undefined && !table.columns.includes(id))
    return refuse(problems.noColumn(table.file, id, table.columns))
  const values = csvNumbers(table, columns)
  if (!values.ok) return values
  const place = id === undefined ? -1 : table.columns.indexOf(id)
  const ids = table.rows.map(({ cells }, row) => (place < 0 ? row + 1 : (cells[place] ?? '')))
  const twice = table.rows.filter((_, row) => ids.indexOf(ids[row] ?? '') < row)
  const [first, ...others] = twice.map(({ line, cells }) =>
    sameName(`${table.file}:${line}`, cells[place] ?? ''),
  )
  if (first !== undefined) return refuse(first, ...others)
  return succeed({ file: table.file, ids, lines: table.rows.map(({ line }) => line), values: values.value })
}

function sameName(where: string, name: string) {
  return {
    code: 'dea-same-name',
    where,
    text: {
      sv: `${name} finns redan på en tidigare rad. Ge raderna olika namn, eller välj en annan kolumn med --id.`,
      en: `${name} is on an earlier row already. Give rows different names, or choose another column with --id.`,
    },
  }
}

/** A table for people: one row a unit, columns set with spaces. */
function asText(scores: readonly NamedScore[], request: DeaRequest): string {
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : formatNumber(value, language, { decimals: 4 })
  const { bootstrap, options } = request
  const heads = [
    say({ sv: 'Rad', en: 'Row' }),
    options.orientation === 'in' ? 'θ' : 'φ',
    ...(bootstrap === null
      ? []
      : [say({ sv: 'Korrigerat', en: 'Corrected' }), say({ sv: 'Intervall', en: 'Interval' })]),
    ...(options.slacks ? [...request.inputs, ...request.outputs] : []),
    say({ sv: 'Förebilder (vikt)', en: 'Peers (weight)' }),
  ]
  const rows = scores.map(({ id, score, peers, slacks, corrected, interval }) => [
    String(id),
    figure(score),
    ...(bootstrap === null
      ? []
      : [
          figure(corrected),
          interval === undefined ? '–' : formatInterval(...interval, language, { decimals: 4 }),
        ]),
    ...(options.slacks
      ? [...request.inputs, ...request.outputs].map((column) => figure(slacks?.[column]))
      : []),
    Object.entries(peers)
      .map(([peer, weight]) => `${peer} (${formatNumber(weight, language, { decimals: 2 })})`)
      .join(', '),
  ])
  const widths = heads.map((_, column) =>
    Math.max(...[heads, ...rows].map((row) => (row[column] ?? '').length)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 || column === row.length - 1
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [heads, ...rows].map(line).join('\n')
}
