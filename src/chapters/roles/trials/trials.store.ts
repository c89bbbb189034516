import { z } from 'zod'
import { addressOf } from '#chapters/roles/addresses.ts'
import type { DecisionLevel, Delegation, DelegationTrial, RoleBook } from '#chapters/roles/model.ts'
import {
  addDelegations,
  endDelegations,
  note,
  type Writer,
  withRegister,
} from '#chapters/roles/register/register.store.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type Database, statement } from '#store/db.ts'

const insert = statement(
  'roles/insert trial',
  z.object({ trial_id: z.number() }),
  `insert into delegation_trial (municipality_id, type_id, from_level, to_level, proposed_by, proposed_on, risk_note,
     decision)
   values ($1, $2, $3, $4, $5, $6, $7, '') returning trial_id`,
)

const decide = statement(
  'roles/decide trial',
  z.object({ trial_id: z.number() }),
  `update delegation_trial set decision = $3, decided_on = $4, approved = $5, starts_on = $6, review_by = $7
   where municipality_id = $1 and trial_id = $2 and decided_on is null returning trial_id`,
)

const review = statement(
  'roles/review trial',
  z.object({ trial_id: z.number() }),
  `update delegation_trial set reviewed_on = $3, outcome = $4, review_by = coalesce($6, review_by),
     review_note = trim(review_note || ' ' || $5)
   where municipality_id = $1 and trial_id = $2 and approved and (reviewed_on is null or outcome = 'prolonged')
   returning trial_id`,
)

export interface Proposal {
  readonly type: string
  readonly fromLevel: DecisionLevel
  readonly toLevel: DecisionLevel
  readonly riskNote: string
}

/** Puts before the committee that decisions of a type be taken further down. */
export function proposeTrial(
  database: Database,
  writer: Writer,
  { type, fromLevel, toLevel, riskNote }: Proposal,
): Promise<Outcome<number>> {
  const day = swedishDay(writer.at)
  return withRegister(database, writer.municipality, async (within, book) => {
    if (book.trials.some((trial) => trial.type === type && isOpen(trial))) return refuse(alreadyOpen)
    const values = [type, fromLevel, toLevel, writer.who, day, riskNote]
    const row = await within.first(insert, [writer.municipality, ...values])
    if (!row) throw new Error('a proposal was not stored')
    await note(within, writer, {
      action: 'delegation-trial-proposed',
      object: addressOf.trial(row.trial_id),
      why: riskNote,
      details: { type, fromLevel, toLevel },
    })
    return succeed(row.trial_id)
  })
}

/** Whether a proposal is not decided on, or a trial goes on. */
export function isOpen({ approved, decidedOn, reviewedOn, outcome }: DelegationTrial): boolean {
  return (
    decidedOn === undefined || (approved === true && (reviewedOn === undefined || outcome === 'prolonged'))
  )
}

export type TrialDecision =
  | { readonly approved: false; readonly decision: string; readonly decidedOn: string }
  | {
      readonly approved: true
      readonly decision: string
      readonly decidedOn: string
      /** First ISO day. */
      readonly startsOn: string
      readonly reviewBy: string
      readonly reporting: string
    }

/** The committee's decision on a proposal. Where it approves, the delegation in force follows from the first day. */
export function decideTrial(
  database: Database,
  writer: Writer,
  id: number,
  decided: TrialDecision,
): Promise<Outcome<DelegationTrial>> {
  return withRegister(database, writer.municipality, async (within, book) => {
    const trial = book.trials.find((each) => each.id === id)
    const { decision, decidedOn, approved } = decided
    const days = decided.approved ? [decided.startsOn, decided.reviewBy] : [null, null]
    const row = await within.first(decide, [writer.municipality, id, decision, decidedOn, approved, ...days])
    if (!trial || !row) return refuse(notToDecide)
    if (decided.approved) await moveDown(within, writer, book, trial, decided)
    await note(within, writer, {
      action: approved ? 'delegation-trial-approved' : 'delegation-trial-declined',
      object: addressOf.trial(id),
      why: decision,
      details: { type: trial.type, ...decided },
    })
    return succeed(trial)
  })
}

