import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { threePreschools } from './__fixtures__/three-preschools.ts'
import { allocate } from './allocate.ts'
import { marginalOf } from './marginal.ts'
import type { Component, VolumeModel } from './rule-set.ts'

const allocation = unwrap(allocate(threePreschools))

test('one more child changes exactly the published amount, and the rest is told not to move', () => {
  const marginal = unwrap(marginalOf(allocation, 'c', 'barn', { by: 1 }))
  expect(marginal.parts.map(({ component, reason, changeOre }) => [component, reason, changeOre])).toEqual([
    ['omsorg', 'moves', 10_580_700],
    // 3 % of 37 × 105 807 kr is 117 446 kr, of 36 it is 114 272 kr, each rounded to kronor.
    ['administration', 'moves', 317_400],
    ['liten', 'same-step', 0],
    ['moms', 'not-for', 0],
    ['avgift', 'fixed', 0],
  ])
  expect(marginal.changeOre).toBe(10_580_700 + 317_400)
  expect(marginal.sumAfterOre - marginal.sumBeforeOre).toBe(marginal.changeOre)
})

test('a child more may cost a step: the supplement of a small unit falls', () => {
  const marginal = unwrap(marginalOf(allocation, 'b', 'barn', { by: 1 }))
  expect(marginal.parts.find(({ component }) => component === 'liten')).toMatchObject({
    reason: 'other-step',
    beforeOre: 10_000_000,
    afterOre: 7_500_000,
    changeOre: -2_500_000,
  })
})

test('five per cent fewer', () => {
  const marginal = unwrap(marginalOf(allocation, 'c', 'barn', { share: -0.05 }))
  expect(marginal.volumeAfter).toBeCloseTo(34.2, 12)
  expect(marginal.parts[0]?.changeOre).toBe(-19_045_260)
})

test('what the rules call fixed is held within the year', () => {
  const [omsorg, ...others] = threePreschools.ruleSet.components
  if (omsorg === undefined) throw new Error('there must be one')
  const ruleSet = { ...threePreschools.ruleSet, components: [{ ...omsorg, fixed: true }, ...others] }
  const marginal = unwrap(
    marginalOf(unwrap(allocate({ ...threePreschools, ruleSet })), 'c', 'barn', { by: 1 }),
  )
  expect(marginal.changeOre).toBe(0)
  expect(marginal.parts[0]).toMatchObject({ reason: 'fixed', changeOre: 0 })
})

test('a pot is the same money: what one unit takes from the others is told beside the change', () => {
  const pot: Component = {
    id: 'socio',
    title: 'Struktur',
    purpose: 'structure',
    kind: 'pot',
    ore: 1_000_000,
    driver: 'barn',
    index: 'socio',
  }
  const model: VolumeModel = {
    ...threePreschools,
    ruleSet: { ...threePreschools.ruleSet, components: [...threePreschools.ruleSet.components, pot] },
    units: threePreschools.units.map((unit) => ({ ...unit, indices: { socio: 1 } })),
  }
  const { parts } = unwrap(marginalOf(unwrap(allocate(model)), 'c', 'barn', { by: 1 }))
  // 36 of 87 become 37 of 88: 420,454.5 öre, and the öre that is left goes to Almen, first by id of the two with a half.
  expect(parts.at(-1)).toMatchObject({
    reason: 'pot',
    beforeOre: 413_793,
    changeOre: 0,
    withinWholeOre: 6_661,
  })
})

test.each([
  ['x', 'barn', { by: 1 }, 'Enheten x finns inte i fördelningen. Välj en av dem som får pengar av reglerna.'],
  ['a', 'x', { by: 1 }, 'Volymen x finns inte i reglerna. Välj en av reglernas volymer.'],
  [
    'a',
    'barn',
    { by: -27 },
    'Barn 1–2 år, heltid på Almen kan inte bli mindre än noll. Välj en mindre ändring.',
  ],
])('%s, %s, %o: refused in a sentence', (unit, driver, change, sv) => {
  expect(marginalOf(allocation, unit, driver, change)).toMatchObject({
    ok: false,
    problems: [{ text: { sv } }],
  })
})
