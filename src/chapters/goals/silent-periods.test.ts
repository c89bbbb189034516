import { expect, test } from 'vitest'
import { silentPeriods } from './silent-periods.ts'

test('two tertials, also of days before the advice was given', () => {
  expect(['2020-01-01', '2026-11-23'].map(silentPeriods)).toEqual([2, 2])
})
