import { expect, test } from 'vitest'
import { SourceLine } from './source-line.tsx'

const retrievedAt = '2026-11-23T08:00:00.000Z'

test('example data are labelled as such beside every figure', () => {
  const provenance = { source: 'exempeldata', mark: 'raw', retrievedAt, preliminary: false } as const
  expect(String(<SourceLine provenance={provenance} language="sv" />)).toBe(
    '<p class="source-line">Exempeldata, skapat 23 november 2026<span class="example-mark">exempeldata</span></p>',
  )
})
