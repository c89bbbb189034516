import { type TrialState, trialState } from '#chapters/roles/decisions/trials.ts'
import type { DelegationTrial } from '#chapters/roles/model.ts'
import { inSentence } from '#chapters/roles/sentence-words.ts'
import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'

/**
 * Where a move of a decision stands, in a sentence: 'På prov sedan 1 mars 2026: enhetschef beslutar i stället för
 * förvaltningschef. Prövningen skulle ha gjorts senast 1 september 2026.'
 *
 * @param day ISO day
 */
export function trialSentence(trial: DelegationTrial, day: string, language: Language): string {
  return sentences[language][trialState(trial, day)](new Said(trial, language))
}

/** The parts of a trial as they stand in sentences. */
class Said {
  readonly from: string
  readonly to: string
  readonly proposedBy: string
  readonly decision: string
  readonly #trial: DelegationTrial
  readonly #language: Language

  constructor(trial: DelegationTrial, language: Language) {
    this.#trial = trial
    this.#language = language
    this.from = inSentence(trial.fromLevel, language)
    this.to = inSentence(trial.toLevel, language)
    this.proposedBy = trial.proposedBy
    this.decision = trial.decision === '' ? '' : ` (${trial.decision})`
  }

  day(which: 'proposedOn' | 'decidedOn' | 'startsOn' | 'reviewBy' | 'reviewedOn'): string {
    const day = this.#trial[which]
    return day === undefined
      ? { sv: 'okänd dag', en: 'an unknown day' }[this.#language]
      : formatDay(day, this.#language)
  }
}

type Sentences = Readonly<Record<TrialState, (said: Said) => string>>

const sv: Sentences = {
  proposed: (s) =>
    `Förslag från ${s.day('proposedOn')} att ${s.to} ska besluta i stället för ${s.from}. Nämnden har inte tagit ställning.`,
  rejected: (s) =>
    `Nämnden avslog ${s.day('decidedOn')} förslaget att ${s.to} skulle besluta i stället för ${s.from}${s.decision}.`,
  approved: (s) => `Från ${s.day('startsOn')} beslutar ${s.to} på prov i stället för ${s.from}${s.decision}.`,
  running: (s) =>
    `På prov sedan ${s.day('startsOn')}: ${s.to} beslutar i stället för ${s.from}${s.decision}. Prövas senast ${s.day('reviewBy')}.`,
  'review-due': (s) =>
    `På prov sedan ${s.day('startsOn')}: ${s.to} beslutar i stället för ${s.from}${s.decision}. Provet skulle ha prövats senast ${s.day('reviewBy')}.`,
  kept: (s) =>
    `Provet prövades ${s.day('reviewedOn')} och behölls: ${s.to} beslutar i stället för ${s.from}.`,
  'moved-back': (s) =>
    `Provet prövades ${s.day('reviewedOn')} och beslutet flyttades tillbaka till ${s.from}.`,
  prolonged: (s) =>
    `Provet förlängdes ${s.day('reviewedOn')}: ${s.to} beslutar i stället för ${s.from}. Prövas igen senast ${s.day('reviewBy')}.`,
}

const en: Sentences = {
  proposed: (s) =>
    `Proposed on ${s.day('proposedOn')}: that ${s.to} decide in place of ${s.from}. The committee hasn’t decided.`,
  rejected: (s) =>
    `On ${s.day('decidedOn')} the committee declined that ${s.to} decide in place of ${s.from}${s.decision}.`,
  approved: (s) => `From ${s.day('startsOn')}, ${s.to} decides on trial in place of ${s.from}${s.decision}.`,
  running: (s) =>
    `On trial since ${s.day('startsOn')}: ${s.to} decides in place of ${s.from}${s.decision}. To be reviewed by ${s.day('reviewBy')}.`,
  'review-due': (s) =>
    `On trial since ${s.day('startsOn')}: ${s.to} decides in place of ${s.from}${s.decision}. The trial was to be reviewed by ${s.day('reviewBy')}.`,
  kept: (s) =>
    `The trial was reviewed on ${s.day('reviewedOn')} and kept: ${s.to} decides in place of ${s.from}.`,
  'moved-back': (s) =>
    `The trial was reviewed on ${s.day('reviewedOn')} and the decision was moved back to ${s.from}.`,
  prolonged: (s) =>
    `The trial was prolonged on ${s.day('reviewedOn')}: ${s.to} decides in place of ${s.from}. To be reviewed again by ${s.day('reviewBy')}.`,
}

const sentences = { sv, en } as const satisfies Record<Language, Sentences>
