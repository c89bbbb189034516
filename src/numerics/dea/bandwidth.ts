import { item } from '#numerics/at.ts'
import { sum } from '#numerics/sum.ts'

/** Scores nearer to 1 than this are on the frontier. */
const onFrontier = 1e-6

/**
 * Bandwidth for smoothing scores θ ≤ 1 that pile up at 1. The m scores below 1 are reflected to 2 − θ; the bandwidth
 * that minimises the unbiased cross-validation of a Gaussian kernel density on those 2m values, sought between a tenth
 * and the whole of 1.144·s·(2m)^(−1/5), is brought to n scores by (2m/n)^(1/5)·s_n/s_2m.
 *
 * Source: L. Simar & P. W. Wilson, "Statistical inference in nonparametric frontier models: the state of the art",
 * Journal of Productivity Analysis 13 (2000), and in Fried, Lovell & Schmidt (eds), The Measurement of Productive
 * Efficiency and Productivity Growth (2008), section 4.3.7; cross-validation after D. W. Scott & G. R. Terrell, JASA
 * 82 (1987).
 *
 * @returns the bandwidth; 0 where every unit is on the frontier, so that nothing can be smoothed
 * @example bandwidth([1, 0.625, 1, 0.9, 1]) // 0.1347 (0.0001)
 */
export function bandwidth(scores: readonly number[]): number {
  const inside = scores.filter((score) => score < 1 - onFrontier)
  if (inside.length === 0) return 0
  const reflected = [...inside, ...inside.map((score) => 2 - score)]
  const spread = sampleSd(reflected)
  const most = 1.144 * spread * reflected.length ** -0.2
  const best = goldenSection((width) => crossValidation(reflected, width), 0.1 * most, most)
  return best * (reflected.length / scores.length) ** 0.2 * (sampleSd(scores) / spread)
}

function sampleSd(values: readonly number[]): number {
  const centre = sum(values) / values.length
  return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1))
}

/** Estimated squared error of the density, but for a constant. */
function crossValidation(values: readonly number[], width: number): number {
  let pairs = 0
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < i; j++) {
      const squared = ((item(values, i) - item(values, j)) / width) ** 2
      pairs += Math.exp(-squared / 4) - Math.sqrt(8) * Math.exp(-squared / 2)
    }
  }
  const n = values.length
  return (0.5 / n + pairs / n ** 2) / (width * Math.sqrt(Math.PI))
}

/** The least point of a function between two bounds, to a ten-thousandth of their distance. */
function goldenSection(f: (x: number) => number, low: number, high: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2
  let [a, b] = [low, high]
  let [left, right] = [b - ratio * (b - a), a + ratio * (b - a)]
  let [atLeft, atRight] = [f(left), f(right)]
  while (b - a > 1e-4 * (high - low)) {
    if (atLeft < atRight) {
      ;[b, right, atRight] = [right, left, atLeft]
      left = b - ratio * (b - a)
      atLeft = f(left)
    } else {
      ;[a, left, atLeft] = [left, right, atRight]
      right = a + ratio * (b - a)
      atRight = f(right)
    }
  }
  return (a + b) / 2
}
