import { describe, expect, test } from 'vitest'
import { readValue } from './read-value.ts'

describe('numbers as people and programs write them', () => {
  test.for([
    ['1 234,50', 1234.5],
    ['1\u00a0234\u00a0567,89', 1_234_567.89],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ['1.234.567', 1_234_567],
    ['-12,5', -12.5],
    ['−12,5', -12.5],
    ['12,5-', -12.5],
    ['(1 000)', -1000],
    ['1 500 kr', 1500],
    ['0', 0],
  ] as const)('%s is %d', ([cell, value]) => {
    expect(readValue(cell, 'number')).toEqual({ ok: true, value })
  })

  test.for(['tolv', '1e5', '-', '12 elever', ''])('“%s” is no number, and is said so', (cell) => {
    expect(readValue(cell, 'amount')).toEqual({
      ok: false,
      why: { sv: `”${cell}” är inte ett tal.`, en: `“${cell}” is not a number.` },
    })
  })
})

test.for([
  ['2026-10-15', '2026-10-15'],
  ['20261015', '2026-10-15'],
  ['2026/1/5', '2026-01-05'],
  ['46310', '2026-10-15'],
  ['46310.0', '2026-10-15'],
  ['2026-10-15T00:00:00', '2026-10-15'],
  ['2026-10-15 08:30', '2026-10-15'],
] as const)('%s is the day %s', ([cell, value]) => {
  expect(readValue(cell, 'day')).toEqual({ ok: true, value })
})

test.for(['2026-02-30', '202612', '2026115', '12345'])('%s is no day', (cell) => {
  expect(readValue(cell, 'day')).toMatchObject({ ok: false })
})

test.for([
  ['500:-', 500],
  ['1,5 tkr', 1.5],
  ['12 mn kr', 12],
] as const)('%s is an amount of %d', ([cell, value]) => {
  expect(readValue(cell, 'amount')).toEqual({ ok: true, value })
})

test('a number of something is not of thousands', () => {
  expect(readValue('12 tkr', 'number')).toMatchObject({ ok: false })
})

test.for([
  ['202604', 4],
  ['2026-04', 4],
  ['4', 4],
  ['April', 4],
  ['maj', 5],
  ['Oct', 10],
] as const)('%s is month %i', ([cell, value]) => {
  expect(readValue(cell, 'period')).toEqual({ ok: true, value })
})
