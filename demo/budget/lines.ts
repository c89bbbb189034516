import { decidedBudget, decidedSum } from '#chapters/budget/decided-budget.ts'
import type { BudgetBook, BudgetLine } from '#chapters/budget/model.ts'
import { largestRemainder } from '#core/organisation/restate.ts'
import { uniformsFor } from '#demo/draws.ts'

/** Share of a unit's money by account, for units that mostly pay wages. Income is negative. */
const accounts: readonly (readonly [account: string, share: number])[] = [
  ['3110', -0.03],
  ['5011', 0.512],
  ['5610', 0.201],
  ['6011', 0.145],
  ['6410', 0.098],
  ['7410', 0.074],
]

/** Years whose units have planned their money on accounts. */
const plannedYears = [2025, 2026]
/** Streets buy, rather than employ; outside providers plan for themselves. */
const apart = new Set(['gata', 'park', 'friskolan-alen', 'forskolan-fjarilen', 'hemtjanst-linden'])
/** Has not planned 2026 on accounts. */
const unplanned = new Set(['fritidsgarden 2026', 'konsthallen 2026'])

/** How each unit plans its money on accounts, month by month: it adds up to the unit's budget. */
export function linesFrom(book: BudgetBook): readonly BudgetLine[] {
  return plannedYears.flatMap((year) => {
    const decided = decidedBudget(book, year)
    return [...decided.amounts.keys()]
      .filter((unit) => !apart.has(unit) && !unplanned.has(`${unit} ${year}`))
      .flatMap((unit) => linesOf(unit, year, decidedSum(decided, unit)))
  })
}

const twelve = Array.from({ length: 12 }, () => 1)

function linesOf(unit: string, year: number, sum: number): readonly BudgetLine[] {
  const random = uniformsFor(`accounts ${unit}`)
  const costs = accounts.map(([account, share]) => [account, share * (0.94 + 0.12 * random())] as const)
  const [income, ...spent] = costs
  const fees = Math.round(sum * (income?.[1] ?? 0))
  const parts = largestRemainder(
    sum - fees,
    spent.map(([, share]) => share),
  )
  const all = [
    [income?.[0] ?? '', fees] as const,
    ...spent.map(([account], i) => [account, parts[i] ?? 0] as const),
  ]
  return all.map(([account, ore]) => ({
    ...{ year, unit, account, activity: '' },
    months: largestRemainder(ore, twelve),
    source: 'Exempeldata, enhetens internbudget',
  }))
}
