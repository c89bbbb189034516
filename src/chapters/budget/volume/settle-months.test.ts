import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { threePreschools } from './__fixtures__/three-preschools.ts'
import { allocate } from './allocate.ts'
import { settleMonths } from './settle-months.ts'
import { volumeSettlement } from './settlement.ts'

const allocation = unwrap(allocate(threePreschools))

test('settlement = (actual − budgeted) × unit price × (1 − fixed share), rounded once', () => {
  expect(volumeSettlement({ budgeted: 26, actual: 28, unitPrice: 881_725, fixedShare: 0.4 })).toBe(1_058_070)
  expect(volumeSettlement({ budgeted: 26, actual: 25, unitPrice: 1.005 * 100, fixedShare: 0 })).toBe(-101)
  expect(() => volumeSettlement({ budgeted: 1, actual: 1, unitPrice: 1, fixedShare: 1.1 })).toThrow(
    'fixedShare must be 0–1, was 1.1',
  )
})

test('a month with two children more, one with one fewer: a twelfth of the price each, less what is fixed', () => {
  const actuals = [
    { unit: 'a', driver: 'barn', month: 1, volume: 28 },
    { unit: 'a', driver: 'barn', month: 2, volume: 25 },
    { unit: 'c', driver: 'barn', month: 1, volume: 36 },
  ]
  const settled = unwrap(settleMonths(allocation, actuals, { omsorg: 0.4 }))
  expect(settled.rows[0]).toEqual({
    unit: 'a',
    component: 'omsorg',
    driver: 'barn',
    month: 1,
    budgeted: 26,
    actual: 28,
    unitPrice: 881_725,
    fixedShare: 0.4,
    settlementOre: 1_058_070,
  })
  expect([...settled.byUnit]).toEqual([
    ['a', 1_058_070 - 529_035],
    ['c', 0],
  ])
  expect(settled.sumOre).toBe(529_035)
})

test('hours add up: the month’s hours are held against the month’s part of the year’s', () => {
  const { ruleSet } = threePreschools
  const hours = unwrap(
    allocate({
      ...threePreschools,
      ruleSet: { ...ruleSet, drivers: ruleSet.drivers.map((driver) => ({ ...driver, flow: true })) },
      units: [{ id: 'a', name: 'Almen', provider: 'own', volumes: { barn: 1_200 }, amounts: { avgift: 0 } }],
    }),
  )
  const settled = unwrap(
    settleMonths(hours, [{ unit: 'a', driver: 'barn', month: 3, volume: 90 }], { omsorg: 0 }),
  )
  expect(settled.rows[0]).toMatchObject({
    budgeted: 100,
    actual: 90,
    unitPrice: 10_580_700,
    settlementOre: -105_807_000,
  })
})

test.each([
  [
    {},
    [],
    'Det saknas en beslutad fast andel för Omsorg och material. Skriv ett tal mellan 0 (allt följer volymen) och 1 (inget följer volymen).',
  ],
  [
    { omsorg: 0 },
    [{ unit: 'x', driver: 'barn', month: 1, volume: 1 }],
    'Budgeten har ingen volym barn för x. Rätta namnen, eller lägg till volymen i budgeten.',
  ],
  [
    { omsorg: 0 },
    [{ unit: 'a', driver: 'barn', month: 13, volume: 1 }],
    'Månaden ska vara ett tal från 1 till 12.',
  ],
  [
    { omsorg: 0 },
    [{ unit: 'a', driver: 'barn', month: 1, volume: -1 }],
    'Volymen ska vara ett tal från 0 och uppåt.',
  ],
  [
    { omsorg: 0 },
    [
      { unit: 'a', driver: 'barn', month: 1, volume: 1 },
      { unit: 'a', driver: 'barn', month: 1, volume: 2 },
    ],
    'Samma enhet, volym och månad finns redan tidigare i listan. Ta bort den ena.',
  ],
])('%o %o is refused: nothing is half settled', (shares, actuals, sv) => {
  expect(settleMonths(allocation, actuals, shares)).toMatchObject({ ok: false, problems: [{ text: { sv } }] })
})
