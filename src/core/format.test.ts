import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareNames,
  formatDay,
  formatInterval,
  formatKronor,
  formatList,
  formatMoney,
  formatNumber,
  formatOre,
  formatPercent,
  formatPercentagePoints,
  kronorScale,
  kronorUnit,
  lowerFirst,
} from './format.ts'
import { toOre } from './money.ts'

test('numbers are written as Swedes and Britons write them, with a true minus', () => {
  expect(formatNumber(1234567, 'sv')).toBe('1\u00a0234\u00a0567')
  expect(formatNumber(-1234.5, 'sv', { decimals: 1 })).toBe('\u22121\u00a0234,5')
  expect(formatNumber(1234567, 'en')).toBe('1,234,567')
  expect(formatNumber(-1234.5, 'en', { decimals: 1 })).toBe('\u22121,234.5')
})

test('what rounds to zero has no sign', () => {
  expect(formatNumber(-0.04, 'sv', { decimals: 1 })).toBe('0,0')
  expect(formatNumber(0.04, 'sv', { decimals: 1, signed: true })).toBe('0,0')
  expect(formatNumber(3, 'sv', { signed: true })).toBe('+3')
})

test('a share becomes per cent with one decimal, a difference percentage points', () => {
  expect(formatPercent(0.1234, 'sv')).toBe('12,3\u00a0%')
  expect(formatPercent(0.1234, 'en')).toBe('12.3%')
  expect(formatPercentagePoints(-0.012, 'sv')).toBe('\u22121,2\u00a0procentenheter')
  expect(formatPercentagePoints(0.012, 'en')).toBe('+1.2\u00a0percentage points')
})

test('kronor take the unit that suits their size', () => {
  expect(formatKronor(9_999, 'sv')).toBe('9\u00a0999\u00a0kr')
  expect(formatKronor(412_300, 'sv')).toBe('412\u00a0tkr')
  expect(formatKronor(3_240_000, 'sv', { signed: true })).toBe('+3,2\u00a0mnkr')
  expect(formatKronor(-1_240_000_000, 'sv')).toBe('\u22121,2\u00a0mdkr')
  expect(formatKronor(9_999, 'en')).toBe('SEK\u00a09,999')
  expect(formatKronor(-3_240_000, 'en')).toBe('SEK\u00a0\u22123.2\u00a0million')
})

test('an amount just below a unit is not rounded into a thousand of the smaller one', () => {
  expect(formatKronor(999_700, 'sv')).toBe('1,0\u00a0mnkr')
  expect(formatKronor(999_400, 'sv')).toBe('999\u00a0tkr')
  expect(formatKronor(999_960_000, 'sv')).toBe('1,0\u00a0mdkr')
})

test('amounts that are read together share the unit of the largest', () => {
  const scale = kronorScale([1_200, -4_500_000])
  expect(scale).toBe('mnkr')
  expect(kronorUnit(scale, 'sv')).toBe('mnkr')
  expect(kronorUnit(scale, 'en')).toBe('SEK million')
})

test('money comes from öre, rounded or exact', () => {
  expect(formatMoney(toOre(41_230_050), 'sv')).toBe('412\u00a0tkr')
  expect(formatOre(toOre(1_234_567), 'sv')).toBe('12\u00a0345,67\u00a0kr')
  expect(formatOre(toOre(-5), 'en')).toBe('SEK\u00a0\u22120.05')
})

test('figures are written as the platform writes them, halves too', () => {
  const figures = fc.integer({ min: 0, max: 1e12 }).map((whole) => whole / 1000)
  fc.assert(
    fc.property(figures, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
      expect(formatNumber(value, 'sv', { decimals })).toBe(
        new Intl.NumberFormat('sv-SE', digits).format(value),
      )
    }),
    { numRuns: 2_000 },
  )
  expect(formatNumber(1.005, 'sv', { decimals: 2 })).toBe('1,01')
})

test('days are written in words, and another text is refused', () => {
  expect(formatDay('2026-11-23', 'sv')).toBe('23 november 2026')
  expect(formatDay('2026-05-01T10:00:00.000Z', 'en')).toBe('1 May 2026')
  expect(formatDay('2026-12-31T23:30:00.000Z', 'sv')).toBe('1 januari 2027')
  expect(() => formatDay('23/11', 'sv')).toThrow('a day is written yyyy-mm-dd, was 23/11')
})

test('an interval is one figure where its ends are the same, and words where a minus would be unreadable', () => {
  expect(formatInterval(40, 110, 'sv')).toBe('40–110')
  expect(formatInterval(7, 7, 'sv')).toBe('7')
  expect(formatInterval(-1.2, 3.4, 'sv', { decimals: 1 })).toBe('\u22121,2 till 3,4')
})

test('å, ä and ö come last', () => {
  expect(['Örebro', 'Åmål', 'Älvdalen', 'Ale', 'Vara'].sort(compareNames)).toEqual([
    'Ale',
    'Vara',
    'Åmål',
    'Älvdalen',
    'Örebro',
  ])
})

test('names in a row are joined as the language does', () => {
  expect(formatList(['Ale', 'Borås', 'Åmål'], 'sv')).toBe('Ale, Borås och Åmål')
  expect(formatList(['Ale', 'Borås', 'Åmål'], 'en')).toBe('Ale, Borås and Åmål')
})

test('every whole number reads back from what is written', () => {
  fc.assert(
    fc.property(fc.integer(), (value) => {
      const text = formatNumber(value, 'sv').replaceAll('\u00a0', '').replace('\u2212', '-')
      expect(Number(text)).toBe(value + 0)
    }),
  )
})

test.each([
  ['Grundskola', 'grundskola'],
  ['Minst E i matematik', 'minst E i matematik'],
  ['Äldreomsorg', 'äldreomsorg'],
  ['LSS', 'LSS'],
  ['N15008', 'N15008'],
  ['', ''],
])('%j inside a sentence is %j', (name, inside) => {
  expect(lowerFirst(name)).toBe(inside)
})
