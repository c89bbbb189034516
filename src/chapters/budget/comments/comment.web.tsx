import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { refuse, unwrap } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import type { Actor } from '#identity/model.ts'
import { type Person, standsAt } from '#identity/own-place.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { page } from '#web/page.tsx'
import { path } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { boardTexts } from './board-texts.ts'
import { CommentPage } from './comment-page.tsx'
import { type CommentRoom, mayAt, roundOf, theComment } from './comment-room.web.ts'
import { stateOn } from './comment-state.ts'
import { commentTexts } from './comment-texts.ts'
import { answerComment, markRead } from './comments.store.ts'
import type { Comment, Touched } from './model.ts'
import { decisionOn } from './open-matters.ts'
import { nothingToRead, unknownRound } from './problems.ts'
import { subjectWords, touchedWords } from './words.ts'
import { readAnswer } from './written.ts'

/** The page of a comment. */
export async function showComment(c: PageContext, context: AppContext, refused?: Refused) {
  const { room, comment } = await theComment(c, context)
  const { book, comments, tree, day, language } = room
  const round = roundOf(room, comment) ?? unwrap(refuse(unknownRound))
  const unit = room.nameOf(comment.unit)
  const decision = decisionOn(comment, comments, book, tree)
  const isOverlooked = decision !== undefined && stateOn(comment, decision.on) === 'unanswered'
  const href = hrefOf(room, comment.touches)
  return page(
    c,
    {
      title: commentTexts[language].title(unit),
      room: 'budget',
      crumbs: crumbs(language, {
        label: boardTexts[language].crumb,
        href: path(language).budgetComments({ ar: round.year }),
      }),
    },
    <CommentPage
      touches={touchedWords(comment.touches, book, round.version)}
      subject={subjectWords(round, book)}
      {...(href === undefined ? {} : { touchesHref: href })}
      {...(isOverlooked ? { overlooked: decision } : {})}
      mayAnswer={mayAt(c.get('actor'), 'answer', room, comment.unit)}
      isOwn={isSender(c.get('actor'), room, comment)}
      written={refused?.written ?? {}}
      problems={refused?.problems ?? []}
      {...{ comment, round, unit, day, language }}
    />,
    refused ? 400 : 200,
  )
}

/** Whoever sent it, and whoever answers for the unit now. */
export function isSender(
  actor: Actor,
  room: Pick<CommentRoom, 'tree' | 'municipality'>,
  { account, unit }: Pick<Comment, 'account' | 'unit'>,
): actor is Person {
  return (
    actor.kind === 'person' &&
    mayAt(actor, 'sign', room, unit) &&
    (actor.account === account || standsAt(actor, unit))
  )
}

/** Where the rule or the assumption can be read. */
function hrefOf({ book, language }: CommentRoom, touches: Touched): string | undefined {
  const to = path(language)
  if (touches.kind === 'assumption') return to.assumptions()
  if (touches.kind === 'frame') return undefined
  return book.ruleSets.some(({ id }) => id === touches.ruleSet) ? to.ruleSet(touches.ruleSet) : undefined
}

export async function sendAnswer(c: PageContext, context: AppContext) {
  const { room, comment } = await theComment(c, context)
  const written = await readWritten(c)
  const read = readAnswer(written)
  if (!read.ok) return showComment(c, context, { written, problems: read.problems })
  await answerComment(context.database, writerOf(c, context), comment, read.value)
  return c.redirect(path(room.language).budgetComment(comment.id), 303)
}

/** A mark for the unit itself: whoever else could press the button leaves none. */
export async function sendRead(c: PageContext, context: AppContext) {
  const { room, comment } = await theComment(c, context)
  if (comment.answers.length === 0) {
    return showComment(c, context, { written: {}, problems: [nothingToRead] })
  }
  if (isSender(c.get('actor'), room, comment)) {
    await markRead(context.database, writerOf(c, context), comment.id)
  }
  return c.redirect(path(room.language).budgetComment(comment.id), 303)
}
