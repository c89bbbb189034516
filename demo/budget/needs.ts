import {
  type AllocationInput,
  type BudgetBook,
  type DecidedAmount,
  emptyBudgetBook,
  type RuleSetVersion,
} from '#chapters/budget/model.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import { exceptionsOf, volumeModel } from '#chapters/budget/volume-model.ts'
import { type Ore, toOre } from '#core/money.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { unwrap } from '#core/outcome.ts'
import { exampleOrganisation } from '#demo/organisation.ts'
import { outsideProviders } from './outside-providers.ts'

const trees = new Map<number, ReturnType<typeof treeAt>>()

function treeOf(year: number) {
  const tree = trees.get(year) ?? treeAt(exampleOrganisation, `${year}-01-01`)
  trees.set(year, tree)
  return tree
}

/** What the rules alone give a rule set's units in its year, before anybody has said what there is. */
export function needOf(version: RuleSetVersion, inputs: readonly AllocationInput[]): Ore {
  const book = { ...emptyBudgetBook, inputs, outsideProviders }
  return unwrap(allocate(volumeModel(book, version, treeOf(version.year)))).sumOre
}

/** Every amount of a rule set's units as the body decides it: by the rules, and the exceptions beside them. */
export function amountsOf(book: BudgetBook, version: RuleSetVersion): readonly DecidedAmount[] {
  const { amounts, units, components } = unwrap(allocate(volumeModel(book, version, treeOf(version.year))))
  const byRule = units.flatMap(({ id: unit }, u) =>
    components.map(({ id: component }, c) => ({
      ...{ unit, component, ruleSet: version.id },
      amountOre: toOre(amounts[u * components.length + c] ?? 0),
    })),
  )
  const beside = exceptionsOf(book, version.year, version.id)
    .filter(({ from }) => from === `${version.year}-01-01`)
    .map(({ unit, amountOre }) => ({ unit, ruleSet: '', component: 'undantag', amountOre }))
  return [...byRule.filter(({ amountOre }) => amountOre !== 0), ...beside]
}
