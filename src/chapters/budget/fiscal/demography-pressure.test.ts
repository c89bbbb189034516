import { expect, test } from 'vitest'
import { toOre } from '#core/money.ts'
import { type BandPrice, demographyPressure, type PopulationForecast } from './demography-pressure.ts'

const forecast: PopulationForecast = {
  ...{ id: 'scb-2024', name: 'SCB:s framskrivning', vintage: '2024-06', countsHousing: false },
  rows: [
    ...[1_000, 900, 880].map((inhabitants, at) => ({ year: 2026 + at, band: '1-5', inhabitants })),
    ...[200, 220, 260].map((inhabitants, at) => ({ year: 2026 + at, band: '80-89', inhabitants })),
  ],
}
const price = (service: string, band: string, kronor: number): BandPrice => ({
  ...{ service, band, ore: toOre(kronor * 100), priceYear: 2026, source: 'Bokslut 2025' },
})

test('the mean of two year-ends times the price of the band, service by service', () => {
  const pressure = demographyPressure(forecast, [
    price('preschool', '1-5', 140_000),
    price('elderly-care', '80-89', 180_000),
  ])
  expect(pressure.services).toEqual([
    {
      service: 'preschool',
      years: [
        { year: 2027, ore: 950 * 140_000_00, changeOre: 0, changeShare: 0 },
        {
          year: 2028,
          ore: 890 * 140_000_00,
          changeOre: -60 * 140_000_00,
          changeShare: expect.closeTo(-60 / 950, 9),
        },
      ],
    },
    {
      service: 'elderly-care',
      years: [
        { year: 2027, ore: 210 * 180_000_00, changeOre: 0, changeShare: 0 },
        {
          year: 2028,
          ore: 240 * 180_000_00,
          changeOre: 30 * 180_000_00,
          changeShare: expect.closeTo(1 / 7, 9),
        },
      ],
    },
  ])
  expect(pressure.total.years[1]?.changeOre).toBe(30 * 180_000_00 - 60 * 140_000_00)
})

test('at most ten years ahead are shown', () => {
  const rows = Array.from({ length: 30 }, (_, at) => ({ year: 2020 + at, band: '1-5', inhabitants: 10 }))
  const { total } = demographyPressure({ ...forecast, rows }, [price('preschool', '1-5', 1)])
  expect(total.years.map(({ year }) => year)).toEqual([
    2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031,
  ])
})

test('a forecast without planned housing, and one that lacks an age, say so', () => {
  const { notes } = demographyPressure(forecast, [price('school', '7-15', 120_000)])
  expect(notes.map(({ sv }) => sv)).toEqual([
    'Fasta priser: bara att invånarna blir fler eller färre i varje ålder är räknat.',
    'Prognosen räknar inte med planerade bostäder.',
    'Prognosen saknar åldrarna 7-15, som har ett pris. De räknas som noll.',
  ])
  expect(demographyPressure({ ...forecast, countsHousing: true }, []).notes).toHaveLength(1)
})
