import { expect, test } from 'vitest'
import { kronorOf } from './written-kronor.ts'

test.each([
  ['12 500', 1_250_000],
  ['12 500,50 kr', 1_250_050],
  ['12500.5', 1_250_050],
  ['−3 000', -300_000],
  ['–3 000 kronor', -300_000],
  ['+35,01', 3_501],
  ['1,13', 113],
  ['-0', 0],
  ['999 999 999 999,99', 99_999_999_999_999],
])('%s is %d öre', (text, ore) => {
  expect(kronorOf(text)).toBe(ore)
})

test.each(['', 'tusen', '1,234', '1,2,3', '1e5', '12 %', '--5', '1 000 000 000 000 000'])(
  '%s is none',
  (text) => {
    expect(kronorOf(text)).toBeUndefined()
  },
)
