const mostDecimals = 9
const significant = 14
/** Twelve of them still fit a number exactly. */
const most = 7e14

/**
 * Weights as whole numbers in the same proportions, so that shares can be reckoned exactly: 0.25 and 1.5 become 25 and
 * 150. Decimal weights keep every decimal as it is written; others (a third) keep fourteen figures of the largest.
 *
 * @param weights none negative
 * @returns whole numbers of at most 7 × 10¹⁴, in the same order
 */
export function integerWeights(weights: ArrayLike<number>): Float64Array {
  let largest = 0
  for (let i = 0; i < weights.length; i++) largest = Math.max(largest, weights[i] ?? 0)
  if (largest === 0) return new Float64Array(weights.length)
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const scaled = scaledWhole(weights, 10 ** decimals)
    if (scaled !== undefined) return scaled
  }
  const scale = 10 ** (significant - Math.ceil(Math.log10(largest)))
  return Float64Array.from(weights, (weight) => Math.round(weight * scale))
}

/** The weights times the scale; undefined where one isn't whole (but for what a multiplication leaves) or is too large. */
function scaledWhole(weights: ArrayLike<number>, scale: number): Float64Array | undefined {
  const scaled = new Float64Array(weights.length)
  for (let i = 0; i < weights.length; i++) {
    const exact = (weights[i] ?? 0) * scale
    const whole = Math.round(exact)
    if (whole > most || Math.abs(exact - whole) > whole * 4 * Number.EPSILON) return undefined
    scaled[i] = whole
  }
  return scaled
}
