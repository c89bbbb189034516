import { expect, test } from 'vitest'
import { smallModel } from './__fixtures__/small-model.ts'
import { readChanges, writtenChanges } from './written-changes.ts'

test('what is written becomes changes, and the other way around', () => {
  const written = {
    'frame.skola': '−1 200,5',
    'frame.skola.span': 'once',
    'frame.skola.reach': 'holder',
    'frame.skola.motive': ' Färre elever ',
    'frame.skola.consequence': 'Större klasser',
    'price.grundskola.elevpeng': '1 010,25',
    'share.grundskola.administration': '2,5',
    'rules.grundskola.motive': 'Mer till klassrummet',
    'rules.grundskola.consequence': '',
    tax: '+10',
    'tax.span': 'lasting',
    'revenue.0': '500',
    'revenue.0.title': 'Utdelning',
    'revenue.0.span': 'once',
  }
  const { changes, problems } = readChanges(smallModel, written)
  expect(problems).toEqual([])
  expect(changes).toEqual([
    {
      ...{ kind: 'frame', node: 'skola', amountOre: -120_050_000, span: 'once', reach: 'holder' },
      ...{ motive: 'Färre elever', consequence: 'Större klasser' },
    },
    {
      ...{ kind: 'price', ruleSet: 'grundskola', price: 'elevpeng', ore: 101_025 },
      ...{ motive: 'Mer till klassrummet', consequence: '' },
    },
    {
      ...{ kind: 'share', ruleSet: 'grundskola', component: 'administration', share: 0.025 },
      ...{ motive: 'Mer till klassrummet', consequence: '' },
    },
    { kind: 'tax-rate', change: 10, span: 'lasting', motive: '', consequence: '' },
    {
      ...{ kind: 'other-revenue', title: 'Utdelning', amountOre: 50_000_000, span: 'once' },
      ...{ motive: '', consequence: '' },
    },
  ])
  expect(readChanges(smallModel, writtenChanges(changes))).toEqual({ changes, problems: [] })
})

test('empty fields, zeros and what is as the base proposal has it are no changes', () => {
  expect(
    readChanges(smallModel, {
      'frame.skola': '0',
      'frame.kfn': ' ',
      'price.grundskola.elevpeng': '1000',
      'share.grundskola.administration': '3,00',
      tax: '',
    }),
  ).toEqual({ changes: [], problems: [] })
})

test('what can’t be read is said with its field, and the rest is read all the same', () => {
  const { changes, problems } = readChanges(smallModel, {
    'frame.skola': 'fem',
    'frame.kfn': '500',
    'frame.bun': '2 000 000 000',
    'revenue.1': '20',
  })
  expect(changes.map(({ kind }) => kind)).toEqual(['frame', 'other-revenue'])
  expect(problems.map(({ code, where, text }) => [code, where, text.sv])).toEqual([
    [
      'not-a-figure',
      'frame.skola',
      '”fem” för Grundskola är inget tal. Skriv till exempel 500 eller -1 200,5.',
    ],
    ['revenue-without-title', 'revenue.1.title', 'Skriv vad intäkten är.'],
    [
      'too-much',
      'frame.bun',
      'En ändring är större än en miljard kronor. Beloppen skrivs i tusental kronor.',
    ],
  ])
})
