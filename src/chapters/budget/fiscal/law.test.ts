import { expect, test } from 'vitest'
import { statuteOf } from '#handbook/statutes.ts'
import { fiscalLaw, fiscalLawOf } from './law.ts'

test('every rule points into a statute that can be named, and says where it was read or that it was not', () => {
  for (const { id, reference, status, readIn, readOn } of fiscalLaw) {
    expect(statuteOf(reference), id).toBeDefined()
    expect(readIn === undefined, id).toBe(status === 'unverified')
    expect(readOn === undefined, id).toBe(status === 'unverified')
  }
})

test('what could not be read in a source stands as unverified', () => {
  const open = fiscalLaw.filter(({ status }) => status === 'unverified').map(({ id }) => id)
  expect(open).toEqual(['rur-left'])
  expect(fiscalLawOf('rer-ceiling').reference).toBe('KL 11:14')
})

test('what the Act does not say is not said of it: reasons of a budget, the order of lines (KL 11:5, LKBR 11:10)', () => {
  expect(fiscalLawOf('exception-reasons').says.sv).toBe('Undantag får göras om det finns synnerliga skäl.')
  expect(fiscalLawOf('restore-exception').says.sv).toContain('Skälen ska stå i förvaltningsberättelsen')
  expect(fiscalLawOf('balance-lines').says.sv).toContain('Radernas ordning är kommunernas bruk.')
})
