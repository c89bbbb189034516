import type { Standing } from './mark-key.tsx'
import { extent, linear, ticks } from './scale.ts'

/** A municipality in a ranking. */
export interface RankedMark {
  /** Four-digit code. */
  readonly municipality: string
  readonly name: string
  /** High is good. */
  readonly score: number
  /** Ends of the score's interval. */
  readonly low: number
  readonly high: number
  /** Ends of the rank's interval, where they have been worked out. */
  readonly ranks?: { readonly low: number; readonly high: number }
  readonly standing?: Standing
}

/** Where everything stands: across in per cent, down in px. */
export interface RankingLayout {
  /** Best first; ours last in the drawing order is the chart's matter. */
  readonly places: readonly {
    readonly mark: RankedMark
    readonly x: number
    readonly y: number
    readonly yLow: number
    readonly yHigh: number
  }[]
  readonly scoreTicks: readonly { readonly value: number; readonly y: number }[]
  readonly rankTicks: readonly { readonly value: number; readonly x: number; readonly minor: boolean }[]
  xOfRank(rank: number): number
}

/**
 * Places for a ranking's marks. Pure and small: the page's custom element uses the same to move them when the reader
 * changes a choice.
 *
 * @param plot top and bottom of the marks' area, px
 */
export function rankingLayout(
  marks: readonly RankedMark[],
  plot: { readonly top: number; readonly bottom: number },
): RankingLayout {
  // The right edge is kept for the figures of the score's axis.
  const xOfRank = linear([1, Math.max(marks.length, 2)], [1, 92])
  const domain = extent(marks.flatMap((mark) => [mark.low, mark.high]))
  const y = linear(domain, [plot.bottom - 6, plot.top])
  const places = marks
    .toSorted((a, b) => b.score - a.score)
    .map((mark, index) => ({
      mark,
      x: xOfRank(index + 1),
      y: tenth(y(mark.score)),
      yLow: tenth(y(mark.low)),
      yHigh: tenth(y(mark.high)),
    }))
  return {
    // Drawn last, ours lies on top; then those we compare with.
    places: places.toSorted((a, b) => weight(a.mark) - weight(b.mark)),
    scoreTicks: ticks(domain[0], domain[1], 4).map((value) => ({ value, y: tenth(y(value)) })),
    rankTicks: rankTicks(marks.length).map((value) => ({
      value,
      x: xOfRank(value),
      minor: value % 100 !== 0 && value !== 1,
    })),
    xOfRank,
  }
}

function rankTicks(count: number): number[] {
  const round = ticks(1, count, 6).filter((value) => Number.isInteger(value) && value > 1)
  return [1, ...round]
}

function weight(mark: RankedMark): number {
  return mark.standing === 'own' ? 2 : mark.standing === 'peer' ? 1 : 0
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
