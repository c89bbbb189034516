import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toOre } from '#core/money.ts'
import { smallModel } from './__fixtures__/small-model.ts'
import { balanceSentence, distanceSentence, unitsSentence } from './alternative-sentences.ts'
import type { AlternativeChange, AlternativeModel } from './model.ts'
import { baselineOf, recompute } from './recompute.ts'

const baseline = baselineOf(smallModel)
const kronor = (ore: number) => ore / 100
const said = { motive: 'För barnen', consequence: '' }

function frame(
  node: string,
  amount: number,
  more: Partial<AlternativeChange & { kind: 'frame' }> = {},
): AlternativeChange {
  return {
    ...{ kind: 'frame', node, amountOre: toOre(amount * 100), span: 'lasting', reach: 'units', ...said },
    ...more,
  } as AlternativeChange
}

const unitsOf = (changes: readonly AlternativeChange[], model = baseline) =>
  Object.fromEntries(
    recompute(model, changes).units.map(({ unit, beforeOre, afterOre }) => [
      unit,
      [kronor(beforeOre), kronor(afterOre)],
    ]),
  )

describe('money', () => {
  test('without changes everything is as the base proposal has it', () => {
    const { frames, units, unshared, money, balance, goals, consequences } = recompute(baseline, [])
    expect(frames.every(({ changeOre }) => changeOre === 0)).toBe(true)
    expect(units.map(({ changeOre }) => changeOre)).toEqual([0, 0])
    expect(unshared).toEqual([])
    expect(money.map(({ netCostOre }) => netCostOre)).toEqual([0, 0, 0])
    expect(balance.map(({ resultOre }) => resultOre)).toEqual([2_000_000, 2_000_000, 2_000_000])
    expect(goals).toEqual([])
    expect(consequences).toEqual([])
  })

  test('a larger frame reaches the units by what the rules give them, to the öre', () => {
    // 154,500 and 51,500 by the rules: three quarters and a quarter.
    expect(unitsOf([frame('skola', 4_000)])).toEqual({ bjork: [154_500, 157_500], ek: [51_500, 52_500] })
  })

  test('or stays with the service where the group says so, and is then said to', () => {
    const { units, unshared } = recompute(baseline, [frame('skola', 4_000, { reach: 'holder' })])
    expect(units.map(({ changeOre }) => changeOre)).toEqual([0, 0])
    expect(unshared).toEqual([{ node: 'skola', name: 'Grundskola', changeOre: 400_000 }])
  })

  test('what is given to a committee is the committee’s to share out', () => {
    const { frames, unshared } = recompute(baseline, [frame('bun', 1_000), frame('skola', -3_000)])
    expect(
      frames.map(({ node, changeOre, afterOre }) => [node, kronor(changeOre), kronor(afterOre)]),
    ).toEqual([
      ['bun', -2_000, 208_000],
      ['skola', -3_000, 207_000],
      ['kfn', 0, 50_000],
    ])
    expect(unshared).toEqual([{ node: 'bun', name: 'Barn- och utbildningsnämnden', changeOre: 100_000 }])
  })

  test('a higher price moves what is left of the frame to the units, and costs nothing more', () => {
    const price: AlternativeChange = {
      kind: 'price',
      ruleSet: 'grundskola',
      price: 'elevpeng',
      ore: 101_000,
      ...said,
    }
    const { units, money, unshared } = recompute(baseline, [price])
    expect(units.map(({ unit, changeOre }) => [unit, kronor(changeOre)])).toEqual([
      ['bjork', 1_545],
      ['ek', 515],
    ])
    expect(money[0]?.netCostOre).toBe(0)
    // 2,060 of the 4,000 kronor that the rules had left.
    expect(unshared).toEqual([{ node: 'skola', name: 'Grundskola', changeOre: -206_000 }])
  })

  test('without a frame over them, what the rules give more is what the year costs more', () => {
    const [ruleSet] = smallModel.ruleSets
    if (!ruleSet) throw new Error('the small model has a rule set')
    const { frameOre: _, ...unheld } = ruleSet.model
    const model: AlternativeModel = { ...smallModel, ruleSets: [{ ...ruleSet, model: unheld }] }
    const share: AlternativeChange = {
      ...{ kind: 'share', ruleSet: 'grundskola', component: 'administration', share: 0.05, ...said },
    } as AlternativeChange
    const { money, unshared } = recompute(baselineOf(model), [share])
    expect(money.map(({ netCostOre }) => kronor(netCostOre))).toEqual([4_000, 4_000, 4_000])
    expect(unshared).toEqual([])
  })

  test('no öre comes or goes: what units get and what isn’t shared out is what the group gives', () => {
    const amount = fc.integer({ min: -20_000_000, max: 20_000_000 })
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.constantFrom('units' as const, 'holder' as const),
        (a, b, c, reach) => {
          const changes = (['bun', 'skola', 'kfn'] as const).map((node, at) =>
            frame(node, 0, { amountOre: toOre([a, b, c][at] ?? 0), reach }),
          )
          const { units, unshared, money } = recompute(baseline, changes)
          const sum = (rows: readonly { readonly changeOre: number }[]) =>
            rows.reduce((total, { changeOre }) => total + changeOre, 0)
          expect(sum(units) + sum(unshared)).toBe(a + b + c)
          expect(money[0]?.netCostOre).toBe(a + b + c)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('law', () => {
  const sentence = (changes: readonly AlternativeChange[], language: 'sv' | 'en' = 'sv') =>
    balanceSentence(recompute(baseline, changes).balance, language).replaceAll('\u00a0', ' ')

  test('the first sentence says whether it balances, and by how much, with the plan', () => {
    expect(sentence([])).toBe(
      'Budgeten går ihop 2027, med ett överskott på 20 tkr. Planen för 2028 och 2029 går också ihop.',
    )
    expect(sentence([frame('skola', 32_400)])).toBe(
      'Underskott 12 tkr 2027. Planen har underskott 2028 (12 tkr) och 2029 (12 tkr).',
    )
    expect(sentence([frame('skola', 32_400, { span: 'once' })], 'en')).toBe(
      'Deficit of SEK 12 thousand in 2027. The plan for 2028 and 2029 balances too.',
    )
  })

  test('income and costs that are the same are no balance: income shall exceed costs', () => {
    const { balance } = recompute(baseline, [frame('kfn', 20_000)])
    expect(balance[0]).toEqual({ year: 2027, resultOre: 0, balances: false, deficitOre: 0 })
    expect(sentence([frame('kfn', 20_000)])).toContain(
      'Intäkter och kostnader är lika stora 2027. Intäkterna ska överstiga kostnaderna (KL 11:5).',
    )
  })

  test('a moved tax rate brings what a krona brings, and counts among taxes; other revenue does not', () => {
    const tax: AlternativeChange = { kind: 'tax-rate', change: 25, span: 'lasting', ...said }
    const other: AlternativeChange = {
      ...{ kind: 'other-revenue', title: 'Utdelning', amountOre: toOre(500_000), span: 'once', ...said },
    } as AlternativeChange
    const { money, panel, balance } = recompute(baseline, [tax, other])
    expect(money[0]).toEqual({ year: 2027, netCostOre: 0, taxOre: 1_000_000, otherRevenueOre: 500_000 })
    expect(balance.map(({ resultOre }) => resultOre)).toEqual([3_500_000, 3_000_000, 3_000_000])
    expect(panel?.years[0]?.figures.taxesAndGrantsOre).toBe(101_000_000)
    expect(distanceSentence(recompute(baseline, [tax, other]), 'sv').replaceAll('\u00a0', ' ')).toBe(
      'Ramarna är som i grundförslaget, och intäkterna blir 15 tkr högre.',
    )
  })

  test('where it isn’t known what a krona brings, it can’t be said whether the budget balances', () => {
    const { tax: _, ...model } = smallModel
    const moved: AlternativeChange = { kind: 'tax-rate', change: 25, span: 'lasting', ...said }
    const { balance } = recompute(baselineOf(model), [moved])
    expect(balanceSentence(balance, 'sv')).toBe(
      'Det går inte att säga om budgeten för 2027 går ihop: kommunens resultat, skatter och bidrag för året saknas här.',
    )
  })

  test('rules that can’t be computed are said, and the rest still holds', () => {
    const [ruleSet] = smallModel.ruleSets
    if (!ruleSet) throw new Error('the small model has a rule set')
    const units = ruleSet.model.units.map((unit) => ({ ...unit, volumes: {} }))
    const model = { ...smallModel, ruleSets: [{ ...ruleSet, model: { ...ruleSet.model, units } }] }
    const { problems, units: none, balance } = recompute(baselineOf(model), [frame('kfn', 1_000)])
    expect(problems.length).toBeGreaterThan(0)
    expect(none).toEqual([])
    expect(balance[0]?.resultOre).toBe(1_900_000)
  })
})

describe('goals and consequences', () => {
  test('a changed frame touches the goals that reach its units', () => {
    expect(recompute(baseline, [frame('skola', 4_000)]).goals).toEqual([
      {
        goal: 'lasa',
        wording: 'Alla elever läser i årskurs 3',
        at: [{ node: 'skola', name: 'Grundskola', changeOre: 400_000 }],
      },
    ])
    expect(recompute(baseline, [frame('kfn', 4_000)]).goals).toEqual([])
  })

  test('above the limit in kronor or share a consequence is needed', () => {
    const needed = (amount: number, consequence = '') =>
      recompute(baseline, [frame('skola', amount, { consequence })]).consequences.map(({ about, isSaid }) => [
        about,
        isSaid,
      ])
    // Two per cent of 210,000 are 4,200.
    expect(needed(4_199)).toEqual([])
    expect(needed(-4_200)).toEqual([['Grundskola', false]])
    expect(needed(4_200, 'En lärare mer i varje skola.')).toEqual([['Grundskola', true]])
  })

  test('a moved price needs one by what it moves for a unit, whatever the frame does', () => {
    const price = (ore: number): AlternativeChange => ({
      ...{ kind: 'price', ruleSet: 'grundskola', price: 'elevpeng', ore, ...said },
    })
    const count = (ore: number) =>
      recompute(baseline, [price(ore), frame('skola', 100)]).consequences.map(({ about }) => about)
    expect(count(101_000)).toEqual([])
    expect(count(102_000)).toEqual(['Grundskola'])
  })

  test('how many units win and lose', () => {
    const sentence = (changes: readonly AlternativeChange[]) =>
      unitsSentence(recompute(baseline, changes), 'sv')
    expect(sentence([])).toBe('Alla 2 enheter får som i grundförslaget.')
    expect(sentence([frame('skola', 100)])).toBe(
      '2 enheter får mer, 0 får mindre och 0 får som i grundförslaget.',
    )
  })
})
