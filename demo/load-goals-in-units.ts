import { exampleGoalBook as book } from './goals/book.ts'
import { nextSpring, noon, recorded, who } from './recorded.ts'
import { type Columns, type Filling, filling } from './rows.store.ts'

/** What units have done with the goals that reach them. */
export function goalsInUnits(): Filling<Columns>[] {
  const cell = { goal_id: 'text', node_id: 'text' }
  return [
    filling(
      'goal_duty',
      {
        ...cell,
        status: 'text',
        decided_by: 'text',
        reason: 'text',
        decision: 'text',
        valid_from: 'date',
        ...recorded,
      },
      book.duties.map(({ goal, place, decidedBy, from, ...duty }) => ({
        ...duty,
        goal_id: goal,
        node_id: place,
        decided_by: decidedBy,
        valid_from: from,
        who,
        at: noon(from),
      })),
    ),
    filling(
      'goal_activity',
      { ...cell, kind: 'text', text: 'text', happened_on: 'date', ...recorded },
      book.activities.map(({ goal, place, kind, text, on, who }) => ({
        goal_id: goal,
        node_id: place,
        kind,
        text,
        happened_on: on,
        who,
        at: noon(on),
      })),
    ),
    filling(
      'goal_question',
      {
        ...cell,
        question_id: 'int',
        asked_on: 'date',
        asked_by: 'text',
        due: 'date',
        answered_on: 'date',
        answer: 'text',
        must_prioritise: 'text',
      },
      book.questions.map(
        ({ id, goal, place, askedOn, askedBy, due, answeredOn, answer, mustPrioritise }) => ({
          question_id: id,
          goal_id: goal,
          node_id: place,
          asked_on: askedOn,
          asked_by: askedBy,
          due,
          answered_on: answeredOn,
          answer,
          must_prioritise: mustPrioritise,
        }),
      ),
      'question_id',
    ),
    filling(
      'goal_anchor_rating',
      { ...cell, clear: 'bool', rated_on: 'date' },
      book.anchorRatings.map(({ goal, place, clear, on }) => ({
        goal_id: goal,
        node_id: place,
        clear,
        rated_on: on,
      })),
    ),
  ]
}

/** The nation's goals, what units cost, and the elections. */
export function aroundGoals(): Filling<Columns>[] {
  return [
    filling(
      'national_goal',
      {
        national_goal_id: 'text',
        text_sv: 'text',
        text_en: 'text',
        law: 'text',
        law_changed: 'date',
        activity_codes: 'text[]',
        profession: 'text',
        ...recorded,
      },
      book.ownNationalGoals.map(({ id, text, law, lawChanged, activityCodes, profession }) => ({
        national_goal_id: id,
        text_sv: text.sv,
        text_en: text.en,
        law,
        law_changed: lawChanged,
        activity_codes: activityCodes,
        profession,
        who,
        at: noon(lawChanged),
      })),
    ),
    filling(
      'national_mapping',
      {
        national_goal_id: 'text',
        goal_id: 'text',
        owner_node: 'text',
        relation: 'text',
        mapped_on: 'date',
        reviewed_on: 'date',
        reviewed_by: 'text',
        ...recorded,
      },
      book.mappings.map(
        ({ nationalGoal, goal, owner, relation, mappedOn, reviewedOn, reviewedBy, who, at }) => ({
          national_goal_id: nationalGoal,
          goal_id: goal,
          owner_node: owner,
          relation,
          mapped_on: mappedOn,
          reviewed_on: reviewedOn,
          reviewed_by: reviewedBy,
          who,
          at,
        }),
      ),
    ),
    filling(
      'unit_net_cost',
      { node_id: 'text', year: 'int', amount_ore: 'bigint', source: 'text', ...recorded },
      book.netCosts.map(({ place, year, ore, source }) => ({
        node_id: place,
        year,
        amount_ore: ore,
        source,
        who,
        at: nextSpring(year),
      })),
    ),
    filling(
      'goal_limit_answer',
      { goal_id: 'text', dropped_goal: 'text', reason: 'text', answered_on: 'date', ...recorded },
      book.limitAnswers.map(({ goal, dropped, reason, on }) => ({
        goal_id: goal,
        dropped_goal: dropped,
        reason,
        answered_on: on,
        who,
        at: noon(on),
      })),
    ),
    filling(
      'election',
      { held_on: 'date', majority_shifted: 'bool', ...recorded },
      book.elections.map(({ on, majorityShifted }) => ({
        held_on: on,
        majority_shifted: majorityShifted,
        who,
        at: noon(on),
      })),
    ),
  ]
}
