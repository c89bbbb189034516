import { expect, test } from 'vitest'
import { writeMeasure } from './measure-words.ts'

test('a value that is rounded to its limit without being there has a decimal more', () => {
  expect(writeMeasure('liquidity-months', 0.96, 'sv', 1)).toBe('0,96\u00a0mån')
  expect(writeMeasure('liquidity-months', 0.9, 'en', 1)).toBe('0.9\u00a0months')
  expect(writeMeasure('liquidity-months', 1, 'sv', 1)).toBe('1,0\u00a0mån')
  expect(writeMeasure('result-share', 0.0199, 'sv', 0.02)).toBe('1,99\u00a0%')
})
