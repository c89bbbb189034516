import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weaknessOf } from './weak-password.ts'

const context = ['Karin Ek', 'karin.ek@ekbacka.se', 'Ekbacka kommun']

test.each([
  ['aaaaaaaaaaaaaaaa', 'few-characters'],
  ['ab ab ab ab ab ab ab', 'few-characters'],
  ['abc12abc12abc12abc12', 'repeated'],
  ['123456789012345', 'sequence'],
  ['qwertyuiopåasdfgh', 'sequence'],
  ['987654321098765', 'sequence'],
  ['abcdefghijklmnopqrs', 'sequence'],
  ['lösenordlösenord', 'common-words'],
  ['Mitt hemliga lösenord', 'common-words'],
  ['Mitt hemliga lösenordet 2026!', 'common-words'],
  ['Sommar2026Vinter2027', 'common-words'],
  ['thisismypassword', 'common-words'],
  ['L0s3n0rd-Sommar-2026', 'common-words'],
  ['Karin Ek, Ekbacka 2026', 'common-words'],
  ['karin.ek@ekbacka.se', 'common-words'],
  ['Styrkedjan kommun 1', 'common-words'],
  ['häst batteri klammer rätt', undefined],
  ['Sommar hos mormors åskledare', undefined],
  ['x7 Qp 2m Vt 9z Lk 4', undefined],
  ['密码短语很难猜到因为它很长很长', undefined],
])('"%s" is %s', (password, weakness) => {
  expect(weaknessOf(password, context)).toBe(weakness)
})

test('decomposed and composed letters are the same password', () => {
  const composed = 'lösenord sommar höst'
  expect(weaknessOf(composed.normalize('NFD'), [])).toBe(weaknessOf(composed, []))
})

test('what is drawn at random is never refused', () => {
  const password = fc
    .uint8Array({ minLength: 16, maxLength: 16, min: 33, max: 126 })
    .map((bytes) => String.fromCharCode(...bytes))
    .filter((text) => new Set(text).size > 9 && /[^a-z0-9]/.test(text.toLowerCase()))
  fc.assert(
    fc.property(password, (text) => {
      const letters = text.replaceAll(/[^a-z]/gi, '')
      return letters.length < 8 || weaknessOf(text, []) === undefined
    }),
    { seed: 1 },
  )
})
