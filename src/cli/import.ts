import { userInfo } from 'node:os'
import { basename } from 'node:path'
import { defineCommand } from 'citty'
import { Refusal, unwrap } from '#core/outcome.ts'
import { noOwnMunicipality, readInstallation } from '#store/installation.ts'
import { language, say } from './language.ts'
import { dataOption, emit, exitCode, formatOption, tellProblem } from './output.ts'
import { readFileOrStdin } from './read-file.ts'
import { withStore } from './store.ts'
import type { Taken } from './transfer.ts'
import { findKind, kindNames } from './transfer-kinds.ts'

/** `styrkedjan import organisation fil.xlsx`: the whole file, or nothing of it. */
export const importCommand = defineCommand({
  meta: {
    description: say({
      sv: 'Läser in en fil (XLSX eller CSV): hela, eller inget av den. Kod 1 när filen har fel.',
      en: 'Reads in a file (XLSX or CSV): all of it, or nothing. Exit 1 where the file has faults.',
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
      required: true,
      description: say({ sv: 'Filen, - för standard in', en: 'The file, - for standard input' }),
    },
    dryRun: {
      type: 'boolean',
      default: false,
      description: say({ sv: 'Visa bara vad som skulle hända', en: 'Only show what would happen' }),
    },
    mapping: {
      type: 'string',
      default: '',
      valueHint: 'NAME',
      description: say({ sv: 'Sparad kolumnmall', en: 'Saved mapping of the columns' }),
    },
    replace: {
      type: 'boolean',
      default: false,
      description: say({
        sv: 'Ta bort det som inte står i filen',
        en: 'Remove what the file does not mention',
      }),
    },
    ...dataOption,
    ...formatOption,
  },
  async run({ args }) {
    const kind = unwrap(findKind(args.kind))
    const bytes = unwrap(await readFileOrStdin(args.file))
    const outcome = await withStore(args, async ({ database }) => {
      const installation = await readInstallation(database)
      if (!installation) throw new Refusal([noOwnMunicipality])
      return kind.take(database, {
        municipality: installation.municipality,
        file: args.file === '-' ? 'stdin' : basename(args.file),
        bytes,
        replace: args.replace,
        dryRun: args.dryRun,
        mapping: args.mapping,
        who: userInfo().username,
        at: new Date().toISOString(),
      })
    })
    const problems = outcome.ok ? [] : outcome.problems
    for (const problem of problems) tellProblem(problem)
    const { accepted, removed, people }: Taken = outcome.ok ? outcome.value : { accepted: 0, removed: 0 }
    const document = {
      accepted,
      removed,
      rejected: problems.length,
      ...(people === undefined ? {} : { people }),
      problems: problems.map(({ code, where, text }) => ({ code, where, text: text[language] })),
    }
    emit(document, {
      format: args.format,
      text: () => (outcome.ok ? done(outcome.value, args.dryRun) : nothing(problems.length)),
    })
    return outcome.ok ? exitCode.fine : exitCode.findings
  },
})

function done({ accepted, removed, people }: Taken, dryRun: boolean): string {
  const sum =
    people === undefined
      ? ''
      : say({
          sv: ` Antalen i filen blir ${people} personer, alla år sammanlagda.`,
          en: ` The counts in the file add up to ${people} people, all years together.`,
        })
  return rowsDone(accepted, removed, dryRun) + sum
}

function rowsDone(accepted: number, removed: number, dryRun: boolean): string {
  return dryRun
    ? say({
        sv: `${accepted} rader skulle läggas till eller ändras, ${removed} tas bort eller ersättas.`,
        en: `${accepted} rows would be added or changed, ${removed} removed or replaced.`,
      })
    : say({
        sv: `${accepted} rader är tillagda eller ändrade, ${removed} borttagna eller ersatta.`,
        en: `${accepted} rows are added or changed, ${removed} removed or replaced.`,
      })
}

function nothing(count: number): string {
  return say({
    sv: `Inget är inläst. Fel i filen: ${count}.`,
    en: `Nothing is read in. Faults in the file: ${count}.`,
  })
}
