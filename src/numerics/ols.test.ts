import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ols } from './ols.ts'
import { sum } from './sum.ts'

const folder = new URL('../../../shared/data/method/swedish_municipalities_1996_2004/', import.meta.url)

function fitted(...args: Parameters<typeof ols>) {
  const result = ols(...args)
  if (result.kind !== 'fit') throw new Error('expected a fit')
  return result
}

describe('ordinary least squares', () => {
  test('a small line by hand', () => {
    const fit = fitted([[1], [2], [3]], [1, 2, 2])
    expect(fit.intercept).toBeCloseTo(2 / 3, 14)
    expect(fit.coefficients[0]).toBeCloseTo(0.5, 14)
    expect(fit.rSquared).toBeCloseTo(0.75, 14)
    expect(fit.residuals.map((value) => Math.round(value * 6))).toEqual([-1, 2, -1])
    expect(fit.leverage.map((value) => Math.round(value * 6))).toEqual([5, 2, 5])
    expect(fit.standardErrors?.[1]).toBeCloseTo(Math.sqrt(1 / 12), 14)
  })

  test('without intercept the line goes through the origin', () => {
    const fit = fitted([[1], [2]], [2, 4], { intercept: false })
    expect(fit.intercept).toBeNull()
    expect(fit.coefficients[0]).toBeCloseTo(2, 14)
    expect(fit.rSquared).toBeCloseTo(1, 14)
  })

  test('says which column repeats the others', () => {
    const rows = [
      [1, 2],
      [2, 4],
      [3, 6],
      [4, 8],
    ]
    expect(ols(rows, [1, 2, 2, 5])).toEqual({
      kind: 'rank-deficient',
      rows: 4,
      parameters: 3,
      redundant: [1],
    })
  })

  test('says when a column doesn’t vary beside an intercept', () => {
    expect(ols([[5], [5], [5]], [1, 2, 3])).toMatchObject({ kind: 'rank-deficient', redundant: [0] })
  })

  test('says when there are fewer rows than parameters', () => {
    expect(ols([[1, 2]], [1])).toMatchObject({ kind: 'rank-deficient', rows: 1, parameters: 3 })
  })

  test('with as many rows as parameters fits exactly and claims no standard errors', () => {
    const fit = fitted([[1], [2]], [1, 5])
    expect(fit.standardErrors).toBeNull()
    expect(fit.residualVariance).toBeNull()
    expect(fit.coefficients[0]).toBeCloseTo(4, 12)
  })

  test('refuses what isn’t a number', () => {
    expect(() => ols([[Number.NaN], [1]], [1, 2])).toThrow('all regressors must be finite numbers')
    expect(() => ols([[1], [2, 3]], [1, 2])).toThrow('all rows must have the same length')
    expect(() => ols([[1]], [1, 2])).toThrow('1 rows of regressors, but 2 of y')
  })

  test('residuals are at right angles to every regressor, and leverages sum to the parameters', () => {
    const value = fc.integer({ min: -100, max: 100 })
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 5, maxLength: 30 }), (data) => {
        const rows = data.map(([a, b]) => [a, b])
        const result = ols(
          rows,
          data.map(([, , y]) => y),
        )
        if (result.kind !== 'fit') return
        expect(sum(result.leverage)).toBeCloseTo(3, 8)
        expect(sum(result.residuals)).toBeCloseTo(0, 6)
        expect(sum(result.residuals.map((residual, row) => residual * (rows[row]?.[0] ?? 0)))).toBeCloseTo(
          0,
          4,
        )
      }),
    )
  })

  test.skipIf(!existsSync(folder))(
    'agrees with a published panel of 279 municipalities (skipped without the shared method data)',
    () => {
      const lines = readFileSync(new URL('data.csv', folder), 'utf8').trim().split('\n')
      const header = lines[0]?.split(',') ?? []
      const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')).expected
      const table = lines.slice(1).map((line) => line.split(','))
      const read = (row: string[], name: string) => Number(row[header.indexOf(name)])
      const rows = table.map((row) => [
        read(row, 'partpop80_'),
        read(row, 'partpop7_15'),
        read(row, 'partforeign'),
        Math.log(read(row, 'pop')),
        read(row, 'popchange_10y'),
        ...[1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004].map((year) =>
          read(row, 'year') === year ? 1 : 0,
        ),
      ])
      const fit = fitted(
        rows,
        table.map((row) => read(row, 'exp_elder')),
      )
      const { coef, se, r2 } = expected.ols_exp_elder
      const wanted = Object.values(coef).map(Number)
      const errors = Object.values(se).map(Number)
      ;[fit.intercept ?? Number.NaN, ...fit.coefficients].forEach((value, k) => {
        expect(value).toBeCloseTo(wanted[k] ?? Number.NaN, 8)
      })
      fit.standardErrors?.forEach((value, k) => {
        expect(value).toBeCloseTo(errors[k] ?? Number.NaN, 8)
      })
      expect(fit.rSquared).toBeCloseTo(r2, 10)
    },
  )
})
