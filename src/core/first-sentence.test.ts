import { expect, test } from 'vitest'
import { firstSentence } from './first-sentence.ts'

test('a sentence ends where the next one begins, not at an abbreviation or a figure', () => {
  expect(firstSentence('53 av 61 enheter (87,5 %) har mål, t.ex. egna. 1 enhet har 6 mål. Slut.')).toBe(
    '53 av 61 enheter (87,5 %) har mål, t.ex. egna.',
  )
  expect(firstSentence('Vem beslutar? Ingen vet.')).toBe('Vem beslutar?')
  expect(firstSentence('Bara en mening.')).toBe('Bara en mening.')
  expect(firstSentence('utan punkt')).toBe('utan punkt')
})
