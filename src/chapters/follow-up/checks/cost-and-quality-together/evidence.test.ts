import { expect, test } from 'vitest'
import { lackingEvidence, positionEvidence } from './sentences.ts'

const service = {
  id: 'elderly-care',
  slug: 'aldreomsorg',
  name: { sv: 'Äldreomsorg', en: 'Elderly care' },
} as const
const source = { sv: 'Egen bearbetning av exempeldata', en: 'Own processing of example data' }
const survey = {
  kpi: 'U21468',
  name: { sv: 'Nöjda med hemtjänsten', en: 'Satisfied with home care' },
  unit: { sv: '%', en: '%' },
  kind: 'plain',
  better: 'higher',
} as const

test('a missing quality half names indicator and years, within the window only', () => {
  const years = [2025, 2024, 2023, 2022].map((year) => ({
    year,
    deviation: 1,
    lacking: year === 2023 ? [] : [survey],
  }))
  expect(lackingEvidence({ service, years, source }, 3)).toEqual({
    text: {
      sv: 'Äldreomsorg: kostnaden är känd för 2023, 2024 och 2025. Det här saknas: Nöjda med hemtjänsten (U21468) 2024 och 2025.',
      en: 'Elderly care: the cost is known for 2023, 2024 and 2025. This is missing: Satisfied with home care (U21468) 2024 and 2025.',
    },
    href: '/jamforelser/aldreomsorg',
    source,
  })
})

test('a position says both halves with the intervals of deviation and place', () => {
  const position = {
    years: [2023, 2025],
    deviation: -3.2,
    deviationError: 1,
    quality: 0.5,
    qualityError: 0.2,
    rankInterval: [20, 60],
    ranked: 280,
  } as const
  const { text, href } = positionEvidence({ service, years: [], position, source }, '9180')
  expect(text.sv).toBe(
    'Äldreomsorg 2023–2025: kostnaden är 3,2\u00a0% lägre än strukturen förutsäger, och kvaliteten ligger över genomsnittet. Med 95 procents säkerhet ligger avvikelsen i intervallet −5,2 till −1,2 procent, och platsen 20–60 av 280.',
  )
  expect(text.en).toContain('Elderly care 2023–2025: ')
  expect(text.en).toContain(
    'the deviation lies in the interval −5.2 to −1.2 per cent, and the place 20–60 of 280.',
  )
  expect(href).toBe('/jamforelser/aldreomsorg/9180')
})
