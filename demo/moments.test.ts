import { expect, test } from 'vitest'
import { mean } from '#numerics/mean.ts'
import { populationSd } from '#numerics/population-sd.ts'
import { quantile } from '#numerics/quantile.ts'
import { column, correlation, present } from './__fixtures__/columns.ts'

/** Published moments, rounded: correlation from one year to the next, and standard deviation between municipalities. */
const published = [
  { kpi: 'N15008', yearToYear: 0.89, sd: 12_200 },
  { kpi: 'N15034', yearToYear: 0.86, sd: 1.2 },
  { kpi: 'N15505', yearToYear: 0.78, sd: 15.8 },
  { kpi: 'N15436', yearToYear: 0.66, sd: 6.9 },
  { kpi: 'N15419', yearToYear: 0.69, sd: 9 },
  { kpi: 'N15485', yearToYear: 0.58, sd: 5.4 },
  { kpi: 'N15488', yearToYear: 0.48, sd: 4.1 },
  { kpi: 'U15461', yearToYear: 0.43, sd: 5 },
  { kpi: 'N15814', yearToYear: 0.89, sd: 8.5 },
  { kpi: 'N15820', yearToYear: 0.99, sd: 10.9 },
  { kpi: 'N15902', yearToYear: 0.95, sd: 4.6 },
  { kpi: 'N15001', yearToYear: 0.84, sd: 6.1 },
  { kpi: 'N20900', yearToYear: 0.9, sd: 11.7 },
  { kpi: 'N11024', yearToYear: 0.83, sd: 8.3 },
]

test.each(published)(
  '$kpi varies as published: sd about $sd, year to year about $yearToYear',
  ({ kpi, yearToYear, sd }) => {
    const pairs = [2019, 2020, 2021, 2022, 2023].map((year) =>
      correlation(column(kpi, year), column(kpi, year + 1)),
    )
    expect(Math.abs(mean(pairs) - yearToYear)).toBeLessThan(0.09)
    const spread = populationSd(present(column(kpi, 2021)))
    expect(spread / sd).toBeGreaterThan(0.85)
    expect(spread / sd).toBeLessThan(1.15)
  },
)

test('most municipalities are small: population is log-normal with a median near 16,000', () => {
  const population = column('N01951', 2020)
  expect(quantile(population, 0.5)).toBeGreaterThan(14_000)
  expect(quantile(population, 0.5)).toBeLessThan(18_500)
  expect(populationSd(population.map(Math.log))).toBeGreaterThan(0.85)
  expect(populationSd(population.map(Math.log))).toBeLessThan(1.1)
})

test('results follow parents’ education, and what is cleaned of it does not', () => {
  expect(correlation(column('N15505', 2023), column('N15820', 2023))).toBeGreaterThan(0.5)
  expect(Math.abs(correlation(column('U15461', 2023), column('N15820', 2023)))).toBeLessThan(0.3)
  expect(correlation(column('N15008', 2023), column('N15820', 2023))).toBeLessThan(-0.25)
})

test('a good school is not the same as a cheap one, nor a cheap school the same as cheap elderly care', () => {
  expect(Math.abs(correlation(column('N15008', 2023), column('U15461', 2023)))).toBeLessThan(0.25)
  expect(Math.abs(correlation(column('N15001', 2024), column('N20900', 2024)))).toBeLessThan(0.25)
})

test('chance is larger in small municipalities', () => {
  const yearly = column('N15436', 2022).map((value, m) => value - (column('N15436', 2023)[m] ?? Number.NaN))
  const population = column('N01951', 2022)
  const size = quantile(population, 0.5)
  const spread = (small: boolean) =>
    populationSd(present(yearly.filter((_, m) => (population[m] ?? 0) < size === small)))
  expect(spread(true) / spread(false)).toBeGreaterThan(1.5)
})

test('the net cost deviation is exactly net cost against reference cost', () => {
  const [deviation, net, reference] = ['N15001', 'U15011', 'N15058'].map((kpi) => column(kpi, 2024))
  deviation?.forEach((value, m) => {
    if (Number.isNaN(value)) return
    expect(value).toBeCloseTo(100 * ((net?.[m] ?? 0) / (reference?.[m] ?? 1) - 1), 4)
  })
})
