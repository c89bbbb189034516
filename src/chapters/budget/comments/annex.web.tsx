import { crumbs } from '#chapters/budget/budget-room.web.ts'
import { compareNames, formatDay } from '#core/format.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, withQuery } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { SourceLine } from '#web/ui/source-line/source-line.tsx'
import { yearOf, yearsOf } from './board.web.tsx'
import { commentsTable } from './board-table.web.ts'
import { boardTexts } from './board-texts.ts'
import { type CommentRoom, commentRoom, roundOf } from './comment-room.web.ts'
import { answerOn, sentOn, stateOn } from './comment-state.ts'
import { commentSummary } from './comment-summary.ts'
import { commentTexts } from './comment-texts.ts'
import type { Comment } from './model.ts'
import { categoryWords, stateWords, subjectWords, touchedWords } from './words.ts'

/** Everything that was said of a year's budget, with its answers, as one paper: goes with the matter to the decision. */
export async function commentAnnex(c: PageContext, context: AppContext) {
  const room = await commentRoom(c, context)
  const { book, comments, tree, language, provenance } = room
  const year = yearOf(c, yearsOf(room)) ?? Number(room.day.slice(0, 4)) + 1
  const t = commentTexts[language]
  const summary = commentSummary(comments, book, tree, { year })
  const table = commentsTable(room, summary.comments)
  const units = [...Map.groupBy(summary.comments, ({ unit }) => unit)].toSorted(([a], [b]) =>
    compareNames(room.nameOf(a), room.nameOf(b)),
  )
  const info = {
    title: t.annexTitle(year),
    room: 'budget',
    crumbs: crumbs(language, {
      label: boardTexts[language].crumb,
      href: path(language).budgetComments({ ar: year }),
    }),
  } as const
  return (
    (await download(c, table)) ??
    page(
      c,
      info,
      <>
        <LeadSentence>{boardTexts[language].lead(summary)}</LeadSentence>
        <p class="no-print">{t.annexPrint}</p>
        <ul>
          {comments.rounds
            .filter((round) => round.year === year)
            .map((round) => (
              <li>
                {boardTexts[language].roundLine(
                  subjectWords(round, book)[language],
                  round.opens,
                  round.closes,
                  round.registration,
                )}
              </li>
            ))}
        </ul>
        {units.length === 0 && <EmptyState missing={t.annexNone} remedy={t.annexNoneRemedy} />}
        {units.map(([unit, said]) => (
          <section class="part annex-unit">
            <h2>{t.annexUnit(room.nameOf(unit), said.length)}</h2>
            {said.map((comment) => (
              <AnnexComment {...{ comment, room }} />
            ))}
          </section>
        ))}
        <ExportLinks
          address={withQuery(path(language).commentAnnex(), c.req.query())}
          about={table.title[language]}
          language={language}
        />
        <SourceLine provenance={{ ...provenance, mark: 'raw' }} language={language} />
      </>,
    )
  )
}

function AnnexComment({ comment, room }: { readonly comment: Comment; readonly room: CommentRoom }) {
  const { book, language } = room
  const t = commentTexts[language]
  const answer = answerOn(comment)
  const touches = touchedWords(comment.touches, book, roundOf(room, comment)?.version)[language]
  return (
    <article class="annex-comment">
      <p class="of-whom">
        {formatDay(sentOn(comment), language)} · {categoryWords[comment.category][language]} · {touches}
      </p>
      <p class="written" lang="sv">
        {comment.text}
      </p>
      <p class="annex-answer">
        <strong>{stateWords[stateOn(comment)][language]}</strong>
        {answer && (
          <>
            {'. '}
            <span lang="sv">{answer.reason}</span>{' '}
            {answer.effectOre === 0 ? t.noEffect : `${t.effect(answer.effectOre)}.`}
          </>
        )}
      </p>
    </article>
  )
}
