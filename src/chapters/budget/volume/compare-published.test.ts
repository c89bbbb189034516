import { expect, test } from 'vitest'
import { unwrap } from '#core/outcome.ts'
import { threePreschools } from './__fixtures__/three-preschools.ts'
import { allocate } from './allocate.ts'
import { comparePublished, isFinding } from './compare-published.ts'
import type { Published } from './rule-set.ts'

const allocation = unwrap(allocate(threePreschools))

function compared(figure: Published) {
  const [found] = comparePublished(allocation, [figure])
  if (found === undefined) throw new Error('there must be one')
  return found
}

test.each<[Published, string, number | undefined]>([
  [{ what: 'price', price: 'omsorg', ore: 10_580_700, within: 0 }, 'met', 0],
  [{ what: 'volume', unit: 'a', driver: 'barn', value: 27, within: 0.5 }, 'outside', -1],
  [{ what: 'amount', unit: 'b', component: 'moms', ore: 16_347_100, within: 100 }, 'met', 100],
  [{ what: 'amount', unit: 'b', component: 'moms', ore: 16_347_100, within: 99 }, 'outside', 100],
  [
    { what: 'amount', unit: 'b', component: 'moms', ore: 1, within: 0, sourceError: 'Feltryckt.' },
    'source-error',
    16_347_199,
  ],
  [{ what: 'unit', unit: 'b', ore: 298_800_200, within: 0 }, 'met', 0],
  [{ what: 'sum', ore: allocation.sumOre, within: 0 }, 'met', 0],
  [{ what: 'sum', units: ['a', 'c'], component: 'liten', ore: 7_500_000, within: 0 }, 'met', 0],
  [{ what: 'sum', units: ['a', 'x'], ore: 1, within: 0 }, 'unknown', undefined],
  [{ what: 'amount', unit: 'a', component: 'hyra', ore: 1, within: 0 }, 'unknown', undefined],
  [{ what: 'price', price: 'omsorg', within: 0 }, 'unknown', undefined],
])('%o is %s', (figure, verdict, difference) => {
  const found = compared(figure)
  expect(found.verdict).toBe(verdict)
  expect(found.difference).toBe(difference)
  expect(isFinding(found)).toBe(verdict === 'outside' || verdict === 'unknown')
})

test('printed parts are added up where all of them are printed', () => {
  const parts: Published[] = [
    { what: 'amount', unit: 'c', component: 'omsorg', ore: 380_905_200, within: 50 },
    { what: 'amount', unit: 'c', component: 'administration', ore: 11_427_300, within: 50 },
    { what: 'amount', unit: 'c', component: 'avgift', ore: -700_050, within: 50 },
  ]
  const sum: Published = { what: 'unit', unit: 'c', ore: 391_632_350, within: 50 }
  expect(comparePublished(allocation, [...parts, sum]).at(-1)?.parts).toEqual({
    sum: 391_632_450,
    difference: 100,
    agree: true,
  })
  const exact = [...parts, sum].map((figure) => ({ ...figure, within: 0 }))
  expect(comparePublished(allocation, exact).at(-1)?.parts?.agree).toBe(false)
  expect(comparePublished(allocation, [...parts.slice(1), sum]).at(-1)?.parts).toBeUndefined()
})
