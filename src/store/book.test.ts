import { expect, test } from 'vitest'
import { z } from 'zod'
import { freshDatabase } from '#test/support/database.ts'
import { noteInTrail } from '#test/support/trail.ts'
import { book } from './book.ts'
import { type Database, statement } from './db.ts'

const receipt = statement(
  'book test receipt',
  z.unknown(),
  `insert into budget_receipt (municipality_id, year, unit_id, stage, account_id, wish, signed_on)
   values ('9140', 2026, 'bjorkskolan', 'adopted', 'a', 'understood', '2026-01-10')`,
)

/** A book that says how many times it has been read. */
function counted() {
  let times = 0
  return (database: Database, municipality = '9140') =>
    book(database, 'test', municipality, () => Promise.resolve(++times))
}

test('is read once, and anew when the trail of its municipality has grown', async () => {
  const database = await freshDatabase()
  const read = counted()
  expect([await read(database), await read(database)]).toEqual([1, 1])
  await noteInTrail(database, '9140')
  expect([await read(database), await read(database)]).toEqual([2, 2])
  await noteInTrail(database, '9999')
  expect(await read(database)).toBe(2)
  expect(await read(database, '9999')).toBe(3)
})

test('is read anew when somebody has left a mark that is not in the trail', async () => {
  const database = await freshDatabase()
  const read = counted()
  await read(database)
  await database.all(receipt)
  expect(await read(database)).toBe(2)
})

test('is always read in a transaction, which sees what it has itself written', async () => {
  const database = await freshDatabase()
  const read = counted()
  await read(database)
  await database.transaction(async (within) =>
    expect([await read(within), await read(within)]).toEqual([2, 3]),
  )
  expect(await read(database)).toBe(1)
})

test('what could not be read is asked for again', async () => {
  const database = await freshDatabase()
  const broken = book(database, 'test', '9140', () => Promise.reject(new Error('no')))
  await expect(broken).rejects.toThrow('no')
  expect(await counted()(database)).toBe(1)
})
