import { writeFileSync } from 'node:fs'
import { defineCommand } from 'citty'
import { type Outcome, type Problem, Refusal, refuse, succeed, unwrap } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import { toCsv } from '#reports/to-csv.ts'
import { toXlsx } from '#reports/to-xlsx.ts'
import { type Installation, noOwnMunicipality, readInstallation } from '#store/installation.ts'
import { language, say } from './language.ts'
import { dataOption, tell, writeOut, writeOutBytes } from './output.ts'
import { withStore } from './store.ts'
import type { WholeFile } from './transfer.ts'
import { fileNames, findFile, findKind, kindNames } from './transfer-kinds.ts'

/** `styrkedjan export organisation > organisation.csv`, or to a file that `import` reads back. */
export const exportCommand = defineCommand({
  meta: {
    description: say({
      sv: 'Skriver en fil som går att läsa in igen: CSV på standard ut, eller CSV eller XLSX efter filnamnet.',
      en: 'Writes a file that can be read in again: CSV on standard output, or CSV or XLSX by the name of the file.',
    }),
  },
  args: {
    kind: {
      type: 'positional',
      required: true,
      description: say({
        sv: `Vad: ${[...kindNames, ...fileNames].join(', ')}`,
        en: `What: ${[...kindNames, ...fileNames].join(', ')}`,
      }),
    },
    file: {
      type: 'positional',
      required: false,
      description: say({ sv: 'Filen: .csv eller .xlsx', en: 'The file: .csv or .xlsx' }),
    },
    year: {
      type: 'string',
      valueHint: 'YEAR',
      description: say({ sv: 'Budgetår (annars det senaste)', en: 'Budget year (else the latest)' }),
    },
    ...dataOption,
  },
  async run({ args }) {
    const year = unwrap(readYear(args.year))
    const whole = findFile(args.kind)
    if (whole) return writeWhole(whole, args, year)
    const kind = unwrap(findKind(args.kind))
    const table = await withStore(args, async ({ database }) => {
      const installation = await readInstallation(database)
      if (!installation) throw new Refusal([noOwnMunicipality])
      return kind.table(database, installation.municipality, provenanceOf(installation), year)
    })
    if (args.file === undefined) {
      writeOut(toCsv(table, language))
      return
    }
    const isWorkbook = args.file.toLowerCase().endsWith('.xlsx')
    writeToFile(args.file, isWorkbook ? await toXlsx(table, language) : toCsv(table, language))
    tell(
      say({
        sv: `${table.rows.length} rader skrivna till ${args.file}.`,
        en: `${table.rows.length} rows written to ${args.file}.`,
      }),
    )
  },
})

type Args = { readonly file?: string | undefined; readonly data?: string | undefined }

/** A file of its own form: to the name given, else to standard output. */
async function writeWhole(whole: WholeFile, args: Args, year: number | undefined): Promise<void> {
  const bytes = await withStore(args, async ({ database }) => {
    const installation = await readInstallation(database)
    if (!installation) throw new Refusal([noOwnMunicipality])
    const { municipality, name } = installation
    const wish = { municipality, municipalityName: name, provenance: provenanceOf(installation), language }
    return unwrap(await whole.bytes(database, { ...wish, ...(year === undefined ? {} : { year }) }))
  })
  if (args.file === undefined) {
    writeOutBytes(bytes)
    return
  }
  writeToFile(args.file, bytes)
  tell(
    say({
      sv: `${bytes.length} byte skrivna till ${args.file}.`,
      en: `${bytes.length} bytes written to ${args.file}.`,
    }),
  )
}

function writeToFile(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Refusal([cannotWrite(path, String(error.code))])
  }
}

function cannotWrite(path: string, code: string): Problem {
  return {
    code: 'cannot-write-file',
    where: path,
    text: {
      sv: `Filen går inte att skriva (${code}). Kontrollera namnet, att mappen finns och att du får skriva i den.`,
      en: `The file can't be written (${code}). Check its name, that the folder exists and that you may write in it.`,
    },
  }
}

function provenanceOf({ kind }: Installation): Provenance {
  return {
    source: kind === 'example' ? 'exempeldata' : 'register',
    mark: 'raw',
    retrievedAt: new Date().toISOString(),
    preliminary: false,
  }
}

function readYear(text: string | undefined): Outcome<number | undefined> {
  if (text === undefined || /^20\d\d$/.test(text))
    return succeed(text === undefined ? undefined : Number(text))
  return refuse({
    code: 'bad-year',
    where: '--year',
    text: {
      sv: `”${text}” är inget år. Skriv till exempel 2027.`,
      en: `“${text}” is no year. Write for example 2027.`,
    },
  })
}
