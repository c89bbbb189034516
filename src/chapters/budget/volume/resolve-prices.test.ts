import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { resolvePrices } from './resolve-prices.ts'
import type { Price } from './rule-set.ts'

const indices = [{ id: 'pkv', title: 'PKV', edition: '2026-02', change: 0.034 }]

function price(id: string, rest: Omit<Price, 'id' | 'title' | 'per'>): Price {
  return { id, title: id.toUpperCase(), per: 'elev och år', ...rest }
}

test('sum, then times, divided, raised and rounded, each as a step', () => {
  const prices = [
    price('b', { of: ['a', 'c'], times: 1.06, dividedBy: 12, raisedBy: 'pkv', rounding: { to: 'krona' } }),
    price('a', { ore: 9_000_000 }),
    price('c', { ore: 1_000_050 }),
  ]
  const resolved = unwrap(resolvePrices({ prices, indices })).get('b')
  expect(resolved?.ore).toBe(913_400)
  expect(resolved?.because).toEqual([
    { step: 'price-of', prices: ['a', 'c'], titles: ['A', 'C'], ore: 10_000_050 },
    { step: 'times', factor: 1.06 },
    { step: 'divided', by: 12 },
    { step: 'index-raise', index: 'pkv', title: 'PKV', edition: '2026-02', change: 0.034 },
    { step: 'rounded', rounding: { to: 'krona' }, from: expect.closeTo(913_371.23, 2), to: 913_400 },
    { step: 'price', price: 'b', title: 'B', per: 'elev och år', ore: 913_400 },
  ])
})

test.each<[string, Price[], string, string]>([
  [
    'a circle',
    [price('a', { of: ['b'] }), price('b', { of: ['c'] }), price('c', { of: ['b'] })],
    'ruleSet.prices[1].of',
    'Priserna går i cirkel: b → c → b. Skriv ett av dem som ett tal.',
  ],
  [
    'an unknown price',
    [price('a', { of: ['b'] })],
    'ruleSet.prices[0].of[0]',
    'Priset b finns inte i prislistan. Lägg till det, eller rätta namnet.',
  ],
  [
    'an unknown index',
    [price('a', { ore: 1, raisedBy: 'kpi' })],
    'ruleSet.prices[0].raisedBy',
    'Indexet kpi finns inte. Lägg till det under indices, eller rätta namnet.',
  ],
  [
    'neither written nor derived',
    [price('a', {})],
    'ruleSet.prices[0]',
    'Ett pris är antingen skrivet (ore) eller summan av andra (of). Ha kvar det ena.',
  ],
  [
    'both',
    [price('b', { ore: 1 }), price('a', { ore: 1, of: ['b'] })],
    'ruleSet.prices[1]',
    'Ett pris är antingen skrivet (ore) eller summan av andra (of). Ha kvar det ena.',
  ],
  [
    'divided by nothing',
    [price('a', { ore: 1, dividedBy: 0 })],
    'ruleSet.prices[0]',
    'Priset går inte att räkna ut till ett tal. Se efter att ore, times, dividedBy och indexets change är tal, och att dividedBy inte är 0.',
  ],
])('%s is told once, with its place', (_, prices, where, sv) => {
  expect(resolvePrices({ prices, indices })).toMatchObject({ ok: false, problems: [{ where, text: { sv } }] })
  expect(resolvePrices({ prices, indices })).toHaveProperty('problems.length', 1)
})
