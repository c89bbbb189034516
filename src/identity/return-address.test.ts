import fc from 'fast-check'
import { expect, test } from 'vitest'
import { returnAddress } from './return-address.ts'

test.each([
  ['/mal/karta?dag=2026-01-01#nu', '/mal/karta?dag=2026-01-01#nu'],
  ['//ond.example', '/'],
  ['/\\ond.example', '/'],
  ['/\t/ond.example', '/'],
  ['/..//ond.example', '/'],
  ['https://ond.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
  [undefined, '/'],
])('%s leads to %s', (wish, address) => {
  expect(returnAddress(wish)).toBe(address)
})

test('nothing written leads away from the product', () => {
  const pieces = fc.array(
    fc.constantFrom('/', '\\', '.', '..', ':', '@', 'http', 'ond.example', '\t', '\n', '%2f', '?', '#', ' '),
  )
  fc.assert(
    fc.property(pieces, (written) => {
      const address = returnAddress(`/${written.join('')}`)
      return new URL(address, 'http://here.example').host === 'here.example'
    }),
  )
})
