import { expect, test } from 'vitest'
import { officialMunicipalities } from '#core/official-municipalities.ts'
import { unknownCodes } from './unknown-codes.ts'

function told(...codes: string[]) {
  return unknownCodes(
    codes.map((municipality) => ({ municipality })),
    officialMunicipalities,
  )
}

test('municipalities, the country and groups are nothing to speak of', () => {
  expect(told('0114', '1480', '0000', 'G124026')).toBeUndefined()
})

test('rows of unknown codes are counted, and the codes named', () => {
  expect(told('0114', '9999')).toEqual({
    sv: '1 rad räknas inte med: ingen kommun har koden. Okända koder (1): 9999.',
    en: '1 row is left out: no municipality has the code. Unknown codes (1): 9999.',
  })
  expect(told('9106', '9105', '9104', '9103', '9102', '9101', '9101')?.sv).toBe(
    '7 rader räknas inte med: ingen kommun har koden. Okända koder (6): 9101, 9102, 9103, 9104, 9105 med flera.',
  )
})
