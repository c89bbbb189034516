import { expect, test } from 'vitest'
import { LeadSentence } from './lead-sentence.tsx'

test('the sentence is a paragraph of its own', () => {
  expect(String(<LeadSentence>Ekbacka är bland de 40–110.</LeadSentence>)).toBe(
    '<p class="lead">Ekbacka är bland de 40–110.</p>',
  )
})
