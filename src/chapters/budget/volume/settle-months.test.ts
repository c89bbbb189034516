import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { threePreschools } from './__fixtures__/three-preschools.ts'
import { allocate } from './allocate.ts'
import { saySettlement } from './say-settlement.ts'
import { settleMonths } from './settle-months.ts'
import { volumeSettlement } from './settlement.ts'

const allocation = unwrap(allocate(threePreschools))
const decided = { omsorg: 0, administration: 0, moms: 0 }

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
  const settled = unwrap(settleMonths(allocation, actuals, { omsorg: 0.4, administration: 1, moms: 1 }))
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

test('mark-ups follow what they rest on, for those who have them, each by its decided share', () => {
  const actuals = [
    { unit: 'b', driver: 'barn', month: 9, volume: 26 },
    { unit: 'c', driver: 'barn', month: 9, volume: 35 },
  ]
  const { rows } = unwrap(settleMonths(allocation, actuals, { omsorg: 0.5, administration: 0, moms: 0 }))
  expect(rows.map(({ unit, component, settlementOre }) => [unit, component, settlementOre])).toEqual([
    // 105 807 kr / 12 × 0.5, 3 % of 105 807 kr / 12, and 6 % of both / 12.
    ['b', 'omsorg', 440_863],
    ['b', 'administration', 26_452],
    ['b', 'moms', 54_491],
    ['c', 'omsorg', -440_863],
    ['c', 'administration', -26_452],
  ])
})

test('a settled month says how it was reckoned', () => {
  const actuals = [{ unit: 'a', driver: 'barn', month: 1, volume: 28 }]
  const [row] = unwrap(settleMonths(allocation, actuals, { omsorg: 0.4, administration: 1, moms: 1 })).rows
  if (row === undefined) throw new Error('there must be a row')
  expect(saySettlement(row, allocation, 'sv').replaceAll('\u00a0', ' ')).toBe(
    'Barn 1–2 år, heltid: budgeten har 26 i januari, det blev 28. Skillnaden 2 gånger 8 817,25 kr gånger 60 % (40 % är fast) ger 10 580,70 kr.',
  )
  expect(saySettlement(row, allocation, 'en').replaceAll('\u00a0', ' ')).toBe(
    'Barn 1–2 år, heltid: the budget has 26 in January, and there were 28. The difference of 2 times SEK 8,817.25 times 60% (40% is fixed) gives SEK 10,580.70.',
  )
})

test.each([{ flow: true }, { measure: { kind: 'sum' } }] as const)(
  'hours add up: the month’s hours are held against the month’s part of the year’s (%o)',
  (addsUp) => {
    const { ruleSet } = threePreschools
    const hours = unwrap(
      allocate({
        ...threePreschools,
        ruleSet: { ...ruleSet, drivers: ruleSet.drivers.map((driver) => ({ ...driver, ...addsUp })) },
        units: [
          { id: 'a', name: 'Almen', provider: 'own', volumes: { barn: 1_200 }, amounts: { avgift: 0 } },
        ],
      }),
    )
    const settled = unwrap(
      settleMonths(hours, [{ unit: 'a', driver: 'barn', month: 3, volume: 90 }], {
        omsorg: 0,
        administration: 1,
        moms: 1,
      }),
    )
    expect(settled.rows[0]).toMatchObject({
      budgeted: 100,
      actual: 90,
      unitPrice: 10_580_700,
      settlementOre: -105_807_000,
    })
  },
)

test.each([
  [
    { administration: 0, moms: 0 },
    [],
    'Det saknas en beslutad fast andel för Omsorg och material. Skriv ett tal mellan 0 (allt följer volymen) och 1 (inget följer volymen).',
  ],
  [
    decided,
    [{ unit: 'x', driver: 'barn', month: 1, volume: 1 }],
    'Budgeten har ingen volym barn för x. Rätta namnen, eller lägg till volymen i budgeten.',
  ],
  [
    decided,
    [{ unit: 'a', driver: 'barn', month: 13, volume: 1 }],
    'Månaden ska vara ett tal från 1 till 12.',
  ],
  [
    decided,
    [{ unit: 'a', driver: 'barn', month: 1, volume: -1 }],
    'Volymen ska vara ett tal från 0 och uppåt.',
  ],
  [
    decided,
    [
      { unit: 'a', driver: 'barn', month: 1, volume: 1 },
      { unit: 'a', driver: 'barn', month: 1, volume: 2 },
    ],
    'Samma enhet, volym och månad finns redan tidigare i listan. Ta bort den ena.',
  ],
])('%o %o is refused: nothing is half settled', (shares, actuals, sv) => {
  expect(settleMonths(allocation, actuals, shares)).toMatchObject({ ok: false, problems: [{ text: { sv } }] })
})
