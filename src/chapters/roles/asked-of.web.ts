import type { Role } from '#identity/model.ts'
import { standsAt } from '#identity/own-place.ts'
import type { Asked } from '#web/context.ts'
import { addressOf } from './addresses.ts'
import { questionAskers } from './asked-of-questions.web.ts'
import { sideAskers } from './asked-of-sides.web.ts'
import { type Asking, mayDo } from './asking.web.ts'
import { openAssignments, reviewAssignment } from './assignments/assignments.ts'
import { trialState } from './decisions/trials.ts'
import type { DecisionType, DelegationTrial } from './model.ts'
import { typeOf } from './role-room.web.ts'
import { said } from './said-texts.ts'

/** Everything that Roller may ask of somebody, what somebody else waits for first. */
export const askers: readonly ((asking: Asking) => readonly Asked[])[] = [
  ...questionAskers,
  trialsToDecide,
  ...sideAskers,
  openPulse,
  unclearAssignments,
]

const decides = ['committee-chair', 'committee-member'] as const satisfies Role[]

/** The own committee's proposals and reviews. */
function trialsToDecide(asking: Asking): readonly Asked[] {
  const { actor, room } = asking
  return room.book.trials.flatMap((trial) => {
    const type = typeOf(room, trial.type)
    const place = type && room.tree.place(type.committee)
    if (!type || !place || !standsAt(actor, type.committee, decides)) return []
    return mayDo(asking, 'decide', 'delegation-trial', place.path) ? toDecide(trial, type, room.day) : []
  })
}

function toDecide(trial: DelegationTrial, type: DecisionType, day: string): readonly Asked[] {
  const href = addressOf.trial(trial.id)
  switch (trialState(trial, day)) {
    case 'proposed':
      return [{ text: said.decide(type.title), minutes: 5, href }]
    case 'review-due': {
      const due = trial.reviewBy ? { due: trial.reviewBy } : {}
      return [{ text: said.review(type.title), minutes: 10, href, ...due }]
    }
    default:
      return []
  }
}

function openPulse(asking: Asking): readonly Asked[] {
  const { round } = asking
  if (!round || !mayDo(asking, 'answer', 'pulse-answer', [])) return []
  return [{ text: said.pulse, minutes: 3, href: addressOf.round(round.id), due: round.closes }]
}

/** Assignments to the own department that came without a decision or without a word on money. */
function unclearAssignments({ actor, room }: Asking): readonly Asked[] {
  const { book, tree, day } = room
  const isOwn = ({ to }: { readonly to: string }) => standsAt(actor, to, ['head-of-department'])
  const unclear = openAssignments(book.assignments, day)
    .filter(isOwn)
    .map((assignment) => reviewAssignment(assignment, tree, day))
    .filter(({ withoutDecision, withoutMoney }) => withoutDecision || withoutMoney)
  const [first, ...others] = unclear
  if (!first) return []
  const { id, to } = first.assignment
  const href =
    others.length === 0
      ? addressOf.assignment(id)
      : `${addressOf.assignments}?visa=open&till=${encodeURIComponent(to)}`
  return [{ text: said.unclearAssignments(unclear.length), minutes: 5, href }]
}
