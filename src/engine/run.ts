import type { Bilingual } from '#core/language.ts'
import { isNonEmpty, type NonEmpty } from '#core/outcome.ts'
import {
  productChapters,
  type RecommendationId,
  recommendations,
  type ThresholdId,
  thresholdAt,
} from '#handbook/index.ts'
import type { Recommendation, Threshold } from '#handbook/types.ts'
import { type Answers, type Decision, decisionAt, explanationAt } from './answers.ts'
import type { AnyCheck, Judgement, Missing } from './check.ts'
import { type CheckResult, countVerdicts, type Report } from './result.ts'

/** Everything that decides a report: the same survey gives the same report. */
export interface Survey<Records> {
  readonly checks: readonly AnyCheck<Records>[]
  readonly records: Records
  /** Four-digit code. */
  readonly municipality: string
  /** ISO day. */
  readonly at: string
  readonly answers: Answers
  /** Ids of checks or recommendations; absent: every recommendation. */
  readonly only?: readonly string[]
  /** Told of a check that broke. The report says only that it could not be run. */
  readonly reportFault: (error: unknown, check: string) => void
}

/**
 * Asks every check, one after another, and answers for every recommendation: also for those that no check asks for
 * yet, so that what isn't known is never left out. A check that breaks can't be judged; the others are run.
 */
export async function runChecks<Records>(survey: Survey<Records>): Promise<Report> {
  const results: CheckResult[] = []
  for (const recommendation of recommendations) {
    const checks = survey.checks.filter(({ recommends }) => recommends === recommendation.id)
    if (checks.length === 0 && isAsked(survey, recommendation.id))
      results.push(notYet(survey, recommendation))
    for (const check of checks) {
      if (isAsked(survey, recommendation.id, check.id))
        results.push(await resultOf(survey, check, recommendation))
    }
  }
  return { at: survey.at, results, counts: countVerdicts(results) }
}

/** The ids, of those given, that neither a check nor a recommendation has. */
export function unknownIds(
  checks: readonly { readonly id: string }[],
  ids: readonly string[],
): readonly string[] {
  const known = new Set<string>([...checks, ...recommendations].map(({ id }) => id))
  return ids.filter((id) => !known.has(id))
}

function isAsked<Records>({ only }: Survey<Records>, ...ids: readonly string[]): boolean {
  return !only || ids.some((id) => only.includes(id))
}

async function resultOf<Records>(
  survey: Survey<Records>,
  check: AnyCheck<Records>,
  recommendation: Recommendation<RecommendationId>,
): Promise<CheckResult> {
  const { thresholds, lacking } = thresholdsOf(survey, check)
  const common = {
    id: check.id,
    recommendation: recommendation.id,
    title: check.say.title,
    severity: check.severity,
    threshold: thresholds[0] ?? null,
    thresholds,
  }
  const decision = decisionAt(survey.answers, recommendation.id, survey.at)
  if (decision?.decision === 'not-applied') return { ...common, ...notApplied(decision) }
  if (isNonEmpty(lacking) || !isNonEmpty(thresholds)) return { ...common, ...cannotJudge(lacking) }
  const judged = await judge(survey, check, thresholds)
  if (!judged) return { ...common, ...cannotJudge([{ text: couldNotRun }]) }
  const explained =
    judged.verdict.verdict === 'fail' ? explanationAt(survey.answers, check.id, survey.at) : undefined
  return { ...common, ...fromJudgement(judged), ...(explained ? { explained } : {}) }
}

function thresholdsOf<Records>({ at, answers }: Survey<Records>, check: AnyCheck<Records>) {
  const asked = [check.threshold, ...(check.alsoThresholds ?? [])].map((id) =>
    thresholdAt(id, at, answers.thresholds),
  )
  const thresholds: Threshold<ThresholdId>[] = asked.flatMap((each) => (each.ok ? [each.value] : []))
  const lacking: Missing[] = asked.flatMap((each) =>
    each.ok ? [] : each.problems.map(({ text }) => ({ text })),
  )
  return { thresholds, lacking }
}

async function judge<Records>(
  { records, municipality, at, reportFault }: Survey<Records>,
  check: AnyCheck<Records>,
  thresholds: NonEmpty<Threshold<ThresholdId>>,
): Promise<Judgement | undefined> {
  try {
    return await check.run(records, municipality, { at, thresholds })
  } catch (error) {
    reportFault(error, check.id)
    return undefined
  }
}

const couldNotRun: Bilingual = {
  sv: 'Kontrollen kunde inte köras. Felet är noterat i loggen; de andra kontrollerna påverkas inte.',
  en: 'The check could not be run. The fault is noted in the log; the other checks are not affected.',
}

type Outcome = Pick<CheckResult, 'verdict' | 'summary' | 'finding' | 'evidence' | 'missing'>

function fromJudgement({ verdict, summary }: Judgement): Outcome {
  return {
    verdict: verdict.verdict,
    summary,
    finding: 'finding' in verdict ? verdict.finding : null,
    evidence: 'evidence' in verdict ? verdict.evidence : [],
    missing: 'missing' in verdict ? verdict.missing : [],
  }
}

function cannotJudge(missing: readonly Missing[]): Outcome {
  const summary = {
    sv: missing.map(({ text }) => text.sv).join(' '),
    en: missing.map(({ text }) => text.en).join(' '),
  }
  return { verdict: 'needs-review', summary, finding: null, evidence: [], missing }
}

/** The sentence of a recommendation that the municipality has decided not to apply. */
function notAppliedSentence({ reference }: Pick<Decision, 'reference'>): Bilingual {
  return {
    sv: `Kommunen har beslutat att inte tillämpa rådet (${reference}).`,
    en: `The municipality has decided not to apply this advice (${reference}).`,
  }
}

function notApplied(decision: Decision): Outcome & Pick<CheckResult, 'decision'> {
  const summary = notAppliedSentence(decision)
  return { verdict: 'not-applicable', summary, finding: null, evidence: [], missing: [], decision }
}

function notYet<Records>(
  survey: Survey<Records>,
  recommendation: Recommendation<RecommendationId>,
): CheckResult {
  const { id, title, home } = recommendation
  const decision = decisionAt(survey.answers, id, survey.at)
  const common = {
    id,
    recommendation: id,
    title,
    severity: null,
    threshold: null,
    thresholds: [],
    planned: home,
  }
  if (decision?.decision === 'not-applied') return { ...common, ...notApplied(decision) }
  const { sv, en } = productChapters[home]
  const text = {
    sv: `Kan inte bedömas ännu: kontrollen kommer med kapitlet ${sv}.`,
    en: `Cannot be judged yet: the check comes with the chapter ${en}.`,
  }
  return { ...common, ...cannotJudge([{ text }]) }
}
