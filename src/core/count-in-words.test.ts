import { expect, test } from 'vitest'
import { countInWords } from './count-in-words.ts'

test('small counts are letters, large ones figures', () => {
  expect([0, 1, 7, 12, 13].map((count) => countInWords(count, 'sv'))).toEqual([
    'noll',
    'ett',
    'sju',
    'tolv',
    '13',
  ])
  expect(countInWords(3, 'en')).toBe('three')
})
