import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { readRows } from './read-rows.ts'
import { unpacksWithin } from './unpacked-size.ts'

/** A workbook of few bytes with much in it. */
const much = await writeXlsx({ sheets: [{ name: 'Mycket', rows: [['a'.repeat(500_000)]] }] })

test('a workbook is unpacked no further than it may fill, whatever it says of its own sizes', async () => {
  expect(much.length).toBeLessThan(20_000)
  expect(await unpacksWithin(much, 600_000)).toBe(true)
  expect(await unpacksWithin(much, 400_000)).toBe(false)
  const lying = Buffer.from(much)
  for (let at = 0; at < lying.length - 46; at += 1) {
    // The size that an entry of the directory says that it has when unpacked.
    if (lying.readUInt32LE(at) === 0x02014b50) lying.writeUInt32LE(1, at + 24)
  }
  expect(await unpacksWithin(lying, 400_000)).toBe(false)
})

test('what is no zip file unpacks to nothing that is read', async () => {
  const isRead = (bytes: Uint8Array) => unpacksWithin(bytes, 1_000_000)
  expect(await isRead(new Uint8Array())).toBe(false)
  expect(await isRead(new TextEncoder().encode(`PK${'x'.repeat(70_000)}`))).toBe(false)
  expect(await isRead(much.subarray(0, much.length - 40))).toBe(false)
})

test('a cell at the far edge of a sheet makes no million empty ones', async () => {
  const far = [...Array.from({ length: 16_383 }, () => null), 'längst ut']
  const bytes = await writeXlsx({ sheets: [{ name: 'Bred', rows: [['Id', 'Namn'], far] }] })
  const [head] = unwrap(await readRows('bred.xlsx', bytes))
  expect(head?.cells.slice(0, 2)).toEqual(['Id', 'Namn'])
  expect(head?.cells.length).toBeLessThanOrEqual(200)
})
