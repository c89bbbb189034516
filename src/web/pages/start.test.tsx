import { expect, test } from 'vitest'
import { dataState } from './data-state.ts'
import { Start } from './start.tsx'

const state = {
  indicators: 12,
  municipalities: 290,
  firstYear: 2015,
  lastYear: 2024,
  retrievedAt: '2026-11-20T08:00:00.000Z',
}
const finding = {
  text: {
    sv: 'Grundskolan är bland de 40–110 mest effektiva.',
    en: 'Compulsory school is among the 40–110 most efficient.',
  },
  href: '/jamforelser/grundskola',
}

test('the first finding is the sentence of the day and can be opened', () => {
  const shown = String(<Start language="en" installation={undefined} state={state} findings={[finding]} />)
  expect(shown).toContain(
    '<p class="lead">Compulsory school is among the 40–110 most efficient.</p><a href="/en/jamforelser/grundskola">Open</a>',
  )
  expect(shown).toContain(
    '12 indicators for 290 municipalities, the years 2015–2024, last fetched 20 November 2026. <a href="/en/datakallor">See all</a>',
  )
})

test('the example says that it is made up, and how to leave it', () => {
  const example = { municipality: '9001', name: 'Ekbacka', kind: 'example' } as const
  const shown = String(<Start language="sv" installation={example} state={state} findings={[]} />)
  expect(shown).toContain('<h3>Ekbacka finns inte på riktigt</h3>')
  expect(shown).toContain('<a href="/installation">Byt till din egen kommun</a>')
  const own = { ...example, kind: 'own' } as const
  expect(String(<Start language="sv" installation={own} state={state} findings={[]} />)).not.toContain(
    'på riktigt',
  )
})

test('the state of the data comes from indicators with figures, and there is none without', () => {
  const indicator = {
    kpi: 'N15006',
    source: 'Kolada',
    title: 'Kostnad',
    pendingTitle: null,
    years: [2023, 2024],
    municipalities: 288,
    retrievedAt: '2026-11-20T08:00:00.000Z',
    preliminaryYears: [],
    vanishedAt: null,
  } as const
  const empty = { ...indicator, years: [], municipalities: 0, retrievedAt: '2026-11-22T08:00:00.000Z' }
  expect(dataState([indicator, empty])).toEqual({
    indicators: 1,
    municipalities: 288,
    firstYear: 2023,
    lastYear: 2024,
    retrievedAt: '2026-11-20T08:00:00.000Z',
  })
  expect(dataState([empty])).toBeUndefined()
})
