import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeId, idOfTitle, plainId } from './plain-id.ts'

test('a title loses everything but letters, digits and hyphens between them', () => {
  expect(plainId('Kultur & fritid för ÄLDRE på Öland, idé')).toBe('kultur-fritid-for-aldre-pa-oland-ide')
  expect(plainId('  Åk 1–3!  '.normalize('NFD'))).toBe('ak-1-3')
  expect(plainId('???')).toBe('')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(plainId(name))),
  )
})

test('an id is never one that is taken', () => {
  expect(freeId('a', [])).toBe('a')
  expect(freeId('a', ['a', 'a-2'])).toBe('a-3')
  expect(idOfTitle('Löneökning, lärare', [])).toBe('loneokning-larare')
  expect(idOfTitle('Löneökning, lärare', ['loneokning-larare', 'loneokning-larare-2'])).toBe(
    'loneokning-larare-3',
  )
  expect(idOfTitle('???', ['post'])).toBe('post-2')
  expect(idOfTitle('x'.repeat(50), [])).toHaveLength(40)
})
