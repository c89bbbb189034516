import type { Database } from '#store/db.ts'
import { exampleGoalBook as book } from './goals/book.ts'
import { aroundGoals, goalsInUnits } from './load-goals-in-units.ts'
import { nextSpring, noon, recorded, who } from './recorded.ts'
import { type Columns, type Filling, fill, filling } from './rows.store.ts'

/** Writes Ekbacka's goals through the years. */
export async function loadGoals(database: Database, municipality: string): Promise<void> {
  for (const each of [...goalsThemselves(), ...whatHoldsBetweenThem(), ...goalsInUnits(), ...aroundGoals()]) {
    await fill(database, municipality, each)
  }
}

function goalsThemselves(): Filling<Columns>[] {
  return [
    filling(
      'goal_version',
      {
        goal_id: 'text',
        version: 'int',
        edit: 'text',
        valid_from: 'date',
        kind: 'text',
        wording: 'text',
        owner_node: 'text',
        reaches: 'text[]',
        horizon: 'int',
        decision: 'text',
        reason: 'text',
        consequence: 'text',
        anchor_law: 'text',
        anchor_serves: 'text',
        measures: 'jsonb',
        ...recorded,
      },
      book.versions.map(({ goal, from, owner, anchor, ...version }) => ({
        ...version,
        goal_id: goal,
        valid_from: from,
        owner_node: owner,
        anchor_law: anchor?.law,
        anchor_serves: anchor?.serves,
      })),
    ),
    filling(
      'goal_outcome',
      {
        goal_id: 'text',
        measure_id: 'text',
        node_id: 'text',
        year: 'int',
        value: 'float8',
        source: 'text',
        ...recorded,
      },
      book.outcomes.map(({ goal, measure, place = '', ...outcome }) => ({
        ...outcome,
        goal_id: goal,
        measure_id: measure,
        node_id: place,
        who,
        at: nextSpring(outcome.year),
      })),
    ),
  ]
}

function whatHoldsBetweenThem(): Filling<Columns>[] {
  const pair = { goal_a: 'text', goal_b: 'text' }
  return [
    filling(
      'goal_link',
      {
        child_id: 'text',
        parent_id: 'text',
        mechanism: 'text',
        used_as_is: 'bool',
        valid_from: 'date',
        valid_until: 'date',
        ...recorded,
      },
      book.links.map(({ child, parent, mechanism, usedAsIs, from, until }) => ({
        child_id: child,
        parent_id: parent,
        mechanism,
        used_as_is: usedAsIs,
        valid_from: from,
        valid_until: until,
        who,
        at: noon(from),
      })),
    ),
    filling(
      'goal_relation',
      {
        ...pair,
        relation: 'text',
        why: 'text',
        state: 'text',
        first_goal: 'text',
        decision: 'text',
        ...recorded,
      },
      book.relations.map(({ a, b, first, ...relation }) => ({
        ...relation,
        goal_a: a,
        goal_b: b,
        first_goal: first,
      })),
    ),
    filling(
      'goal_conflict_report',
      { ...pair, node_id: 'text', text: 'text', at: 'timestamptz' },
      book.conflictReports.map(({ a, b, place, text, at }) => ({
        goal_a: a,
        goal_b: b,
        node_id: place,
        text,
        at,
      })),
    ),
    filling(
      'goal_talk',
      {
        talk_id: 'int',
        held_on: 'date',
        bodies: 'text[]',
        notes: 'jsonb',
        goal_order: 'text[]',
        rule: 'text',
        decision: 'text',
        concluded_on: 'date',
        ...recorded,
      },
      book.talks.map(({ id, heldOn, order, concludedOn, ...talk }) => ({
        ...talk,
        talk_id: id,
        held_on: heldOn,
        goal_order: order,
        concluded_on: concludedOn,
        who,
        at: noon(concludedOn ?? heldOn),
      })),
      'talk_id',
    ),
  ]
}
