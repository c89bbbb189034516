import { expect, test } from 'vitest'
import { standsAt } from './own-place.ts'

test('a place is somebody’s own where a role of theirs is at the very place', () => {
  const actor = {
    mandates: [
      { role: 'head-of-department', path: ['kf', 'bun', 'buf'] },
      { role: 'controller', path: [] },
    ],
  } as const
  expect(standsAt(actor, 'buf')).toBe(true)
  expect(standsAt(actor, 'bun')).toBe(false)
  expect(standsAt(actor, '')).toBe(true)
  expect(standsAt(actor, '', ['head-of-department'])).toBe(false)
})
