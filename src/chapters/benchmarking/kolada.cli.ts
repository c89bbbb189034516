import { userInfo } from 'node:os'
import { defineCommand } from 'citty'
import { say } from '#cli/language.ts'
import { dataOption, emit, exitCode, formatOption, tellProblem } from '#cli/output.ts'
import { progressBar } from '#cli/progress.ts'
import { withStore } from '#cli/store.ts'
import { isNonEmpty, type Outcome, Refusal, unwrap } from '#core/outcome.ts'
import { readInstallation } from '#store/installation.ts'
import { type FetchReport, fetchFromKolada } from './fetch.store.ts'
import { readFetch } from './fetch-request.ts'
import { reportText } from './kolada-report.cli.ts'
import { servicesOf } from './own-services.store.ts'

export const koladaFetchCommand = defineCommand({
  meta: {
    description: say({
      sv: 'Hämtar nyckeltal från Kolada till datalagret. En avbruten hämtning fortsätter där den slutade.',
      en: 'Fetches indicators from Kolada into the store. A fetch that was cut off goes on where it stopped.',
    }),
  },
  args: {
    service: {
      type: 'string',
      valueHint: 'S…',
      description: say({
        sv: 'Verksamheter, till exempel compulsory-school elderly-care',
        en: 'Services, such as compulsory-school elderly-care',
      }),
    },
    kpi: {
      type: 'string',
      valueHint: 'ID…',
      description: say({
        sv: 'Nyckeltal, till exempel N15008 N15505',
        en: 'Indicators, such as N15008 N15505',
      }),
    },
    years: {
      type: 'string',
      valueHint: 'A-B',
      description: say({ sv: 'Första och sista året (annars alla)', en: 'First and last year (else all)' }),
    },
    base: {
      type: 'string',
      valueHint: 'URL',
      description: say({
        sv: 'Koladas adress (annars KOLADA_BASE, annars https://api.kolada.se/v3)',
        en: "Kolada's address (else KOLADA_BASE, else https://api.kolada.se/v3)",
      }),
    },
    ...dataOption,
    ...formatOption,
  },
  async run({ args, rawArgs }) {
    const written = { services: listed(rawArgs, 'service'), kpis: listed(rawArgs, 'kpi'), years: args.years }
    refuseEarly(readFetch(written))
    const base = args.base ?? process.env.KOLADA_BASE
    const { report, asked } = await withStore(args, ({ database }) =>
      untilInterrupted(async (signal) => {
        const services = await servicesOf(database, (await readInstallation(database))?.municipality)
        const wanted = unwrap(readFetch(written, services))
        const bar = progressBar({ sv: 'Hämtar från Kolada', en: 'Fetching from Kolada' })
        const fetched = await fetchFromKolada(
          database,
          { ...wanted, base },
          {
            signal,
            who: userName(),
            onProgress: ({ requests, planned }) => bar.update(requests, planned),
          },
        )
        bar.end()
        return { report: unwrap(fetched), asked: wanted.kpis.length }
      }),
    )
    return conclude(report, asked, args.format)
  },
})

/**
 * Whom the trail names: the user at the terminal, by number where the system has no name for it, as in a container.
 *
 * @param look finds the user; throws where there is no entry for it
 */
export function userName(look: () => { readonly username: string } = userInfo): string {
  try {
    return look().username
  } catch {
    return `uid ${process.getuid?.() ?? '?'}`
  }
}

/** Tells what is wrong before a store is opened; only the store knows whether a service is the municipality's own. */
function refuseEarly(read: Outcome<unknown>): void {
  if (!read.ok && !read.problems.every(({ code }) => code === 'unknown-service')) unwrap(read)
}

/** Ids that Kolada doesn't have are findings; where it has none of them, the command was called wrongly. */
function conclude(report: FetchReport, asked: number, format: string) {
  const { unknown, ...rest } = report
  if (isNonEmpty(unknown) && unknown.length === asked) throw new Refusal(unknown)
  const document = { ...rest, unknown: unknown.map(({ where }) => where) }
  emit(document, { format, text: () => say(reportText(report)) })
  for (const problem of unknown) tellProblem(problem)
  return unknown.length > 0 ? exitCode.findings : exitCode.fine
}

/** Does the work, and cancels it in good order at Ctrl-C. */
async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const cancel = () => stop.abort()
  process.once('SIGINT', cancel)
  process.once('SIGTERM', cancel)
  try {
    return await work(stop.signal)
  } finally {
    process.off('SIGINT', cancel)
    process.off('SIGTERM', cancel)
  }
}

/** Every value of an option that takes several: `--kpi N1 N2`, `--kpi N1,N2`, `--kpi=N1 --kpi N2`. */
function listed(words: readonly string[], option: string): string[] {
  const values: string[] = []
  let inside = false
  for (const word of words) {
    if (word.startsWith('-')) inside = word === `--${option}` || word.startsWith(`--${option}=`)
    if (inside) values.push(word.startsWith('-') ? word.slice(`--${option}=`.length) : word)
  }
  return values.flatMap((value) => value.split(',')).filter((value) => value !== '')
}
