import { expect, test } from 'vitest'
import { type AssumptionSeries, biasOf } from './assumption-bias.ts'
import { sayBias, sayInterval, sayLatest, sayValue } from './say-bias.ts'

function series(errors: readonly number[], inPoints = true): AssumptionSeries {
  const bias = biasOf(errors)
  return {
    ...{
      id: 'loneokning',
      kind: 'wage',
      title: 'Löneökning',
      unit: inPoints ? 'procent' : 'elever',
      inPoints,
    },
    years: [],
    ...(bias ? { bias } : {}),
  }
}

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

test('a bias is said in plain words, both ways and in both languages', () => {
  const under = series([0.3, 0.4, 0.4, 0.5])
  expect(plain(sayBias(under, 'sv'))).toBe(
    'Löneökning: underskattad fyra år av fyra, i snitt 0,4 procentenheter. Det är mer än slump.',
  )
  expect(plain(sayBias(under, 'en'))).toBe(
    'Löneökning: underestimated four years of four, 0.4 percentage points on average. That is more than chance.',
  )
  expect(plain(sayBias(series([-0.02, 0.01, -0.03], false), 'sv'))).toBe(
    'Löneökning: överskattad två år av tre, i snitt 1,3 %. Det kan vara slump.',
  )
  expect(plain(sayInterval(under, 'sv'))).toBe('0,3–0,5 procentenheter')
})

test('one year says nothing, and no outcome says less', () => {
  expect(plain(sayBias(series([0.5]), 'sv'))).toBe(
    'Löneökning: underskattad ett år av ett, i snitt 0,5 procentenheter. Ett år säger inget om nästa.',
  )
  expect(sayBias(series([]), 'en')).toBe('Löneökning: no outcome is known yet.')
  expect(sayInterval(series([0.5]), 'sv')).toBeUndefined()
})

test('a value is said with its unit', () => {
  expect(plain(sayValue(2.9, 'procent', 'sv'))).toBe('2,9 procent')
  expect(plain(sayValue(2410, 'elever', 'sv'))).toBe('2 410 elever')
})

test('the latest year with an outcome is said with what was assumed for it', () => {
  const assumed: Omit<AssumptionSeries['years'][number]['assumed'], 'year' | 'value'> = {
    id: 'loneokning',
    version: 1,
    kind: 'wage',
    title: 'Löneökning',
    unit: 'procent',
    source: '',
    edition: '',
    madeOn: '2024-10-12',
    usedAs: '',
    who: '',
  }
  const years: AssumptionSeries['years'] = [
    { year: 2025, assumed: { ...assumed, year: 2025, value: 2.9 }, outcome: 3.3 },
    { year: 2026, assumed: { ...assumed, year: 2026, value: 2.8 } },
  ]
  expect(plain(sayLatest({ ...series([0.4]), years }, 'sv'))).toBe(
    'Senast, 2025: antaget 2,9, utfall 3,3 procent.',
  )
  expect(sayLatest(series([]), 'en')).toBeUndefined()
})
