import { expect, test } from 'vitest'
import { perAddress, perEmail, waitAfter } from './throttle.ts'

test('some wrong attempts are free, then the wait doubles up to a quarter of an hour', () => {
  expect([0, 4, 5, 6, 7, 9, 10, 99].map((failures) => waitAfter(failures, perEmail))).toEqual([
    0, 0, 30, 60, 120, 480, 900, 900,
  ])
  expect(waitAfter(49, perAddress)).toBe(0)
  expect(waitAfter(50, perAddress)).toBe(30)
})
