import { z } from 'zod'
import { defineEndpoint, type Endpoint } from '#api/document.ts'
import { refuse, succeed } from '#core/outcome.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext } from '#web/context.ts'
import { toRead } from '#web/doors.ts'
import { type BudgetRoom, roomOf } from './budget-room.web.ts'
import { decidedBudget } from './decided-budget.ts'
import { stateOf } from './in-force.ts'
import type { RuleSetVersion } from './model.ts'
import { ruleProblems } from './rules/rule-problems.ts'

const ruleSet = z
  .object({
    id: z.string(),
    version: z.number().int(),
    year: z.number().int(),
    title: z.string(),
    holder: z
      .string()
      .meta({ description: 'Id of the place that holds the frame that the rules share out.' }),
    state: z.enum(['proposed', 'decided']),
    decision: z.string().optional(),
    decidedOn: z.string().optional(),
  })
  .meta({ id: 'RuleSetVersion' })

const document = z
  .looseObject({ schema: z.literal('styrkedjan/rule-set/1') })
  .meta({ description: 'The rule set itself, by the schema in docs/reference/rule-set.schema.json.' })

const amount = z
  .object({
    unit: z.string(),
    name: z.string(),
    ruleSet: z.string().meta({ description: 'Empty where no rule gives the amount.' }),
    component: z.string(),
    amountOre: z.number().int().meta({ description: 'Öre.' }),
  })
  .meta({ id: 'BudgetAmount' })

/** Drafts are working papers, and what is withdrawn holds for nobody. */
function publicVersions({ book }: BudgetRoom): readonly RuleSetVersion[] {
  return book.ruleSets.filter((version) => ['proposed', 'decided'].includes(stateOf(version)))
}

function told(version: RuleSetVersion): z.infer<typeof ruleSet> {
  const { id, year, holder } = version
  const decided = version.steps.findLast(({ step }) => step === 'decided')
  return {
    ...{ id, version: version.version, year, title: version.document.title, holder },
    state: decided ? 'decided' : 'proposed',
    ...(decided ? { decision: decided.decision, decidedOn: decided.on } : {}),
  }
}

async function room({ database, now }: AppContext): Promise<BudgetRoom> {
  return roomOf({ database, now }, await readInstallation(database), 'sv')
}

const list = defineEndpoint({
  path: '/rule-sets',
  id: 'listRuleSets',
  access: toRead('rule-set'),
  summary: 'Every version of the rules that share out the budget, proposed or decided',
  answer: z.object({ ruleSets: z.array(ruleSet) }),
  respond: async (context) => succeed({ ruleSets: publicVersions(await room(context)).map(told) }),
})

const one = defineEndpoint({
  path: '/rule-sets/{ruleSet}/{version}',
  id: 'getRuleSet',
  access: toRead('rule-set'),
  summary: 'A version of a rule set, whole',
  parts: { ruleSet: 'Id of the rule set.', version: 'Number of the version.' },
  answer: z.object({ ruleSet, document }),
  async respond(context, { path }) {
    const found = publicVersions(await room(context)).find(
      ({ id, version }) => id === path.ruleSet && String(version) === path.version,
    )
    return found
      ? succeed({ ruleSet: told(found), document: { ...found.document } })
      : refuse(ruleProblems.unknown(path.ruleSet ?? ''))
  },
})

const budget = defineEndpoint({
  path: '/budgets/{year}',
  id: 'getBudget',
  access: toRead('budget-decision'),
  summary: "A year's budget as it stands: every unit, rule set and component, to the öre",
  parts: { year: 'Budget year, in four figures.' },
  answer: z.object({ year: z.number().int(), decisions: z.array(z.string()), amounts: z.array(amount) }),
  async respond(context, { path }) {
    const { book, nameOf } = await room(context)
    const { adopted, changes, amounts, year } = decidedBudget(book, Number(path.year))
    return succeed({
      year,
      decisions: [...adopted, ...changes].map(({ reference }) => reference),
      amounts: [...amounts.values()].flat().map((row) => ({ ...row, name: nameOf(row.unit) })),
    })
  },
})

/** What the budget answers programs. */
export const endpoints: readonly Endpoint[] = [list, one, budget]
