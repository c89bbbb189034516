import type { Database } from '#store/db.ts'
import { betweenSides, departmentPages, pulseRounds, roleDescriptions } from './load-roles-of-sides.ts'
import { noon, recorded, who } from './recorded.ts'
import { exampleRoleBook as book } from './roles/book.ts'
import { type Columns, type Filling, fill, filling } from './rows.store.ts'

/** Writes who decides what in Ekbacka, and how the two sides get on. */
export async function loadRoles(database: Database, municipality: string): Promise<void> {
  for (const each of [
    ...decisions(),
    ...roleDescriptions(),
    ...departmentPages(),
    ...betweenSides(),
    ...pulseRounds(),
  ]) {
    await fill(database, municipality, each)
  }
}

function decisions(): Filling<Columns>[] {
  return [
    filling(
      'decision_type',
      {
        type_id: 'text',
        version: 'int',
        title: 'text',
        area: 'text',
        act: 'text',
        committee: 'text',
        law: 'text',
        lowest_lawful: 'text',
        lawful_reason: 'text',
        statutory_post: 'text',
        per_year: 'int',
        days_to_decision: 'float8',
        yearly_ore: 'bigint',
        removed: 'bool',
        ...recorded,
      },
      book.decisionTypes.map(
        ({ id, lowestLawful, lawfulReason, statutoryPost, perYear, daysToDecision, yearlyOre, ...type }) => ({
          ...type,
          type_id: id,
          lowest_lawful: lowestLawful,
          lawful_reason: lawfulReason,
          statutory_post: statutoryPost,
          per_year: perYear,
          days_to_decision: daysToDecision,
          yearly_ore: yearlyOre,
        }),
      ),
    ),
    filling(
      'delegation',
      {
        delegation_id: 'int',
        type_id: 'text',
        document: 'text',
        level: 'text',
        node_id: 'text',
        limit_ore: 'bigint',
        condition: 'text',
        sub_delegated: 'bool',
        jointly: 'bool',
        reporting: 'text',
        decision: 'text',
        valid_from: 'date',
        valid_until: 'date',
        ...recorded,
      },
      book.delegations.map(({ id, type, place, limitOre, subDelegated, from, until, ...delegation }) => ({
        ...delegation,
        delegation_id: id,
        type_id: type,
        node_id: place,
        limit_ore: limitOre,
        sub_delegated: subDelegated,
        valid_from: from,
        valid_until: until,
        who,
        at: noon(from),
      })),
      'delegation_id',
    ),
    filling(
      'delegation_trial',
      {
        trial_id: 'int',
        type_id: 'text',
        from_level: 'text',
        to_level: 'text',
        proposed_by: 'text',
        proposed_on: 'date',
        risk_note: 'text',
        decision: 'text',
        decided_on: 'date',
        approved: 'bool',
        starts_on: 'date',
        review_by: 'date',
        reviewed_on: 'date',
        outcome: 'text',
        review_note: 'text',
      },
      book.trials.map((trial) => ({
        trial_id: trial.id,
        type_id: trial.type,
        from_level: trial.fromLevel,
        to_level: trial.toLevel,
        proposed_by: trial.proposedBy,
        proposed_on: trial.proposedOn,
        risk_note: trial.riskNote,
        decision: trial.decision,
        decided_on: trial.decidedOn,
        approved: trial.approved,
        starts_on: trial.startsOn,
        review_by: trial.reviewBy,
        reviewed_on: trial.reviewedOn,
        outcome: trial.outcome,
        review_note: trial.reviewNote,
      })),
      'trial_id',
    ),
    filling(
      'assignment',
      {
        assignment_id: 'int',
        text: 'text',
        type: 'text',
        from_node: 'text',
        to_node: 'text',
        decision: 'text',
        amount_ore: 'bigint',
        given_on: 'date',
        done_on: 'date',
        ...recorded,
      },
      book.assignments.map(({ id, from, to, ore, givenOn, doneOn, ...assignment }) => ({
        ...assignment,
        assignment_id: id,
        from_node: from,
        to_node: to,
        amount_ore: ore,
        given_on: givenOn,
        done_on: doneOn,
        who,
        at: noon(givenOn),
      })),
      'assignment_id',
    ),
  ]
}
