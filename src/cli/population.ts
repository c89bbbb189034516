import { defineCommand } from 'citty'
import { savePopulation } from '#chapters/budget/population.cli.ts'
import { type Outcome, type Problem, Refusal, refuse, succeed, unwrap } from '#core/outcome.ts'
import {
  fetchPopulation,
  populationTable,
  projectionTable,
  pxClient,
  scbBase,
} from '#sources/scb-pxweb/index.ts'
import { csvLine } from './csv-lines.ts'
import { language, say } from './language.ts'
import { dataOption, emit, formatOption, tell, tellProblem, writeOut } from './output.ts'
import { progressBar } from './progress.ts'

const columns = ['municipality', 'year', 'ageFrom', 'ageTo', 'value', 'source', 'vintage'] as const

/** `styrkedjan population fetch --municipality 0114 --years 2020-2025`: rows, or with `--save` a forecast in the store. */
export const populationFetch = defineCommand({
  meta: {
    description: say({
      sv: 'Hämtar folkmängd, eller SCB:s framskrivning, per ålder och år ur statistikdatabasen. Raderna skrivs på standard ut, eller sparas som en prognos med --save.',
      en: "Fetches population, or SCB's projection, by age and year from the statistical database. Rows go to standard output, or are kept as a forecast with --save.",
    }),
  },
  args: {
    municipality: {
      type: 'string',
      required: true,
      valueHint: 'CODE,…',
      description: say({ sv: 'Kommunkoder, till exempel 0114', en: 'Codes of municipalities, such as 0114' }),
    },
    years: {
      type: 'string',
      required: true,
      valueHint: 'A-B',
      description: say({ sv: 'År, till exempel 2020-2025', en: 'Years, such as 2020-2025' }),
    },
    projection: {
      type: 'boolean',
      default: false,
      description: say({
        sv: 'Framskrivningen i stället för utfallet',
        en: 'The projection instead of the outcome',
      }),
    },
    table: {
      type: 'string',
      valueHint: 'ID',
      description: say({
        sv: `Tabell (annars ${populationTable}, framskrivning ${projectionTable})`,
        en: `Table (else ${populationTable}, projection ${projectionTable})`,
      }),
    },
    base: {
      type: 'string',
      valueHint: 'URL',
      description: say({
        sv: `Statistikdatabasens adress (annars SCB_BASE, annars ${scbBase})`,
        en: `Address of the statistical database (else SCB_BASE, else ${scbBase})`,
      }),
    },
    save: {
      type: 'string',
      valueHint: 'NAME',
      description: say({
        sv: 'Spara som kommunens prognos med det namnet, med SCB:s utgivningsdag som årgång',
        en: "Keep as the municipality's forecast of that name, with the day of SCB's publication as its edition",
      }),
    },
    ...dataOption,
    ...formatOption,
  },
  async run({ args }) {
    const years = unwrap(readYears(args.years ?? ''))
    const municipalities = unwrap(readCodes(args.municipality ?? ''))
    const name = args.save?.trim()
    if (name === '') throw new Refusal([noName])
    const fetched = () => fetchRows(args, municipalities, years)
    if (name !== undefined) return savePopulation({ ...args, municipalities, name }, fetched)
    const { table, rows } = await fetched()
    const [first] = rows
    if (first?.note) tell(first.note)
    if (args.format === 'json') {
      emit(
        { table, vintage: first?.vintage ?? '', note: first?.note ?? '', rows: rows.map(inLanguage) },
        {
          format: 'json',
          text: () => '',
        },
      )
      return
    }
    const lines = rows.map((row) => csvLine(columns.map((column) => inLanguage(row)[column])))
    writeOut(csvLine(columns) + lines.join(''))
  },
})

interface FetchArgs {
  readonly base?: string | undefined
  readonly table?: string | undefined
  readonly projection: boolean
}

async function fetchRows(args: FetchArgs, municipalities: readonly string[], years: readonly number[]) {
  const bar = progressBar({ sv: 'Hämtar', en: 'Fetching' })
  const client = unwrap(
    pxClient({
      base: args.base ?? (process.env.SCB_BASE?.trim() || scbBase),
      language,
      onRetry: tellProblem,
      onProgress: (read, all) => bar.update(read, all),
    }),
  )
  const table = args.table ?? (args.projection ? projectionTable : populationTable)
  const outcome = await fetchPopulation(client, { table, municipalities, years })
  bar.end()
  return { table, rows: unwrap(outcome) }
}

const noName: Problem = {
  code: 'no-name',
  where: '--save',
  text: {
    sv: 'Ge prognosen ett namn, till exempel "SCB:s framskrivning".',
    en: 'Give the forecast a name, such as "Projection by SCB".',
  },
}

function inLanguage<Row extends { readonly source: Parameters<typeof say>[0]; readonly note: string }>(
  row: Row,
) {
  const { note: _, source, ...rest } = row
  return { ...rest, source: say(source) }
}

/** `2020-2025` or `2025`. */
function readYears(text: string): Outcome<readonly number[]> {
  const parts = /^(\d{4})(?:-(\d{4}))?$/.exec(text)
  const from = Number(parts?.[1])
  const to = Number(parts?.[2] ?? parts?.[1])
  if (parts === null || to < from || to - from > 200) return refuse(badYears(text))
  return succeed(Array.from({ length: to - from + 1 }, (_, i) => from + i))
}

function readCodes(text: string): Outcome<readonly string[]> {
  const codes = text.split(',').map((code) => code.trim())
  const strange = codes.find((code) => !/^\d{4}$/.test(code))
  return strange === undefined ? succeed(codes) : refuse(badCode(strange))
}

function badYears(text: string): Problem {
  return {
    code: 'bad-years',
    where: '--years',
    text: {
      sv: `${text} är inga år. Skriv som 2020-2025 eller 2025.`,
      en: `${text} are no years. Write as 2020-2025 or 2025.`,
    },
  }
}

function badCode(text: string): Problem {
  return {
    code: 'bad-municipality',
    where: '--municipality',
    text: {
      sv: `”${text}” är ingen kommunkod. Den har fyra siffror, till exempel 0114.`,
      en: `"${text}" is no code of a municipality. It has four digits, such as 0114.`,
    },
  }
}
