import { expect, test } from 'vitest'
import { z } from 'zod'
import { statement } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import { freshDatabase } from '#test/support/database.ts'
import { addAccount, closeAccount } from './account-changes.store.ts'
import { endOwnSession, endSessionsOf, sessionsOf } from './account-sessions.store.ts'
import { grantMandate } from './mandates.store.ts'
import { actorOf, endSession, startSession } from './sessions.store.ts'

const database = await freshDatabase()
const own = { municipality: '0180', name: 'Stockholm', kind: 'own' } as const
const example = { municipality: '9140', name: 'Ekbacka', kind: 'example' } as const
const start = '2026-11-23T08:00:00.000Z'

function later(minutes: number): string {
  return new Date(Date.parse(start) + minutes * 60_000).toISOString()
}

let made = 0
async function account(municipality: string = own.municipality): Promise<string> {
  made += 1
  const change = { municipality, who: 'test', at: start }
  const added = await addAccount(database, change, { name: 'Karin Ek', email: `karin${made}@ekbacka.se` })
  if (!added.ok) throw new Error('the account was refused')
  return added.value
}

const place = statement(
  'test/place',
  z.object({}),
  `insert into organisation_version (municipality_id, node_id, valid_from, parent_id, name, kind, activity_codes, added_by)
   values ($1, $2, '2020-01-01', $3, $2, 'unit', '{}', 1)`,
)
const change = statement(
  'test/change',
  z.object({}),
  `insert into organisation_change values ($1, 1, 'edited', 'test', '', now())`,
)

test('whoever holds the token is the account, with the mandates in force that day and where they are', async () => {
  const { municipality } = own
  await database.all(change, [municipality])
  await database.all(place, [municipality, 'kf', null])
  await database.all(place, [municipality, 'skola', 'kf'])
  const id = await account()
  const by = { municipality, who: 'test', at: start }
  const mandate = { account: id, from: '2026-01-01', through: 'hand' } as const
  await grantMandate(database, by, { ...mandate, role: 'unit-manager', node: 'skola' })
  await grantMandate(database, by, { ...mandate, role: 'controller', node: '' })
  await grantMandate(database, by, { ...mandate, role: 'manager', node: 'skola', until: '2026-11-23' })
  await grantMandate(database, by, { ...mandate, role: 'manager', node: 'kf', from: '2026-11-24' })
  await grantMandate(database, by, { ...mandate, role: 'unit-manager', node: 'finns-inte' })
  const token = await startSession(database, { municipality, account: id, through: 'password', at: start })
  expect(await actorOf(database, { installation: own, token, at: start })).toEqual({
    kind: 'person',
    municipality,
    account: id,
    name: 'Karin Ek',
    mandates: [
      { role: 'unit-manager', path: ['kf', 'skola'], placeName: 'skola' },
      { role: 'controller', path: [] },
    ],
    example: false,
  })
})

test('a mandate begins and ends at midnight in Sweden', async () => {
  const { municipality } = own
  const id = await account()
  const evening = '2026-06-30T21:30:00.000Z'
  const by = { municipality, who: 'test', at: evening }
  const mandate = { account: id, node: '', through: 'hand' } as const
  await grantMandate(database, by, {
    ...mandate,
    role: 'controller',
    from: '2026-01-01',
    until: '2026-07-01',
  })
  await grantMandate(database, by, { ...mandate, role: 'auditor', from: '2026-07-01' })
  const token = await startSession(database, { municipality, account: id, through: 'password', at: evening })
  const rolesAt = async (at: string) => {
    const actor = await actorOf(database, { installation: own, token, at })
    return actor.kind === 'person' ? actor.mandates.map(({ role }) => role) : undefined
  }
  expect(await rolesAt('2026-06-30T21:59:00.000Z')).toEqual(['controller'])
  expect(await rolesAt('2026-06-30T22:00:00.000Z')).toEqual(['auditor'])
})

const nobody = { kind: 'public' }

