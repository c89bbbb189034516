import type { BudgetDecision, BudgetException } from '#chapters/budget/model.ts'
import { remainderId } from '#chapters/budget/volume/allocation.ts'
import { toOre } from '#core/money.ts'
import type { StepRow, Years } from './steps.ts'
import { exceptionsFor, frameRest, type YearBudget } from './year-budget.ts'

/** Name of the row of what is decided otherwise than rules and exceptions give. */
export const besideId = 'beside'

/** Exceptions of either year, those with one and the same reason together; one that goes on unchanged moves nothing. */
export function exceptionRows({ before, now, restated }: Years, unit: string): readonly StepRow[] {
  const old = restated.sources(unit).flatMap((source) =>
    exceptionsFor(before, source.unit).map((exception) => {
      const moved = restated.amounts([{ place: source.unit, amount: exception.amountOre }]).get(unit) ?? 0
      return { exception, amount: -moved }
    }),
  )
  const added = exceptionsFor(now, unit).map((exception) => ({ exception, amount: exception.amountOre }))
  const keyOf = ({ exception }: { readonly exception: BudgetException }) =>
    `${exception.ruleSet} ${exception.reason}`
  return [...Map.groupBy([...old, ...added], keyOf).values()].flatMap((alike) => {
    const amount = alike.reduce((sum, each) => sum + each.amount, 0)
    const [first] = alike
    if (!first || amount === 0) return []
    return [
      {
        ruleSet: first.exception.ruleSet,
        component: `${first.exception.year}-${first.exception.id}`,
        title: '',
        amountOre: toOre(amount),
        facts: alike.map(({ exception }) => ({ kind: 'exception', exception }) as const),
      },
    ]
  })
}

/**
 * What is left when organisation, rules and exceptions have been told: the unit's share of what the rules leave of the
 * frame, what was moved or added during the years, and what is decided otherwise than the rules give.
 *
 * @param left öre that the rows add up to
 */
export function otherRows(years: Years, unit: string, left: number): readonly StepRow[] {
  const rest = restRow(years, unit)
  const moved = changesOfTheYears(years, unit)
  const told = [...rest, ...moved].reduce((sum, { amountOre }) => sum + amountOre, 0)
  const beside: readonly StepRow[] =
    left === told
      ? []
      : [{ ruleSet: '', component: besideId, title: '', amountOre: toOre(left - told), facts: [] }]
  return [...rest, ...moved, ...beside]
}

function restRow({ before, now, restated }: Years, unit: string): readonly StepRow[] {
  const old = restated.amounts(
    restated.sources(unit).map((source) => ({ place: source.unit, amount: frameRest(before, source.unit) })),
  )
  const beforeOre = old.get(unit) ?? 0
  const afterOre = frameRest(now, unit)
  if (beforeOre === afterOre) return []
  return [
    {
      ...{ ruleSet: '', component: remainderId, title: '', amountOre: toOre(afterOre - beforeOre) },
      facts: [{ kind: 'amount', beforeOre, afterOre }],
    },
  ]
}

/** Reallocations and supplementary appropriations: last year's are gone, this year's have come. */
function changesOfTheYears({ before, now, restated }: Years, unit: string): readonly StepRow[] {
  const old = restated
    .sources(unit)
    .flatMap((source) =>
      changeRows(before, source.unit).map(([decision, amount]) =>
        decisionRow(decision, -(restated.amounts([{ place: source.unit, amount }]).get(unit) ?? 0)),
      ),
    )
  const added = changeRows(now, unit).map(([decision, amount]) => decisionRow(decision, amount))
  return [...old, ...added].filter(({ amountOre }) => amountOre !== 0)
}

/** Decided after the budget was adopted; what an exception is, is told as one. */
function changeRows(budget: YearBudget, unit: string): readonly (readonly [BudgetDecision, number])[] {
  const excepted = new Set(exceptionsFor(budget, unit).map(({ decision }) => decision))
  const sums = new Map<BudgetDecision, number>()
  for (const { decision, amountOre } of budget.units.get(unit)?.rows ?? []) {
    if (decision === undefined || decision.kind === 'adopted' || excepted.has(decision.reference)) continue
    sums.set(decision, (sums.get(decision) ?? 0) + amountOre)
  }
  return [...sums]
}

function decisionRow(decision: BudgetDecision, amount: number): StepRow {
  const { kind, reference, on, reason } = decision
  return {
    ...{ ruleSet: '', component: `${decision.year}-${decision.id}`, title: '', amountOre: toOre(amount) },
    facts: [{ kind: 'decision', decision: { kind, reference, on, reason } }],
  }
}
