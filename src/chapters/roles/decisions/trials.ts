import { statutoryPost } from '#chapters/roles/law/in-force.ts'
import { isLower } from '#chapters/roles/levels.ts'
import {
  type DecisionLevel,
  type DecisionType,
  type DelegationTrial,
  decisionLevels,
} from '#chapters/roles/model.ts'
import { inSentence } from '#chapters/roles/sentence-words.ts'
import { lowerFirst } from '#core/format.ts'
import type { Problem } from '#core/outcome.ts'

/**
 * Where a move of a decision stands on a day. `approved`: decided, not begun; `review-due`: the day of its review has
 * passed without one.
 */
export type TrialState =
  | 'proposed'
  | 'rejected'
  | 'approved'
  | 'running'
  | 'review-due'
  | NonNullable<DelegationTrial['outcome']>

/** @param day ISO day; later events are not known on it */
export function trialState(trial: DelegationTrial, day: string): TrialState {
  const { decidedOn, approved, startsOn, reviewBy, reviewedOn, outcome } = trial
  if (decidedOn === undefined || decidedOn > day || approved === undefined) return 'proposed'
  if (!approved) return 'rejected'
  if (startsOn !== undefined && startsOn > day) return 'approved'
  const reviewed = reviewedOn !== undefined && reviewedOn <= day ? reviewedOn : undefined
  if (reviewed !== undefined && outcome !== undefined && outcome !== 'prolonged') return outcome
  // A prolonged trial has a new day to be reviewed by, which may pass as well.
  if (reviewBy !== undefined && reviewBy < day && (reviewed === undefined || reviewed < reviewBy)) {
    return 'review-due'
  }
  return reviewed !== undefined && outcome === 'prolonged' ? 'prolonged' : 'running'
}

/** Whether the decision is taken at the trial's level on a day. */
export function isMoved(trial: DelegationTrial, day: string): boolean {
  return ['running', 'review-due', 'kept', 'prolonged'].includes(trialState(trial, day))
}

/** Trials whose review is overdue, the most overdue first. */
export function overdueReviews(trials: readonly DelegationTrial[], day: string): readonly DelegationTrial[] {
  return trials
    .filter((trial) => trialState(trial, day) === 'review-due')
    .toSorted((a, b) => (a.reviewBy ?? '').localeCompare(b.reviewBy ?? ''))
}

/** Levels below the present one at which the law lets the decision be taken; none for a locked post. */
export function levelsToMoveTo(type: DecisionType, present: DecisionLevel): readonly DecisionLevel[] {
  if (type.statutoryPost !== undefined || type.act !== 'decision') return []
  return decisionLevels.filter((level) => isLower(level, present) && !isLower(level, type.lowestLawful))
}

/**
 * What is wrong with a proposal to move a decision down; empty where nothing is.
 *
 * @param day ISO day whose law is asked
 */
export function trialProblems(
  type: DecisionType,
  { fromLevel, toLevel, riskNote }: Pick<DelegationTrial, 'fromLevel' | 'toLevel' | 'riskNote'>,
  day: string,
): readonly Problem[] {
  const post = statutoryPost(type.statutoryPost, day)
  const problems: Problem[] = []
  if (post) {
    problems.push({
      code: 'locked-post',
      where: 'toLevel',
      text: {
        sv: `${post.title.sv} har uppgiften direkt från lagen (${post.reference}). Den kan inte flyttas.`,
        en: `The ${lowerFirst(post.title.en)} has the task straight from the law (${post.reference}). It cannot be moved.`,
      },
    })
  } else if (isLower(toLevel, type.lowestLawful)) {
    problems.push({
      code: 'below-the-law',
      where: 'toLevel',
      text: {
        sv: `Lagen tillåter lägst ${inSentence(type.lowestLawful, 'sv')}${type.law ? ` (${type.law})` : ''}. Välj den nivån eller en högre.`,
        en: `The lowest level that the law allows is ${inSentence(type.lowestLawful, 'en')}${type.law ? ` (${type.law})` : ''}. Choose that level or a higher one.`,
      },
    })
  }
  if (!isLower(toLevel, fromLevel)) {
    problems.push({
      code: 'not-down',
      where: 'toLevel',
      text: {
        sv: 'Välj en nivå närmare verksamheten än den som beslutar nu.',
        en: 'Choose a level nearer the service than the one that decides now.',
      },
    })
  }
  if (riskNote.trim() === '') {
    problems.push({
      code: 'no-risk-note',
      where: 'riskNote',
      text: {
        sv: 'Skriv vad som kan gå fel och vad ni gör åt det. Ett par meningar räcker.',
        en: 'Write what could go wrong and what you do about it. A couple of sentences will do.',
      },
    })
  }
  return problems
}
