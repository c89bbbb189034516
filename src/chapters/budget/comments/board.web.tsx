import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { crumbs } from '#chapters/budget/budget-room.web.ts'
import { sortOf } from '#chapters/budget/sort-of.web.ts'
import { sortRows } from '#reports/table.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, withQuery } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { boardChoice, chosenComments } from './board-choice.ts'
import { BoardPage } from './board-page.tsx'
import { categoriesTable, commentsTable, onTheBoard } from './board-table.web.ts'
import { boardTexts } from './board-texts.ts'
import {
  asks,
  type CommentRoom,
  commentRoom,
  mayAt,
  openRounds,
  placesToSpeakFor,
} from './comment-room.web.ts'
import { answerOn, stateOn } from './comment-state.ts'
import { type CommentSummary, commentSummary } from './comment-summary.ts'

/** Told of as shares only where at least so many units have commented: a unit is one manager. */
const leastUnits = 5

/** The open board of comments and answers. */
export async function commentBoard(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const room = await commentRoom(c, context)
  const years = yearsOf(room)
  const year = yearOf(c, years)
  const t = boardTexts[language]
  if (year === undefined) return noRounds(c, room)
  const { book, comments, tree, day, provenance } = room
  const summary = commentSummary(comments, book, tree, { year })
  const choice = boardChoice((name) => c.req.query(name))
  const table = commentsTable(room, chosenComments(summary.comments, choice, room.nameOf))
  const categories = categoriesTable(room, summary)
  const sort = sortOf(c)
  const read = readShare(summary)
  return (
    (await download(c, { ...table, rows: sortRows(table, sort, language) }, categories)) ??
    page(
      c,
      { title: t.title(year), room: 'budget', crumbs: crumbs(language) },
      <BoardPage
        rounds={comments.rounds.filter((round) => round.year === year)}
        table={onTheBoard(table)}
        address={withQuery(path(language).budgetComments(), c.req.query())}
        {...(read ? { read } : {})}
        {...rightsOf(c, room, summary)}
        {...{ summary, years, choice, categories, sort, book, provenance, day, language }}
      />,
    )
  )
}

function noRounds(c: PageContext, room: CommentRoom) {
  const { language } = room
  const t = boardTexts[language]
  const mayRun = mayAt(c.get('actor'), 'run', room, '')
  return page(
    c,
    { title: t.titleNoYear, room: 'budget', crumbs: crumbs(language) },
    <>
      <BudgetNav here="comments" language={language} />
      <EmptyState
        missing={t.none}
        remedy={t.noneRemedy}
        {...(mayRun ? { action: { href: path(language).newCommentRound(), label: t.newRound } } : {})}
      />
    </>,
  )
}

function rightsOf(c: PageContext, room: CommentRoom, { comments }: CommentSummary) {
  const actor = c.get('actor')
  const own = placesToSpeakFor(actor, room)
  const waiting = comments.filter((comment) => stateOn(comment) === 'unanswered')
  return {
    mayComment: openRounds(room).some((round) => own.some(({ node }) => asks(round, node, room))),
    mayAnswer: waiting.some(({ unit }) => mayAt(actor, 'answer', room, unit)),
    mayRun: room.tree.places.some(({ node }) => mayAt(actor, 'run', room, node)),
  }
}

function readShare({ comments, units }: CommentSummary) {
  const answers = comments.flatMap((comment) => answerOn(comment) ?? [])
  if (units.length < leastUnits || answers.length < leastUnits) return undefined
  return { read: answers.filter(({ readOn }) => readOn !== undefined).length, answers: answers.length }
}

/** Years that have had a round, the latest first. */
export function yearsOf({ comments }: Pick<CommentRoom, 'comments'>): readonly number[] {
  return [...new Set(comments.rounds.map(({ year }) => year))].toSorted((a, b) => b - a)
}

/** The year that the address says, else the latest. */
export function yearOf(c: PageContext, years: readonly number[]): number | undefined {
  return years.find((year) => String(year) === c.req.query('ar')) ?? years[0]
}
