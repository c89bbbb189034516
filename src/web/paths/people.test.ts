import { expect, test } from 'vitest'
import { accountAddress } from '#identity/account-changes.store.ts'
import { path } from '#web/paths.ts'

test('the trail names accounts by the address that the pages have', () => {
  expect(accountAddress('a b/ö')).toBe(path('sv').account('a b/ö'))
})

test('addresses to go back to are carried along, and absent ones left out', () => {
  expect(path('en').signIn('/en/mal?ar=2026')).toBe('/en/logga-in?till=%2Fen%2Fmal%3Far%3D2026')
  expect(path('sv').signIn()).toBe('/logga-in')
})
