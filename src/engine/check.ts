import type { Bilingual } from '#core/language.ts'
import type { NonEmpty } from '#core/outcome.ts'
import type { RecommendationId, ThresholdId } from '#handbook/index.ts'
import type { Threshold } from '#handbook/types.ts'

/** Something that a verdict rests on, and that can be opened. */
export interface Evidence {
  readonly text: Bilingual
  /** Address in the product of the very object, without language prefix. */
  readonly href: string
  /** Where the underlying figures come from, as shown to people. */
  readonly source?: Bilingual
}

/** What a person has to add before the question can be judged, and where. A whole sentence. */
export interface Missing {
  readonly text: Bilingual
  readonly href?: string
}

/**
 * What a check concludes. `finding` is what the sentence is made of, on a pass as well as on a fail.
 * `fail` without evidence does not compile; `needs-review` without what is missing does not either.
 */
export type Verdict<Finding> =
  | {
      readonly verdict: 'pass'
      readonly finding: Finding
      readonly evidence: NonEmpty<Evidence>
      /** A whole sentence that must be read with the verdict: the catalogue's "notice". */
      readonly remark?: Bilingual
    }
  | { readonly verdict: 'fail'; readonly finding: Finding; readonly evidence: NonEmpty<Evidence> }
  | { readonly verdict: 'needs-review'; readonly missing: NonEmpty<Missing> }
  | { readonly verdict: 'not-applicable'; readonly reason: Bilingual }

/** In the order in which they are counted and shown. */
export const verdictNames = [
  'pass',
  'fail',
  'needs-review',
  'not-applicable',
] as const satisfies Verdict<unknown>['verdict'][]
export type VerdictName = (typeof verdictNames)[number]

/** `serious`: steering is at risk; `moderate`: worth acting on this year; `minor`: a polish. */
export type Severity = 'serious' | 'moderate' | 'minor'

/** What every check knows besides its facts. */
export interface CheckContext {
  /** ISO day that the check judges as of: nothing in a check reads a clock. */
  readonly at: string
  /** Every threshold that the check names, as it applies on that day; the first is the check's own. */
  readonly thresholds: NonEmpty<Threshold<ThresholdId>>
}

/** Whom the check is about, and as of when. */
export interface Subject {
  /** Four-digit code. */
  readonly municipality: string
  /** ISO day. */
  readonly at: string
}

/** One automatic question about the steering, as its author writes it. */
export interface CheckDefinition<Records, Facts, Finding> {
  /** `<product chapter>/<kebab-case question>`: stable, used on the command line and in addresses. */
  readonly id: string
  readonly recommends: RecommendationId
  readonly severity: Severity
  /** Id in `src/handbook/thresholds.ts` of the limit that decides the verdict. */
  readonly threshold: ThresholdId
  /** Further limits that take part. */
  readonly alsoThresholds?: readonly ThresholdId[]
  /** Asks the records for the facts. The only part that waits; the records hide whether a database answers. */
  readonly load: (records: Records, subject: Subject) => Promise<Facts>
  readonly evaluate: (facts: Facts, context: CheckContext) => Verdict<Finding>
  /** The verdict as whole sentences, typed so that a missing figure does not compile. */
  readonly say: Readonly<{
    title: Bilingual
    pass: (finding: Finding, context: CheckContext) => Bilingual
    fail: (finding: Finding, context: CheckContext) => Bilingual
  }>
}

/** A verdict with its sentence. */
export interface Judgement {
  readonly verdict: Verdict<unknown>
  readonly summary: Bilingual
}

/** A check whose facts and finding nobody outside needs to know: what the engine runs. */
export interface AnyCheck<Records> {
  readonly id: string
  readonly recommends: RecommendationId
  readonly severity: Severity
  readonly threshold: ThresholdId
  readonly alsoThresholds?: readonly ThresholdId[]
  readonly say: Readonly<{ title: Bilingual }>
  /** Loads the facts and judges them. */
  readonly run: (records: Records, municipality: string, context: CheckContext) => Promise<Judgement>
}

export interface Check<Records, Facts, Finding>
  extends AnyCheck<Records>,
    Omit<CheckDefinition<Records, Facts, Finding>, keyof AnyCheck<Records>> {
  readonly say: CheckDefinition<Records, Facts, Finding>['say']
  /** Judges facts that are already there: same facts, same sentence. */
  readonly judge: (facts: Facts, context: CheckContext) => Judgement
}

/**
 * Makes a check of what its author has written.
 *
 * @example defineCheck<GoalRecords, GoalFacts, Finding>({ id: 'goals/few-overall-goals', recommends: 'MAL-1', … })
 */
export function defineCheck<Records, Facts, Finding>(
  definition: CheckDefinition<Records, Facts, Finding>,
): Check<Records, Facts, Finding> {
  const judge = (facts: Facts, context: CheckContext): Judgement => {
    const verdict = definition.evaluate(facts, context)
    return { verdict, summary: sentenceOf(definition, verdict, context) }
  }
  return {
    ...definition,
    judge,
    run: async (records, municipality, context) =>
      judge(await definition.load(records, { municipality, at: context.at }), context),
  }
}

/**
 * The value of a limit that the check has named.
 *
 * @throws RangeError where the check has not named it
 */
export function limitOf({ thresholds }: CheckContext, id: ThresholdId): number {
  const threshold = thresholds.find((each) => each.id === id)
  if (!threshold) throw new RangeError(`the check measures against ${id} without naming it`)
  return threshold.value
}

function sentenceOf<Records, Facts, Finding>(
  { say }: CheckDefinition<Records, Facts, Finding>,
  verdict: Verdict<Finding>,
  context: CheckContext,
): Bilingual {
  switch (verdict.verdict) {
    case 'pass':
      return sentences([say.pass(verdict.finding, context), ...(verdict.remark ? [verdict.remark] : [])])
    case 'fail':
      return say.fail(verdict.finding, context)
    case 'needs-review':
      return sentences(verdict.missing.map(({ text }) => text))
    case 'not-applicable':
      return verdict.reason
  }
}

function sentences(texts: readonly Bilingual[]): Bilingual {
  return { sv: texts.map(({ sv }) => sv).join(' '), en: texts.map(({ en }) => en).join(' ') }
}
