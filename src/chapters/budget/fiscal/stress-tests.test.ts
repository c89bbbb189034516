import { expect, test } from 'vitest'
import { toOre } from '#core/money.ts'
import { aYear, million } from './__fixtures__/a-year.ts'
import { liquidityMonths, reserveMonths } from './endurance.ts'
import { shockName } from './shock-words.ts'
import { stressTests, usualShocks } from './stress-tests.ts'

const base = {
  taxesOre: million(1_300),
  staffCostOre: million(1_000),
  pupilCostOre: million(600),
  pupilFixedShare: 0.4,
  debtOre: million(800),
  debtRepricedShare: 0.3,
}
const year = aYear(2027, 20, {
  taxesAndGrantsOre: million(1_700),
  equityInclPensionsOre: million(100),
  reserveOre: { rer: million(6), rur: million(4) },
  toReserveOre: million(3),
  base,
})

test('each shock comes alone, with its effect on result, balance result and room', () => {
  const { tests } = stressTests([aYear(2026, -4), year], 2027)
  const shown = tests.map(
    ({ shock, effectOre, resultOre, balanceResultOre, deficitsToRestoreOre, reservableOre }) => [
      shock,
      ...[effectOre, resultOre, balanceResultOre, deficitsToRestoreOre, reservableOre ?? 0].map(
        (ore) => ore / 100_000_000,
      ),
    ],
  )
  // Without a shock 3 could not be set aside either: 20 − 17 − 4 leaves nothing.
  expect(shown).toEqual([
    ['taxes', -13, 7, 7, 0, 0],
    ['wages', -10, 10, 10, 0, 0],
    ['pupils', -12, 8, 8, 0, 0],
    ['interest', -4.8, 15.2, 15.2, 0, 0],
  ])
})

test('lower taxes lower the threshold as well', () => {
  const rich = { ...year, resultOre: million(60) }
  const { tests } = stressTests([rich], 2027)
  expect(tests[0]).toMatchObject({ resultOre: million(47), reservableOre: million(47 - 16.87) })
})

test('the reserves carry what is below zero for so many months', () => {
  const { tests } = stressTests([{ ...year, resultOre: million(5), toReserveOre: toOre(0) }], 2027)
  expect(tests.map(({ shock, reserveMonths }) => [shock, reserveMonths])).toEqual([
    ['taxes', 15],
    ['wages', 24],
    ['pupils', expect.closeTo(17.14, 2)],
    ['interest', 'unending'],
  ])
})

test('a shock whose figures are missing is named with what it lacks', () => {
  const { pupilFixedShare: _, debtOre: __, ...less } = base
  const { tests, untested } = stressTests([{ ...year, base: less }], 2027)
  expect(tests.map(({ shock }) => shock)).toEqual(['taxes', 'wages'])
  expect(untested).toEqual([
    { shock: 'pupils', missing: ['pupilFixedShare'] },
    { shock: 'interest', missing: ['debtOre'] },
  ])
})

test('the sizes of the shocks are the municipality’s to choose', () => {
  const { tests } = stressTests([year], 2027, { ...usualShocks, taxes: 0.025 })
  expect(tests[0]?.effectOre).toBe(million(-32.5))
  expect(shockName('taxes', 0.025, 'sv')).toBe('Skatteintäkter \u22122,5\u00a0%')
  expect(shockName('interest', 0.02, 'en')).toBe('Interest +2 percentage points')
})

test('liquidity lasts for so many months of payments', () => {
  expect(
    liquidityMonths({
      liquidityOre: million(150),
      unusedCreditOre: million(50),
      paymentsOre: million(2_000),
    }),
  ).toBeCloseTo(1.2)
  expect(liquidityMonths({ liquidityOre: million(150) })).toBeUndefined()
  expect(reserveMonths(-100, 0)).toBe(0)
})

test('all at once is the sum of the four, with the thresholds of the lower taxes', () => {
  const { together } = stressTests([year], 2027)
  expect(together).toMatchObject({
    shock: 'all',
    effectOre: million(-39.8),
    resultOre: million(-19.8),
    deficitsToRestoreOre: million(19.8),
    reservableOre: 0,
    reserveMonths: expect.closeTo(6.06, 2),
  })
})
