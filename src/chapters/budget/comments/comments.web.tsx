import type { AppContext, Doors } from '#web/context.ts'
import { to, toRead } from '#web/doors.ts'
import { path, routes } from '#web/paths.ts'
import { commentAnnex } from './annex.web.tsx'
import { commentBoard } from './board.web.tsx'
import { sendAnswer, sendRead, showComment } from './comment.web.tsx'
import { locateComment } from './comment-room.web.ts'
import { locateAnySpoken, locateSpoken, newComment, sendNewComment } from './new-comment.web.tsx'
import {
  locateAnyAsked,
  locateAsked,
  locateRound,
  newRound,
  sendMove,
  sendRound,
  showMove,
} from './round.web.tsx'

/** The comment round. What is said in it, and answered, is public from the moment that it is sent. */
export function registerBudgetComments(doors: Doors, context: AppContext): void {
  const read = toRead('budget-comment')
  const here = locateComment(context)
  doors.get(routes.budgetComments, read, (c) => commentBoard(c, context))
  doors.get(routes.newComment, to('write', 'budget-comment', locateAnySpoken(context)), (c) =>
    newComment(c, context),
  )
  doors.post(routes.newComment, to('write', 'budget-comment', locateSpoken(context)), (c) =>
    sendNewComment(c, context),
  )
  doors.get(routes.commentAnnex, read, (c) => commentAnnex(c, context))
  doors.get(routes.newCommentRound, to('run', 'budget-comment', locateAnyAsked(context)), (c) =>
    newRound(c, context),
  )
  doors.post(routes.newCommentRound, to('run', 'budget-comment', locateAsked(context)), (c) =>
    sendRound(c, context),
  )
  const run = to('run', 'budget-comment', locateRound(context))
  doors.get(routes.moveCommentRound, run, (c) => showMove(c, context))
  doors.post(routes.moveCommentRound, run, (c) => sendMove(c, context))
  doors.get(routes.budgetComment, toRead('budget-comment', 'public', here), (c) => showComment(c, context))
  doors.post(routes.answerComment, to('answer', 'budget-comment', here), (c) => sendAnswer(c, context))
  doors.post(routes.commentAnswerRead, to('sign', 'budget-comment', here), (c) => sendRead(c, context))
  for (const route of [routes.answerComment, routes.commentAnswerRead]) {
    doors.get(route, toRead('budget-comment', 'public', here), (c) =>
      c.redirect(path(c.get('language')).budgetComment(Number(c.req.param('comment')))),
    )
  }
}
