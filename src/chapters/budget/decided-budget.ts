import { type Ore, toOre } from '#core/money.ts'
import type { BudgetBook, BudgetDecision, DecidedAmount } from './model.ts'

/** What has been decided for a year, as it stands on a day. */
export interface DecidedBudget {
  readonly year: number
  /**
   * The decisions that the year's amounts come from: the assembly's, which shares out frames, and each committee's on
   * its units. Of several by the same body the latest holds.
   */
  readonly adopted: readonly BudgetDecision[]
  /** Whether what the body has adopted is locked: not reopened since. */
  isLocked(node: string): boolean
  /**
   * Reallocations and supplementary appropriations since the year was first adopted, in order of time. A budget that is
   * adopted anew takes the place of what the rules gave, and of nothing that has been decided on top of it.
   */
  readonly changes: readonly BudgetDecision[]
  /** By unit: the adopted amounts and every change since, in order. */
  readonly amounts: ReadonlyMap<string, readonly DecidedAmount[]>
}

/**
 * The year's budget: what each body adopted last, and what has been moved or added since. Reopening unlocks what was
 * adopted and takes nothing away: until a new budget is adopted the old one holds.
 *
 * @param day ISO day; absent: as it stands
 */
export function decidedBudget(
  { decisions }: Pick<BudgetBook, 'decisions'>,
  year: number,
  day = '9999-12-31',
): DecidedBudget {
  const known = decisions.filter((decision) => decision.year === year && decision.on <= day)
  const lastOf = (node: string, kind: BudgetDecision['kind']) =>
    known.findLastIndex((decision) => decision.node === node && decision.kind === kind)
  const adopted = known.filter(
    ({ kind, node }, index) => kind === 'adopted' && index === lastOf(node, 'adopted'),
  )
  const first = known.findIndex(({ kind }) => kind === 'adopted')
  const changes = known
    .slice(first < 0 ? known.length : first)
    .filter(({ kind }) => kind === 'reallocation' || kind === 'supplementary')
  return {
    year,
    adopted,
    isLocked: (node) => {
      const at = lastOf(node, 'adopted')
      return at >= 0 && lastOf(node, 'reopened') < at
    },
    changes,
    amounts: Map.groupBy(
      [...adopted, ...changes].flatMap(({ amounts }) => amounts),
      ({ unit }) => unit,
    ),
  }
}

/** What a unit has been given, all in all. */
export function decidedSum({ amounts }: Pick<DecidedBudget, 'amounts'>, unit: string): Ore {
  return toOre((amounts.get(unit) ?? []).reduce((sum, { amountOre }) => sum + amountOre, 0))
}

/** Years whose units have been given their budgets, the latest last. */
export function decidedYears({ decisions }: Pick<BudgetBook, 'decisions'>): readonly number[] {
  const years = decisions.filter(({ kind, amounts }) => kind === 'adopted' && amounts.length > 0)
  return [...new Set(years.map(({ year }) => year))].toSorted((a, b) => a - b)
}
