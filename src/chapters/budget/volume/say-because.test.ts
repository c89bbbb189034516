import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { threePreschools } from './__fixtures__/three-preschools.ts'
import { allocate } from './allocate.ts'
import { type Because, remainderId } from './allocation.ts'
import { because } from './because.ts'
import type { Driver, Measure, VolumeModel } from './rule-set.ts'
import { sayBecause } from './say-because.ts'

function driver(measure: Measure): Driver {
  return { id: 'd', title: 'Barn', unit: 'barn', measure }
}

const counts = [
  { on: '2025-12-31', value: 20 },
  { on: '2026-12-31', value: 23 },
]

const sentences: readonly (readonly [Because, string, string])[] = [
  [
    { step: 'written', ore: 12_345 },
    'Priset är skrivet som 123,45 kr.',
    'The price is written as SEK 123.45.',
  ],
  [
    { step: 'price-of', prices: ['a', 'b', 'c'], titles: ['A', 'B', 'C'], ore: 100 },
    'Priset är summan av A, B och C: 1,00 kr.',
    'The price is the sum of A, B and C: SEK 1.00.',
  ],
  [
    { step: 'price-of', prices: ['a'], titles: ['A'], ore: 100.5 },
    'Priset utgår från A: 1,0050 kr.',
    'The price starts from A: SEK 1.0050.',
  ],
  [{ step: 'times', factor: 1.06 }, 'Det multipliceras med 1,06.', 'It is multiplied by 1.06.'],
  [{ step: 'divided', by: 178 }, 'Det delas med 178.', 'It is divided by 178.'],
  [
    { step: 'index-raise', index: 'pkv', title: 'PKV', edition: '2026-02', change: 0.034 },
    'Det höjs med 3,4 % enligt PKV, utgåva 2026-02.',
    'It is raised by 3.4% according to PKV, edition 2026-02.',
  ],
  [
    { step: 'index-raise', index: 'pkv', title: 'PKV', edition: '2026-02', change: -0.01 },
    'Det sänks med 1 % enligt PKV, utgåva 2026-02.',
    'It is lowered by 1% according to PKV, edition 2026-02.',
  ],
  [
    { step: 'price', price: 'p', title: 'Årskurs 7–9', per: 'elev och år', ore: 14_423_300 },
    'Priset Årskurs 7–9 är 144 233,00 kr per elev och år.',
    'The price Årskurs 7–9 is SEK 144,233.00 per elev och år.',
  ],
  [
    { step: 'counted', driver: driver({ kind: 'mean-of-year-ends' }), counts, volume: 21.5 },
    'Barn räknades (31 december 2025: 20; 31 december 2026: 23). Årets volym är medelvärdet.',
    "Barn was counted (31 December 2025: 20; 31 December 2026: 23). The year's volume is the mean.",
  ],
  [
    {
      step: 'counted',
      driver: driver({ kind: 'day-by-day' }),
      counts: [{ on: '2026-02', value: 56 }],
      volume: 0.15,
    },
    'Barn, dagar med plats (februari 2026: 56). Årets volym är dagarna delade med årets dagar.',
    "Barn, days with a place (February 2026: 56). The year's volume is the days divided by the days of the year.",
  ],
  [
    {
      step: 'counted',
      driver: driver({ kind: 'sum' }),
      counts: [{ on: '2026-01', value: 310.5 }],
      volume: 310.5,
    },
    'Barn räknades (januari 2026: 310,5). Årets volym är summan.',
    "Barn was counted (January 2026: 310.5). The year's volume is the sum.",
  ],
  [
    {
      step: 'counted',
      driver: driver({ kind: 'hours', dayOfMonth: 15, weeksPerMonth: 4 }),
      counts: [{ on: '2026-01-15', value: 120 }],
      volume: 480,
    },
    'Barn, timmar i veckan (15 januari 2026: 120). Årets volym är timmarna gånger veckorna i varje månad.',
    "Barn, hours a week (15 January 2026: 120). The year's volume is the hours times the weeks of each month.",
  ],
  [
    { step: 'volume', driver: driver({ kind: 'given' }), volume: 1068.5 },
    'Volymen Barn är 1 068,5.',
    'The volume Barn is 1,068.5.',
  ],
  [
    { step: 'unit-index', index: 'socio', value: 1.12 },
    'Enhetens index socio är 1,12.',
    "The unit's index socio is 1.12.",
  ],
  [
    { step: 'pot', ore: 100_000_000, weight: 349.44, allWeights: 12_000 },
    'Potten på 1 000 000,00 kr delas efter volym gånger index: enheten har 349,44 av 12 000.',
    'The pot of SEK 1,000,000.00 is shared by volume times index: the unit has 349.44 of 12,000.',
  ],
  [
    { step: 'size-step', upTo: 25, volume: 22, ore: 10_000_000 },
    'Volymen är 22. Då gäller steget upp till 25: 100 000,00 kr.',
    'The volume is 22. The step up to 25 then holds: SEK 100,000.00.',
  ],
  [
    { step: 'size-step', volume: 60, ore: 0 },
    'Volymen är 60. Då gäller inget av stegen.',
    'The volume is 60. None of the steps then holds.',
  ],
  [
    { step: 'fixed', ore: 100 },
    'Beloppet är lika för alla som delen gäller: 1,00 kr.',
    'The amount is the same for all that the component is for: SEK 1.00.',
  ],
  [
    { step: 'given', ore: 100 },
    'Beloppet är skrivet för enheten: 1,00 kr.',
    'The amount is written for the unit: SEK 1.00.',
  ],
  [
    {
      step: 'share-of',
      share: 0.03,
      components: ['a', 'b'],
      titles: ['Omsorg', 'Lokal'],
      baseOre: 11_645_600,
    },
    '3 % räknas på Omsorg och Lokal, tillsammans 116 456,00 kr.',
    '3% is reckoned on Omsorg and Lokal, together SEK 116,456.00.',
  ],
  [
    { step: 'deducted', ore: -5_000 },
    'Avgiften dras av sist: −50,00 kr.',
    'The fee is deducted last: SEK −50.00.',
  ],
  [
    { step: 'not-for', provider: 'own' },
    'Delen gäller inte kommunens egna enheter.',
    "The component is not for the municipality's own units.",
  ],
  [
    { step: 'rounded', rounding: { to: 'krona' }, from: 349_368, to: 349_400 },
    '3 493,68 kr avrundas till hela kronor: 3 494,00 kr.',
    'SEK 3,493.68 is rounded to whole kronor: SEK 3,494.00.',
  ],
  [
    { step: 'rounded', rounding: { to: 'ore' }, from: 100, to: 100 },
    'Det blir 1,00 kr.',
    'It comes to SEK 1.00.',
  ],
  [
    { step: 'remainder', to: 'amounts', leftOre: 1_000, share: 0.012 },
    'Reglerna lämnar 10,00 kr av ramen. Det delas efter vad varje enhet har fått; enhetens andel är 1,2 %.',
    "The rules leave SEK 10.00 of the frame. It is shared by what each unit has got; the unit's share is 1.2%.",
  ],
  [
    { step: 'remainder', to: 'volume', leftOre: -1_000, share: 0.5 },
    'Reglerna ger 10,00 kr mer än ramen, och det dras av. Det delas efter volym; enhetens andel är 50 %.',
    "The rules give SEK 10.00 more than the frame, which is deducted. It is shared by volume; the unit's share is 50%.",
  ],
]

