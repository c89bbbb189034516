import { mean } from '#numerics/mean.ts'

/** Fewest answers that are ever shown together. */
export const leastShown = 5

/** How many have answered, roughly: exact numbers would let the sums of two rounds be subtracted from each other. */
const sizeBands = ['5–9', '10–19', '20–49', '50–'] as const
export type SizeBand = (typeof sizeBands)[number]

/** What may be told of a set of answers, or that it is hidden. */
export type Shown =
  | { readonly hidden: true }
  | {
      readonly hidden: false
      readonly size: SizeBand
      /** 1–5, one decimal; an even one under ten answers. */
      readonly mean: number
      /** Shares answering low, in the middle and high; absent where one of them would be few. */
      readonly distribution?: Distribution
    }

/** Shares of the answers, 0–1. */
export interface Distribution {
  /** 1–2. */
  readonly low: number
  /** 3. */
  readonly middle: number
  /** 4–5. */
  readonly high: number
}

/**
 * What may be told of some answers. Hidden where they are fewer than five, and where all, or all but one, are the same:
 * then everybody's answer would be known, to all or to the one. The distribution is left out where one to four have answered in one of its parts.
 *
 * @param values each 1–5
 */
export function shownOf(values: readonly number[]): Shown {
  if (values.length < leastShown || differing(values) < 2) return { hidden: true }
  const distribution = distributionOf(values)
  return {
    hidden: false,
    size: bandOf(values.length),
    mean: roundedMean(values),
    ...(distribution ? { distribution } : {}),
  }
}

/** Fewer than ten answers are told of in steps of 0.2: in steps of 0.1 some means would give away their number. */
function roundedMean(values: readonly number[]): number {
  const perStep = values.length < 10 ? 5 : 10
  return Math.round(mean(values) * perStep) / perStep
}

/** How many answers are other than the commonest one. */
function differing(values: readonly number[]): number {
  const alike = [...Map.groupBy(values, (value) => value).values()].map(({ length }) => length)
  return values.length - Math.max(...alike)
}

function distributionOf(values: readonly number[]): Distribution | undefined {
  const count = (from: number, to: number) => values.filter((value) => from <= value && value <= to).length
  const parts = [count(1, 2), count(3, 3), count(4, 5)] as const
  if (parts.some((part) => part > 0 && part < leastShown)) return undefined
  const [low, middle, high] = parts
  return { low: low / values.length, middle: middle / values.length, high: high / values.length }
}

function bandOf(size: number): SizeBand {
  if (size >= 50) return '50–'
  if (size >= 20) return '20–49'
  return size >= 10 ? '10–19' : '5–9'
}
