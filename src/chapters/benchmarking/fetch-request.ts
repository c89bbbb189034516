import { isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { Service } from './model.ts'
import { findService } from './services/find-service.ts'
import { indicatorsOf, shippedServices } from './services/index.ts'

/** What to fetch, as people write it. */
export interface WrittenFetch {
  /** Names of services, as on the command line or in addresses. */
  readonly services: readonly string[]
  readonly kpis: readonly string[]
  /** `2019-2023` or `2023`. */
  readonly years?: string | undefined
}

export interface ReadFetch {
  readonly kpis: readonly string[]
  /** First and last; absent: every year that there is. */
  readonly years: readonly [number, number] | undefined
}

/** Kolada's first figures are from the early 1990s; two hundred years are a slip of the pen. */
const firstYear = 1970
const lastYear = 2100

/**
 * Reads what to fetch, with everything that is wrong in it at once.
 *
 * @param known services that there are to choose among; absent: those that the product ships
 */
export function readFetch(
  { services, kpis, years }: WrittenFetch,
  known: readonly Service[] = shippedServices,
): Outcome<ReadFetch> {
  const problems: Problem[] = []
  const wanted = new Set<string>()
  for (const written of services) {
    const service = findService(written, known)
    if (!service.ok) problems.push(...service.problems)
    else for (const kpi of indicatorsOf(service.value)) wanted.add(kpi)
  }
  for (const written of kpis) {
    const kpi = written.toUpperCase()
    if (/^[NU]\d{5}$/.test(kpi)) wanted.add(kpi)
    else problems.push(notAnIndicator(written))
  }
  const span = years === undefined ? succeed(undefined) : readYears(years)
  if (!span.ok) problems.push(...span.problems)
  if (services.length + kpis.length === 0) problems.push(nothingChosen)
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed({ kpis: [...wanted], years: span.ok ? span.value : undefined })
}

/** First and last year, as `2019-2023` or `2023`. */
export function readYears(written: string): Outcome<readonly [number, number]> {
  const match = /^(\d{4})(?:[-–](\d{4}))?$/.exec(written.trim())
  if (match === null) return refuse(badYears(written))
  const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])]
  const isSpan = firstYear <= first && first <= last && last <= lastYear
  return isSpan ? succeed([first, last]) : refuse(badYears(written))
}

function notAnIndicator(written: string): Problem {
  return {
    code: 'not-an-indicator',
    where: 'kpi',
    text: {
      sv: `"${written}" är ingen beteckning i Kolada. Den har en bokstav och fem siffror, som N15008.`,
      en: `"${written}" is no id in Kolada. It has a letter and five digits, like N15008.`,
    },
  }
}

function badYears(written: string): Problem {
  return {
    code: 'not-years',
    where: 'years',
    text: {
      sv: `Åren "${written}" går inte att läsa. Skriv första och sista året, som 2019-2023.`,
      en: `The years "${written}" can't be read. Write the first and the last year, like 2019-2023.`,
    },
  }
}

const nothingChosen: Problem = {
  code: 'nothing-to-fetch',
  text: {
    sv: 'Säg vad som ska hämtas: en verksamhet (--service compulsory-school) eller nyckeltal (--kpi N15008).',
    en: 'Say what to fetch: a service (--service compulsory-school) or indicators (--kpi N15008).',
  },
}
