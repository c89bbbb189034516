import { z } from 'zod'
import type { Ore } from '#core/money.ts'
import { present } from '#core/present.ts'
import { book } from '#store/book.ts'
import { type Database, statement } from '#store/db.ts'
import {
  type AllocationInput,
  type BudgetBook,
  type BudgetDecision,
  type BudgetException,
  type BudgetFrame,
  type BudgetLine,
  decisionKinds,
  frameStages,
  type OutsideProvider,
  type RuleSetVersion,
} from './model.ts'
import type { RuleSet } from './volume/rule-set.ts'

const ore = z.int().transform((value) => value as Ore)

const ruleSets = statement(
  'budget/rule sets',
  z.object({
    id: z.string(),
    version: z.int(),
    year: z.int(),
    holder: z.string(),
    // Checked whole when it was written; a version never changes.
    document: z.custom<RuleSet>((value) => typeof value === 'object'),
    why: z.string(),
    steps: z.array(
      z.object({
        step: z.enum(['proposed', 'decided', 'withdrawn']),
        decision: z.string(),
        on: z.string(),
        why: z.string(),
        who: z.string(),
      }),
    ),
    who: z.string(),
    at: z.string(),
  }) satisfies z.ZodType<RuleSetVersion>,
  `select version.rule_set_id as id, version.version, year, holder_node as holder, document, version.why, version.who,
     version.at, coalesce(json_agg(json_build_object('step', step, 'decision', decision, 'on', happened_on,
       'why', step.why, 'who', step.who) order by step_number) filter (where step is not null), '[]') as steps
   from rule_set_version as version
   left join rule_set_step as step
     on step.municipality_id = version.municipality_id and step.rule_set_id = version.rule_set_id
       and step.version = version.version
   where version.municipality_id = $1
   group by version.municipality_id, version.rule_set_id, version.version
   order by version.rule_set_id, version.version`,
)

const outsideProviders = statement(
  'budget/outside providers',
  z
    .object({
      unit: z.string(),
      name: z.string(),
      provider: z.enum(['independent', 'private', 'other-municipality']),
      from: z.string(),
      until: z.string().nullable(),
    })
    .transform((row): OutsideProvider => present(row)),
  `select unit_id as unit, name, provider, valid_from as "from", valid_until as until
   from outside_provider where municipality_id = $1 order by unit_id`,
)

const inputs = statement(
  'budget/inputs',
  z
    .object({
      year: z.int(),
      ruleSet: z.string(),
      unit: z.string(),
      stage: z.enum(['budget', 'actual']),
      kind: z.enum(['volume', 'index', 'amount']),
      name: z.string(),
      on: z.string().nullable(),
      value: z.number(),
      source: z.string(),
      at: z.string(),
    })
    .transform((row): AllocationInput => present(row)),
  `select distinct on (year, rule_set_id, unit_id, stage, kind, name, counted_on)
     year, rule_set_id as "ruleSet", unit_id as unit, stage, kind, name, nullif(counted_on, '') as "on", value, source, at
   from allocation_input where municipality_id = $1
   order by year, rule_set_id, unit_id, stage, kind, name, counted_on, input_id desc`,
)

const frames = statement(
  'budget/frames',
  z.object({
    year: z.int(),
    node: z.string(),
    version: z.int(),
    stage: z.enum(frameStages),
    amountOre: ore,
    decision: z.string(),
    givenOn: z.string(),
    reason: z.string(),
  }) satisfies z.ZodType<BudgetFrame>,
  `select year, node_id as node, version, stage, amount_ore as "amountOre", decision, given_on as "givenOn", reason
   from budget_frame where municipality_id = $1 order by year, node_id, version`,
)

const decisions = statement(
  'budget/decisions',
  z
    .object({
      id: z.number(),
      year: z.int(),
      kind: z.enum(decisionKinds),
      node: z.string(),
      reference: z.string(),
      on: z.string(),
      reason: z.string(),
      financing: z.string().nullable(),
      amounts: z.array(
        z.object({ unit: z.string(), ruleSet: z.string(), component: z.string(), amountOre: ore }),
      ),
    })
    .transform((row): BudgetDecision => present(row)),
  `select decision.decision_id as id, year, kind, node_id as node, reference, decided_on as "on", reason,
     nullif(financing, '') as financing,
     coalesce(json_agg(json_build_object('unit', unit_id, 'ruleSet', rule_set_id, 'component', component_id,
       'amountOre', amount_ore) order by unit_id, rule_set_id, component_id) filter (where unit_id is not null), '[]')
       as amounts
   from budget_decision as decision
   left join budget_amount as amount
     on amount.municipality_id = decision.municipality_id and amount.decision_id = decision.decision_id
   where decision.municipality_id = $1
   group by decision.municipality_id, decision.decision_id
   order by decided_on, decision.decision_id`,
)

const exceptions = statement(
  'budget/exceptions',
  z
    .object({
      id: z.number(),
      year: z.int(),
      ruleSet: z.string(),
      unit: z.string(),
      amountOre: ore,
      reason: z.string(),
      decision: z.string(),
      from: z.string(),
      expiresOn: z.string(),
      endedOn: z.string().nullable(),
    })
    .transform((row): BudgetException => present(row)),
  `select exception.exception_id as id, year, rule_set_id as "ruleSet", unit_id as unit, amount_ore as "amountOre",
     reason, decision, valid_from as "from", expires_on as "expiresOn", ended_on as "endedOn"
   from budget_exception as exception
   left join exception_end as ended
     on ended.municipality_id = exception.municipality_id and ended.exception_id = exception.exception_id
   where exception.municipality_id = $1 order by exception.exception_id`,
)

const lines = statement(
  'budget/lines',
  z.object({
    year: z.int(),
    unit: z.string(),
    account: z.string(),
    activity: z.string(),
    months: z.array(z.coerce.number()).length(12),
    source: z.string(),
  }) satisfies z.ZodType<BudgetLine>,
  `select distinct on (year, unit_id, account, activity) year, unit_id as unit, account, activity, months, source
   from budget_line where municipality_id = $1 and year = any($2::int[])
   order by year, unit_id, account, activity, version desc`,
)

/**
 * Everything that a municipality has registered about its budgets, through time, except the plans on accounts
 * (`budgetLines`), which are many and seldom asked for.
 */
export function budgetBook(database: Database, municipality: string): Promise<BudgetBook> {
  return book(database, 'budget', municipality, () => readBudgetBook(database, municipality))
}

async function readBudgetBook(database: Database, municipality: string): Promise<BudgetBook> {
  const of = [municipality]
  const [rules, outside, counted, framed, decided, excepted] = await Promise.all([
    database.all(ruleSets, of),
    database.all(outsideProviders, of),
    database.all(inputs, of),
    database.all(frames, of),
    database.all(decisions, of),
    database.all(exceptions, of),
  ])
  return {
    ruleSets: rules,
    outsideProviders: outside,
    inputs: counted,
    frames: framed,
    decisions: decided,
    exceptions: excepted,
  }
}

/** How the units plan their money on accounts, in some years. */
export function budgetLines(
  database: Database,
  municipality: string,
  years: readonly number[],
): Promise<readonly BudgetLine[]> {
  return database.all(lines, [municipality, years])
}
