import { ruleSetsOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import type { Assumption } from '#chapters/budget/process/model.ts'

/** A rule set that rests on an assumption, and how. */
export interface Use {
  /** Id of the rule set. */
  readonly ruleSet: string
  readonly title: string
  /** Prices that the index raises, or the driver that is counted. */
  readonly through: readonly string[]
}

/** The rule sets of the assumption's year that count the driver, or raise prices by the index, that it stands for. */
export function ruleSetsUsing(
  { usedAs, year }: Pick<Assumption, 'usedAs' | 'year'>,
  book: Pick<BudgetBook, 'ruleSets'>,
): readonly Use[] {
  if (usedAs === '') return []
  return ruleSetsOf(book, year).flatMap(({ id, document }) => {
    const drivers = document.drivers.filter((driver) => driver.id === usedAs).map(({ title }) => title)
    const raised = document.prices.filter(({ raisedBy }) => raisedBy === usedAs).map(({ title }) => title)
    const isIndex = document.indices?.some((index) => index.id === usedAs) ?? false
    if (drivers.length === 0 && raised.length === 0 && !isIndex) return []
    return [{ ruleSet: id, title: document.title, through: [...drivers, ...raised] }]
  })
}
