import { defineCommand } from 'citty'
import { checks } from '#chapters/registry.generated.ts'
import { language, say } from '#cli/language.ts'
import { dataOption, emit, exitCode, formatOption, tell } from '#cli/output.ts'
import { withStore } from '#cli/store.ts'
import { isDay, swedishDay } from '#core/day.ts'
import { isNonEmpty, type Outcome, type Problem, Refusal, refuse, succeed, unwrap } from '#core/outcome.ts'
import type { Report } from '#engine/result.ts'
import { unknownIds } from '#engine/run.ts'
import { readInstallation } from '#store/installation.ts'
import { municipalitiesOf } from '#store/municipalities.ts'
import { checkDocument, checkText } from './check-output.ts'
import { ekbacka, exampleDay, exampleMunicipalities, surveyExample } from './example.cli.ts'
import { badDay, noMunicipality, unknownCheck, unknownMunicipality } from './problems.ts'
import { surveyStore } from './survey.store.ts'

/** `styrkedjan check`: what the handbook asks, answered with evidence. */
export const checkCommand = defineCommand({
  meta: {
    description: say({
      sv: 'Kontrollerar styrningen mot handbokens 54 råd, med belägg. Kod 1 när något avviker.',
      en: "Checks the steering against the handbook's 54 recommendations, with evidence. Exit 1 where one deviates.",
    }),
  },
  args: {
    demo: {
      type: 'boolean',
      description: say({
        sv: 'På exempelkommunen, utan datalager',
        en: 'On the example municipality, without a store',
      }),
    },
    municipality: {
      type: 'string',
      valueHint: 'CODE',
      description: say({
        sv: 'Kommunkod (annars installationens)',
        en: "Municipality code (else the installation's)",
      }),
    },
    only: {
      type: 'string',
      valueHint: 'ID,…',
      description: say({
        sv: 'Bara de här kontrollerna eller råden',
        en: 'Only these checks or recommendations',
      }),
    },
    at: {
      type: 'string',
      valueHint: 'DATE',
      description: say({ sv: 'Dag att bedöma per (annars i dag)', en: 'Day to judge as of (else today)' }),
    },
    ...dataOption,
    ...formatOption,
  },
  async run({ args }) {
    const only = readOnly(args.only)
    const wanted = { only, at: readDay(args.at), municipality: args.municipality }
    const { report, municipality } = args.demo ? await onExample(wanted) : await onStore(wanted, args)
    emit(checkDocument(report, municipality, language), {
      format: args.format,
      text: () => checkText(report, municipality, language),
    })
    return report.counts.fail > 0 ? exitCode.findings : exitCode.fine
  },
})

interface Wanted {
  readonly only: readonly string[] | undefined
  readonly at: string | undefined
  readonly municipality: string | undefined
}

interface Surveyed {
  readonly report: Report
  readonly municipality: { readonly code: string; readonly name: string }
}

async function onExample({ only, at = exampleDay, municipality: code = ekbacka }: Wanted): Promise<Surveyed> {
  const municipality = unwrap(find(exampleMunicipalities, code))
  const report = await surveyExample({ municipality: code, at, reportFault, ...(only ? { only } : {}) })
  return { report, municipality }
}

function onStore(
  { only, at, municipality: wanted }: Wanted,
  args: { readonly data?: string | undefined },
): Promise<Surveyed> {
  return withStore(args, async ({ database }) => {
    const installation = await readInstallation(database)
    const code = wanted ?? installation?.municipality
    if (code === undefined) throw new Refusal([noMunicipality])
    const kind = installation?.kind ?? 'own'
    const known = await municipalitiesOf(database, kind === 'example' ? 'exempeldata' : 'Kolada')
    const municipality = unwrap(find(known, code))
    const day = at ?? swedishDay(new Date().toISOString())
    const survey = { municipality: code, kind, at: day, reportFault, ...(only ? { only } : {}) }
    return { report: await surveyStore(database, survey), municipality }
  })
}

function find<Known extends { readonly code: string }>(list: readonly Known[], code: string): Outcome<Known> {
  const found = list.find((each) => each.code === code)
  return found ? succeed(found) : refuse(unknownMunicipality(code))
}

function readOnly(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
  const problems: Problem[] = unknownIds(checks, ids).map(unknownCheck)
  if (isNonEmpty(problems)) throw new Refusal(problems)
  return ids
}

function readDay(text: string | undefined): string | undefined {
  if (text !== undefined && !isDay(text)) throw new Refusal([badDay(text)])
  return text
}

/** A check that broke is told of beside the answer; the answer says that it could not be judged. */
function reportFault(error: unknown, check: string): void {
  const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
  tell(`${check}: ${fault}`)
}
