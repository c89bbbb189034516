import { monthsAfter } from '#core/day.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import { limitOn } from '#handbook/index.ts'
import type { Action, ObjectKind, Role } from '#identity/model.ts'
import { type Person, standsAt } from '#identity/own-place.ts'
import { may } from '#identity/policy.ts'
import type { Asked } from '#web/context.ts'
import { addressOf } from './addresses.ts'
import { askedTexts } from './asked-texts.ts'
import type { GoalsInForce } from './book-at.ts'
import { commonPath } from './common-path.ts'
import { openConflicts } from './conflicts/open-conflicts.ts'
import { questionsDue } from './grid/duty-answers.ts'
import { goalGrid } from './grid/goal-grid.ts'
import type { GoalBook, GoalTalk } from './model.ts'
import { type NationalLine, nationalMap } from './national/national-map.ts'

/** Who is asked, and what there is to ask about. */
export interface Asking {
  readonly actor: Person
  readonly municipality: string
  /** ISO day. */
  readonly day: string
  readonly book: GoalBook
  readonly tree: OrganisationTree
  readonly inForce: GoalsInForce
}

const managers = ['head-of-department', 'manager', 'unit-manager'] as const satisfies Role[]
/** More pairs than these are asked about as one thing, so that nothing else is crowded out. */
const pairsApart = 2

/** Everything that Mål may ask of somebody, what somebody else waits for first. */
export const askers: readonly ((asking: Asking) => readonly Asked[])[] = [
  ownAnswers,
  ownConflicts,
  talkToHold,
  questionsToPut,
  nationalToReview,
]

/** Questions about a goal in one's own unit. Those above can answer too, but aren't reminded. */
function ownAnswers(asking: Asking): readonly Asked[] {
  const { actor, book, day, tree, inForce } = asking
  return book.questions
    .filter(({ answeredOn, askedOn }) => answeredOn === undefined && askedOn <= day)
    .toSorted((a, b) => a.due.localeCompare(b.due))
    .flatMap(({ goal: id, place: node, due }) => {
      const goal = inForce.goal(id)
      const place = tree.place(node)
      if (!goal || !place || !standsAt(actor, node)) return []
      if (!mayDo(asking, 'answer', 'goal-request', place.path)) return []
      const href = addressOf.goalAtPlace(id, node)
      return [{ text: askedTexts.answer(place.name, goal), minutes: 3, href, due }]
    })
}

/** Pairs that strain each other and that one's own committee, or the assembly, decides between. */
function ownConflicts(asking: Asking): readonly Asked[] {
  const { actor, book, day, tree } = asking
  const open = openConflicts(book, day).filter(({ a, b }) => {
    const path = commonPath(tree, [a.owner, b.owner])
    return standsAt(actor, bodyOf(tree, path)) && mayDo(asking, 'decide', 'goal-relation', path)
  })
  if (open.length > pairsApart) {
    return [{ text: askedTexts.decideBetweenSeveral(open.length), minutes: 15, href: addressOf.conflicts }]
  }
  return open.map(({ a, b }) => ({
    text: askedTexts.decideBetween(a, b),
    minutes: 10,
    href: addressOf.pair(a.goal, b.goal),
  }))
}

/** The political body that a path leads to or that is nearest above; empty where there is none. */
function bodyOf(tree: OrganisationTree, path: readonly string[]): string {
  return path.findLast((node) => bodies.includes(tree.place(node)?.kind)) ?? ''
}

const bodies: readonly (Place['kind'] | undefined)[] = ['municipal-assembly', 'executive-board', 'committee']

/** The yearly talk: to conclude for the chairs of those who held it, to call for those who prepare it. */
function talkToHold(asking: Asking): readonly Asked[] {
  const { actor, book, day, tree } = asking
  const last = lastTalk(book, day)
  const months = limitOn('MAL-2.months-between-talks', day)
  const due = last && monthsAfter(last.heldOn, months)
  if (last && (last.concludedOn === undefined || last.concludedOn > day)) {
    const top = tree.places[0]
    const isTheirs = top && standsAt(actor, top.node) && mayDo(asking, 'decide', 'goal-talk', top.path)
    return isTheirs
      ? [{ text: askedTexts.concludeTalk(last.heldOn), minutes: 20, href: addressOf.talk(last.id) }]
      : []
  }
  const prepares = standsAt(actor, '', ['quality-strategist']) && mayDo(asking, 'run', 'goal-talk', [])
  if (!prepares || asking.inForce.goals.length === 0 || (due !== undefined && due > day)) return []
  return [{ text: askedTexts.holdTalk, minutes: 15, href: addressOf.talks, ...(due ? { due } : {}) }]
}

/** The talk held last. @param day ISO day */
export function lastTalk({ talks }: Pick<GoalBook, 'talks'>, day: string): GoalTalk | undefined {
  return talks
    .filter(({ heldOn }) => heldOn <= day)
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))
    .at(-1)
}

/** The yearly question, for those who put it: the head of a department to its units, the quality strategist to all. */
function questionsToPut(asking: Asking): readonly Asked[] {
  const { actor, book, day, tree } = asking
  const puts = ['head-of-department', 'quality-strategist'] as const satisfies Role[]
  const own = actor.mandates.find(({ role }) => puts.some((each) => each === role))
  if (!own || !mayDo(asking, 'ask', 'goal-request', own.path)) return []
  const place = tree.place(own.path.at(-1) ?? '')
  if (!place && own.path.length > 0) return []
  const part = place ? { ...tree, places: tree.subtree(place.node) } : tree
  const months = limitOn('MAL-8.months-between-questions', day)
  const count = questionsDue(book, goalGrid(book, part, day), months).length
  if (count === 0) return []
  const of = place ? `?plats=${encodeURIComponent(place.node)}` : ''
  return [{ text: askedTexts.askUnits(count), minutes: 10, href: `${addressOf.grid}${of}#fragan` }]
}

/** National goals that the profession should look through again: carried at one's own place, or above it for its service. */
function nationalToReview(asking: Asking): readonly Asked[] {
  const { actor, book, day, tree } = asking
  const own = actor.mandates
    .filter(({ role }) => managers.some((each) => each === role))
    .flatMap(({ path }) => tree.place(path.at(-1) ?? '') ?? [])
  if (own.length === 0) return []
  const months = limitOn('MAL-5.months-between-reviews', day)
  const due = nationalMap(book, tree, { day, months }).lines.filter(
    (line) =>
      (line.state === 'review-late' || line.state === 'law-changed') &&
      own.some((place) => isFor(asking, line, place)),
  )
  const [first, ...others] = due
  if (!first) return []
  return others.length === 0
    ? [
        {
          text: askedTexts.review(first.national.law),
          minutes: 10,
          href: addressOf.nationalGoal(first.national.id),
        },
      ]
    : [{ text: askedTexts.reviewSeveral(due.length), minutes: 20, href: addressOf.national }]
}

function isFor(asking: Asking, { carriers, services }: NationalLine, place: Place): boolean {
  return carriers.some(
    ({ owner }) =>
      owner !== undefined &&
      mayDo(asking, 'sign', 'national-goal', owner.path) &&
      (owner.node === place.node ||
        (place.path.includes(owner.node) && services.some((code) => place.activityCodes.includes(code)))),
  )
}

function mayDo(
  { actor, municipality }: Asking,
  action: Action,
  kind: ObjectKind,
  path: readonly string[],
): boolean {
  return may(actor, action, { kind, municipality, path, openness: 'internal' })
}
