import { expect, test } from 'vitest'
import { statuteOf } from '#handbook/statutes.ts'
import { fiscalLaw, fiscalLawOf } from './law.ts'

test('every rule points into a statute that can be named, and says where it was read or that it was not', () => {
  for (const { id, reference, status, readIn } of fiscalLaw) {
    expect(statuteOf(reference), id).toBeDefined()
    expect(readIn === undefined, id).toBe(status === 'unverified')
  }
})

test('what could not be read in a source stands as unverified', () => {
  const open = fiscalLaw.filter(({ status }) => status === 'unverified').map(({ id }) => id)
  expect(open).toEqual(['exception-reserve', 'restore-exception', 'rur-left'])
  expect(fiscalLawOf('rer-ceiling').reference).toBe('KL 11:14')
})
