import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { BudgetBook } from '#chapters/budget/model.ts'
import { formatList, lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Sort, Table } from '#reports/table.ts'
import { path, withQuery } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { BoardChart } from './board-chart.tsx'
import type { BoardChoice } from './board-choice.ts'
import { boardTexts } from './board-texts.ts'
import { commentStates, roundState } from './comment-state.ts'
import type { CommentSummary } from './comment-summary.ts'
import { type CommentRound, commentCategories } from './model.ts'
import { categoryWords, roundStateWords, stateWords, subjectWords } from './words.ts'

export interface BoardProps {
  readonly summary: CommentSummary
  /** Of the year. */
  readonly rounds: readonly CommentRound[]
  /** Every year that has had a round, the latest first. */
  readonly years: readonly number[]
  readonly choice: BoardChoice
  readonly table: Table
  readonly categories: Table
  readonly sort: Sort | undefined
  /** Of the page with the reader's choices. */
  readonly address: string
  /** Answers marked as read, of all; absent where so few units have commented that it would tell of one. */
  readonly read?: { readonly read: number; readonly answers: number }
  readonly mayComment: boolean
  readonly mayAnswer: boolean
  readonly mayRun: boolean
  readonly book: BudgetBook
  readonly provenance: Provenance
  /** ISO day. */
  readonly day: string
  readonly language: Language
}

/** The open board of a year's comments and answers. */
export function BoardPage(props: BoardProps) {
  const { summary, choice, language } = props
  const t = boardTexts[language]
  return (
    <>
      <LeadSentence>{t.lead(summary)}</LeadSentence>
      <BudgetNav here="comments" language={language} />
      <p>{t.intro}</p>
      <Actions {...props} />
      <Flags {...props} />
      <Rounds {...props} />
      {summary.comments.length === 0 ? (
        <>
          <Years {...props} />
          <EmptyState missing={t.nothingSaid} remedy={t.nothingSaidRemedy} />
        </>
      ) : (
        <>
          {choice.isWhole && <Categories {...props} />}
          <Comments {...props} />
        </>
      )}
    </>
  )
}

function Actions({ summary, mayComment, mayAnswer, mayRun, language }: BoardProps) {
  const t = boardTexts[language]
  const to = path(language)
  const waiting = summary.counts.unanswered
  return (
    <p class="comment-actions">
      {mayComment && (
        <a class="ds-button" href={to.newComment()}>
          {t.comment}
        </a>
      )}
      {mayAnswer && waiting > 0 && (
        <a
          class="ds-button"
          href={`${to.budgetComments({ ar: summary.year, lage: 'unanswered' })}#synpunkter`}
        >
          {t.waiting(waiting)}
        </a>
      )}
      {mayRun && (
        <a class="ds-button" data-variant="secondary" href={to.newCommentRound()}>
          {t.newRound}
        </a>
      )}
      {summary.comments.length > 0 && <a href={to.commentAnnex({ ar: summary.year })}>{t.annex}</a>}
    </p>
  )
}

/** What was decided over the heads of units stays on the page for good. */
function Flags({ summary, language }: BoardProps) {
  const t = boardTexts[language]
  const byDecision = Map.groupBy(summary.overlooked, ({ decision }) => decision.reference)
  if (byDecision.size === 0) return null
  return (
    <Callout kind="attention" title={t.flagTitle} level={2}>
      <ul>
        {[...byDecision].map(([reference, overlooked]) => (
          <li>{t.flag(reference, overlooked[0]?.decision.on ?? '', overlooked.length)}</li>
        ))}
      </ul>
    </Callout>
  )
}

