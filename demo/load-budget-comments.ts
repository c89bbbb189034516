import type { Comment } from '#chapters/budget/comments/model.ts'
import type { Database } from '#store/db.ts'
import { exampleCommentBook as book } from './budget/comments.ts'
import { exampleConsequences } from './budget/consequences.ts'
import { noon, recorded, who } from './recorded.ts'
import { type Columns, type Filling, fill, filling } from './rows.store.ts'

/** Writes what Ekbacka's units have said of its budgets, the answers, and what changes mean for quality. */
export async function loadBudgetComments(database: Database, municipality: string): Promise<void> {
  for (const each of [...rounds(), comments(), ...answers(), consequences()]) {
    await fill(database, municipality, each)
  }
}

function rounds(): Filling<Columns>[] {
  const moves = book.rounds.flatMap((round) =>
    round.moves.map((move, index) => ({ ...move, round_id: round.id, move_number: index + 1 })),
  )
  return [
    filling(
      'comment_round',
      {
        ...{ round_id: 'int', year: 'int', subject: 'text', rule_set_id: 'text', rule_set_version: 'int' },
        ...{ node_id: 'text', opens: 'date', closes: 'date', registration: 'text', ...recorded },
      },
      book.rounds.map(({ id, year, subject, ruleSet = '', version, node, opens, closes, registration }) => ({
        ...{ round_id: id, year, subject, rule_set_id: ruleSet, rule_set_version: version, node_id: node },
        ...{ opens, closes, registration, who, at: noon(opens) },
      })),
      'round_id',
    ),
    filling(
      'comment_round_move',
      { round_id: 'int', move_number: 'int', closes: 'date', why: 'text', ...recorded },
      moves,
    ),
  ]
}

function comments(): Filling<Columns> {
  return filling(
    'budget_comment',
    {
      ...{
        comment_id: 'int',
        round_id: 'int',
        unit_id: 'text',
        text: 'text',
        category: 'text',
        touches: 'text',
      },
      ...{ rule_set_id: 'text', touches_id: 'text', account_id: 'text', ...recorded },
    },
    book.comments.map(({ id, round, unit, text, category, touches, account, at }) => ({
      ...{ comment_id: id, round_id: round, unit_id: unit, text, category, touches: touches.kind },
      rule_set_id: 'ruleSet' in touches ? touches.ruleSet : '',
      touches_id: 'id' in touches ? touches.id : '',
      ...{ account_id: account, who, at },
    })),
    'comment_id',
  )
}

function answers(): Filling<Columns>[] {
  const all = book.comments.flatMap((comment: Comment) =>
    comment.answers.map((answer) => ({ ...answer, comment_id: comment.id, answer_number: answer.number })),
  )
  const key = { comment_id: 'int', answer_number: 'int' }
  return [
    filling(
      'comment_answer',
      {
        ...{ ...key, answer: 'text', reason: 'text', effect_ore: 'bigint', answered_on: 'date' },
        ...{ account_id: 'text', ...recorded },
      },
      all.map(({ comment_id, answer_number, kind, reason, effectOre, on, who: by }) => ({
        ...{ comment_id, answer_number, reason, answer: kind, effect_ore: effectOre, answered_on: on },
        ...{ account_id: '', who: by, at: noon(on) },
      })),
    ),
    filling(
      'comment_answer_read',
      { ...key, read_on: 'date' },
      all.flatMap(({ comment_id, answer_number, readOn }) =>
        readOn === undefined ? [] : [{ comment_id, answer_number, read_on: readOn }],
      ),
    ),
  ]
}

function consequences(): Filling<Columns> {
  return filling(
    'quality_consequence',
    {
      ...{ year: 'int', node_id: 'text', version: 'int', state: 'text', served: 'text' },
      ...{ concerns_children: 'bool', child: 'text', indicators: 'jsonb', actions: 'jsonb', goals: 'text[]' },
      ...{ account_id: 'text', ...recorded },
    },
    exampleConsequences.map(({ node, concernsChildren, ...consequence }) => ({
      ...consequence,
      ...{ node_id: node, concerns_children: concernsChildren, account_id: '' },
    })),
  )
}
