import { expect, test } from 'vitest'
import type { Provenance } from './provenance.ts'
import { sourceSentence } from './source-sentence.ts'

const fetched = { retrievedAt: '2026-11-23T08:00:00.000Z', preliminary: false } as const

test('a raw figure names Kolada as its source', () => {
  const raw: Provenance = { ...fetched, source: 'Kolada', mark: 'raw' }
  expect(sourceSentence(raw, 'sv')).toBe('Källa: Kolada, hämtat 23 november 2026')
  expect(sourceSentence({ ...raw, preliminary: true }, 'en')).toBe(
    'Source: Kolada, fetched 23 November 2026, preliminary',
  )
})

test('a computed figure never names Kolada as its source', () => {
  const derived: Provenance = { ...fetched, source: 'Kolada', mark: 'derived' }
  expect(sourceSentence(derived, 'sv')).toBe('Egen bearbetning av data från Kolada, hämtat 23 november 2026')
  expect(sourceSentence(derived, 'en')).toBe('Own processing of data from Kolada, fetched 23 November 2026')
  expect(sourceSentence(derived, 'sv')).not.toContain('Källa')
})

test('an imported file and example data say what they are', () => {
  expect(sourceSentence({ ...fetched, source: 'file', mark: 'raw' }, 'sv')).toBe(
    'Källa: inläst fil, hämtat 23 november 2026',
  )
  expect(sourceSentence({ ...fetched, source: 'exempeldata', mark: 'derived' }, 'en')).toBe(
    'Own processing of example data, made 23 November 2026',
  )
})
