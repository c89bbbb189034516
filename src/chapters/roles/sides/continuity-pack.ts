import { openAssignments } from '#chapters/roles/assignments/assignments.ts'
import { isLate } from '#chapters/roles/channel/question-state.ts'
import { trialState } from '#chapters/roles/decisions/trials.ts'
import type {
  Agreement,
  Assignment,
  AssignmentCard,
  ContinuityItem,
  DelegationTrial,
  Question,
  RoleBook,
  SharedPicture,
} from '#chapters/roles/model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'

/** What somebody who takes over a department needs on the first day. */
export interface ContinuityPack {
  readonly place: string
  readonly card?: AssignmentCard
  /** The latest shared picture, signed or not. */
  readonly picture?: SharedPicture
  /** What heads have written down themselves, not closed. */
  readonly openDecisions: readonly ContinuityItem[]
  readonly notedAgreements: readonly ContinuityItem[]
  /** With a day first, the nearest first. */
  readonly calendar: readonly ContinuityItem[]
  readonly risks: readonly ContinuityItem[]
  /** Fetched from the other registers. */
  readonly agreements: readonly Agreement[]
  readonly assignments: readonly Assignment[]
  readonly unanswered: readonly Question[]
  readonly trials: readonly DelegationTrial[]
  /** Open items that one person, or nobody, knows well enough to carry. */
  readonly knownByOne: readonly ContinuityItem[]
  /** The latest day on which somebody wrote in the pack; absent: nobody has. */
  readonly updatedOn?: string
}

/**
 * The continuity pack of a department, put together from what is registered: nobody has to write a handover from
 * memory.
 *
 * @param book as `bookAt` gives it for the day
 * @param place id of the department
 * @param tree the organisation that day: whose committee the department works for
 * @param day ISO day
 * @handbook ROL-3
 */
export function continuityPack(
  book: RoleBook,
  place: string,
  tree: OrganisationTree,
  day: string,
): ContinuityPack {
  const types = new Set(ownTypes(book, place, tree))
  const items = book.continuity.filter((item) => item.place === place)
  const open = items.filter(({ closedOn }) => closedOn === undefined || closedOn > day)
  const ofKind = (kind: ContinuityItem['kind']) =>
    open
      .filter((item) => item.kind === kind)
      .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))
  const card = book.cards.findLast((each) => each.place === place)
  const picture = book.pictures
    .filter((each) => each.place === place)
    .toSorted((a, b) => a.year - b.year)
    .at(-1)
  const updatedOn = items
    .map((item) => item.updatedOn)
    .toSorted()
    .at(-1)
  return {
    place,
    ...(card ? { card } : {}),
    ...(picture ? { picture } : {}),
    openDecisions: ofKind('open-decision'),
    notedAgreements: ofKind('agreement'),
    calendar: ofKind('calendar'),
    risks: ofKind('risk'),
    agreements: book.agreements.filter(
      (each) => each.place === place && (each.doneOn === undefined || each.doneOn > day),
    ),
    assignments: openAssignments(book.assignments, day).filter(({ to }) => to === place),
    unanswered: book.questions
      .filter(({ routedTo, answeredOn }) => routedTo === place && answeredOn === undefined)
      .toSorted((a, b) => Number(isLate(b, day)) - Number(isLate(a, day)) || a.due.localeCompare(b.due)),
    trials: book.trials.filter((trial) => types.has(trial.type) && isOngoing(trial, day)),
    knownByOne: open.filter(({ knownBy }) => knownBy <= 1),
    ...(updatedOn === undefined ? {} : { updatedOn }),
  }
}

/** Ids of the decision types of the committee that the department works for. */
function ownTypes({ decisionTypes }: RoleBook, place: string, tree: OrganisationTree): readonly string[] {
  const path = tree.place(place)?.path ?? []
  return decisionTypes.filter(({ committee }) => path.includes(committee)).map(({ id }) => id)
}

function isOngoing(trial: DelegationTrial, day: string): boolean {
  return ['proposed', 'approved', 'running', 'review-due', 'prolonged'].includes(trialState(trial, day))
}

/** Whether both have signed the shared picture of a year. */
export function isSigned({ signedByHead, signedByChair }: SharedPicture): boolean {
  return (signedByHead ?? '').trim() !== '' && (signedByChair ?? '').trim() !== ''
}
