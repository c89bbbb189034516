import { expect, test } from 'vitest'
import { panelOf, plainChoice, plainFacts } from '#chapters/benchmarking/__fixtures__/ten-municipalities.ts'
import { unwrap } from '#core/outcome.ts'
import { rankMunicipalities } from './efficiency/rank.ts'
import type { RankedMunicipality } from './efficiency/ranking.ts'
import { groupsSentence, halvesInShort, halvesSentence, placeSentence } from './place.ts'

const { ranked } = unwrap(rankMunicipalities(panelOf(plainFacts()), { ...plainChoice, weight: 0.75 }))
const [best] = ranked
if (!best) throw new Error('nobody is ranked')

function plain(text: string) {
  return text.replaceAll('\u00a0', ' ')
}

test('a place that is certain is said as a place, any other as an interval', () => {
  const unsure: RankedMunicipality = { ...best, rankInterval: [40, 110] }
  expect(placeSentence({ ...best, rankInterval: [1, 1] }, 290, 'sv')).toBe(
    'Exempel 10 ligger på plats 1 av 290.',
  )
  expect(placeSentence(unsure, 290, 'sv')).toBe(
    'Exempel 10 ligger någonstans mellan plats 40 och 110 av 290. Det går inte att säga närmare.',
  )
  expect(placeSentence(unsure, 290, 'en')).toBe(
    "Exempel 10 stands somewhere between place 40 and 110 of 290. It can't be told more closely.",
  )
})

test('both halves in one sentence', () => {
  expect(plain(halvesSentence(best, 0, 'sv'))).toBe(
    'Kostnaden är 9,0 % högre än strukturen förutsäger, och kvaliteten ligger över genomsnittet.',
  )
  expect(plain(halvesSentence({ ...best, deviation: -2.25, quality: -1 }, 0, 'en'))).toBe(
    'The cost is 2.3% lower than structure predicts, and quality is below average.',
  )
})

test('a quality whose interval holds the average is not called above it', () => {
  const noisy = { ...best, deviation: 0.01, quality: 0.3, qualityError: 0.2 }
  expect(halvesSentence(noisy, 0, 'sv')).toBe(
    'Kostnaden är den som strukturen förutsäger, och kvaliteten går inte att skilja från genomsnittet.',
  )
})

test('how many can be told from the average', () => {
  const three = [
    { ...best, group: 'better' as const },
    { ...best, group: 'worse' as const },
    { ...best, group: 'average' as const },
  ]
  expect(groupsSentence(three, 'sv')).toBe(
    '1 kommun ligger över snittet med 95 procents säkerhet, räknat en kommun i taget, och 1 under. För 1 räcker uppgifterna inte.',
  )
})

test('a cost whose interval holds what structure predicts is said to be within the margin of error', () => {
  const noisy = { ...best, deviation: 1.2, deviationError: 0.7 }
  expect(plain(halvesSentence(noisy, 0, 'sv'))).toBe(
    'Kostnaden är 1,2 % högre än strukturen förutsäger, inom felmarginalen, och kvaliteten ligger över genomsnittet.',
  )
  expect(plain(halvesSentence({ ...noisy, deviation: -1.2 }, 0, 'en'))).toBe(
    'The cost is 1.2% lower than structure predicts, within the margin of error, and quality is above average.',
  )
  expect(plain(halvesSentence({ ...noisy, deviationError: 0.6 }, 0, 'sv'))).toBe(
    'Kostnaden är 1,2 % högre än strukturen förutsäger, och kvaliteten ligger över genomsnittet.',
  )
})

test('in short, what the intervals cannot decide is not claimed', () => {
  const own = { ...best, deviation: -4, deviationError: 1, quality: 0.3, qualityError: 0.2 }
  expect(halvesInShort(own, 0, 'sv')).toBe('Lägre kostnad, kvalitet ej säkert skild från snittet')
  expect(halvesInShort({ ...own, deviationError: 3, quality: -1 }, 0, 'en')).toBe(
    'Cost not told from expected, lower quality',
  )
})
