import {
  type Assumption,
  type AssumptionKind,
  assumptionKinds,
  type ProcessBook,
} from '#chapters/budget/process/model.ts'
import { mean } from '#numerics/mean.ts'
import { studentT975 } from '#numerics/student-t-975.ts'

/** An assumption of a year beside what came of it. */
export interface AssumptionYear {
  readonly year: number
  /** The latest version written before the year began or, where it was written later, the latest at all. */
  readonly assumed: Assumption
  readonly outcome?: number
  /**
   * Outcome less assumption: in percentage points where the unit is per cent, else as a share of the assumption.
   * Positive: it was underestimated.
   */
  readonly error?: number
}

/** An assumption through the years. */
export interface AssumptionSeries {
  readonly id: string
  readonly kind: AssumptionKind
  readonly title: string
  readonly unit: string
  /** Errors are percentage points, not shares. */
  readonly inPoints: boolean
  /** Oldest first. */
  readonly years: readonly AssumptionYear[]
  readonly bias?: Bias
}

/** How an assumption has missed on the whole. */
export interface Bias {
  /** Years with an outcome. */
  readonly years: number
  readonly under: number
  readonly over: number
  /** Mean error: percentage points, or a share. */
  readonly mean: number
  /** Mean size of the error, whichever way. */
  readonly meanSize: number
  /** 95 % interval of the mean by Student's t; absent for fewer than three years. */
  readonly interval?: readonly [number, number]
  /** The interval lies wholly on one side of 0: more than chance. */
  readonly isSignal: boolean
}

/** The unit in which values are per cent. */
export const percentUnit = 'procent'

/**
 * Every assumption through the years, with how it has missed. The unit is never a person: an assumption belongs to the
 * municipality and its source.
 *
 * @param day ISO day: later versions and outcomes are not known
 * @handbook BUD-4
 */
export function assumptionSeries(
  { assumptions, outcomes }: Pick<ProcessBook, 'assumptions' | 'outcomes'>,
  day: string,
): readonly AssumptionSeries[] {
  const known = assumptions.filter(({ madeOn }) => madeOn <= day)
  return [...Map.groupBy(known, ({ id }) => id)].flatMap(([id, versions]) => {
    const latest = versions.toSorted((a, b) => a.year - b.year || a.version - b.version).at(-1)
    if (!latest) return []
    const { kind, title, unit } = latest
    const inPoints = unit === percentUnit
    const years = [...new Set(versions.map(({ year }) => year))].toSorted((a, b) => a - b)
    const shown = years.flatMap((year) => {
      const assumed = budgetedOn(versions, year)
      const outcome = outcomes
        .filter((each) => each.id === id && each.year === year && each.knownOn <= day)
        .reduce<ProcessBook['outcomes'][number] | undefined>(
          (held, each) => (!held || held.version < each.version ? each : held),
          undefined,
        )?.value
      return assumed ? [yearOf(assumed, outcome, inPoints)] : []
    })
    const bias = biasOf(shown.flatMap(({ error }) => (error === undefined ? [] : [error])))
    return [{ id, kind, title, unit, inPoints, years: shown, ...(bias ? { bias } : {}) }]
  })
}

/** The assumption whose bias is more than chance, wages before prices before volumes: what the next budget can learn from. */
export function clearestBias(series: readonly AssumptionSeries[]): AssumptionSeries | undefined {
  return inOrder(series).find(({ bias }) => bias?.isSignal)
}

/** Wages first, then prices, volumes, revenue and population. */
export function inOrder<T extends { readonly kind: AssumptionKind }>(list: readonly T[]): readonly T[] {
  return assumptionKinds.flatMap((kind) => list.filter((each) => each.kind === kind))
}

/** What the budget of a year was decided on: the latest version before the year began. */
function budgetedOn(versions: readonly Assumption[], year: number): Assumption | undefined {
  const own = versions.filter((version) => version.year === year).toSorted((a, b) => a.version - b.version)
  return own.findLast(({ madeOn }) => madeOn < `${year}-01-01`) ?? own.at(-1)
}

function yearOf(assumed: Assumption, outcome: number | undefined, inPoints: boolean): AssumptionYear {
  const { year, value } = assumed
  if (outcome === undefined) return { year, assumed }
  const error = inPoints ? outcome - value : value === 0 ? undefined : (outcome - value) / Math.abs(value)
  return { year, assumed, outcome, ...(error === undefined ? {} : { error }) }
}

/**
 * Mean error with its interval.
 *
 * @param errors by year
 * @returns nothing where there is none
 */
export function biasOf(errors: readonly number[]): Bias | undefined {
  if (errors.length === 0) return undefined
  const middle = mean(errors)
  const interval = errors.length < 3 ? undefined : intervalOf(errors, middle)
  return {
    years: errors.length,
    under: errors.filter((error) => error > 1e-9).length,
    over: errors.filter((error) => error < -1e-9).length,
    mean: middle,
    meanSize: mean(errors.map(Math.abs)),
    ...(interval ? { interval } : {}),
    isSignal: interval !== undefined && (interval[0] > 0 || interval[1] < 0),
  }
}

function intervalOf(errors: readonly number[], middle: number): readonly [number, number] {
  const freedom = errors.length - 1
  const variance = errors.reduce((sum, error) => sum + (error - middle) ** 2, 0) / freedom
  const half = studentT975(freedom) * Math.sqrt(variance / errors.length)
  return [middle - half, middle + half]
}