test.each(sentences)('%o', (step, sv, en) => {
  expect(sayBecause(step, 'sv').replaceAll('\u00a0', ' ')).toBe(sv)
  expect(sayBecause(step, 'en').replaceAll('\u00a0', ' ')).toBe(en)
})

const model: VolumeModel = {
  ...threePreschools,
  ruleSet: {
    ...threePreschools.ruleSet,
    components: [
      ...threePreschools.ruleSet.components,
      {
        id: 'socio',
        title: 'Struktur',
        purpose: 'structure',
        kind: 'pot',
        ore: 1_000_000,
        driver: 'barn',
        index: 'socio',
      },
      {
        id: 'tillagg',
        title: 'Tillägg',
        purpose: 'structure',
        kind: 'index',
        price: 'omsorg',
        driver: 'barn',
        index: 'socio',
      },
      { id: 'undantag', title: 'Undantag', purpose: 'exception', kind: 'given' },
      { id: 'taxa', title: 'Taxa', purpose: 'fee', kind: 'fee', driver: 'barn', price: 'omsorg' },
    ],
    remainder: { to: 'amounts' },
  },
  units: threePreschools.units.map((unit) => ({ ...unit, indices: { socio: 0.5 } })),
}

test('every component of an allocation says why, and its last step is the amount', () => {
  const allocation = unwrap(allocate(model))
  const width = allocation.components.length
  const last = (unit: string, component: string) => because(allocation, unit, component).at(-1)
  expect(last('c', 'moms')).toEqual({ step: 'not-for', provider: 'own' })
  expect(last('c', 'liten')).toEqual({ step: 'size-step', volume: 36, ore: 0 })
  expect(last('c', 'avgift')).toEqual({ step: 'deducted', ore: -700_050 })
  expect(last('c', 'taxa')).toEqual({ step: 'deducted', ore: -380_905_200 })
  expect(last('c', 'undantag')).toEqual({ step: 'given', ore: 0 })
  expect(last('c', 'tillagg')).toMatchObject({ step: 'rounded', to: 190_452_600 })
  expect(last('c', 'socio')).toEqual({ step: 'pot', ore: 1_000_000, weight: 18, allWeights: 43.5 })
  expect(last('c', remainderId)).toMatchObject({ step: 'remainder', to: 'amounts' })
  expect(allocation.keptOre).toBe(0)
  for (const [u, unit] of allocation.units.entries())
    for (const [c, component] of allocation.components.entries()) {
      const step = last(unit.id, component.id)
      if (step?.step === 'rounded') expect(step.to).toBe(allocation.amounts[u * width + c])
    }
  expect(because(allocation, 'x', 'omsorg')).toEqual([])
})
