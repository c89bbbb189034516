import { trialProblems } from '#chapters/roles/decisions/trials.ts'
import {
  type DecisionLevel,
  type DecisionType,
  type DelegationTrial,
  decisionLevels,
} from '#chapters/roles/model.ts'
import { dayOf } from '#chapters/roles/register/cells.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'

type Field = (name: string) => string

/** Fields of the forms about a trial, by name. */
export const trialFields = [
  ...(['decision', 'decidedOn', 'startsOn', 'reviewBy', 'reporting', 'outcome', 'reviewNote'] as const),
] as const

/**
 * A proposal to let a decision be taken further down.
 *
 * @param from the level that decides now
 * @param day ISO day whose law is asked
 */
export function readProposal(
  field: Field,
  type: DecisionType,
  from: DecisionLevel,
  day: string,
): Outcome<{ readonly toLevel: DecisionLevel; readonly riskNote: string }> {
  const toLevel = decisionLevels.find((level) => level === field('toLevel'))
  if (!toLevel) return refuse({ code: 'level-missing', where: 'toLevel', text: texts.toLevel })
  const riskNote = field('riskNote')
  const problems = trialProblems(type, { fromLevel: from, toLevel, riskNote }, day)
  if (isNonEmpty(problems)) return { ok: false, problems }
  const read = needed('riskNote', riskNote, texts.toLevel, 2000)
  return read.ok ? succeed({ toLevel, riskNote: read.value }) : read
}

/** The committee's decision on a proposal. */
export function readDecision(field: Field, approved: boolean, today: string) {
  const decided = combine({
    decision: needed('decision', field('decision'), texts.decision, 200),
    decidedOn: until(day('decidedOn', field('decidedOn'), texts.decidedOn), today),
  })
  if (!approved) return decided.ok ? succeed({ approved: false as const, ...decided.value }) : decided
  const trial = combine({
    startsOn: day('startsOn', field('startsOn'), texts.startsOn),
    reviewBy: day('reviewBy', field('reviewBy'), texts.reviewBy),
    reporting: needed('reporting', field('reporting'), texts.reporting, 200),
  })
  const problems = [...problemsOf(decided), ...problemsOf(trial)]
  if (isNonEmpty(problems)) return { ok: false as const, problems }
  if (!decided.ok) return decided
  if (!trial.ok) return trial
  const { startsOn, reviewBy } = trial.value
  if (startsOn < decided.value.decidedOn) {
    return refuse({ code: 'starts-before-decision', where: 'startsOn', text: texts.startsAfter })
  }
  if (reviewBy <= startsOn) {
    return refuse({ code: 'review-before-start', where: 'reviewBy', text: texts.reviewAfter })
  }
  return succeed({ approved: true as const, ...decided.value, ...trial.value })
}

const outcomes = ['kept', 'moved-back', 'prolonged'] as const satisfies NonNullable<
  DelegationTrial['outcome']
>[]

/** The committee's review of a trial. */
export function readReview(field: Field, today: string) {
  const outcome = outcomes.find((each) => each === field('outcome'))
  const read = combine({
    outcome: outcome
      ? succeed(outcome)
      : refuse({ code: 'outcome-missing', where: 'outcome', text: texts.outcome }),
    reviewNote: needed('reviewNote', field('reviewNote'), texts.reviewNote, 2000),
    decision: needed('decision', field('decision'), texts.decision, 200),
  })
  if (!read.ok || outcome !== 'prolonged') return read
  const reviewBy = day('reviewBy', field('reviewBy'), texts.reviewBy)
  if (!reviewBy.ok) return reviewBy
  if (reviewBy.value <= today) {
    return refuse({ code: 'review-passed', where: 'reviewBy', text: texts.reviewAhead })
  }
  return succeed({ ...read.value, reviewBy: reviewBy.value })
}

function day(where: string, text: string, missing: Bilingual): Outcome<string> {
  const read = dayOf(text)
  return read === undefined ? refuse({ code: `${where}-missing`, where, text: missing }) : succeed(read)
}

/** A decision has been taken already. */
function until(read: Outcome<string>, today: string): Outcome<string> {
  if (!read.ok || read.value <= today) return read
  return refuse({ code: 'decided-ahead', where: 'decidedOn', text: texts.decidedAhead })
}

function problemsOf(read: Outcome<unknown>): readonly Problem[] {
  return read.ok ? [] : read.problems
}

const texts = {
  toLevel: { sv: 'Välj vilken nivå som ska besluta.', en: 'Choose which level is to decide.' },
  decision: {
    sv: 'Skriv nämndens beslut: organ, datum och paragraf.',
    en: 'Write the committee’s decision: body, day and section.',
  },
  decidedOn: {
    sv: 'Skriv vilken dag nämnden beslutade, som 2026-11-23.',
    en: 'Write on which day the committee decided, as 2026-11-23.',
  },
  decidedAhead: {
    sv: 'Dagen ligger framåt i tiden. Skriv in beslutet när det är fattat.',
    en: 'The day lies ahead. Enter the decision once it is taken.',
  },
  startsOn: {
    sv: 'Skriv första dagen för provet, som 2026-12-01.',
    en: 'Write the first day of the trial, as 2026-12-01.',
  },
  startsAfter: {
    sv: 'Provet kan inte börja innan nämnden har beslutat. Välj en senare dag.',
    en: 'The trial cannot begin before the committee has decided. Choose a later day.',
  },
  reviewBy: {
    sv: 'Skriv när provet senast ska prövas, som 2027-06-01.',
    en: 'Write by when the trial is to be reviewed, as 2027-06-01.',
  },
  reviewAfter: {
    sv: 'Provet måste börja innan det prövas. Välj en senare dag för prövningen.',
    en: 'The trial must begin before it is reviewed. Choose a later day for the review.',
  },
  reviewAhead: {
    sv: 'Dagen för nästa prövning har redan varit. Välj en dag framåt i tiden.',
    en: 'The day of the next review has passed. Choose a day ahead.',
  },
  reporting: {
    sv: 'Skriv hur besluten anmäls till nämnden (KL 6:40, 7:8).',
    en: 'Write how the decisions are reported to the committee (KL 6:40, 7:8).',
  },
  outcome: {
    sv: 'Välj om provet behålls, flyttas tillbaka eller förlängs.',
    en: 'Choose whether the trial is kept, moved back or prolonged.',
  },
  reviewNote: {
    sv: 'Skriv vad provet visade. Ett par meningar räcker.',
    en: 'Write what the trial showed. A couple of sentences will do.',
  },
} as const satisfies Record<string, Bilingual>
