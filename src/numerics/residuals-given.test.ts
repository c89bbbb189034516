import { expect, test } from 'vitest'
import { residualsGiven, withoutRepeats } from './residuals-given.ts'

test('what is left sums to nothing and has nothing to do with what it is given', () => {
  const z = [[1], [2], [3], [5]]
  const left = residualsGiven([2, 1, 4, 3], z)
  expect(left.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12)
  expect(left.reduce((sum, value, row) => sum + value * (z[row]?.[0] ?? 0), 0)).toBeCloseTo(0, 12)
  expect(residualsGiven([1, 2, 2], [[1], [2], [3]]).map((value) => Number(value.toFixed(3)))).toEqual([
    -0.167, 0.333, -0.167,
  ])
})

test('columns that repeat others are left out, and refused where they are not', () => {
  const z = [
    [1, 2],
    [2, 4],
    [3, 6],
    [4, 8],
  ]
  expect(withoutRepeats(z, [1, 2, 3, 5])).toEqual([[1], [2], [3], [4]])
  expect(() => residualsGiven([1, 2, 3, 5], z)).toThrow('columns that repeat others have not been left out')
})
