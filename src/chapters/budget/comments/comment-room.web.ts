import { type BudgetRoom, budgetRoom, roomOf } from '#chapters/budget/budget-room.web.ts'
import type { Place } from '#core/organisation/tree.ts'
import { refuse, unwrap } from '#core/outcome.ts'
import type { Action, Actor } from '#identity/model.ts'
import { may } from '#identity/policy.ts'
import type { Installation } from '#store/installation.ts'
import type { Access, AppContext, PageContext } from '#web/context.ts'
import { roundState } from './comment-state.ts'
import { commentBook } from './comments.store.ts'
import type { Comment, CommentBook, CommentRound } from './model.ts'
import { unknownComment, unknownRound } from './problems.ts'

/** What the pages of the comment round rest on. */
export interface CommentRoom extends BudgetRoom {
  readonly comments: CommentBook
}

export async function commentRoom(
  c: PageContext,
  context: Pick<AppContext, 'database' | 'now'>,
): Promise<CommentRoom> {
  const room = await budgetRoom(c, context)
  return withComments(room, await commentBook(context.database, room.municipality))
}

/** A unit that is no more has still said what it said: it is called what it was last called. */
function withComments(room: BudgetRoom, comments: CommentBook): CommentRoom {
  const lastNames = new Map(room.organisation.versions.map(({ node, name }) => [node, name]))
  const nameOf = (unit: string) =>
    room.tree.place(unit) ? room.nameOf(unit) : (lastNames.get(unit) ?? room.nameOf(unit))
  return { ...room, comments, nameOf }
}

export async function commentRoomOf(
  context: Pick<AppContext, 'database' | 'now'>,
  installation: Installation,
): Promise<CommentRoom> {
  const [room, comments] = await Promise.all([
    roomOf(context, installation, 'sv'),
    commentBook(context.database, installation.municipality),
  ])
  return withComments(room, comments)
}

function commentIn(c: PageContext, { comments }: CommentRoom): Comment | undefined {
  return comments.comments.find(({ id }) => String(id) === c.req.param('comment'))
}

export async function theComment(c: PageContext, context: AppContext) {
  const room = await commentRoom(c, context)
  return { room, comment: commentIn(c, room) ?? unwrap(refuse(unknownComment)) }
}

export async function theRound(c: PageContext, context: AppContext) {
  const room = await commentRoom(c, context)
  const round = room.comments.rounds.find(({ id }) => String(id) === c.req.param('round'))
  return { room, round: round ?? unwrap(refuse(unknownRound)) }
}

/** Where a comment belongs: to its unit. An outside provider has no place, and is the whole municipality's. */
export function locateComment(context: AppContext): NonNullable<Access['locate']> {
  return async (c) => {
    const room = await commentRoom(c, context)
    const comment = commentIn(c, room)
    return comment && { path: pathOf(room, comment.unit) }
  }
}

export function pathOf({ tree }: Pick<BudgetRoom, 'tree'>, unit: string): readonly string[] {
  return tree.place(unit)?.path ?? []
}

/** Whether somebody may do something with what belongs to a unit, or with a round that asks under a place. */
export function mayAt(
  actor: Actor,
  action: Exclude<Action, 'read'>,
  room: Pick<BudgetRoom, 'tree' | 'municipality'>,
  unit: string,
): boolean {
  const { municipality } = room
  const object = { municipality, path: pathOf(room, unit), openness: 'internal' } as const
  return may(actor, action, { kind: 'budget-comment', ...object })
}

/** The places that somebody may comment for: units, and the areas and departments that they lead. */
export function placesToSpeakFor(
  actor: Actor,
  room: Pick<BudgetRoom, 'tree' | 'municipality'>,
): readonly Place[] {
  return room.tree.places.filter(
    ({ kind, node }) =>
      ['unit', 'service-area', 'department'].includes(kind) && mayAt(actor, 'write', room, node),
  )
}

/** Rounds that take comments today. */
export function openRounds({
  comments,
  day,
}: Pick<CommentRoom, 'comments' | 'day'>): readonly CommentRound[] {
  return comments.rounds.filter((round) => roundState(round, day) === 'open')
}

/** Whether a round asks a place. */
export function asks(
  { node }: Pick<CommentRound, 'node'>,
  unit: string,
  { tree }: Pick<BudgetRoom, 'tree'>,
): boolean {
  return node === '' || tree.isWithin(unit, node)
}

/** The round that a comment came in. */
export function roundOf(
  { comments }: Pick<CommentRoom, 'comments'>,
  { round }: Comment,
): CommentRound | undefined {
  return comments.rounds.find(({ id }) => id === round)
}
