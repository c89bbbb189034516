import { expect, test } from 'vitest'
import { limitWords } from './check-output.ts'

test('a limit is said as people say it', () => {
  const volume = { sv: 'andel av volymen', en: 'share of the volume' }
  expect(limitWords({ value: 0.05, unit: volume }, 'sv')).toBe('5\u00a0% av volymen')
  expect(limitWords({ value: 0.0005, unit: volume }, 'en')).toBe('0.05% of the volume')
  const growth = { sv: 'andel mer än året före', en: 'share more than the year before' }
  expect(limitWords({ value: 0.25, unit: growth }, 'sv')).toBe('25\u00a0% mer än året före')
  const ore = { sv: 'öre', en: 'hundredths of a krona' }
  expect(limitWords({ value: 200_000_000, unit: ore }, 'sv')).toBe('2,0\u00a0mnkr')
  expect(limitWords({ value: 0, unit: ore }, 'en')).toBe('SEK\u00a00')
  const steps = { sv: 'steg på skalan 1–5', en: 'steps on the scale 1–5' }
  expect(limitWords({ value: 1, unit: steps }, 'en')).toBe('1 step on the scale 1–5')
  expect(limitWords({ value: 12, unit: { sv: 'månader', en: 'months' } }, 'sv')).toBe('12 månader')
})
