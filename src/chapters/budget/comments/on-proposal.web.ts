import type { BudgetRoom } from '#chapters/budget/budget-room.web.ts'
import { stateOf } from '#chapters/budget/in-force.ts'
import type { RuleSetVersion } from '#chapters/budget/model.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { asks, mayAt, openRounds, placesToSpeakFor } from './comment-room.web.ts'
import { sentOn, stateOn } from './comment-state.ts'
import { commentBook } from './comments.store.ts'

/** What the page of a proposed rule set shows of its comment round. */
export interface OnProposal {
  /** Comments on the year's versions of these rules: a decision settles them all. */
  readonly came: number
  readonly unanswered: number
  /** An open round asks about this very version, and the reader speaks for a place that it asks. */
  readonly mayComment: boolean
  /** No round has been opened on the version, and the reader may open one. */
  readonly mayOpen: boolean
}

/** How many comments on the year's versions of these rules had no answer when the version was decided. */
export async function overlookedBy(
  { database }: Pick<AppContext, 'database'>,
  { municipality }: BudgetRoom,
  { id, year, steps }: RuleSetVersion,
): Promise<number> {
  const decided = steps.findLast(({ step }) => step === 'decided')
  if (!decided) return 0
  const { rounds, comments } = await commentBook(database, municipality)
  const ids = new Set(
    rounds.filter((round) => round.ruleSet === id && round.year === year).map((round) => round.id),
  )
  return comments.filter(
    (comment) =>
      ids.has(comment.round) &&
      sentOn(comment) <= decided.on &&
      stateOn(comment, decided.on) === 'unanswered',
  ).length
}

/** @returns nothing of a version that isn't proposed */
export async function commentsOnProposal(
  c: PageContext,
  context: Pick<AppContext, 'database'>,
  room: BudgetRoom,
  proposal: RuleSetVersion,
): Promise<OnProposal | undefined> {
  if (stateOf(proposal) !== 'proposed') return undefined
  const comments = await commentBook(context.database, room.municipality)
  const ofYear = comments.rounds.filter(
    ({ ruleSet, year }) => ruleSet === proposal.id && year === proposal.year,
  )
  const own = ofYear.filter(({ version }) => version === proposal.version)
  const ids = new Set(ofYear.map(({ id }) => id))
  const came = comments.comments.filter(({ round }) => ids.has(round))
  const actor = c.get('actor')
  const places = placesToSpeakFor(actor, room)
  const open = openRounds({ comments, day: room.day }).filter((round) => own.includes(round))
  return {
    came: came.length,
    unanswered: came.filter((comment) => stateOn(comment) === 'unanswered').length,
    mayComment: open.some((round) => places.some(({ node }) => asks(round, node, room))),
    mayOpen: own.length === 0 && mayAt(actor, 'run', room, proposal.holder),
  }
}
