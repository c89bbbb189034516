import { hash, parseOptions } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { statement } from '#store/db.ts'
import { freshDatabase } from '#test/support/database.ts'
import { addAccount, setPassword } from './account-changes.store.ts'
import { passwordHashOf } from './accounts.store.ts'
import { hashPassword } from './password-hash.ts'
import { signInByPassword } from './sign-in.store.ts'

const database = await freshDatabase()
const municipality = '0180'
const start = '2026-11-23T08:00:00.000Z'
const password = 'häst batteri klammer'
const hashed = await hashPassword(password)

function later(seconds: number): string {
  return new Date(Date.parse(start) + seconds * 1000).toISOString()
}

let made = 0
async function account(passwordHash: string | undefined = hashed): Promise<string> {
  made += 1
  const email = `karin${made}@ekbacka.se`
  const change = { municipality, who: 'test', at: start }
  const added = await addAccount(database, change, { name: 'Karin Ek', email })
  if (!added.ok) throw new Error('the account was refused')
  if (passwordHash !== '') await setPassword(database, change, { account: added.value, hash: passwordHash })
  return email
}

let addresses = 0
function elsewhere(): string {
  addresses += 1
  return `192.0.2.${addresses}`
}

async function tryIt(email: string, { given = password, at = start, address = elsewhere() } = {}) {
  const outcome = await signInByPassword(database, { municipality, email, password: given, address, at })
  return outcome.ok ? 'in' : outcome.problems[0].text.sv
}

const wrong =
  'E-postadressen och lösenordet hör inte ihop. Kontrollera dem och försök igen, eller be en administratör om en länk till ett nytt lösenord.'

test('the right password lets in, whatever the case of the address', async () => {
  const email = await account()
  expect(await tryIt(email.toUpperCase())).toBe('in')
  expect(await tryIt(email, { given: 'fel' })).toBe(wrong)
})

test('no account, no password and a wrong password are answered alike, and wait alike', async () => {
  const emails = [await account(), await account(''), 'ingen@ekbacka.se']
  const said = await Promise.all(
    emails.map(async (email) => {
      const answers: string[] = []
      for (let i = 0; i < 7; i++) answers.push(await tryIt(email, { given: 'fel lösenord' }))
      return answers
    }),
  )
  const wait = 'Det har blivit för många felaktiga försök. Vänta en minut och försök igen.'
  expect(said[0]).toEqual([wrong, wrong, wrong, wrong, wrong, wait, wait])
  expect(said[1]).toEqual(said[0])
  expect(said[2]).toEqual(said[0])
})

test('the wait grows with each wrong password, holds for the right one too, and ends with it', async () => {
  const email = await account()
  for (let i = 0; i < 5; i++) await tryIt(email, { given: 'fel' })
  expect(await tryIt(email, { at: later(29) })).toMatch(/Vänta en minut/)
  expect(await tryIt(email, { given: 'fel', at: later(30) })).toBe(wrong)
  expect(await tryIt(email, { at: later(89) })).toMatch(/Vänta en minut/)
  expect(await tryIt(email, { at: later(90) })).toBe('in')
  expect(await tryIt(email, { given: 'fel', at: later(91) })).toBe(wrong)
  expect(await tryIt(email, { at: later(92) })).toBe('in')
})

test('attempts at the same time count one by one', async () => {
  const email = await account()
  const said = await Promise.all(Array.from({ length: 12 }, () => tryIt(email, { given: 'fel' })))
  expect(said.filter((text) => text === wrong)).toHaveLength(5)
})

test('one address on the network that tries many accounts has to wait, and others don’t', async () => {
  const address = elsewhere()
  for (let i = 0; i < 50; i++) await tryIt(`nagon${i}@ekbacka.se`, { given: 'fel', address })
  const email = await account()
  expect(await tryIt(email, { address })).toMatch(/Vänta en minut/)
  expect(await tryIt(email)).toBe('in')
})

test('after a hundred wrong passwords in a row the right one does nothing, until a new one is set', async () => {
  const email = await account()
  for (let i = 0; i < 100; i++) await tryIt(email, { given: 'fel', at: later(i * 1000) })
  expect(await tryIt(email, { at: later(200_000) })).toBe(wrong)
  const known = await passwordHashOf(database, municipality, email)
  await setPassword(
    database,
    { municipality, who: 'test', at: start },
    { account: known?.account ?? '', hash: hashed },
  )
  expect(await tryIt(email, { at: later(300_000) })).toBe('in')
})

test('a password that was hashed with older parameters is hashed anew when it is used', async () => {
  const email = await account(await hash(password, { algorithm: 2, memoryCost: 4096, timeCost: 3 }))
  expect(await tryIt(email)).toBe('in')
  const known = await passwordHashOf(database, municipality, email)
  expect(parseOptions(known?.hash ?? '')).toMatchObject({ memoryCost: 19_456, timeCost: 2 })
  expect(await tryIt(email)).toBe('in')
})

test('attempts are forgotten after a day, and hold no address on the network in clear', async () => {
  await tryIt('ingen@ekbacka.se', { given: 'fel', address: '198.51.100.7' })
  const all = statement(
    'test/attempts',
    z.object({ text: z.string(), at: z.string() }),
    'select a::text as text, at from sign_in_attempt a',
  )
  expect((await database.all(all)).some(({ text }) => text.includes('198.51'))).toBe(false)
  const at = later(400_000)
  await tryIt('ingen@ekbacka.se', { given: 'fel', at })
  expect((await database.all(all)).filter((row) => row.at < later(400_000 - 86_400))).toEqual([])
})
