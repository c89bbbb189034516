import { expect, test } from 'vitest'
import { whoeverIs } from './role-names.ts'

test('says whoever holds a role, in grammatical words', () => {
  expect(whoeverIs(['controller'], 'sv')).toBe('den som är controller')
  expect(whoeverIs(['committee-member', 'committee-chair'], 'sv')).toBe(
    'den som är ledamot i nämnd eller nämndordförande',
  )
  expect(whoeverIs(['unit-manager', 'controller'], 'en')).toBe('a unit manager or controller')
  expect(whoeverIs(['administrator'], 'en')).toBe('an administrator')
  expect(whoeverIs(['hr'], 'en')).toBe('an HR specialist')
  expect(whoeverIs([], 'en')).toBe('')
})
