import { expect, test } from 'vitest'
import { studentT975 } from './student-t-975.ts'

test('the 97.5 % points are those of the printed table (NIST/SEMATECH e-Handbook, 1.3.6.7.2)', () => {
  const printed = [
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [7, 2.365],
    [10, 2.228],
    [30, 2.042],
    [100, 1.984],
  ] as const
  for (const [freedom, point] of printed) expect(studentT975(freedom)).toBeCloseTo(point, 3)
})

test('an interval needs two values at least', () => {
  expect(() => studentT975(0)).toThrow('degrees of freedom must be at least 1, were 0')
})
