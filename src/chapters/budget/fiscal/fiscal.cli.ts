import { defineCommand } from 'citty'
import { language, say } from '#cli/language.ts'
import { emit, formatOption } from '#cli/output.ts'
import { readTextOrStdin } from '#cli/read-file.ts'
import { unwrap } from '#core/outcome.ts'
import { readFiscalDocument } from './fiscal-document.cli.ts'
import { fiscalAnswer, fiscalJson } from './fiscal-output.cli.ts'
import { fiscalText } from './fiscal-text.cli.ts'

/** `styrkedjan fiscal years.json` */
export const fiscalCommand = defineCommand({
  meta: {
    description: say({
      sv: 'Räknar balanskrav, återställande, utrymme för resultatreserv och stresstester för åren i en JSON-fil.\nHur filen skrivs står i docs/reference/fiscal.md. Belopp är hela öre.',
      en: 'Computes the balance requirement, restoration, room for result reserve and stress tests for the years of a JSON file.\nHow the file is written stands in docs/reference/fiscal.md. Amounts are whole öre.',
    }),
  },
  args: {
    years: {
      type: 'positional',
      required: true,
      description: say({ sv: 'JSON-fil, - för standard in', en: 'JSON file, - for standard input' }),
    },
    ...formatOption,
  },
  async run({ args }) {
    const name = args.years === '-' ? 'stdin' : args.years
    const document = unwrap(readFiscalDocument(name, unwrap(await readTextOrStdin(args.years))))
    const answer = fiscalAnswer(document)
    emit(fiscalJson(answer, language), { format: args.format, text: () => fiscalText(answer, language) })
  },
})
