import { expect, test } from 'vitest'
import { z } from 'zod'
import { statement } from '#store/db.ts'
import { freshDatabase } from '../support/database.ts'

const db = await freshDatabase()

const into = 'peer_choice (municipality_id, service, peer, why, chosen_by, chosen_at)'
const at = '2026-11-23T12:00:00Z'
const reasons = statement(
  'test/reasons',
  z.object({ why: z.string() }),
  'select why from peer_choice order by peer',
)

async function listed(): Promise<string[]> {
  return (await db.all(reasons)).map(({ why }) => why)
}

test('every sign comes out as it went in', async () => {
  const odd = ['tab\there', 'two\nlines\r\n', 'back\\slash \\N \\.', '\\.', 'å, ä "och" ö', '']
  await db.copy(
    into,
    odd.map((why, i) => ['1480', 'preschool', `a${i}`, why, 'test', at]),
  )
  expect(await listed()).toEqual(odd)
})

test('a row that is refused leaves nothing, and the transaction usable after a savepoint', async () => {
  const before = await listed()
  await db.transaction(async (outer) => {
    const twice = outer.transaction((within) =>
      within.copy(into, [
        ['1480', 'preschool', 'b', 'new', 'test', at],
        ['1480', 'preschool', 'b', 'the same again', 'test', at],
      ]),
    )
    await expect(twice).rejects.toThrow('duplicate key')
    await outer.copy(into, [['1480', 'preschool', 'c', 'after', 'test', at]])
  })
  expect(await listed()).toEqual([...before, 'after'])
})

test('rows that cannot be made end the copy, and nothing of it is kept', async () => {
  const before = await listed()
  function* broken() {
    yield ['1480', 'preschool', 'd', 'made', 'test', at]
    throw new Error('no more rows')
  }
  await expect(db.copy(into, broken())).rejects.toThrow('no more rows')
  expect(await listed()).toEqual(before)
})

test('more rows than fit one message all arrive, and none is no trouble', async () => {
  const before = (await listed()).length
  await db.copy(into, [])
  await db.copy(
    into,
    Array.from({ length: 2500 }, (_, i) => ['1480', 'preschool', `e${i}`, 'many', 'test', at]),
  )
  expect((await listed()).length).toBe(before + 2500)
})