test('no token, another one, another municipality and an ended session are nobody', async () => {
  const { municipality } = own
  const token = await startSession(database, {
    municipality,
    account: await account(),
    through: 'oidc',
    at: start,
  })
  const ask = (installation: Installation | undefined, presented: string | undefined) =>
    actorOf(database, { installation, token: presented, at: start })
  expect((await ask(own, token)).kind).toBe('person')
  expect(await ask(own, undefined)).toEqual(nobody)
  expect(await ask(own, `${token}x`)).toEqual(nobody)
  expect(await ask({ ...example, municipality: '0114' }, token)).toEqual(nobody)
  expect(await ask(undefined, token)).toEqual(nobody)
  await endSession(database, { municipality, token, at: start })
  expect(await ask(own, token)).toEqual(nobody)
})

test('a session ends after an hour of rest, and after twelve hours however much it is used', async () => {
  const { municipality } = own
  const id = await account()
  const session = { municipality, account: id, through: 'password', at: start } as const
  const resting = await startSession(database, session)
  const used = await startSession(database, session)
  const kind = async (token: string, minutes: number) =>
    (await actorOf(database, { installation: own, token, at: later(minutes) })).kind
  expect(await kind(resting, 59)).toBe('person')
  expect(await kind(resting, 118)).toBe('person')
  expect(await kind(resting, 178)).toBe('public')
  for (let minutes = 30; minutes < 720; minutes += 30)
    expect(await kind(used, minutes), String(minutes)).toBe('person')
  expect(await kind(used, 719)).toBe('person')
  expect(await kind(used, 720)).toBe('public')
})

test('the latest use is written down at most once a minute', async () => {
  const { municipality } = own
  const id = await account()
  const token = await startSession(database, { municipality, account: id, through: 'password', at: start })
  const seen = async () =>
    (await sessionsOf(database, { municipality, account: id, token, at: start }))[0]?.seenAt
  await actorOf(database, { installation: own, token, at: later(0.9) })
  expect(await seen()).toBe(start)
  await actorOf(database, { installation: own, token, at: later(1) })
  expect(await seen()).toBe(later(1))
})

test('a session of the example counts in the example only', async () => {
  const id = await account(example.municipality)
  const { municipality } = example
  const token = await startSession(database, { municipality, account: id, through: 'example', at: start })
  expect(await actorOf(database, { installation: example, token, at: start })).toMatchObject({
    kind: 'person',
    example: true,
  })
  expect(await actorOf(database, { installation: { ...example, kind: 'own' }, token, at: start })).toEqual(
    nobody,
  )
})

test('one sees and ends one’s own sessions, one or all, and nobody else’s', async () => {
  const { municipality } = own
  const [mine, others] = [await account(), await account()]
  const begin = (id: string) =>
    startSession(database, { municipality, account: id, through: 'password', at: start })
  const [here, there, elsewhere] = [await begin(mine), await begin(mine), await begin(others)]
  const listed = await sessionsOf(database, { municipality, account: mine, token: here, at: start })
  expect(listed.map(({ isThis }) => isThis).toSorted()).toEqual([false, true])
  const alive = async (token: string) =>
    (await actorOf(database, { installation: own, token, at: start })).kind === 'person'
  const [foreign] = await sessionsOf(database, { municipality, account: others, token: undefined, at: start })
  await endOwnSession(database, { municipality, account: mine, at: start }, foreign?.id ?? '')
  expect(await alive(elsewhere)).toBe(true)
  await endOwnSession(
    database,
    { municipality, account: mine, at: start },
    listed.find(({ isThis }) => !isThis)?.id ?? '',
  )
  expect([await alive(here), await alive(there)]).toEqual([true, false])
  await endSessionsOf(database, { municipality, account: mine, at: start })
  expect(await alive(here)).toBe(false)
})

test('who is closed is out at once, and the token itself is nowhere in the store', async () => {
  const { municipality } = own
  const id = await account()
  const token = await startSession(database, { municipality, account: id, through: 'password', at: start })
  const kept = statement(
    'test/sessions',
    z.object({ all: z.string() }),
    'select string_agg(session::text, $1) as all from session',
  )
  expect((await database.first(kept, ['']))?.all).not.toContain(token)
  await closeAccount(database, { municipality, who: 'test', at: start }, id)
  expect(await actorOf(database, { installation: own, token, at: start })).toEqual(nobody)
})
