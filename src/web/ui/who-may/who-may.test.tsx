import { expect, test } from 'vitest'
import { WhoMay } from './who-may.tsx'

test('says in a sentence which roles may', () => {
  const props = { action: 'answer', kind: 'recommendation' } as const
  expect(String(<WhoMay {...props} language="sv" />)).toBe(
    '<p class="who-may">Det här gör den som är förvaltningschef, controller eller kvalitetsstrateg.</p>',
  )
  expect(String(<WhoMay {...props} language="en" />)).toBe(
    '<p class="who-may">This is done by a head of department, controller or quality strategist.</p>',
  )
})
