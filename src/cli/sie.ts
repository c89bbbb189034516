import { basename } from 'node:path'
import { stdin } from 'node:process'
import { defineCommand } from 'citty'
import { swedishDay } from '#core/day.ts'
import { formatNumber } from '#core/format.ts'
import { Refusal, refuse, unwrap } from '#core/outcome.ts'
import { toCsv } from '#reports/to-csv.ts'
import { toXlsx } from '#reports/to-xlsx.ts'
import { examineSie, fileChunks, readSie, type SieReport } from '#sources/sie/index.ts'
import { language, say } from './language.ts'
import { emit, exitCode, formatOption, tell, writeOut, writeOutBytes } from './output.ts'
import { readFileOrStdin, unreadable } from './read-file.ts'
import { sieTable } from './sie-table.ts'

/** `styrkedjan sie FIL`: what a SIE file holds, and everything odd in it. */
export const sie = defineCommand({
  meta: {
    description: say({
      sv: 'Läser en SIE-fil (typ 1–4) och säger allt som är konstigt i den, med rad. Kod 1 när filen har fel.',
      en: 'Reads a SIE file (type 1–4) and tells everything odd in it, with its line. Exit 1 where the file has faults.',
    }),
  },
  args: {
    file: {
      type: 'positional',
      required: true,
      description: say({ sv: 'Filen, - för standard in', en: 'The file, - for standard input' }),
    },
    strict: {
      type: 'boolean',
      default: false,
      description: say({
        sv: 'Kod 1 även för det som bara är udda',
        en: 'Exit 1 for what is merely odd, too',
      }),
    },
    to: {
      type: 'enum',
      options: ['csv', 'xlsx'],
      description: say({
        sv: 'Skriv raderna till standard ut i stället: saldon, perioder och transaktioner',
        en: 'Write the rows to standard output instead: balances, periods and transactions',
      }),
    },
    ...formatOption,
  },
  async run({ args }) {
    const report = args.to === undefined ? await examined(args.file) : await converted(args.file, args.to)
    if (args.to === undefined) emit(documentOf(report), { format: args.format, text: () => asText(report) })
    const { errors, oddities } = report.found
    return errors > 0 || (args.strict && oddities > 0) ? exitCode.findings : exitCode.fine
  },
})

async function examined(path: string): Promise<SieReport> {
  if (path === '-') return examineSie(stdin)
  try {
    return await examineSie(fileChunks(path))
  } catch (error) {
    const problem = unreadable(path, error)
    throw problem === undefined ? error : new Refusal([problem])
  }
}

async function converted(path: string, to: string): Promise<SieReport> {
  if (to === 'xlsx' && process.stdout.isTTY) return unwrap(refuse(toTerminal))
  const { document, report } = readSie(unwrap(await readFileOrStdin(path)))
  for (const problem of problemLines(report)) tell(problem)
  const table = unwrap(sieTable(document, basename(path), to, swedishDay(new Date().toISOString())))
  if (to === 'csv') writeOut(toCsv(table, language))
  else writeOutBytes(await toXlsx(table, language))
  return report
}

const toTerminal = {
  code: 'workbook-to-terminal',
  where: '--to xlsx',
  text: {
    sv: 'En arbetsbok går inte att visa i terminalen. Skriv > fil.xlsx efter kommandot.',
    en: "A workbook can't be shown in the terminal. Write > file.xlsx after the command.",
  },
} as const

/** The contract with scripts. */
function documentOf({ head, encoding, counts, unbalanced, checksum, problems, found }: SieReport) {
  return {
    type: head.type,
    program: head.program,
    company: { name: head.companyName, orgNumber: head.orgNumber.number },
    years: head.years,
    encoding: encoding ?? 'cp437',
    accounts: head.accounts.length,
    dimensions: head.dimensions.map(({ dimension, ...rest }) => ({ number: dimension, ...rest })),
    objects: head.objects.length,
    vouchers: counts.vouchers,
    transactions: counts.transactions,
    unbalanced,
    checksum: {
      present: checksum.isPresent,
      ok: checksum.isRight,
      stated: checksum.stated,
      computed: checksum.computed,
    },
    problems: problems.map(({ line, code, severity, text }) => ({ line, code, severity, text: say(text) })),
    totals: {
      lines: counts.lines,
      balances: counts.balances,
      periodChanges: counts.periodChanges,
      periodBudgets: counts.periodBudgets,
      addedRows: counts.added,
      struckRows: counts.struck,
      errors: found.errors,
      oddities: found.oddities,
    },
  }
}

function asText(report: SieReport): string {
  const { head, counts, encoding, checksum } = report
  const count = (value: number) => formatNumber(value, language)
  const rows: readonly (readonly [string, string])[] = [
    [say({ sv: 'Företag', en: 'Company' }), `${head.companyName} ${head.orgNumber.number}`.trim()],
    [say({ sv: 'Program', en: 'Program' }), `${head.program.name} ${head.program.version}`.trim()],
    [say({ sv: 'Typ', en: 'Type' }), String(head.type)],
    [say({ sv: 'Teckentabell', en: 'Character set' }), encoding ?? 'cp437'],
    [say({ sv: 'År', en: 'Years' }), head.years.map(({ start, end }) => `${start}–${end}`).join(', ')],
    [say({ sv: 'Konton', en: 'Accounts' }), count(head.accounts.length)],
    [say({ sv: 'Objekt', en: 'Objects' }), count(head.objects.length)],
    [say({ sv: 'Verifikationer', en: 'Vouchers' }), count(counts.vouchers)],
    [say({ sv: 'Transaktioner', en: 'Transactions' }), count(counts.transactions)],
    [say({ sv: 'Saldon', en: 'Balances' }), count(counts.balances)],
    [say({ sv: 'Periodsaldon', en: 'Period changes' }), count(counts.periodChanges)],
    [say({ sv: 'Periodbudgetar', en: 'Period budgets' }), count(counts.periodBudgets)],
    [say({ sv: 'Kontrollsumma', en: 'Checksum' }), checksumText(checksum.isRight)],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`.trimEnd())
  return [...lines, '', ...problemLines(report)].join('\n')
}

function checksumText(isRight: boolean | null): string {
  if (isRight === null) return say({ sv: 'finns inte', en: 'none' })
  return isRight ? say({ sv: 'stämmer', en: 'right' }) : say({ sv: 'stämmer inte', en: 'wrong' })
}

function problemLines({ problems, found }: SieReport): string[] {
  const all = found.errors + found.oddities
  if (all === 0) return [say({ sv: 'Inget konstigt i filen.', en: 'Nothing odd in the file.' })]
  const lines = problems.map(({ line, code, text }) => {
    const place = line === 0 ? '' : `${say({ sv: 'rad', en: 'line' })} ${line}: `
    return `${place}${say(text)} [${code}]`
  })
  const more = all - problems.length
  if (more > 0) lines.push(say({ sv: `… och ${more} till.`, en: `… and ${more} more.` }))
  return lines
}
