import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gatherSmallSteps } from './gather-small-steps.ts'
import { Waterfall, waterfallBars } from './waterfall.tsx'

const steps = [
  { key: 'staff', label: 'Lärartäthet', amount: -8_200_000 },
  { key: 'roads', label: 'Skolskjuts', amount: 1_900_000 },
]

test('each step begins where the one before ended, and the last is the sum', () => {
  const bars = waterfallBars({ from: { label: 'Nu', amount: 52_000_000 }, steps, toLabel: 'Sedan' })
  expect(bars.map(({ start, end, kind }) => [start, end, kind])).toEqual([
    [0, 52_000_000, 'whole'],
    [52_000_000, 43_800_000, 'less'],
    [43_800_000, 45_700_000, 'more'],
    [0, 45_700_000, 'whole'],
  ])
})

test('steps are labelled with words and kronor in one unit', () => {
  const shown = String(
    <Waterfall
      id="gap"
      title="Gapet"
      description="Från 52,0 till 45,7 mnkr."
      from={{ label: 'Nettokostnad nu', amount: 52_000_000 }}
      steps={steps}
      toLabel="Som den bästa fjärdedelen"
      language="sv"
    />,
  )
  const texts = [...shown.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1])
  expect(texts).toEqual([
    'Nettokostnad nu',
    '52,0\u00a0mnkr',
    'Lärartäthet',
    '\u22128,2\u00a0mnkr',
    'Skolskjuts',
    '+1,9\u00a0mnkr',
    'Som den bästa fjärdedelen',
    '45,7\u00a0mnkr',
  ])
})

test('small steps are gathered at the end, and nothing is lost', () => {
  const many = [...steps, { key: 'a', label: 'A', amount: 10_000 }, { key: 'b', label: 'B', amount: -4_000 }]
  expect(gatherSmallSteps(many, 0.05, 'Mindre poster')).toEqual([
    ...steps,
    { key: 'gathered', label: 'Mindre poster', amount: 6_000 },
  ])
  expect(
    gatherSmallSteps([...steps, { key: 'a', label: 'A', amount: 1 }], 0.05, 'Mindre poster'),
  ).toHaveLength(3)
  const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 20 })
  fc.assert(
    fc.property(amounts, (list) => {
      const all = list.map((amount, index) => ({ key: String(index), label: '', amount }))
      const sum = (some: readonly { amount: number }[]) =>
        some.reduce((total, step) => total + step.amount, 0)
      expect(sum(gatherSmallSteps(all, 0.1, 'rest'))).toBe(sum(all))
    }),
  )
})
