import { describe, expect, test } from 'vitest'
import { type Bilingual, languages } from '#core/language.ts'
import type { NonEmpty } from '#core/outcome.ts'
import type { LocalThreshold } from '#handbook/index.ts'
import { type Answers, noAnswers } from './answers.ts'
import type { Check, VerdictName } from './check.ts'
import { runChecks } from './run.ts'

/** One situation and what the check is to say of it. */
export interface CheckCase<Facts> {
  /** What is special about it, in a few words. */
  readonly when: string
  readonly facts: Facts
  /** ISO day. */
  readonly at: string
  /** The verdict's whole sentences. */
  readonly says: Bilingual
  /** The municipality's own limits. */
  readonly thresholds?: readonly LocalThreshold[]
  /** Reference of a decision not to apply the recommendation. */
  readonly notAppliedBy?: string
  /** Addresses of the evidence, in order, where the case is about them. */
  readonly evidence?: readonly string[]
}

/** At least one situation of every verdict: a check that can't say one of them isn't finished. */
export type CheckCases<Facts> = Readonly<Record<VerdictName, NonEmpty<CheckCase<Facts>>>>

/**
 * Runs the check by the engine on every situation and asserts verdict and whole sentences in both languages, that the
 * verdict is the same the second time, and that every evidence can be opened.
 */
export function testCheck<Records, Facts, Finding>(
  check: Check<Records, Facts, Finding>,
  cases: CheckCases<Facts>,
): void {
  for (const [verdict, situations] of Object.entries(cases)) {
    describe(`${check.id}: ${verdict}`, () => {
      test.each(situations)('$when', async (situation) => {
        const result = await ask(check, situation)
        expect({ verdict: result?.verdict, says: result?.summary }).toEqual({ verdict, says: situation.says })
        expect(await ask(check, situation)).toEqual(result)
        const opened = [...(result?.evidence ?? []), ...(result?.missing ?? [])].flatMap(
          ({ href }) => href ?? [],
        )
        expect(opened.filter((href) => !/^\/[a-z0-9]/.test(href))).toEqual([])
        if (situation.evidence) expect(result?.evidence.map(({ href }) => href)).toEqual(situation.evidence)
        for (const each of result?.evidence ?? []) {
          for (const language of languages) expect(each.text[language].trim()).not.toBe('')
        }
      })
    })
  }
}

async function ask<Records, Facts, Finding>(
  check: Check<Records, Facts, Finding>,
  situation: CheckCase<Facts>,
) {
  const { results } = await runChecks<Facts>({
    checks: [{ ...check, run: async (facts, _municipality, context) => check.judge(facts, context) }],
    records: situation.facts,
    municipality: '0000',
    at: situation.at,
    answers: answersOf(check, situation),
    only: [check.id],
    reportFault: (error) => {
      throw error
    },
  })
  return results[0]
}

function answersOf<Records, Facts, Finding>(
  { recommends }: Check<Records, Facts, Finding>,
  { at, notAppliedBy, thresholds = [] }: CheckCase<Facts>,
): Answers {
  if (notAppliedBy === undefined) return { ...noAnswers, thresholds }
  const decided = `${at}T00:00:00Z`
  const decision = {
    recommendation: recommends,
    decision: 'not-applied',
    reference: notAppliedBy,
    who: '',
    decided,
  } as const
  return { ...noAnswers, thresholds, decisions: [decision] }
}
