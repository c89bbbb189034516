import { expect, test } from 'vitest'
import { loadedFacts, servicesWith, yearSpans } from './data-sources-facts.ts'
import { texts } from './data-sources-texts.ts'
import { shippedServices } from './services/index.ts'

test('years in a row are drawn together', () => {
  expect(yearSpans([2018, 2019, 2020, 2023])).toBe('2018–2020, 2023')
  expect(yearSpans([])).toBe('')
})

test('an indicator knows the services that it takes part in', () => {
  expect(servicesWith('N15008', shippedServices).map(({ id }) => id)).toEqual(['compulsory-school'])
  expect(servicesWith('N99999', shippedServices)).toEqual([])
})

const indicator = {
  source: 'Kolada',
  years: [2019, 2020],
  municipalities: 290,
  retrievedAt: '2026-11-20T23:30:00.000Z',
} as const

test('the first sentence says how much there is, from where, and how old it is', () => {
  const others = { ...indicator, source: 'exempeldata', years: [1999] } as const
  const empty = { ...indicator, years: [], retrievedAt: '2026-11-23T00:00:00.000Z' }
  const facts = loadedFacts([indicator, others, empty], 'Kolada', '2026-11-23T08:00:00.000Z')
  expect(facts && texts.sv.lead(facts)).toBe(
    '1 nyckeltal för 290 kommuner är hämtat från Kolada, åren 2019–2020, senast 21 november 2026 (för 2 dagar sedan).',
  )
  expect(facts && texts.en.lead({ ...facts, days: 1 })).toBe(
    '1 indicator for 290 municipalities has been fetched from Kolada, the years 2019–2020, last on 21 November 2026 (yesterday).',
  )
  expect(loadedFacts([others], 'Kolada', '2026-11-23T08:00:00.000Z')).toBeUndefined()
})

test('what an import changed is said figures first, then what became of the indicators', () => {
  const none = {
    added: 0,
    revised: 0,
    withdrawn: 0,
    finalised: 0,
    vanished: 0,
    returned: 0,
    renamed: 0,
    heldBack: 0,
  }
  const some = { ...none, added: 1_200, revised: 1, finalised: 2, vanished: 1, heldBack: 3 }
  expect(texts.sv.news(none)).toBe('Vid senaste hämtningen ändrades inga värden.')
  expect(texts.sv.news(some).replaceAll('\u00a0', ' ')).toBe(
    'Vid senaste hämtningen ändrades 1 tidigare värde, tillkom 1 200 värden och blev 2 preliminära värden slutliga. 1 nyckeltal finns inte längre hos Kolada. 3 år togs inte in: för få kommuner hade värden.',
  )
  expect(texts.en.newsOf(some, '2026-11-23')).toBe(
    'At the fetch on 23 November 2026, 1 earlier figure was revised, 1,200 figures came in and 2 preliminary figures became final. 1 indicator is no longer at Kolada. 3 years were not taken in: too few municipalities had figures.',
  )
})
