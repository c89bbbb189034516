import { expect, test } from 'vitest'
import { path } from '#web/paths.ts'
import { processAddress } from './addresses.ts'

test('the addresses of evidence are those of the pages', () => {
  const to = path('sv')
  expect(processAddress.calendar(2027)).toBe(to.budgetCalendar({ ar: 2027 }))
  expect(processAddress.step('2027-å')).toBe(to.budgetStep('2027-å'))
  expect(processAddress.assumptions).toBe(to.assumptions())
  expect(processAddress.assumption('lön')).toBe(to.assumption('lön'))
  expect(processAddress.talks).toBe(to.budgetTalks())
  expect(processAddress.talk(3)).toBe(to.budgetTalk(3))
  expect(processAddress.investments).toBe(to.investments())
  expect(processAddress.investment('skola')).toBe(to.investment('skola'))
})
