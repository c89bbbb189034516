import { expect, test } from 'vitest'
import { dayField, numberField, oneOf } from './read-fields.ts'

const missing = { sv: 'Skriv.', en: 'Write.' }

test('numbers are read as people write them', () => {
  expect(numberField('value', '−1 234,5', missing)).toEqual({ ok: true, value: -1234.5 })
  expect(numberField('value', 'två', missing)).toMatchObject({ ok: false, problems: [{ where: 'value' }] })
})

test('days are days of the calendar, and a choice is one of those offered', () => {
  expect(dayField('due', '2026-02-30', missing)).toMatchObject({ ok: false, problems: [{ where: 'due' }] })
  expect(dayField('due', '2026-02-28', missing)).toEqual({ ok: true, value: '2026-02-28' })
  expect(oneOf('kind', 'wage', ['wage', 'volume'], missing)).toEqual({ ok: true, value: 'wage' })
  expect(oneOf('kind', 'lön', ['wage', 'volume'], missing).ok).toBe(false)
})
