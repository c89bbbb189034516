import { z } from 'zod'
import type { Investment } from '#chapters/budget/investments/model.ts'
import { type Ore, toOre } from '#core/money.ts'
import { present } from '#core/present.ts'
import { book } from '#store/book.ts'
import { type Database, statement } from '#store/db.ts'
import {
  type Assumption,
  type AssumptionOutcome,
  assumptionKinds,
  type BudgetStep,
  type BudgetTalk,
  gates,
  type ProcessBook,
  type ResponsibilityGiven,
  responsibilityAnswers,
  type StepEvent,
  stepKinds,
  type TalkAnswer,
  talkGroups,
} from './model.ts'

const steps = statement(
  'budget/steps',
  z
    .object({
      ...{ id: z.string(), version: z.int(), year: z.int(), kind: z.enum(stepKinds), title: z.string() },
      ...{ decides: z.string(), basis: z.string(), about: z.string(), due: z.string() },
      ...{ gates: z.array(z.enum(gates)), removed: z.boolean(), who: z.string(), at: z.string() },
    })
    .transform((row): BudgetStep => row),
  `select step_id as id, version, year, kind, title, decides_node as decides, basis, about, due, gates, removed, who, at
   from budget_step where municipality_id = $1 order by step_id, version`,
)

const events = statement(
  'budget/step events',
  z
    .object({
      ...{ step: z.string(), kind: z.enum(['done', 'delayed', 'gate']), gate: z.enum(gates).nullable() },
      ...{ on: z.string(), newDue: z.string().nullable(), reference: z.string(), reason: z.string() },
      who: z.string(),
    })
    .transform((row): StepEvent => present(row)),
  `select step_id as step, kind, nullif(gate, '') as gate, happened_on as on, new_due as "newDue", reference, reason, who
   from budget_step_event where municipality_id = $1 order by event_id`,
)

const assumptions = statement(
  'budget/assumptions',
  z
    .object({
      ...{ id: z.string(), year: z.int(), version: z.int(), kind: z.enum(assumptionKinds) },
      ...{ title: z.string(), unit: z.string(), value: z.number(), source: z.string(), edition: z.string() },
      ...{ madeOn: z.string(), usedAs: z.string(), who: z.string() },
    })
    .transform((row): Assumption => row),
  `select assumption_id as id, year, version, kind, title, unit, value, source, edition, made_on as "madeOn",
     used_as as "usedAs", who
   from assumption where municipality_id = $1 order by kind, assumption_id, year, version`,
)

const outcomes = statement(
  'budget/assumption outcomes',
  z
    .object({
      ...{ id: z.string(), year: z.int(), version: z.int(), value: z.number(), source: z.string() },
      knownOn: z.string(),
    })
    .transform((row): AssumptionOutcome => row),
  `select assumption_id as id, year, version, value, source, known_on as "knownOn"
   from assumption_outcome where municipality_id = $1 order by assumption_id, year, version`,
)

const talks = statement(
  'budget/talks',
  z
    .object({
      ...{ id: z.number(), step: z.string(), kind: z.enum(['dialogue', 'responsibility']) },
      ...{ opens: z.string(), closes: z.string() },
      invited: z.partialRecord(z.enum(talkGroups), z.int()),
    })
    .transform((row): BudgetTalk => row),
  `select talk_id as id, step_id as step, kind, opens, closes, invited
   from budget_talk where municipality_id = $1 order by talk_id`,
)

const answers = statement(
  'budget/talk answers',
  z
    .object({ talk: z.number(), group: z.enum(talkGroups), item: z.string(), value: z.int() })
    .transform((row): TalkAnswer => row),
  `select talk_id as talk, answer_group as group, item, value
   from budget_talk_answer where municipality_id = $1 order by talk_id, answer_group, item, value`,
)

// The latest word of each account, without the account.
const responsibility = statement(
  'budget/responsibility',
  z
    .object({ talk: z.number(), node: z.string(), answer: z.enum(responsibilityAnswers) })
    .transform((row): ResponsibilityGiven => row),
  `select talk, node, answer from (
     select distinct on (talk_id, account_id) talk_id as talk, node_id as node, answer
     from budget_responsibility where municipality_id = $1 order by talk_id, account_id, version desc
   ) as latest order by talk, node`,
)

const ore = z.int().transform((value): Ore => toOre(value))

const investments = statement(
  'budget/investments',
  z
    .object({
      ...{ id: z.string(), version: z.int(), title: z.string(), node: z.string() },
      stage: z.enum(['proposed', 'decided', 'stopped']),
      ...{ decision: z.string(), decidedOn: z.string().nullable(), inUseFrom: z.string() },
      interest: z.number(),
      components: z.array(z.object({ title: z.string(), ore, years: z.int() })),
      spending: z.record(z.string(), z.int()),
      running: z.array(z.object({ title: z.string(), node: z.string(), yearlyOre: ore, from: z.string() })),
      ...{ reason: z.string(), who: z.string(), at: z.string() },
    })
    .transform((row): Investment => present(row)),
  `select investment_id as id, version, title, node_id as node, stage, decision, decided_on as "decidedOn",
     in_use_from as "inUseFrom", interest, components, spending, running, reason, who, at
   from investment where municipality_id = $1 order by investment_id, version`,
)

/** Everything that a municipality has registered about how its budgets come about. */
export function processBook(database: Database, municipality: string): Promise<ProcessBook> {
  return book(database, 'budget process', municipality, () => readProcessBook(database, municipality))
}

async function readProcessBook(database: Database, municipality: string): Promise<ProcessBook> {
  const of = [municipality]
  return {
    steps: await database.all(steps, of),
    events: await database.all(events, of),
    assumptions: await database.all(assumptions, of),
    outcomes: await database.all(outcomes, of),
    talks: await database.all(talks, of),
    answers: await database.all(answers, of),
    responsibility: await database.all(responsibility, of),
    investments: await database.all(investments, of),
  }
}
