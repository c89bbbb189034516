import { expect, test } from 'vitest'
import { DifferenceList } from './difference-list.tsx'
import type { Difference } from './difference-words.ts'

function price(id: string): Difference {
  const text = { sv: 'från 1 kr till 2 kr', en: 'from SEK 1 to SEK 2' }
  return { what: 'price', how: 'changed', id, title: id, text }
}

const removed: Difference = {
  ...{ what: 'component', how: 'removed', id: 'bas', title: 'Basresurs' },
  text: { sv: '', en: '' },
}

test('a whole price list is folded under what the rules themselves change', () => {
  const prices = ['A', 'B', 'C', 'D'].map(price)
  expect(String(<DifferenceList found={[...prices, removed]} language="sv" />)).toMatch(
    /^<ul><li>Delen Basresurs har tagits bort.<\/li><\/ul><details class="disclosure"><summary>4 priser är ändrade<\/summary>.*Priset A är ändrat från 1 kr till 2 kr\./,
  )
})

test('few prices, or prices alone, stand as they are', () => {
  for (const found of [[price('A'), removed], ['A', 'B', 'C', 'D'].map(price)])
    expect(String(<DifferenceList found={found} language="en" />)).not.toContain('<details')
})
