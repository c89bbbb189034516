import { expect, test } from 'vitest'
import { quoted, withoutStop } from './quoted.ts'

test('a wording stands in the marks of the language, without its full stop', () => {
  expect(quoted({ wording: 'Alla ska nå målen. ' }, 'sv')).toBe('”Alla ska nå målen”')
  expect(quoted({ wording: 'Ingen är ensam' }, 'en')).toBe('“Ingen är ensam”')
})

test('free text loses its full stop and nothing else', () => {
  expect(withoutStop(' Vi hinner inte. Inte i år.')).toBe('Vi hinner inte. Inte i år')
  expect(withoutStop('hur då?')).toBe('hur då?')
})
