import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { incompleteBeta } from './incomplete-beta.ts'
import { logGamma } from './log-gamma.ts'
import { partialCorrelation } from './partial-correlation.ts'
import { pearson } from './pearson.ts'
import { studentTPValue } from './student-t-p-value.ts'

// S. Kim, "ppcor: An R package for a fast calculation to semi-partial correlation coefficients", Communications for
// Statistical Applications and Methods 22 (2015): the package's own example. Its answers are printed to seven digits;
// those here come from the inverse of the correlation matrix in NumPy and Student's t in SciPy, and agree with them.
const hl = [7, 15, 19, 15, 21, 22, 57, 15, 20, 18]
const disp = [0, 0.964, 0, 0, 0.921, 0, 0, 1.006, 0, 1.011]
const deg = [9, 2, 3, 4, 1, 3, 1, 3, 6, 1]
const bc = [1.78e-2, 1.05e-6, 1.37e-5, 7.18e-3, 0, 0, 0, 4.48e-3, 2.1e-6, 0]
const rows = (...columns: readonly number[][]) =>
  hl.map((_, row) => columns.map((column) => column[row] ?? 0))

describe('partial correlation', () => {
  test('agrees with a published example: r, t and p with n − 2 − k degrees of freedom', () => {
    const found = partialCorrelation(hl, disp, rows(deg, bc))
    expect(found).toMatchObject({ kind: 'correlation', n: 10, given: 2, freedom: 6 })
    if (found.kind !== 'correlation') throw new Error('no correlation')
    expect(found.r).toBeCloseTo(-0.6720863080866935, 12)
    expect(found.t).toBeCloseTo(-2.223266644603163, 11)
    expect(found.p).toBeCloseTo(0.06789201550686452, 12)
    expect(partialCorrelation(disp, bc, rows(hl, deg))).toMatchObject({
      r: expect.closeTo(0.28554200638006993, 11),
      p: expect.closeTo(0.4929987119910974, 11),
    })
  })

  test('with one variable held still it is the textbook formula', () => {
    const [xy, xz, yz] = [pearson(hl, disp) ?? 0, pearson(hl, deg) ?? 0, pearson(disp, deg) ?? 0]
    const expected = (xy - xz * yz) / Math.sqrt((1 - xz ** 2) * (1 - yz ** 2))
    expect(partialCorrelation(hl, disp, rows(deg))).toMatchObject({
      r: expect.closeTo(expected, 12),
      freedom: 7,
    })
  })

  test('with nothing held still it is the plain correlation', () => {
    expect(partialCorrelation(hl, disp, rows())).toMatchObject({
      r: expect.closeTo(pearson(hl, disp) ?? 0, 12),
      given: 0,
      freedom: 8,
    })
  })

  test('a column that repeats another changes nothing, the degrees of freedom included', () => {
    const doubled = deg.map((value) => 3 * value - 1)
    expect(partialCorrelation(hl, disp, rows(deg, doubled))).toEqual(partialCorrelation(hl, disp, rows(deg)))
  })

  test('says when there are too few rows, or nothing left to compare', () => {
    expect(partialCorrelation([1, 2], [1, 2], [[], []])).toEqual({ kind: 'too-few', n: 2 })
    expect(partialCorrelation([1, 2, 4], [1, 3, 2], [[1], [5], [2]])).toEqual({ kind: 'too-few', n: 3 })
    expect(partialCorrelation(deg, disp, rows(deg))).toEqual({ kind: 'no-variation', n: 10 })
    expect(
      partialCorrelation(
        hl.map(() => 4),
        disp,
        rows(deg),
      ),
    ).toEqual({ kind: 'no-variation', n: 10 })
  })

  test('a perfect association leaves nothing to chance', () => {
    const found = partialCorrelation([1, 2, 3, 5, 4], [2, 4, 6, 10, 8], [[], [], [], [], []])
    expect(found).toMatchObject({ kind: 'correlation', r: expect.closeTo(1, 12), p: expect.closeTo(0, 12) })
  })

  test('lists of different length and what is no number are a fault in the call', () => {
    expect(() => partialCorrelation([1, 2, 3], [1, 2], [[], []])).toThrow(
      '3 values cannot be paired with 2, given 2 rows',
    )
    expect(() => partialCorrelation([1, 2, Number.NaN], [1, 2, 4], [[], [], []])).toThrow('must be finite')
  })

  test('turning a variable round turns the sign and keeps p', () => {
    const value = fc.integer({ min: -50, max: 50 })
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 6, maxLength: 30 }), (list) => {
        const x = list.map(([each]) => each)
        const y = list.map(([, each]) => each)
        const z = list.map(([, , each]) => [each])
        const plain = partialCorrelation(x, y, z)
        const turned = partialCorrelation(
          x,
          y.map((each) => -each),
          z,
        )
        expect(turned.kind).toBe(plain.kind)
        if (plain.kind !== 'correlation' || turned.kind !== 'correlation') return
        expect(turned.r).toBeCloseTo(-plain.r, 9)
        expect(turned.p).toBeCloseTo(plain.p, 9)
        expect(plain.p).toBeGreaterThanOrEqual(0)
        expect(plain.p).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('Student’s t', () => {
  // Values of scipy.stats.t.sf, version 1.17.1, doubled.
  test.each([
    [0, 5, 1],
    [1, 1, 0.5],
    [2.5, 3, 0.08770664700806556],
    [-2.228138851964939, 10, 0.05],
    [0.3, 200, 0.764488730189328],
    [0.001, 7, 0.9992300172449988],
  ])('t = %d with %d degrees of freedom', (t, freedom, p) => {
    expect(studentTPValue(t, freedom)).toBeCloseTo(p, 10)
  })

  test('a far tail keeps its size', () => {
    expect(studentTPValue(12, 6) / 2.0307406195373192e-5).toBeCloseTo(1, 9)
    expect(studentTPValue(40, 284) / 1.0467106235374748e-118).toBeCloseTo(1, 9)
    expect(studentTPValue(Number.NEGATIVE_INFINITY, 4)).toBe(0)
  })

  test('without degrees of freedom there is no answer', () => {
    expect(() => studentTPValue(1, 0)).toThrow('degrees of freedom must be above 0, were 0')
  })
})

describe('what it rests on', () => {
  test('ln Γ of whole and half numbers', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 13)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13)
    expect(logGamma(0.25)).toBeCloseTo(1.2880225246980774, 12)
    expect(() => logGamma(0)).toThrow('ln Γ is computed above 0, was 0')
  })

  test('I_x(a, b) is a polynomial for whole a and b: x²(6 − 8x + 3x²) for 2 and 3', () => {
    for (const x of [0, 0.1, 0.5, 0.8, 1]) {
      expect(incompleteBeta(2, 3, x)).toBeCloseTo(x ** 2 * (6 - 8 * x + 3 * x ** 2), 13)
    }
    expect(() => incompleteBeta(0, 1, 0.5)).toThrow('the parameters must be above 0, were 0 and 1')
    expect(() => incompleteBeta(1, 1, 1.1)).toThrow('x lies within 0–1, was 1.1')
  })
})
