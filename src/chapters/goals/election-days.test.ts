import { expect, test } from 'vitest'
import { nextAssembly, nextElection } from './election-days.ts'

test('elections are on the second Sunday in September every fourth year', () => {
  expect(nextElection('2022-09-12')).toBe('2026-09-13')
  expect(nextElection('2026-09-13')).toBe('2026-09-13')
  expect(nextElection('2026-09-14')).toBe('2030-09-08')
  expect(nextElection('2019-01-01')).toBe('2022-09-11')
})

test('the new assembly takes office on 15 October of the election year', () => {
  expect(nextAssembly('2026-10-15')).toBe('2026-10-15')
  expect(nextAssembly('2026-10-16')).toBe('2030-10-15')
})
