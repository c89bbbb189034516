import { expect, test } from 'vitest'
import { z } from 'zod'
import { type Database, statement } from '#store/db.ts'
import { freshDatabase } from '../support/database.ts'

const db = await freshDatabase()

const note = statement(
  'test/note',
  z.object({}),
  `insert into peer_choice (municipality_id, service, peer, why, chosen_by, chosen_at)
   values ('1480', 'preschool', $1, 'test', 'test', '2026-11-23T12:00:00Z')`,
)
const peers = statement(
  'test/peers',
  z.object({ peer: z.string() }),
  'select peer from peer_choice order by peer',
)

async function listed(database: Database = db): Promise<string[]> {
  return (await database.all(peers)).map(({ peer }) => peer)
}

test('a transaction that throws leaves nothing behind', async () => {
  const trying = db.transaction(async (within) => {
    await within.all(note, ['lost'])
    throw new Error('changed my mind')
  })
  await expect(trying).rejects.toThrow('changed my mind')
  expect(await listed()).toEqual([])
})

test('a transaction inside another can be undone alone', async () => {
  await db.transaction(async (outer) => {
    await outer.all(note, ['kept'])
    const inner = outer.transaction(async (within) => {
      await within.all(note, ['undone'])
      expect(await listed(within)).toEqual(['kept', 'undone'])
      throw new Error('only this')
    })
    await expect(inner).rejects.toThrow('only this')
    await outer.transaction((within) => within.all(note, ['kept too']))
  })
  expect(await listed()).toEqual(['kept', 'kept too'])
})

test('nobody else sees a transaction before it is done', async () => {
  const before = await listed()
  await db.transaction(async (within) => {
    await within.all(note, ['private'])
    expect(await listed()).toEqual(before)
  })
  expect(await listed()).toContain('private')
})

test('an error of the database inside a transaction leaves the connection usable', async () => {
  const twice = db.transaction(async (within) => {
    await within.all(note, ['twice'])
    await within.all(note, ['twice'])
  })
  await expect(twice).rejects.toThrow('duplicate key')
  expect(await listed()).not.toContain('twice')
})

test('a row of another shape than promised throws', async () => {
  const wrong = statement('test/wrong', z.object({ peer: z.number() }), 'select peer from peer_choice')
  await expect(db.all(wrong)).rejects.toThrow('expected number')
})

test('days stay ISO days, instants ISO instants and counts numbers', async () => {
  const types = statement(
    'test/types',
    z.object({ day: z.string(), instant: z.string(), count: z.number() }),
    `select date '2026-03-29' as day, timestamptz '2026-03-29 03:00+02' as instant, 5000000000::bigint as count`,
  )
  expect(await db.first(types)).toEqual({
    day: '2026-03-29',
    instant: '2026-03-29T01:00:00.000Z',
    count: 5_000_000_000,
  })
})

test('Swedish letters come last, in their own order', async () => {
  const sorted = statement(
    'test/sorted',
    z.object({ name: z.string() }),
    `select name from unnest(array['Örebro', 'Ale', 'Åre', 'Zorn', 'Ängelholm']) as given (name)
      order by name collate "sv-x-icu"`,
  )
  const names = (await db.all(sorted)).map(({ name }) => name)
  expect(names).toEqual(['Ale', 'Zorn', 'Åre', 'Ängelholm', 'Örebro'])
})
