import { type PulseAnswer, type PulseGroup, type PulseRound, pulseGroups } from '#chapters/roles/model.ts'
import { mean } from '#numerics/mean.ts'
import { normal95 } from '#numerics/normal-95.ts'
import { type PulseQuestion, pulseQuestions } from './questions.ts'
import { type Shown, shownOf } from './shown.ts'

/** A question's answers in a round. */
export interface QuestionResult {
  readonly question: PulseQuestion
  /** By group; none for the question on decisions beside the chain. */
  readonly groups: readonly { readonly group: PulseGroup; readonly shown: Shown }[]
  /** All groups that are large enough, together; hidden where fewer than two are. */
  readonly all: Shown
}

/** How far apart two groups are on the questions that both were asked. */
export interface TrustGap {
  readonly between: readonly [PulseGroup, PulseGroup]
  /** The first group's mean less the second's, in steps of the scale 1–5. */
  readonly gap: number
  /** 95 % interval. */
  readonly low: number
  readonly high: number
  /** Ids of the questions that it rests on. */
  readonly questions: readonly string[]
}

/** What may be told of a round that has closed. */
export interface RoundResult {
  readonly round: PulseRound
  readonly questions: readonly QuestionResult[]
  /** Pairs of groups of which both are shown. */
  readonly gaps: readonly TrustGap[]
}

/**
 * The pulse, round by round, the oldest first: means, distributions and the gap in trust (*förtroendegap*) between
 * levels. Only what no single answer can be computed from:
 *
 * - a group with fewer than five answers to a question is hidden, and so is one where all, or all but one, are alike
 * - totals are of the shown groups only, so that no hidden one is the rest of a sum
 * - how many have answered is told in bands, and means are rounded: the sums of two rounds can't be subtracted
 * - a round tells nothing until it has closed, so that no answer shows as a change
 *
 * So nothing here changes whatever the hidden groups answer: a test proves it.
 *
 * @param rounds those that have closed are told of
 * @param day ISO day
 * @handbook ROL-2
 */
export function pulseResult(
  answers: readonly PulseAnswer[],
  rounds: readonly PulseRound[],
  day: string,
): readonly RoundResult[] {
  return rounds
    .filter(({ closes }) => closes < day)
    .toSorted((a, b) => a.closes.localeCompare(b.closes) || a.id - b.id)
    .map((round) => {
      const values = Map.groupBy(
        answers.filter((answer) => answer.round === round.id),
        ({ question, group }) => `${question}\n${group}`,
      )
      const of = (question: string, group: PulseGroup) =>
        (values.get(`${question}\n${group}`) ?? []).map(({ value }) => value)
      const asked = pulseQuestions.filter(({ id }) => round.questions.includes(id))
      return {
        round,
        questions: asked.map((question) => resultOf(question, of)),
        gaps: gapsOf(
          asked.filter(({ about }) => about === 'trust'),
          of,
        ),
      }
    })
}

type ValuesOf = (question: string, group: PulseGroup) => readonly number[]

function resultOf(question: PulseQuestion, of: ValuesOf): QuestionResult {
  const groups = question.groups.map((group) => ({ group, shown: shownOf(of(question.id, group)) }))
  const large = groups.filter(({ shown }) => !shown.hidden)
  return {
    question,
    groups: question.about === 'beside' ? [] : groups,
    all: large.length < 2 ? { hidden: true } : shownOf(large.flatMap(({ group }) => of(question.id, group))),
  }
}

function gapsOf(questions: readonly PulseQuestion[], of: ValuesOf): readonly TrustGap[] {
  return pulseGroups.flatMap((one, at) =>
    pulseGroups.slice(at + 1).flatMap((other) => gapBetween([one, other], questions, of) ?? []),
  )
}

/**
 * The mean over questions of the difference of means. Its standard error is the mean of the questions' own: an upper
 * bound, reached when everybody answers all questions alike, since answers are stored without a thread between them.
 */
function gapBetween(
  between: readonly [PulseGroup, PulseGroup],
  questions: readonly PulseQuestion[],
  of: ValuesOf,
): TrustGap | undefined {
  const both = questions.filter(({ id }) => between.every((group) => !shownOf(of(id, group)).hidden))
  if (both.length === 0) return undefined
  const differences = both.map(({ id }) => {
    const [one, other] = [of(id, between[0]), of(id, between[1])]
    return {
      difference: mean(one) - mean(other),
      error: Math.sqrt(variance(one) / one.length + variance(other) / other.length),
    }
  })
  const gap = mean(differences.map(({ difference }) => difference))
  const half = normal95 * mean(differences.map(({ error }) => error))
  return {
    between,
    gap: oneDecimal(gap),
    low: oneDecimal(gap - half),
    high: oneDecimal(gap + half),
    questions: both.map(({ id }) => id),
  }
}

function variance(values: readonly number[]): number {
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1)
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}
