import { expect, test } from 'vitest'
import { panelOf, plainChoice, plainFacts } from '#chapters/benchmarking/__fixtures__/ten-municipalities.ts'
import { unwrap } from '#core/outcome.ts'
import { rankMunicipalities } from './efficiency/rank.ts'
import type { RankedMunicipality } from './efficiency/ranking.ts'
import { cornerOf, groupsSentence, halvesInShort, halvesSentence, placeSentence } from './place.ts'

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
    '1 kommun är säkert bättre än snittet och 1 säkert sämre. För 1 räcker uppgifterna inte.',
  )
})

test('the corner of cost and quality', () => {
  expect(cornerOf({ deviation: -1, quality: 1 })).toBe('cheapGood')
  expect(cornerOf({ deviation: 1, quality: 1 })).toBe('dearGood')
  expect(cornerOf({ deviation: -1, quality: -1 })).toBe('cheapBad')
  expect(cornerOf({ deviation: 1, quality: -1 })).toBe('dearBad')
})

test('in short, what the intervals cannot decide is not claimed', () => {
  const own = { ...best, deviation: -4, deviationError: 1, quality: 0.3, qualityError: 0.2 }
  expect(halvesInShort(own, 0, 'sv')).toBe('Lägre kostnad, kvalitet som snittet')
  expect(halvesInShort({ ...own, deviationError: 3, quality: -1 }, 0, 'en')).toBe(
    'Cost as expected, lower quality',
  )
})
