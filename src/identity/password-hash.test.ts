import { hash } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { hashPassword, isOutdated, isPassword } from './password-hash.ts'

test('argon2id with the parameters of OWASP, a salt of its own each time', async () => {
  const [one, other] = await Promise.all([
    hashPassword('häst batteri klammer'),
    hashPassword('häst batteri klammer'),
  ])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
})

test('the password is known again however its letters were typed, and no other is', async () => {
  const hashed = await hashPassword('häst batteri klammer')
  expect(await isPassword('häst batteri klammer'.normalize('NFD'), hashed)).toBe(true)
  expect(await isPassword('hast batteri klammer', hashed)).toBe(false)
  expect(await isPassword('x'.repeat(1_000_000), hashed)).toBe(false)
})

test('without a hash nothing is right, and it costs as much', async () => {
  const hashed = await hashPassword('häst batteri klammer')
  const time = async (of: string | undefined) => {
    const begun = performance.now()
    for (let i = 0; i < 5; i++) expect(await isPassword('fel lösenord här', of)).toBe(false)
    return performance.now() - begun
  }
  await time(hashed)
  const known = await time(hashed)
  const unknown = await time(undefined)
  // A machine that is busy may take twice as long for the one; without the work it would be a thousandth.
  expect(unknown / known).toBeGreaterThan(0.2)
  expect(unknown / known).toBeLessThan(5)
})

test('a hash with other parameters is to be made anew', async () => {
  expect(isOutdated(await hash('häst', { algorithm: 2, memoryCost: 4096, timeCost: 3 }))).toBe(true)
  expect(isOutdated(await hashPassword('häst'))).toBe(false)
})
