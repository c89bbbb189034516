import { expect, test } from 'vitest'
import { dayField, idOf, numberField, numberIn, oneOf } from './read-fields.ts'

const missing = { sv: 'Skriv.', en: 'Write.' }

test('numbers are read as people write them', () => {
  expect(['2,9', '2.9', '−1 234,5', '12 000', '0'].map(numberIn)).toEqual([2.9, 2.9, -1234.5, 12000, 0])
  expect(['', 'två', '1,2,3', '1e5', '2 %'].map(numberIn)).toEqual(Array(5).fill(undefined))
  expect(numberField('value', 'två', missing)).toMatchObject({ ok: false, problems: [{ where: 'value' }] })
})

test('days are days of the calendar, and a choice is one of those offered', () => {
  expect(dayField('due', '2026-02-30', missing)).toMatchObject({ ok: false, problems: [{ where: 'due' }] })
  expect(dayField('due', '2026-02-28', missing)).toEqual({ ok: true, value: '2026-02-28' })
  expect(oneOf('kind', 'wage', ['wage', 'volume'], missing)).toEqual({ ok: true, value: 'wage' })
  expect(oneOf('kind', 'lön', ['wage', 'volume'], missing).ok).toBe(false)
})

test('an id is made of the title, and never one that is taken', () => {
  expect(idOf('Löneökning, lärare', [])).toBe('loneokning-larare')
  expect(idOf('Löneökning, lärare', ['loneokning-larare', 'loneokning-larare-2'])).toBe('loneokning-larare-3')
  expect(idOf('???', [])).toBe('post')
})
