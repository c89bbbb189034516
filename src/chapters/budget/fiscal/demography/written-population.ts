import { bandName, readBand } from '#chapters/budget/fiscal/age-band.ts'
import type { BandPrice } from '#chapters/budget/fiscal/demography-pressure.ts'
import { toOre } from '#core/money.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import { kronorOf } from '#core/written-kronor.ts'
import { populationTexts } from './population-texts.ts'

/** What was written in a form, by the names of its fields. */
export type WrittenFields = Readonly<Partial<Record<string, string>>>

export const fetchFields = ['from', 'to'] as const
export const priceFields = ['service', 'ageFrom', 'ageTo', 'kronor', 'priceYear', 'source'] as const

/** As far ahead as anybody asks. */
const longest = 60

/** The years to fetch, with every problem at its field. */
export function readFetchYears({ from = '', to = '' }: WrittenFields): Outcome<readonly number[]> {
  const isYear = (text: string) => /^20\d{2}$/.test(text)
  const problems = [
    ...(isYear(from) ? [] : [problem('from', 'badYear')]),
    ...(isYear(to) ? [] : [problem('to', 'badYear')]),
  ]
  if (isNonEmpty(problems)) return { ok: false, problems }
  const count = Number(to) - Number(from) + 1
  if (count < 1 || count > longest) return { ok: false, problems: [problem('to', 'yearsBackwards')] }
  return succeed(Array.from({ length: count }, (_, at) => Number(from) + at))
}

/** A price as it was written, with every problem at its field. */
export function readPrice(written: WrittenFields): Outcome<BandPrice> {
  const { service = '', ageFrom = '', ageTo = '', source = '', priceYear = '' } = written
  const ages = readBand(ageTo === '' ? `${ageFrom}+` : `${ageFrom}-${ageTo}`)
  const ore = kronorOf(written.kronor ?? '')
  const problems = [
    ...(service === '' ? [problem('service', 'noService')] : []),
    ...(ages ? [] : [problem('ageFrom', 'badAges')]),
    ...(ore !== undefined && ore >= 0 ? [] : [problem('kronor', 'badKronor')]),
    ...(/^20\d{2}$/.test(priceYear) ? [] : [problem('priceYear', 'badYear')]),
    ...(source === '' ? [problem('source', 'noSource')] : []),
  ]
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed({
    ...{ service, source, priceYear: Number(priceYear) },
    band: ages ? bandName(ages) : '',
    ore: ore ?? toOre(0),
  })
}

type Said = 'badYear' | 'yearsBackwards' | 'badAges' | 'badKronor' | 'noSource' | 'noService'

function problem(where: string, said: Said): Problem {
  return {
    code: `population-${where}`,
    where,
    text: { sv: populationTexts.sv[said], en: populationTexts.en[said] },
  }
}