function Rounds({ rounds, book, mayRun, day, language }: BoardProps) {
  const t = boardTexts[language]
  return (
    <section class="part comment-rounds" aria-labelledby="omgangar">
      <h2 id="omgangar">{t.rounds}</h2>
      <ul>
        {inOrder(rounds, day).map((round) => {
          const state = roundState(round, day)
          return (
            <li>
              <strong class={`round-state round-${state}`}>{roundStateWords[state][language]}:</strong>{' '}
              {t.roundLine(
                subjectWords(round, book)[language],
                round.opens,
                round.closes,
                round.registration,
              )}
              {round.moves.length > 0 && ` (${t.moved(round.moves.length)})`}
              {mayRun && state !== 'closed' && (
                <>
                  {' '}
                  <a class="no-print" href={path(language).moveCommentRound(round.id)}>
                    {t.move}
                  </a>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const order = ['open', 'coming', 'closed'] as const

/** What can be answered today first. */
function inOrder(rounds: readonly CommentRound[], day: string): readonly CommentRound[] {
  const place = (round: CommentRound) => order.indexOf(roundState(round, day))
  return rounds.toSorted((a, b) => place(a) - place(b))
}

function Categories({ summary, categories, provenance, address, language }: BoardProps) {
  const t = boardTexts[language].chart
  const most = Math.max(...summary.byCategory.map(({ comments }) => comments))
  const first = summary.byCategory.filter(({ comments }) => comments === most)
  const names = first.map(({ category }) => lowerFirst(categoryWords[category][language]))
  const heading = t.heading(formatList(names, language), (most * first.length) / summary.comments.length)
  return (
    <Figure
      id="efter-kategori"
      heading={heading}
      description={t.description}
      table={categories}
      exportAddress={address}
      {...{ provenance, language }}
    >
      <BoardChart byCategory={summary.byCategory} {...{ heading, language }} />
    </Figure>
  )
}

function Comments(props: BoardProps) {
  const { summary, table, sort, address, read, language } = props
  const t = boardTexts[language]
  const all = summary.comments.length
  return (
    <section class="part comments-board" aria-labelledby="synpunkterna">
      <h2 id="synpunkterna">{t.commentsHeading}</h2>
      <p>
        {t.effect(summary.effectOre)} {read && t.read(read.read, read.answers)}
      </p>
      <Filter {...props} />
      {table.rows.length === 0 ? (
        <EmptyState
          missing={t.nothingFits}
          remedy={t.nothingFitsRemedy}
          action={{ href: path(language).budgetComments({ ar: summary.year }), label: t.clear }}
        />
      ) : (
        <>
          <p class="found">{t.found(table.rows.length, all)}</p>
          <DataTable
            table={table}
            language={language}
            hideTitle
            sort={sort}
            sortHref={({ by, order }) => `${withQuery(address, { sort: by, order })}#synpunkterna`}
            exportAddress={address}
          />
        </>
      )}
    </section>
  )
}

function Filter({ choice, years, summary, language }: BoardProps) {
  const t = boardTexts[language]
  const all = { value: '', label: t.all }
  return (
    <search>
      <form class="filter filter-choices" action={`${path(language).budgetComments()}#synpunkterna`}>
        <SelectField
          name="ar"
          label={t.year}
          choices={years.map((year) => ({ value: String(year), label: String(year) }))}
          chosen={String(summary.year)}
          language={language}
        />
        <SelectField
          name="lage"
          label={t.state}
          choices={[all, ...commentStates.map((value) => ({ value, label: stateWords[value][language] }))]}
          chosen={choice.state ?? ''}
          language={language}
        />
        <SelectField
          name="kategori"
          label={t.category}
          choices={[
            all,
            ...commentCategories.map((value) => ({ value, label: categoryWords[value][language] })),
          ]}
          chosen={choice.category ?? ''}
          language={language}
        />
        <TextField
          name="q"
          label={t.search}
          input={{ type: 'search', value: choice.words, maxlength: 200 }}
          language={language}
        />
        <SubmitButton>{t.show}</SubmitButton>
      </form>
    </search>
  )
}

/** The way to other years, where this one has nothing to filter. */
function Years({ years, summary, language }: BoardProps) {
  const others = years.filter((year) => year !== summary.year)
  if (others.length === 0) return null
  return (
    <p class="comment-actions">
      {others.map((year) => (
        <a href={path(language).budgetComments({ ar: year })}>{String(year)}</a>
      ))}
    </p>
  )
}
