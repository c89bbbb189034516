import type { Database } from '#store/db.ts'
import { exampleBudgetBook as book } from './budget/book.ts'
import { linesFrom } from './budget/lines.ts'
import { noon, recorded, who } from './recorded.ts'
import { type Columns, type Filling, fill, filling } from './rows.store.ts'

/** Writes Ekbacka's rules, what is counted by them, frames, decisions and exceptions. */
export async function loadBudget(database: Database, municipality: string): Promise<void> {
  for (const each of [...rules(), ...counted(), ...decided(), ...beside()]) {
    await fill(database, municipality, each)
  }
}

function rules(): Filling<Columns>[] {
  const ids = { rule_set_id: 'text', version: 'int' }
  return [
    filling(
      'rule_set_version',
      { ...ids, year: 'int', holder_node: 'text', document: 'jsonb', why: 'text', ...recorded },
      book.ruleSets.map(({ id, holder, steps: _, ...version }) => ({
        ...version,
        rule_set_id: id,
        holder_node: holder,
      })),
    ),
    filling(
      'rule_set_step',
      {
        ...ids,
        step_number: 'int',
        step: 'text',
        decision: 'text',
        happened_on: 'date',
        why: 'text',
        ...recorded,
      },
      book.ruleSets.flatMap(({ id, version, steps }) =>
        steps.map(({ on, ...step }, index) => ({
          ...step,
          ...{ rule_set_id: id, version, step_number: index + 1, happened_on: on, at: noon(on) },
        })),
      ),
    ),
  ]
}

function counted(): Filling<Columns>[] {
  const unit = { unit_id: 'text' }
  return [
    filling(
      'outside_provider',
      { ...unit, name: 'text', provider: 'text', valid_from: 'date', valid_until: 'date' },
      book.outsideProviders.map(({ unit: id, name, provider, from, until }) => ({
        ...{ unit_id: id, name, provider, valid_from: from, valid_until: until },
      })),
    ),
    filling(
      'allocation_input',
      {
        ...{ year: 'int', rule_set_id: 'text', ...unit, stage: 'text', kind: 'text', name: 'text' },
        ...{ counted_on: 'text', value: 'float8', source: 'text', ...recorded },
      },
      book.inputs.map(({ ruleSet, unit: id, on = '', ...input }) => ({
        ...input,
        ...{ rule_set_id: ruleSet, unit_id: id, counted_on: on, who },
      })),
    ),
    filling(
      'budget_line',
      {
        ...{ year: 'int', ...unit, account: 'text', activity: 'text', version: 'int', months: 'bigint[]' },
        ...{ source: 'text', ...recorded },
      },
      linesFrom(book).map(({ unit: id, ...line }) => ({
        ...line,
        ...{ unit_id: id, version: 1, who, at: noon(`${line.year}-01-15`) },
      })),
    ),
  ]
}

function decided(): Filling<Columns>[] {
  return [
    filling(
      'budget_frame',
      {
        ...{ year: 'int', node_id: 'text', version: 'int', stage: 'text', amount_ore: 'bigint' },
        ...{ decision: 'text', given_on: 'date', reason: 'text', ...recorded },
      },
      book.frames.map(({ node, amountOre, givenOn, ...frame }) => ({
        ...frame,
        ...{ node_id: node, amount_ore: amountOre, given_on: givenOn, who, at: noon(givenOn) },
      })),
    ),
    filling(
      'budget_decision',
      {
        ...{ decision_id: 'int', year: 'int', kind: 'text', node_id: 'text', reference: 'text' },
        ...{ decided_on: 'date', reason: 'text', financing: 'text', ...recorded },
      },
      book.decisions.map(({ id, node, on, financing = '', amounts: _, ...decision }) => ({
        ...{ ...decision, financing },
        ...{ decision_id: id, node_id: node, decided_on: on, who, at: noon(on) },
      })),
      'decision_id',
    ),
    filling(
      'budget_amount',
      {
        ...{ decision_id: 'int', unit_id: 'text', rule_set_id: 'text' },
        ...{ component_id: 'text', amount_ore: 'bigint' },
      },
      book.decisions.flatMap(({ id, amounts }) =>
        amounts.map(({ unit, ruleSet, component, amountOre }) => ({
          ...{ decision_id: id, unit_id: unit, rule_set_id: ruleSet },
          ...{ component_id: component, amount_ore: amountOre },
        })),
      ),
    ),
  ]
}

function beside(): Filling<Columns>[] {
  return [
    filling(
      'budget_exception',
      {
        ...{ exception_id: 'int', year: 'int', rule_set_id: 'text', unit_id: 'text', amount_ore: 'bigint' },
        ...{ reason: 'text', decision: 'text', valid_from: 'date', expires_on: 'date', ...recorded },
      },
      book.exceptions.map(({ id, ruleSet, unit, amountOre, from, expiresOn, endedOn: _, ...exception }) => ({
        ...exception,
        ...{ exception_id: id, rule_set_id: ruleSet, unit_id: unit, amount_ore: amountOre },
        ...{ valid_from: from, expires_on: expiresOn, who, at: noon(from) },
      })),
      'exception_id',
    ),
    filling(
      'exception_end',
      { exception_id: 'int', ended_on: 'date', why: 'text', ...recorded },
      book.exceptions.flatMap(({ id, endedOn }) =>
        endedOn === undefined
          ? []
          : [{ exception_id: id, ended_on: endedOn, why: 'Rummen är uthyrda igen.', who, at: noon(endedOn) }],
      ),
    ),
  ]
}
