import { type Ore, toOre } from '#core/money.ts'
import type { BudgetBook, BudgetDecision, DecidedAmount } from './model.ts'

/** What has been decided for a year, as it stands on a day. */
export interface DecidedBudget {
  readonly year: number
  /** The decision that the year's amounts come from; absent: nothing is adopted yet. */
  readonly adopted?: BudgetDecision
  /** Adopted and not reopened since. */
  readonly isLocked: boolean
  /** Reallocations and supplementary appropriations since, in order of time. */
  readonly changes: readonly BudgetDecision[]
  /** By unit: the adopted amounts and every change since, in order. */
  readonly amounts: ReadonlyMap<string, readonly DecidedAmount[]>
}

/**
 * The year's budget: the latest adopted one, and what has been moved or added since. Reopening unlocks what was adopted
 * and takes nothing away: until a new budget is adopted the old one holds.
 *
 * @param day ISO day; absent: as it stands
 */
export function decidedBudget(
  { decisions }: Pick<BudgetBook, 'decisions'>,
  year: number,
  day = '9999-12-31',
): DecidedBudget {
  const known = decisions.filter((decision) => decision.year === year && decision.on <= day)
  const adopted = known.findLast(({ kind }) => kind === 'adopted')
  const since = adopted ? known.slice(known.indexOf(adopted) + 1) : []
  const changes = since.filter(({ kind }) => kind === 'reallocation' || kind === 'supplementary')
  const rows = [adopted, ...changes].flatMap((decision) => decision?.amounts ?? [])
  return {
    year,
    ...(adopted ? { adopted } : {}),
    isLocked: adopted !== undefined && !since.some(({ kind }) => kind === 'reopened'),
    changes,
    amounts: Map.groupBy(rows, ({ unit }) => unit),
  }
}

/** What a unit has been given, all in all. */
export function decidedSum({ amounts }: Pick<DecidedBudget, 'amounts'>, unit: string): Ore {
  return toOre((amounts.get(unit) ?? []).reduce((sum, { amountOre }) => sum + amountOre, 0))
}

/** Years that have any decision, the latest last. */
export function decidedYears({ decisions }: Pick<BudgetBook, 'decisions'>): readonly number[] {
  return [...new Set(decisions.filter(({ kind }) => kind === 'adopted').map(({ year }) => year))].toSorted(
    (a, b) => a - b,
  )
}