export interface TrialReview {
  readonly outcome: 'kept' | 'moved-back' | 'prolonged'
  readonly reviewNote: string
  readonly decision: string
  /** ISO day by which a prolonged trial is reviewed again. */
  readonly reviewBy?: string
}

/**
 * The committee's review of a trial: what was tried stays, goes back to who decided before, or goes on until another
 * review, which is noted after the first.
 */
export function reviewTrial(
  database: Database,
  writer: Writer,
  id: number,
  { outcome, reviewNote, decision, reviewBy }: TrialReview,
): Promise<Outcome<DelegationTrial>> {
  const day = swedishDay(writer.at)
  return withRegister(database, writer.municipality, async (within, book) => {
    const trial = book.trials.find((each) => each.id === id)
    const said = `${reviewNote} (${decision})`
    const row = await within.first(review, [writer.municipality, id, day, outcome, said, reviewBy ?? null])
    if (!trial || !row) return refuse(notToReview)
    if (outcome === 'moved-back') await moveBack(within, writer, book, trial, { day, decision })
    await note(within, writer, {
      action: `delegation-trial-${outcome}`,
      object: addressOf.trial(id),
      why: decision,
      details: { type: trial.type, reviewNote },
    })
    return succeed(trial)
  })
}

/** What the delegation scheme says of the type at a level, on a day or later. */
function scheme(
  { delegations }: RoleBook,
  type: string,
  level: DecisionLevel,
  day: string,
): readonly Delegation[] {
  return delegations.filter(
    (each) =>
      each.type === type &&
      each.document === 'delegation-scheme' &&
      each.level === level &&
      (each.until === undefined || each.until > day),
  )
}

async function moveDown(
  within: Database,
  writer: Writer,
  book: RoleBook,
  { type, fromLevel, toLevel }: DelegationTrial,
  { startsOn, decision, reporting }: TrialDecision & { approved: true },
): Promise<void> {
  const before = scheme(book, type, fromLevel, startsOn)
  await endDelegations(within, writer, before, startsOn)
  const changed = { type, level: toLevel, decision, reporting, from: startsOn }
  const fixed = { document: 'delegation-scheme', subDelegated: false, jointly: false } as const
  // Where no document said anything, the power lay with the committee itself and the delegation is its first.
  const first = { condition: '', ...fixed, ...changed }
  await addDelegations(
    within,
    writer,
    before.length === 0
      ? [first]
      : before.map(({ id: _, until: __, ...each }) => ({ ...each, ...fixed, ...changed })),
  )
}

async function moveBack(
  within: Database,
  writer: Writer,
  book: RoleBook,
  { type, fromLevel, toLevel }: DelegationTrial,
  { day, decision }: { readonly day: string; readonly decision: string },
): Promise<void> {
  await endDelegations(within, writer, scheme(book, type, toLevel, day), day)
  const ended = book.delegations.filter(
    (each) =>
      each.type === type &&
      each.document === 'delegation-scheme' &&
      each.level === fromLevel &&
      each.until !== undefined,
  )
  const last = ended
    .map(({ until = '' }) => until)
    .sort()
    .at(-1)
  const restored = ended.filter(({ until }) => until === last)
  await addDelegations(
    within,
    writer,
    restored.map(({ id: _, until: __, ...each }) => ({ ...each, decision, from: day })),
  )
}

const alreadyOpen: Problem = {
  code: 'trial-open',
  where: 'toLevel',
  text: {
    sv: 'Det finns redan ett förslag eller ett pågående prov för beslutstypen. Vänta tills det är avgjort.',
    en: 'There is already a proposal or a trial under way for the decision type. Wait until it is settled.',
  },
}

const notToDecide: Problem = {
  code: 'trial-decided',
  text: {
    sv: 'Förslaget är redan avgjort. Se hur det står på sidan Prov.',
    en: 'The proposal has already been decided on. See how things stand on the page Trials.',
  },
}

const notToReview: Problem = {
  code: 'trial-reviewed',
  text: {
    sv: 'Provet är redan prövat, eller har aldrig beslutats. Se hur det står på sidan Prov.',
    en: 'The trial has already been reviewed, or was never decided on. See how things stand on the page Trials.',
  },
}
