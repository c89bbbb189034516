import type { Bilingual } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { type CommentRoom, roundOf } from './comment-room.web.ts'
import { answerOn, commentStates, sentOn, stateOn } from './comment-state.ts'
import type { CommentSummary } from './comment-summary.ts'
import type { Comment } from './model.ts'
import { categoryWords, stateWords, touchedWords } from './words.ts'

const notAnswered: Bilingual = { sv: 'inte besvarad än', en: 'not answered yet' }

/** Comments with their answers, a row each. Who sent them isn't in it: a comment is the unit's. */
export function commentsTable(room: CommentRoom, comments: readonly Comment[]): Table {
  const { book, language, provenance } = room
  return {
    id: 'synpunkter',
    title: { sv: 'Synpunkter och svar', en: 'Comments and answers' },
    columns: [
      { key: 'text', kind: 'text', label: { sv: 'Synpunkt', en: 'Comment' } },
      { key: 'unit', kind: 'text', label: { sv: 'Enhet', en: 'Unit' } },
      { key: 'category', kind: 'text', label: { sv: 'Kategori', en: 'Category' } },
      { key: 'touches', kind: 'text', label: { sv: 'Rör', en: 'Touches' } },
      { key: 'state', kind: 'text', label: { sv: 'Läge', en: 'State' } },
      { key: 'reason', kind: 'text', label: { sv: 'Skäl', en: 'Reason' } },
      { key: 'effect', kind: 'kronor', label: { sv: 'Ändrar', en: 'Changes' }, signed: true },
      { key: 'sent', kind: 'day', label: { sv: 'Kom', en: 'Came' } },
      { key: 'answered', kind: 'day', label: { sv: 'Besvarad', en: 'Answered' } },
    ],
    rows: comments.map((comment) => {
      const answer = answerOn(comment)
      return {
        key: String(comment.id),
        href: path(language).budgetComment(comment.id),
        cells: {
          text: comment.text,
          unit: room.nameOf(comment.unit),
          category: categoryWords[comment.category],
          touches: touchedWords(comment.touches, book, roundOf(room, comment)?.version),
          state: stateWords[stateOn(comment)],
          reason: answer?.reason ?? { missing: notAnswered },
          effect: answer ? answer.effectOre / 100 : { missing: notAnswered },
          sent: sentOn(comment),
          answered: answer?.on ?? { missing: notAnswered },
        },
      }
    }),
    provenance: { ...provenance, mark: 'raw' },
  }
}

const onOwnPage = ['reason', 'touches']

/** The same as it is read on the page: reasons, and what each touches, are on the comment's own page. */
export function onTheBoard(table: Table): Table {
  const [first, ...others] = table.columns
  return { ...table, columns: [first, ...others.filter(({ key }) => !onOwnPage.includes(key))] }
}

/** How many of each category, by state. */
export function categoriesTable({ provenance }: CommentRoom, { byCategory }: CommentSummary): Table {
  return {
    id: 'kategorier',
    title: { sv: 'Synpunkter efter kategori och läge', en: 'Comments by category and state' },
    columns: [
      { key: 'category', kind: 'text', label: { sv: 'Kategori', en: 'Category' } },
      ...commentStates.map((state) => ({ key: state, kind: 'number' as const, label: stateWords[state] })),
      { key: 'all', kind: 'number', label: { sv: 'Alla', en: 'All' } },
    ],
    rows: byCategory.map(({ category, comments, counts }) => ({
      key: category,
      cells: { category: categoryWords[category], ...counts, all: comments },
    })),
    provenance,
  }
}
