import { dayNumber } from '#chapters/budget/volume/days.ts'
import { oncePer } from '#core/once-per.ts'
import type { Actor } from '#identity/model.ts'
import { type Person, standsAt } from '#identity/own-place.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, Asked, ComingDate, Finding } from '#web/context.ts'
import { addressOf } from './addresses.ts'
import { askedTexts as said } from './asked-texts.ts'
import { isSender } from './comment.web.tsx'
import {
  asks,
  type CommentRoom,
  commentRoomOf,
  mayAt,
  openRounds,
  placesToSpeakFor,
} from './comment-room.web.ts'
import { answerOn, roundState } from './comment-state.ts'
import type { Comment } from './model.ts'
import { openMatters } from './open-matters.ts'
import { subjectWords } from './words.ts'

/** How long an answer is told of after the decision, in days. */
const daysTold = 60

const here = oncePer(async (context: AppContext) => {
  const installation = await readInstallation(context.database)
  return installation && commentRoomOf(context, installation)
})

/** What the comment round asks of whoever reads: to say something, to answer, and to read what was answered. */
export async function commentsAsked(actor: Actor, context: AppContext): Promise<readonly Asked[]> {
  if (actor.kind !== 'person') return []
  const room = await here(context)
  if (!room || room.municipality !== actor.municipality) return []
  return [...answersToRead(actor, room), ...toAnswer(actor, room), ...toComment(actor, room)]
}

/** Managers are asked at their own place, as long as it has said nothing in the round. */
function toComment(actor: Person, room: CommentRoom): readonly Asked[] {
  const own = placesToSpeakFor(actor, room).filter(({ node }) =>
    standsAt(actor, node, ['unit-manager', 'manager', 'head-of-department']),
  )
  return openRounds(room).flatMap((round) =>
    own
      .filter(({ node }) => asks(round, node, room))
      .filter(
        ({ node }) =>
          !room.comments.comments.some(
            (comment) =>
              comment.round === round.id && (comment.unit === node || comment.account === actor.account),
          ),
      )
      .slice(0, 1)
      .map(({ name }) => ({
        text: said.comment(name, subjectWords(round, room.book)),
        minutes: 10,
        href:
          round.ruleSet === undefined
            ? addressOf.newComment
            : `${addressOf.newComment}?regel=${encodeURIComponent(round.ruleSet)}&version=${round.version ?? ''}`,
        due: round.closes,
      })),
  )
}

/** One line for all that wait: heads of department at their own, controllers for the whole. */
function toAnswer(actor: Person, room: CommentRoom): readonly Asked[] {
  const years = [...new Set(openYears(room))]
  return years.flatMap((year) => {
    const waiting = openMatters(room.comments, year).filter((comment) => isTheirs(actor, room, comment))
    return waiting.length === 0
      ? []
      : [
          {
            text: said.answer(waiting.length, year),
            minutes: 10 * waiting.length,
            href: `${addressOf.comments}?ar=${year}&lage=unanswered#synpunkterna`,
          },
        ]
  })
}

function isTheirs(actor: Person, room: CommentRoom, { unit }: Comment): boolean {
  const answers = actor.mandates.some(({ role }) => role === 'controller' || role === 'head-of-department')
  return answers && mayAt(actor, 'answer', room, unit)
}

/** Years whose budgets nobody has adopted: what came too late for a decision is not asked for again. */
function openYears({ book, comments, day }: CommentRoom): readonly number[] {
  const decided = new Set(
    book.decisions.filter(({ kind, on }) => kind === 'adopted' && on <= day).map(({ year }) => year),
  )
  return comments.rounds.map(({ year }) => year).filter((year) => !decided.has(year))
}

/** An answer stays until the unit has marked it as read, or until the budget is decided and some time has gone. */
function answersToRead(actor: Person, room: CommentRoom): readonly Asked[] {
  const years = new Set(openYears(room))
  const current = new Set(room.comments.rounds.filter(({ year }) => years.has(year)).map(({ id }) => id))
  return room.comments.comments.flatMap((comment) => {
    const answer = answerOn(comment, room.day)
    if (answer === undefined || answer.readOn !== undefined || !isSender(actor, room, comment)) return []
    const age = dayNumber(room.day) - dayNumber(answer.on)
    if (!current.has(comment.round) && age > daysTold) return []
    const text = said.read(room.nameOf(comment.unit), comment.text)
    return [{ text, minutes: 2, href: addressOf.comment(comment.id) }]
  })
}

/** The days on which rounds close, and on which coming ones open. */
export async function commentDates(context: AppContext): Promise<readonly ComingDate[]> {
  const room = await here(context)
  if (!room) return []
  return room.comments.rounds.flatMap((round) => {
    const state = roundState(round, room.day)
    const subject = subjectWords(round, room.book)
    if (state === 'closed') return []
    const href = addressOf.commentsOfYear(round.year)
    const closes = { on: round.closes, text: said.closes(subject), href }
    return state === 'open' ? [closes] : [{ on: round.opens, text: said.opens(subject), href }, closes]
  })
}

/** How many comments have come in the rounds that are open, and how many wait. Nothing where none has come. */
export async function commentFindings(context: AppContext): Promise<readonly Finding[]> {
  const room = await here(context)
  const open = room ? openRounds(room) : []
  if (!room || open.length === 0) return []
  const ids = new Set(open.map(({ id }) => id))
  const came = room.comments.comments.filter(({ round }) => ids.has(round))
  if (came.length === 0) return []
  const waiting = came.filter((comment) => answerOn(comment, room.day) === undefined).length
  return [
    {
      text: said.finding(came.length, waiting),
      href: addressOf.commentsOfYear(open[0]?.year ?? 0),
      isSignal: waiting > 0,
    },
  ]
}
