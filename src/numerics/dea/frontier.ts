import { at } from '#numerics/at.ts'
import { Basis } from './basis.ts'
import { Candidates } from './candidates.ts'
import { type Claim, proven, provenOutOfReach } from './certificate.ts'
import { type DualOutcome, dualSimplex } from './dual-simplex.ts'
import { solveExactly } from './exact.ts'
import { type ExactTechnology, exactTechnology } from './exact-basis.ts'
import { maximiseSlacks } from './second-stage.ts'
import { slacksProven } from './slack-certificate.ts'
import { startBasis } from './start-basis.ts'
import type { Technology } from './technology.ts'

/** Residuals beyond this mean that a basis has lost its accuracy; the share to which answers are proven. */
const accuracy = 1e-10
/**
 * A unit whose score is further than this from 1 is inside the frontier, not on it: ten thousand times what a proven
 * score can be off.
 */
const clearlyInside = 1e-6

/**
 * The frontier of a technology, to which any number of points are held.
 *
 * Prices of a facet are right for every point: only the right-hand side and the score's column change. So each
 * solution's basis is kept, and the next point starts from the one whose prices bound its score best: that is the
 * answer at once where the facet is the same, and a few steps from it otherwise.
 */
export class Frontier {
  readonly technology: Technology
  /** Holds the solution after `evaluate` has returned a score. */
  readonly basis: Basis
  readonly #candidates: Candidates
  readonly #everyone: Candidates
  readonly #headers: Int32Array[] = []
  /** Prices of the kept facets, one after the other. */
  #prices: Float64Array
  readonly #start: Int32Array
  /** What was proven of the solution in `basis`; null where it was solved exactly. */
  #claim: Claim | null = null
  /** Made when it is first needed. */
  #exact: ExactTechnology | null = null

  constructor(technology: Technology) {
    this.technology = technology
    this.basis = new Basis(technology)
    this.#candidates = new Candidates(technology)
    this.#everyone = new Candidates(technology)
    this.#prices = new Float64Array(64 * technology.rows)
    this.#start = new Int32Array(technology.rows)
  }

  /** Evaluates a unit of the technology itself, which always reaches the frontier. */
  evaluateUnit(unit: number): number {
    const { columns, rows } = this.technology
    const score = this.evaluate(columns.subarray(unit * rows, (unit + 1) * rows))
    if (score === null) throw new Error('a unit of the frontier programme does not reach its own frontier')
    this.remember(unit, score)
    return score
  }

  /** Takes note of a unit's score: one clearly inside the frontier doesn't span it and isn't priced again. */
  remember(unit: number, score: number): void {
    if (this.technology.direction * (1 - score) > clearlyInside) this.#candidates.drop(unit)
  }

  /**
   * Score of a point given as a column, against all units or all but one; null where the frontier can't be reached.
   * Both are proven from the data before they are returned; what can't be proven is solved again without rounding.
   *
   * @throws Error where even that fails, which would be a fault in it
   */
  evaluate(point: Float64Array, exclude = -1): number | null {
    const { basis } = this
    this.#claim = null
    basis.aim(point)
    const facet = exclude >= 0 ? -1 : this.#bestFacet(point)
    if (facet >= 0 && basis.load(this.#headers[facet] ?? [])) {
      this.#start.set(basis.header)
      if (this.#solve(this.#candidates, exclude, 50) === 'optimal' && this.#prove(point, exclude)) {
        if (this.#hasMoved()) this.#keep()
        return at(basis.values, basis.scorePosition)
      }
    }
    return this.#fromScratch(point, exclude)
  }

  #fromScratch(point: Float64Array, exclude: number): number | null {
    const { basis } = this
    const start = startBasis(this.technology, point, exclude)
    if (start === null) return null
    if (!basis.load(start)) return this.#exactly(point, { exclude, slacks: false, start })
    const pool = exclude >= 0 ? this.#everyone : this.#candidates
    const outcome = this.#solve(pool, exclude, 2000)
    if (outcome === 'infeasible' && provenOutOfReach(basis, point, exclude)) return null
    if (outcome !== 'optimal' || !this.#prove(point, exclude)) {
      return this.#exactly(point, { exclude, slacks: false, start: basis.header })
    }
    if (exclude < 0) this.#keep()
    return at(basis.values, basis.scorePosition)
  }

  /**
   * Moves the solution of the `evaluate` just done to one with the largest sum of slacks.
   *
   * @param exclude the same as then
   */
  maximiseSlacks(point: Float64Array, exclude: number): void {
    const { basis } = this
    const start = basis.header.slice()
    const claim = this.#claim
    if (claim !== null && maximiseSlacks(basis, exclude) && slacksProven(basis, claim, exclude)) return
    this.#exactly(point, { exclude, slacks: true, start })
  }

  #prove(point: Float64Array, exclude: number): boolean {
    this.#claim = proven(this.basis, point, exclude)
    return this.#claim !== null
  }

  #exactly(
    point: Float64Array,
    options: { exclude: number; slacks: boolean; start: ArrayLike<number> },
  ): number | null {
    this.#exact ??= exactTechnology(this.technology)
    const solution = solveExactly(this.#exact, point, options)
    if (solution === null) return null
    this.basis.hold(solution)
    return solution.score
  }

  /** Dual simplex, gone on with from the same basis taken up afresh where rounding has built up along the way. */
  #solve(pool: Candidates, exclude: number, most: number): DualOutcome {
    const { basis } = this
    for (let round = 0; round < 5; round++) {
      const outcome = dualSimplex(basis, pool, exclude, most)
      if (outcome !== 'optimal' || basis.residual() <= accuracy) return outcome
      if (!basis.load(basis.header.slice())) return 'stuck'
    }
    return 'stuck'
  }

  /** The facet whose prices give the point the strongest bound; −1 where none is kept or none prices the point. */
  #bestFacet(point: Float64Array): number {
    const { rows, direction, radial } = this.technology
    const prices = this.#prices
    let best = -1
    let strongest = Number.NEGATIVE_INFINITY
    for (let facet = 0, cell = 0; facet < this.#headers.length; facet++, cell += rows) {
      let worth = 0
      let unit = 0
      for (let row = 0; row < rows; row++) {
        const part = at(prices, cell + row) * at(point, row)
        if (radial[row] === 1) unit -= part
        else worth += part
      }
      // Prices are stored so that `unit` has the sign of the direction; near 0 they say nothing about this point.
      const scale = direction * unit
      if (scale <= 1e-12 || worth <= strongest * scale) continue
      best = facet
      strongest = worth / scale
    }
    return best
  }

  /** Whether the basis differs from the kept one that it started from. */
  #hasMoved(): boolean {
    const { header } = this.basis
    for (let p = 0; p < header.length; p++) {
      if (header[p] !== this.#start[p]) return true
    }
    return false
  }

  #keep(): void {
    const { rows, direction } = this.technology
    const { basis } = this
    const place = this.#headers.length * rows
    if (place === this.#prices.length) {
      const larger = new Float64Array(2 * place)
      larger.set(this.#prices)
      this.#prices = larger
    }
    const priceRow = basis.scorePosition * rows
    for (let row = 0; row < rows; row++) {
      this.#prices[place + row] = direction * at(basis.inverse, priceRow + row) * at(basis.rowScale, row)
    }
    this.#headers.push(basis.header.slice())
  }
}
