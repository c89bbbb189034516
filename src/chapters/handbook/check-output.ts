import { formatDay, formatMoney, formatNumber, withPercentSign } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import { verdictNames } from '#engine/check.ts'
import type { CheckResult, Report } from '#engine/result.ts'
import { notYetWords, verdictWords } from '#engine/words.ts'
import type { Threshold } from '#handbook/types.ts'
import { authorityWords } from './words.ts'

interface Surveyed {
  readonly code: string
  readonly name: string
}

/** The JSON document of `styrkedjan check`. Texts are in the language of the command. */
export function checkDocument({ at, results, counts }: Report, { code, name }: Surveyed, language: Language) {
  return { municipality: code, name, at, checks: results.map((result) => record(result, language)), counts }
}

function record(result: CheckResult, language: Language) {
  const { id, recommendation, verdict, severity, finding, planned, explained, decision } = result
  return {
    id,
    recommendation,
    verdict,
    severity,
    title: result.title[language],
    summary: result.summary[language],
    finding,
    evidence: result.evidence.map(({ text, href, source }) => ({
      text: text[language],
      href,
      ...(source ? { source: source[language] } : {}),
    })),
    missing: result.missing.map(({ text, href }) => ({ text: text[language], ...(href ? { href } : {}) })),
    threshold: result.threshold ? limit(result.threshold, language) : null,
    ...(planned ? { planned } : {}),
    ...(explained ? { explained } : {}),
    ...(decision ? { decision } : {}),
  }
}

function limit({ id, value, unit, authority, reference, from }: Threshold, language: Language) {
  return { id, value, unit: unit[language], authority, reference: reference[language], from }
}

/** The same for people: what deviates and what can be judged, with its evidence; the rest by chapter is counted. */
export function checkText(report: Report, { name }: Surveyed, language: Language): string {
  const judged = report.results.filter(({ planned, verdict }) => !planned || verdict === 'not-applicable')
  const waiting = report.results.length - judged.length
  const head = {
    sv: `${name}, per ${formatDay(report.at, 'sv')}`,
    en: `${name}, as of ${formatDay(report.at, 'en')}`,
  }
  const counts = verdictNames.map((verdict) => `${verdictWords[verdict][language]} ${report.counts[verdict]}`)
  return [
    head[language],
    '',
    ...judged.flatMap((result) => [...paragraph(result, language), '']),
    ...(waiting > 0 ? [waitingSentence(waiting)[language], ''] : []),
    counts.join(' · '),
  ].join('\n')
}

function paragraph(result: CheckResult, language: Language): string[] {
  const word = result.planned ? verdictWords['not-applicable'] : verdictWords[result.verdict]
  const { threshold, explained } = result
  return [
    `${result.recommendation}  ${word[language].toUpperCase()}  ${result.title[language]}`,
    `  ${result.summary[language]}`,
    ...result.evidence.map(({ text }) => `  – ${text[language]}`),
    ...(explained ? [`  ${explainedWord[language]}: ${explained.reason} (${explained.who})`] : []),
    ...(threshold
      ? [
          `  ${limitWord[language]} ${limitFigure(threshold, language)} (${authorityWords[threshold.authority][language]}): ${threshold.about[language]}`,
        ]
      : []),
  ]
}

const explainedWord = { sv: 'Förklarat', en: 'Explained' } as const
const limitWord = { sv: 'Gräns', en: 'Limit' } as const

/** A limit's value with as many decimals as it is written with. */
function limitFigure({ value }: Pick<Threshold, 'value'>, language: Language): string {
  return formatNumber(value, language, { decimals: String(value).split('.')[1]?.length ?? 0 })
}

/**
 * A limit as people say it: shares in per cent, öre in kronor, and one of a thing in the singular.
 *
 * @example limitWords({ value: 0.05, unit: { sv: 'andel av volymen', en: 'share of the volume' } }, 'en') // '5% of the volume'
 */
export function limitWords(limit: Pick<Threshold, 'value' | 'unit'>, language: Language): string {
  const { value } = limit
  const unit = limit.unit[language]
  if (limit.unit.sv === 'öre') return formatMoney(toOre(value), language)
  if (limit.unit.sv.startsWith('andel ')) {
    const percent = Number((value * 100).toPrecision(6))
    return `${withPercentSign(limitFigure({ value: percent }, language), language)} ${unit.replace(/^\S+ /, '')}`
  }
  const isOneInEnglish = value === 1 && language === 'en'
  return `${limitFigure(limit, language)} ${isOneInEnglish ? unit.replace(/^(\w+)s\b/, '$1') : unit}`
}

function waitingSentence(count: number) {
  return {
    sv: `${count} råd ${notYetWords.sv}: kontrollerna kommer med sina kapitel.`,
    en: `${count} recommendation${count === 1 ? '' : 's'} ${notYetWords.en}: the checks come with their chapters.`,
  }
}
