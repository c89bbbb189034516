import {
  type BudgetTalk,
  type ProcessBook,
  type TalkAnswer,
  type TalkGroup,
  talkGroups,
} from '#chapters/budget/process/model.ts'
import { type Shown, shownOf } from '#chapters/roles/index.ts'
import { type TalkCause, type TalkQuestion, talkCauses, talkQuestions } from './talk-questions.ts'

/** Groups of a kind, and how many of them have answered: told only where both are five or more. */
export interface Participation {
  readonly group: TalkGroup
  /** Share of those asked, in steps of five per cent; absent where it would tell of few. */
  readonly share?: number
}

/** The two sides of the dialogue on a question. */
export interface DialogueGap {
  readonly question: TalkQuestion
  /** Central functions, and unit managers. */
  readonly means: readonly [number, number]
  /** The first less the second, steps of the scale. */
  readonly gap: number
}

/** What may be told of a talk that has closed. */
export interface TalkResult {
  readonly talk: BudgetTalk
  readonly questions: readonly {
    readonly question: TalkQuestion
    readonly groups: readonly { readonly group: TalkGroup; readonly shown: Shown }[]
  }[]
  /** Questions on which both sides are shown. */
  readonly gaps: readonly DialogueGap[]
  readonly participation: readonly Participation[]
  /** What most ticked, at most three, by how many: causes that fewer than five ticked are left out. */
  readonly causes: readonly TalkCause[]
}

/** Fewest people that anything is told of. */
const least = 5

/** The sides whose pictures are laid beside each other. */
export const dialogueSides = ['central-support', 'unit-managers'] as const satisfies TalkGroup[]

/**
 * Talks that have closed, the oldest first. By the same rules as the trust pulse: groups under five are hidden, and so
 * are those who answer too alike; nothing is told before the talk has closed.
 *
 * @param day ISO day
 * @handbook BUD-7
 */
export function talkResults(
  { talks, answers }: Pick<ProcessBook, 'talks' | 'answers'>,
  day: string,
): readonly TalkResult[] {
  return talks
    .filter(({ kind, closes }) => kind === 'dialogue' && closes < day)
    .toSorted((a, b) => a.closes.localeCompare(b.closes) || a.id - b.id)
    .map((talk) =>
      resultOf(
        talk,
        answers.filter((answer) => answer.talk === talk.id),
      ),
    )
}

function resultOf(talk: BudgetTalk, answers: readonly TalkAnswer[]): TalkResult {
  const valuesOf = (item: string, group: TalkGroup) =>
    answers.filter((each) => each.item === item && each.group === group).map(({ value }) => value)
  const questions = talkQuestions.map(({ id }) => ({
    question: id,
    groups: talkGroups.map((group) => ({ group, shown: shownOf(valuesOf(id, group)) })),
  }))
  return {
    ...{ talk, questions },
    gaps: questions.flatMap(({ question, groups }) => {
      const [one, other] = dialogueSides.map((side) => groups.find(({ group }) => group === side)?.shown)
      if (!one || !other || one.hidden || other.hidden) return []
      const gap = Math.round((one.mean - other.mean) * 10) / 10
      return [{ question, means: [one.mean, other.mean] as const, gap }]
    }),
    // All three questions are answered or none, so any of them counts the people.
    participation: talkGroups.map((group) =>
      participationOf(group, valuesOf(talkQuestions[0].id, group).length, talk.invited[group] ?? 0),
    ),
    causes: commonest(answers),
  }
}

function participationOf(group: TalkGroup, answered: number, invited: number): Participation {
  if (answered < least || invited < least) return { group }
  return { group, share: Math.min(1, Math.round((answered / invited) * 20) / 20) }
}

function commonest(answers: readonly TalkAnswer[]): readonly TalkCause[] {
  return talkCauses
    .map(({ id }) => ({ id, ticks: answers.filter(({ item }) => item === causeItem(id)).length }))
    .filter(({ ticks }) => ticks >= least)
    .toSorted((a, b) => b.ticks - a.ticks)
    .slice(0, 3)
    .map(({ id }) => id)
}

/** How a ticked cause is kept among the answers. */
export function causeItem(cause: TalkCause): string {
  return `cause:${cause}`
}

/** The widest gap of a talk, whichever way. */
export function widestGap({ gaps }: Pick<TalkResult, 'gaps'>): DialogueGap | undefined {
  return gaps.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))[0]
}
