import { expect, test } from 'vitest'
import { quantile } from '#numerics/quantile.ts'
import { column, correlation, present } from './__fixtures__/columns.ts'
import { makeGrid, yearOf } from './grid.ts'
import { rkaIndex } from './rka-index.ts'

test('one component is clipped at the percentiles 2.5 and 97.5 and scaled to 0–100, low costs best', () => {
  const index = yearOf(rkaIndex([{ values: makeGrid((m) => m), better: 'lower' }]), 0)
  // Of 0 … 289 the percentiles are 7.225 and 281.775.
  expect(index[0]).toBe(100)
  expect(index[289]).toBe(0)
  expect(index[100]).toBeCloseTo((100 * (281.775 - 100)) / (281.775 - 7.225), 1)
})

test('a municipality without every component has no index, and does not move the others', () => {
  const index = yearOf(
    rkaIndex([
      { values: makeGrid((m) => m), better: 'higher' },
      { values: makeGrid((m) => (m === 289 ? Number.NaN : m)), better: 'higher' },
    ]),
    0,
  )
  expect(index[289]).toBeNaN()
  expect(index[144]).toBe(50)
})

test('the published resource index of elderly care follows from the published deviation', () => {
  const deviation = column('N20900', 2023)
  const [low, high] = [0.025, 0.975].map((share) => quantile(present(deviation), share))
  const expected = deviation.map((value) => clip((100 * ((high ?? 0) - value)) / ((high ?? 0) - (low ?? 0))))
  column('U20008', 2023).forEach((value, m) => {
    if (!Number.isNaN(value)) expect(value).toBeCloseTo(expected[m] ?? Number.NaN, 0)
  })
})

test('the efficiency index rests on both halves', () => {
  for (const [resource, quality, efficiency] of [
    ['U15010', 'U15401', 'U15900'],
    ['U20008', 'U20404', 'U20900'],
    ['U28001', 'U28408', 'U28900'],
  ] as const) {
    expect(correlation(column(resource, 2023), column(efficiency, 2023))).toBeGreaterThan(0.5)
    expect(correlation(column(quality, 2023), column(efficiency, 2023))).toBeGreaterThan(0.5)
  }
})

function clip(value: number): number {
  return Math.min(100, Math.max(0, value))
}
