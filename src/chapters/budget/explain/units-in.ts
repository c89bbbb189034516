import { ruleSetsOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import type { Organisation } from '#core/organisation/model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'

/** Years in which a unit has a budget: decided, or proposed by rules that count something there. In order. */
export function yearsOf(book: BudgetBook, unit: string, day?: string): readonly number[] {
  const decided = book.decisions
    .filter(({ on, amounts }) => on <= (day ?? '9999') && amounts.some((amount) => amount.unit === unit))
    .map(({ year }) => year)
  const counted = Map.groupBy(
    book.inputs.filter((row) => row.unit === unit && row.stage === 'budget'),
    ({ year }) => year,
  )
  const proposed = [...counted].filter(([year, rows]) => {
    const ids = new Set(ruleSetsOf(book, year, day).map(({ id }) => id))
    return rows.some(({ ruleSet }) => ids.has(ruleSet))
  })
  return [...new Set([...decided, ...proposed.map(([year]) => year)])].toSorted((a, b) => a - b)
}

/** Years in which any unit has one. */
export function allYears(book: BudgetBook, day?: string): readonly number[] {
  const decided = book.decisions.filter(({ on, amounts }) => on <= (day ?? '9999') && amounts.length > 0)
  const years = [...decided.map(({ year }) => year), ...book.ruleSets.map(({ year }) => year)]
  return [...new Set(years)]
    .filter((year) => decided.some((each) => each.year === year) || ruleSetsOf(book, year, day).length > 0)
    .toSorted((a, b) => a - b)
}

/**
 * The book with the rule sets that concern a unit and those that it took over from: what its page needs the engine to
 * run, and no more.
 */
export function bookAbout(book: BudgetBook, { successions }: Organisation, unit: string): BudgetBook {
  const units = new Set([unit])
  // Successions are few, and a successor's successor is found the next time round.
  for (let size = 0; size !== units.size; ) {
    size = units.size
    for (const { from, to } of successions) if (units.has(to)) units.add(from)
  }
  const ids = new Set(book.inputs.filter((row) => units.has(row.unit)).map(({ ruleSet }) => ruleSet))
  return { ...book, ruleSets: book.ruleSets.filter(({ id }) => ids.has(id)) }
}

/** Units under a place, as it stands, that are in a list. */
export function unitsUnder(
  tree: OrganisationTree,
  node: string,
  known: ReadonlySet<string>,
): readonly string[] {
  return tree
    .subtree(node)
    .map((place) => place.node)
    .filter((unit) => known.has(unit))
}

/** Name of a unit also when it is no more: the last that it had. */
export function lastName({ versions }: Organisation, unit: string): string | undefined {
  return versions.findLast(({ node }) => node === unit)?.name
}
