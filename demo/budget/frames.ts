import type { AllocationInput, BudgetException, BudgetFrame, RuleSetVersion } from '#chapters/budget/model.ts'
import { toOre } from '#core/money.ts'
import { needOf } from './needs.ts'
import { toldRules } from './rules/index.ts'
import { assemblyDecisions, type Body, bodies, bodyDecision, budgetYears } from './years.ts'

const orePerHundredThousand = 10_000_000

/** Years when politics gave less than the rules came to, as a share of it. */
const shortOf: Readonly<Record<string, number>> = {
  'hemtjanst 2024': 0.97,
  'grundskola 2025': 0.992,
}
/** What the planning frames of 2027 raise those of 2026 by. */
const planned = 1.024

interface Known {
  readonly ruleSets: readonly RuleSetVersion[]
  readonly inputs: readonly AllocationInput[]
  readonly exceptions: readonly BudgetException[]
}

/** What every holder and every body has been given to share out, stage by stage, the first year first. */
export function framesFrom(known: Known): readonly BudgetFrame[] {
  const holders = new Map<string, number>()
  for (const version of known.ruleSets) {
    const key = `${version.id} ${version.year}`
    holders.set(key, version.year === 2027 ? 0 : decidedFrame(version, known, shortOf[key] ?? 1))
  }
  for (const { id } of toldRules) {
    holders.set(`${id} 2027`, rounded((holders.get(`${id} 2026`) ?? 0) * planned))
  }
  return budgetYears.flatMap((year) => [
    ...Object.keys(bodies).flatMap((body) => bodyFrames(body as Body, year, holders)),
    ...toldRules.flatMap(({ id, holder, body }) =>
      holderFrames(holder, body, year, holders.get(`${id} ${year}`) ?? 0),
    ),
  ])
}

function decidedFrame(version: RuleSetVersion, { inputs, exceptions }: Known, share: number): number {
  const own = inputs.filter(({ ruleSet, year }) => ruleSet === version.id && year === version.year)
  const beside = exceptions
    .filter(({ ruleSet, from }) => ruleSet === version.id && from === `${version.year}-01-01`)
    .reduce((sum, { amountOre }) => sum + amountOre, 0)
  return rounded(needOf(version, own) * share + beside)
}

/** Up to the next hundred thousand kronor. */
function rounded(ore: number): number {
  return Math.ceil(ore / orePerHundredThousand) * orePerHundredThousand
}

/** The executive board's planning frames in June, its proposal in October, and what the assembly decided. */
function bodyFrames(body: Body, year: number, holders: ReadonlyMap<string, number>): readonly BudgetFrame[] {
  const ore = toldRules
    .filter((told) => told.body === body)
    .reduce((sum, { id }) => sum + (holders.get(`${id} ${year}`) ?? 0), 0)
  const row = { year, node: body }
  const plan: BudgetFrame = {
    ...row,
    version: 1,
    stage: 'planning',
    amountOre: toOre(year === 2027 ? ore : rounded(ore * 0.991)),
    decision: `KS ${year - 1}-06-09 § ${80 + (year - 2023) * 2}`,
    givenOn: `${year - 1}-06-09`,
    reason: 'Planeringsram efter vårens förutsättningar.',
  }
  const decided = assemblyDecisions[year]
  if (!decided) return [plan]
  return [
    plan,
    {
      ...row,
      version: 2,
      stage: 'proposed',
      amountOre: toOre(ore),
      decision: `KS ${year - 1}-10-20 § ${151 + (year - 2023) * 2}`,
      givenOn: `${year - 1}-10-20`,
      reason: 'Kommunstyrelsens förslag efter höstens prognos.',
    },
    {
      ...row,
      version: 3,
      stage: 'decided',
      amountOre: toOre(ore),
      decision: decided.reference,
      givenOn: decided.on,
      reason: '',
    },
  ]
}

function holderFrames(node: string, body: Body, year: number, ore: number): readonly BudgetFrame[] {
  const amountOre = toOre(ore)
  const row = { year, node, amountOre }
  const { letters, first } = bodies[body]
  const day = `${year - 1}-09-22`
  const plan: BudgetFrame = {
    ...row,
    version: 1,
    stage: 'planning',
    decision: `${letters} ${day} § ${first - 30 + (year - 2023) * 3}`,
    givenOn: day,
    reason: 'Nämndens planeringsram.',
  }
  if (year === 2027) return [plan]
  const { on, reference } = bodyDecision(body, year)
  return [plan, { ...row, version: 2, stage: 'decided', decision: reference, givenOn: on, reason: '' }]
}
