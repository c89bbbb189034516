import type { GuidelineVersion } from '#chapters/budget/fiscal/book.ts'
import type { Guideline } from '#chapters/budget/fiscal/guidelines.ts'
import { type MeasureId, measureIds } from '#chapters/budget/fiscal/measures.ts'
import { limitMissing, readLimit, writtenLimit } from '#chapters/budget/fiscal/written-limit.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'

export const guidelineFields = ['measure', 'limit', 'overYears', 'from', 'until', 'decision'] as const
export type WrittenGuideline = Readonly<Record<(typeof guidelineFields)[number], string>>

/** @param existing the municipality's guidelines: a measure has one, and what is written is its next version */
export function readGuideline(written: WrittenGuideline, existing: readonly Guideline[]): Outcome<Guideline> {
  const problems: Problem[] = []
  const measure = measureIds.find((id) => id === written.measure)
  if (!measure) problems.push(chooseMeasure)
  const limit = measure && readLimit(written.limit, measure)
  if (measure && limit === undefined) problems.push(limitMissing('limit'))
  const overYears = Number(written.overYears || '1')
  if (!Number.isInteger(overYears) || overYears < 1 || overYears > 10) problems.push(oneToTen)
  const from = yearIn(written.from)
  if (from === undefined) problems.push(writeYear('from'))
  const until = written.until === '' ? undefined : yearIn(written.until)
  if (written.until !== '' && until === undefined) problems.push(writeYear('until'))
  if (from !== undefined && until !== undefined && until <= from) problems.push(endsBefore)
  if (isNonEmpty(problems)) return { ok: false, problems }
  const kind: MeasureId = measure ?? 'result-share'
  return succeed({
    id: existing.find((each) => each.measure === kind)?.id ?? kind,
    ...{ measure: kind, limit: limit ?? 0, overYears, from: from ?? 0, decision: written.decision },
    ...(until === undefined ? {} : { until }),
  })
}

export function writtenGuideline(guideline: GuidelineVersion): WrittenGuideline {
  const { measure, limit, overYears, from, until } = guideline
  return {
    ...{ measure, limit: writtenLimit(limit, measure), overYears: String(overYears), from: String(from) },
    until: until === undefined ? '' : String(until),
    decision: '',
  }
}

function yearIn(text: string): number | undefined {
  return /^20\d{2}$/.test(text) ? Number(text) : undefined
}

const chooseMeasure: Problem = {
  code: 'measure-missing',
  where: 'measure',
  text: { sv: 'Välj vad riktlinjen gäller.', en: 'Choose what the guideline is about.' },
}

const oneToTen: Problem = {
  code: 'over-years-wrong',
  where: 'overYears',
  text: { sv: 'Skriv ett antal år från 1 till 10.', en: 'Write a number of years from 1 to 10.' },
}

function writeYear(where: string): Problem {
  return {
    code: 'year-missing',
    where,
    text: { sv: 'Skriv året med fyra siffror, som 2027.', en: 'Write the year with four digits, as 2027.' },
  }
}

const endsBefore: Problem = {
  code: 'ends-before',
  where: 'until',
  text: {
    sv: 'Riktlinjen slutar gälla innan den börjar. Skriv ett senare år, eller lämna tomt.',
    en: 'The guideline ends before it begins. Write a later year, or leave it empty.',
  },
}
