import { describe, expect, test } from 'vitest'
import { nearestNeighbours } from './nearest-neighbours.ts'
import { normalDraws } from './normal-draws.ts'
import { seededRandom } from './random.ts'
import { shrinkage } from './shrinkage.ts'
import { shrunkStandardErrors } from './shrunk-standard-errors.ts'
import { spearman } from './spearman.ts'

describe('shrinkage of a panel', () => {
  test('two units of two years by hand: between 7, within 2, an eighth of each deviation is noise', () => {
    const result = shrinkage([
      [1, 3],
      [5, 7],
    ])
    expect(result).toMatchObject({ overall: 4, between: 7, within: 2 })
    expect(result.units[0]).toMatchObject({ n: 2, mean: 2, effect: -1.75, reliability: 0.875 })
    // √(7·(1 − 0.875) + (1 − 0.875)²·4)
    expect(result.units[0]?.standardError).toBeCloseTo(Math.sqrt(0.9375), 14)
  })

  test('a unit without a value stays at the overall mean, as unsure as units differ', () => {
    const unit = shrinkage([[1, 3], [5, 7], []]).units[2]
    expect(unit).toEqual({ n: 0, mean: null, effect: 0, standardError: Math.sqrt(7), reliability: 0 })
  })

  test('where units don’t differ more than chance, everyone is at the mean', () => {
    const result = shrinkage([
      [1, 5],
      [5, 1],
      [3, 3],
    ])
    expect(result.between).toBe(0)
    expect(result.units.map((unit) => unit.effect)).toEqual([0, 0, 0])
  })

  test('a unit observed more often is believed more', () => {
    const units = shrinkage([[10], [10, 10.5, 9.5], [0, 1], [2, 3, 1]]).units
    expect(units[1]?.reliability).toBeGreaterThan(units[0]?.reliability ?? 1)
  })

  test('finds the variances that made a large panel, and orders units by their true effect', () => {
    const normal = normalDraws(seededRandom(11))
    const truth = Array.from({ length: 400 }, () => 2 * normal())
    const panel = truth.map((effect, unit) =>
      Array.from({ length: 1 + (unit % 5) }, () => 50 + effect + 3 * normal()),
    )
    const result = shrinkage(panel)
    expect(Math.abs(result.overall - 50)).toBeLessThan(0.4)
    expect(Math.abs(result.within - 9)).toBeLessThan(1)
    expect(Math.abs(result.between - 4)).toBeLessThan(1)
    expect(
      spearman(
        truth,
        result.units.map((unit) => unit.effect),
      ),
    ).toBeGreaterThan(0.65)
    const covered = result.units.filter(
      (unit, k) => Math.abs(50 + (truth[k] ?? 0) - result.overall - unit.effect) < 1.96 * unit.standardError,
    )
    expect(covered.length / 400).toBeGreaterThan(0.92)
  })

  test('one unit, or no unit seen twice, cannot tell the variances apart', () => {
    expect(() => shrinkage([[1, 2]])).toThrow('at least two units must be observed')
    expect(() => shrinkage([[1], [2]])).toThrow('at least one unit must be observed twice')
  })
})

describe('standard errors drawn to the pooled variance', () => {
  test('two units by hand', () => {
    // Squares 2 and 0, pooled 1: √((4·1 + 2)/5/2) and √((4·1 + 0)/5/2).
    const [first, second] = shrunkStandardErrors([
      [1, 3],
      [2, 2],
    ])
    expect(first).toBeCloseTo(Math.sqrt(0.6), 14)
    expect(second).toBeCloseTo(Math.sqrt(0.4), 14)
  })

  test('a unit seen once borrows the pooled variance', () => {
    expect(shrunkStandardErrors([[1, 3], [2, 2], [9]])[2]).toBeCloseTo(1, 14)
  })
})

describe('nearest neighbours', () => {
  test('every variable counts in its own standard deviations', () => {
    const rows = [
      [0, 0],
      [1, 0],
      [5, 5],
      [0, 4],
    ]
    expect(nearestNeighbours(rows, 0, 2).map((neighbour) => neighbour.index)).toEqual([1, 3])
    const inOtherUnits = rows.map(([a = 0, b = 0]) => [1000 * a, b])
    expect(nearestNeighbours(inOtherUnits, 0, 2).map((neighbour) => neighbour.index)).toEqual([1, 3])
    expect(
      nearestNeighbours(
        [
          [0, 0],
          [1, 0],
          [5, 5],
        ],
        0,
        1,
      )[0]?.distance,
    ).toBeCloseTo(0.4629100498862757, 14)
  })

  test('a variable that doesn’t vary counts for nothing', () => {
    expect(
      nearestNeighbours(
        [
          [3, 1],
          [3, 2],
        ],
        0,
        1,
      ),
    ).toEqual([{ index: 1, distance: 2 }])
  })
})
