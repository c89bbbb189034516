import { expect, test } from 'vitest'
import { path } from '#web/paths.ts'
import { fiscalAddresses } from './addresses.ts'

test('the addresses of evidence are those of the web', () => {
  const to = path('sv')
  expect(fiscalAddresses).toEqual({
    panel: to.fiscal(),
    guidelines: to.fiscalGuidelines(),
    reserve: to.reserve(),
    ladder: to.actionLadder(),
  })
})
