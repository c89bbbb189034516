import { expect, test } from 'vitest'
import { decidedBudget, decidedSum } from '#chapters/budget/decided-budget.ts'
import { frameOf, ruleSetsOf } from '#chapters/budget/in-force.ts'
import { resolvePrices } from '#chapters/budget/volume/resolve-prices.ts'
import { frameParts } from '#chapters/budget/year/frame-parts.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { unwrap } from '#core/outcome.ts'
import { exampleOrganisation } from '#demo/organisation.ts'
import { exampleBudgetBook as book } from './book.ts'
import { linesFrom } from './lines.ts'

test.for([2023, 2024, 2025, 2026])('every unit that is there when %i begins has a budget', (year) => {
  const units = treeAt(exampleOrganisation, `${year}-01-01`).places.filter(({ kind }) => kind === 'unit')
  const { amounts } = decidedBudget(book, year)
  const without = units.filter(({ node }) => !amounts.has(node)).map(({ node }) => node)
  // Water and sewage is paid by its users.
  expect(without).toEqual(['vatten-avlopp'])
})

test('the budget is about as large as what the services have cost', () => {
  const { amounts } = decidedBudget(book, 2025)
  const all = [...amounts.keys()].reduce((sum, unit) => sum + decidedSum({ amounts }, unit), 0)
  expect(all / 100_000_000).toBeGreaterThan(1_600)
  expect(all / 100_000_000).toBeLessThan(1_700)
})

test('2027 is in process: every rule set proposed, planning frames given, nothing adopted', () => {
  expect(ruleSetsOf(book, 2027)).toHaveLength(11)
  expect(frameOf(book, 2027, 'bildningsnamnden')?.stage).toBe('planning')
  expect(decidedBudget(book, 2027).adopted).toEqual([])
})

test.for([2024, 2025, 2026, 2027])('every price of %i begins where that of the year before ended', (year) => {
  const lists = new Map(
    ruleSetsOf(book, year - 1).map(({ id, document }) => [id, unwrap(resolvePrices(document))]),
  )
  const begun = ruleSetsOf(book, year).flatMap(({ id, document }) =>
    document.prices
      .filter((price) => price.id.endsWith(`-${year - 1}`))
      .map((price) => [price.ore, lists.get(id)?.get(price.id.slice(0, -5))?.ore]),
  )
  expect(begun.length).toBeGreaterThan(20)
  expect(begun.filter(([now, before]) => now !== before)).toEqual([])
})

test('money beside the rules grows', () => {
  const perYear = [2023, 2024, 2025, 2026].map((year) =>
    book.exceptions.filter((each) => each.year === year).reduce((sum, { amountOre }) => sum + amountOre, 0),
  )
  expect(perYear.map((ore) => ore / 100_000_000)).toEqual([1.2, 2.5, 4.2, 6.1])
})

test('what a unit plans on accounts is what it has been given', () => {
  const planned = linesFrom(book).filter(({ unit, year }) => unit === 'bjorkskolan' && year === 2026)
  const sum = planned.flatMap(({ months }) => months).reduce((total, ore) => total + ore, 0)
  expect(sum).toBe(decidedSum(decidedBudget(book, 2026), 'bjorkskolan'))
})

test.for([2023, 2024, 2025, 2026, 2027])('every body’s frame of %i is shared out whole', (year) => {
  const tree = treeAt(exampleOrganisation, `${year}-01-01`)
  const bodies = frameParts(book, tree, year).filter(({ partsOre }) => partsOre !== undefined)
  expect(bodies.map(({ place }) => place.node).toSorted()).toEqual([
    ...['bildningsnamnden', 'ks', 'kultur-fritidsnamnden', 'samhallsbyggnadsnamnden', 'socialnamnden'],
  ])
  expect(bodies.filter(({ frame, partsOre }) => frame.amountOre !== partsOre)).toEqual([])
})
