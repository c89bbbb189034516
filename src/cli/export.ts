import { writeFileSync } from 'node:fs'
import { defineCommand } from 'citty'
import { Refusal, unwrap } from '#core/outcome.ts'
import { toCsv } from '#reports/to-csv.ts'
import { toXlsx } from '#reports/to-xlsx.ts'
import { noOwnMunicipality, readInstallation } from '#store/installation.ts'
import { language, say } from './language.ts'
import { dataOption, tell, writeOut } from './output.ts'
import { withStore } from './store.ts'
import { findKind, kindNames } from './transfer-kinds.ts'

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
      description: say({ sv: `Vad: ${kindNames.join(', ')}`, en: `What: ${kindNames.join(', ')}` }),
    },
    file: {
      type: 'positional',
      required: false,
      description: say({ sv: 'Filen: .csv eller .xlsx', en: 'The file: .csv or .xlsx' }),
    },
    ...dataOption,
  },
  async run({ args }) {
    const kind = unwrap(findKind(args.kind))
    const table = await withStore(args, async ({ database }) => {
      const installation = await readInstallation(database)
      if (!installation) throw new Refusal([noOwnMunicipality])
      return kind.table(database, installation.municipality, {
        source: installation.kind === 'example' ? 'exempeldata' : 'register',
        mark: 'raw',
        retrievedAt: new Date().toISOString(),
        preliminary: false,
      })
    })
    if (args.file === undefined) {
      writeOut(toCsv(table, language))
      return
    }
    const isWorkbook = args.file.toLowerCase().endsWith('.xlsx')
    writeFileSync(args.file, isWorkbook ? await toXlsx(table, language) : toCsv(table, language))
    tell(
      say({
        sv: `${table.rows.length} rader skrivna till ${args.file}.`,
        en: `${table.rows.length} rows written to ${args.file}.`,
      }),
    )
  },
})
