import { at, item } from './at.ts'
import { kthSmallest } from './kth-smallest.ts'

/** What the pairwise tests of `rankSets` are made from; the highest estimate is best. */
export interface Comparisons {
  readonly units: number
  readonly replications: number
  readonly estimates: Float64Array
  /** Cell j·units + k: 1/√(se_j² + se_k²), see `precisions`. */
  readonly precisions: Float64Array
  /** Units from the lowest standard error to the highest. */
  readonly fromExact: Int32Array
  /** Draw b of unit i at b·units + i. */
  readonly draws: Float64Array
  /** The critical value is the keep-th largest of the maxima. */
  readonly keep: number
  readonly stepDown: boolean
}

/** How many units are significantly better and worse than one unit. */
export interface Counts {
  readonly better: number
  readonly worse: number
}

/** 1/√(se_j² + se_k²) for all pairs; 0 where both are exact, so that such a pair never counts among the draws. */
export function precisions(standardErrors: readonly number[]): Float64Array {
  const all = standardErrors.flatMap((own) =>
    standardErrors.map((other) => (own === 0 && other === 0 ? 0 : 1 / Math.hypot(own, other))),
  )
  return Float64Array.from(all)
}

/** @returns the units from the lowest standard error to the highest */
export function fromExact(standardErrors: readonly number[]): Int32Array {
  const order = Int32Array.from(standardErrors, (_, unit) => unit)
  return order.sort((a, b) => item(standardErrors, a) - item(standardErrors, b))
}

/**
 * For every unit j and draw b the largest |z_jb − z_kb|/√(se_j² + se_k²) over all k.
 *
 * Few k can give it: where another unit has both a lower draw and a lower standard error than k, it lies further
 * below j than k does, for whatever j; so too above. Going from the lowest standard error to the highest, only new
 * lowest and new highest draws are left: some twenty of 290 units, instead of every pair.
 *
 * @returns Float64Array, unit j's draw b at j·replications + b
 */
export function maximaByUnit(comparisons: Comparisons): Float64Array {
  const { units, replications, draws } = comparisons
  const maxima = new Float64Array(units * replications)
  const outermost = new Int32Array(units)
  for (let b = 0; b < replications; b++) {
    const drawn = draws.subarray(b * units, (b + 1) * units)
    const found = findOutermost(comparisons.fromExact, drawn, outermost)
    for (let j = 0; j < units; j++) {
      maxima[j * replications + b] = largestAgainst(comparisons.precisions, drawn, j, outermost, found)
    }
  }
  return maxima
}

/** Fills the list with the units that no other outdoes, and says how many they are. */
function findOutermost(order: Int32Array, drawn: Float64Array, outermost: Int32Array): number {
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  let found = 0
  for (let i = 0; i < order.length; i++) {
    const unit = item(order, i)
    const value = at(drawn, unit)
    if (value >= lowest && value <= highest) continue
    if (value < lowest) lowest = value
    if (value > highest) highest = value
    outermost[found++] = unit
  }
  return found
}

/** The innermost loop. Every index lies within its list, so the cells are read without `at`. */
function largestAgainst(
  scales: Float64Array,
  drawn: Float64Array,
  j: number,
  others: Int32Array,
  count: number,
): number {
  const own = drawn[j] as number
  const row = j * drawn.length
  let largest = 0
  for (let i = 0; i < count; i++) {
    const k = others[i] as number
    const statistic = Math.abs(own - (drawn[k] as number)) * (scales[row + k] as number)
    if (statistic > largest) largest = statistic
  }
  return largest
}

/**
 * Tests, for the given units, all one-sided hypotheses "j is not better than k" and "j is not worse than k", with
 * step-down: rejected ones leave the maximum and the others are tested again.
 *
 * @param maxima largest statistic of each draw over all the hypotheses
 * @returns counts in the order of `rows`
 */
export function stepDown(comparisons: Comparisons, rows: readonly number[], maxima: Float64Array): Counts[] {
  const { units } = comparisons
  /** Cell r·units + k: 1 where rows[r] was found better than k, −1 where worse, 0 where undecided. */
  const found = new Int8Array(rows.length * units)
  let bounds = maxima
  for (;;) {
    const critical = criticalValue(comparisons, rows, found, bounds)
    if (reject(comparisons, rows, found, critical.value) === 0 || !comparisons.stepDown) break
    bounds = critical.maxima
  }
  return rows.map((_, r) => count(found.subarray(r * units, (r + 1) * units)))
}

function count(found: Int8Array): Counts {
  let better = 0
  let worse = 0
  for (const cell of found) {
    if (cell < 0) better++
    if (cell > 0) worse++
  }
  return { better, worse }
}

/** Marks what the critical value newly rejects, and says how many they were. */
function reject(c: Comparisons, rows: readonly number[], found: Int8Array, critical: number): number {
  let rejected = 0
  for (const [r, j] of rows.entries()) {
    for (let k = 0; k < c.units; k++) {
      const cell = r * c.units + k
      const difference = at(c.estimates, j) - at(c.estimates, k)
      if (found[cell] !== 0 || difference === 0) continue
      const scale = at(c.precisions, j * c.units + k)
      const statistic = scale === 0 ? Number.POSITIVE_INFINITY : Math.abs(difference) * scale
      if (statistic <= critical) continue
      found[cell] = difference > 0 ? 1 : -1
      rejected++
    }
  }
  return rejected
}

/**
 * The keep-th largest maximum over the hypotheses that are left. Earlier maxima bound the new ones from above, so only
 * draws at or over the keep-th largest so far are recomputed, until none of them is an old bound: a few hundred of
 * 2,000.
 */
function criticalValue(c: Comparisons, rows: readonly number[], found: Int8Array, bounds: Float64Array) {
  const maxima = bounds.slice()
  const exact = new Uint8Array(maxima.length)
  if (!found.some((cell) => cell !== 0)) exact.fill(1)
  for (;;) {
    const value = kthSmallest(maxima.slice(), maxima.length - c.keep)
    let recomputed = 0
    for (let b = 0; b < maxima.length; b++) {
      if (exact[b] === 1 || at(maxima, b) < value) continue
      maxima[b] = maximumOfDraw(c, rows, found, b)
      exact[b] = 1
      recomputed++
    }
    if (recomputed === 0) return { value, maxima }
  }
}

/** Largest statistic of one draw over the hypotheses not yet rejected. */
function maximumOfDraw(c: Comparisons, rows: readonly number[], found: Int8Array, b: number): number {
  const { units, precisions: scales } = c
  const drawn = c.draws.subarray(b * units, (b + 1) * units)
  let largest = 0
  // Among all units each pair is met twice, the second time with the sides changed.
  const isEveryone = rows.length === units
  for (const [r, j] of rows.entries()) {
    const own = at(drawn, j)
    for (let k = isEveryone ? j + 1 : 0; k < units; k++) {
      const signed = (own - (drawn[k] as number)) * (scales[j * units + k] as number)
      const cell = found[r * units + k]
      // A found "better" removes "j is not better than k", the positive side; the negative side stays.
      if (signed > largest && cell !== 1) largest = signed
      if (-signed > largest && cell !== -1) largest = -signed
    }
  }
  return largest
}
