import { openOccasion } from '#chapters/roles/index.ts'
import type { Database } from '#store/db.ts'
import { openTalkId, responsibilityAnswers } from './budget/process/talks.ts'
import { exampleProcessBook as book } from './budget/process.ts'
import { noon, recorded, who } from './recorded.ts'
import { type Columns, type Filling, fill, filling } from './rows.store.ts'

/** Writes the calendars, assumptions, talks and investments of Ekbacka. */
export async function loadBudgetProcess(database: Database, municipality: string): Promise<void> {
  for (const each of [...calendar(), ...assumed(), ...talked(), investments()]) {
    await fill(database, municipality, each)
  }
  await openOccasion(database, municipality, `budget/${openTalkId}`)
}

function calendar(): Filling<Columns>[] {
  return [
    filling(
      'budget_step',
      {
        ...{
          step_id: 'text',
          version: 'int',
          year: 'int',
          kind: 'text',
          title: 'text',
          decides_node: 'text',
        },
        ...{ basis: 'text', about: 'text', due: 'date', gates: 'text[]', removed: 'bool' },
        ...recorded,
      },
      book.steps.map(({ id, decides, ...step }) => ({ ...step, step_id: id, decides_node: decides })),
    ),
    filling(
      'budget_step_event',
      {
        ...{ event_id: 'int', step_id: 'text', kind: 'text', gate: 'text', happened_on: 'date' },
        ...{ new_due: 'date', reference: 'text', reason: 'text' },
        ...recorded,
      },
      book.events.map(({ step, kind, gate, on, newDue, reference, reason, who }, index) => ({
        ...{ event_id: index + 1, step_id: step, kind, gate: gate ?? '', happened_on: on, new_due: newDue },
        ...{ reference, reason, who, at: noon(on) },
      })),
      'event_id',
    ),
  ]
}

function assumed(): Filling<Columns>[] {
  const key = { year: 'int', assumption_id: 'text', version: 'int' }
  return [
    filling(
      'assumption',
      {
        ...{ ...key, kind: 'text', title: 'text', unit: 'text', value: 'float8', source: 'text' },
        ...{ edition: 'text', made_on: 'date', used_as: 'text' },
        ...recorded,
      },
      book.assumptions.map(({ id, madeOn, usedAs, ...each }) => ({
        ...each,
        ...{ assumption_id: id, made_on: madeOn, used_as: usedAs, at: noon(madeOn) },
      })),
    ),
    filling(
      'assumption_outcome',
      { ...key, value: 'float8', source: 'text', known_on: 'date', ...recorded },
      book.outcomes.map(({ id, knownOn, ...each }) => ({
        ...each,
        ...{ assumption_id: id, known_on: knownOn, who, at: noon(knownOn) },
      })),
    ),
  ]
}

function talked(): Filling<Columns>[] {
  return [
    filling(
      'budget_talk',
      {
        ...{ talk_id: 'int', step_id: 'text', kind: 'text', opens: 'date', closes: 'date' },
        ...{ invited: 'jsonb', who: 'text' },
      },
      book.talks.map(({ id, step, ...talk }) => ({ ...talk, talk_id: id, step_id: step, who })),
      'talk_id',
    ),
    filling(
      'budget_talk_answer',
      { talk_id: 'int', answer_group: 'text', item: 'text', value: 'int' },
      book.answers.map(({ talk, group, item, value }) => ({
        ...{ talk_id: talk, answer_group: group, item, value },
      })),
    ),
    filling(
      'budget_responsibility',
      {
        ...{ talk_id: 'int', account_id: 'text', version: 'int', node_id: 'text', answer: 'text' },
        ...{ condition: 'text', answered_on: 'date' },
      },
      responsibilityAnswers.map(({ talk, account, node, answer, condition, on }) => ({
        ...{ talk_id: talk, account_id: account, version: 1, node_id: node, answer, condition },
        answered_on: on,
      })),
    ),
  ]
}

function investments(): Filling<Columns> {
  return filling(
    'investment',
    {
      ...{ investment_id: 'text', version: 'int', title: 'text', node_id: 'text', stage: 'text' },
      ...{ decision: 'text', decided_on: 'date', in_use_from: 'date', interest: 'float8' },
      ...{ components: 'jsonb', spending: 'jsonb', running: 'jsonb', reason: 'text' },
      ...recorded,
    },
    book.investments.map(({ id, node, decidedOn, inUseFrom, ...each }) => ({
      ...each,
      ...{ investment_id: id, node_id: node, decided_on: decidedOn, in_use_from: inUseFrom },
    })),
  )
}
