import type { CaseAnswer, DecisionLevel } from '#chapters/roles/model.ts'
import { leastShown } from '#chapters/roles/pulse/shown.ts'
import { type TalkCase, talkCases } from './cases.ts'

export const caseGroups = ['elected', 'department', 'unit-managers'] as const
export type CaseGroup = (typeof caseGroups)[number]

/** How a group sees a case; hidden where fewer than five have answered. */
export type GroupView =
  | { readonly group: CaseGroup; readonly hidden: true }
  | {
      readonly group: CaseGroup
      readonly hidden: false
      /** The decider that most named. */
      readonly commonest: DecisionLevel
      /** Share who named it, in tenths, 0–1. */
      readonly share: number
    }

/** How alike the levels see a case. */
export interface CaseResult {
  readonly case: TalkCase
  readonly groups: readonly GroupView[]
  /** Pairs of groups that are both shown. */
  readonly pairs: readonly {
    readonly between: readonly [CaseGroup, CaseGroup]
    /** Chance that one of each name the same decider, 0–1, two decimals. */
    readonly agreement: number
  }[]
}

/**
 * How alike the levels answer "who decides?", case by case. No answer is right or wrong here, nobody gets a score, and
 * a group under five takes no part in anything shown.
 *
 *     agreement between two groups = Σ over deciders of share in the one × share in the other
 *
 * @param round the talk; absent: all answers together
 * @handbook ROL-5
 */
export function caseAgreement(answers: readonly CaseAnswer[], round?: string): readonly CaseResult[] {
  const asked = round === undefined ? answers : answers.filter((answer) => answer.round === round)
  return talkCases.map((talkCase) => {
    const groups = caseGroups.map((group) => ({
      group,
      deciders: asked.flatMap((answer) =>
        answer.case === talkCase.id && answer.group === group ? [answer.decider] : [],
      ),
    }))
    const shown = groups.filter(({ deciders }) => deciders.length >= leastShown)
    return {
      case: talkCase,
      groups: groups.map(({ group, deciders }) => viewOf(group, deciders)),
      pairs: shown.flatMap((one, at) =>
        shown.slice(at + 1).map((other) => ({
          between: [one.group, other.group] as const,
          agreement: Math.round(sameDecider(one.deciders, other.deciders) * 100) / 100,
        })),
      ),
    }
  })
}

/** The mean agreement over cases and pairs; absent where no two levels are shown. */
export function agreementRate(results: readonly CaseResult[]): number | undefined {
  const agreements = results.flatMap(({ pairs }) => pairs.map(({ agreement }) => agreement))
  if (agreements.length === 0) return undefined
  return agreements.reduce((sum, agreement) => sum + agreement, 0) / agreements.length
}

/** The latest talk, by name: rounds are named by month (`2026-03`). */
export function latestRound(answers: readonly CaseAnswer[]): string | undefined {
  return answers
    .map(({ round }) => round)
    .toSorted()
    .at(-1)
}

function viewOf(group: CaseGroup, deciders: readonly DecisionLevel[]): GroupView {
  if (deciders.length < leastShown) return { group, hidden: true }
  const named = [...Map.groupBy(deciders, (decider) => decider)].toSorted((a, b) => b[1].length - a[1].length)
  const [commonest, those] = named[0] ?? []
  if (commonest === undefined || those === undefined) return { group, hidden: true }
  return { group, hidden: false, commonest, share: Math.round((those.length / deciders.length) * 10) / 10 }
}

function sameDecider(one: readonly DecisionLevel[], other: readonly DecisionLevel[]): number {
  const share = (list: readonly DecisionLevel[], decider: DecisionLevel) =>
    list.filter((each) => each === decider).length / list.length
  return [...new Set(one)].reduce((sum, decider) => sum + share(one, decider) * share(other, decider), 0)
}
