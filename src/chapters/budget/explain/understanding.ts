import type { BudgetBook, BudgetLine } from '#chapters/budget/model.ts'
import type { Organisation } from '#core/organisation/model.ts'
import { type OrganisationTree, treeAt } from '#core/organisation/tree.ts'
import { type ReadingRate, type ReadUnit, readingRate } from './receipts.ts'
import { isLate, type RuleQuestion } from './rule-questions.ts'
import { staffShare } from './staff-share.ts'
import { type Traceability, traceable, traceableShare } from './traceable.ts'
import { yearBudget } from './year-budget.ts'

/** What managers have asked and read, and how the units plan on accounts. */
export interface UnderstandingBook {
  readonly questions: readonly RuleQuestion[]
  readonly receipts: readonly ReadUnit[]
  /** Of the years about the day that is asked for. */
  readonly lines: readonly BudgetLine[]
}

export const emptyUnderstandingBook: UnderstandingBook = { questions: [], receipts: [], lines: [] }

/** How the latest adopted budget is understood. Never anything about a single manager. */
export interface Understanding {
  readonly year: number
  /** Own units with an adopted budget, with how much of it a rule gives. */
  readonly units: readonly Traceability[]
  /** Of all their money together, 0–1. */
  readonly traced: number
  /** Departments of at least five units. */
  readonly groups: readonly { readonly node: string; readonly name: string; readonly rate: ReadingRate }[]
  /** Whether anybody at all has said that a budget of the year is read. */
  readonly isSigned: boolean
  /** Questions about the year's budgets, and those that were not answered in time. */
  readonly asked: number
  readonly late: readonly RuleQuestion[]
  /** Units that have planned the year on accounts, so that their share of staff is known. */
  readonly planned: number
}

/** @returns nothing where no unit's budget is adopted on the day */
export function understandingOf(
  book: BudgetBook,
  organisation: Organisation,
  { questions, receipts, lines }: UnderstandingBook,
  day: string,
): Understanding | undefined {
  const year = latestAdopted(book, day)
  if (year === undefined) return undefined
  const tree = treeAt(organisation, day)
  const now = yearBudget(book, tree, year, day)
  const before = yearBudget(book, tree, year - 1, day)
  const own = [...now.units.values()].filter(({ unit, state }) => state === 'adopted' && tree.place(unit))
  const ids = own.map(({ unit }) => unit)
  const units = ids.flatMap((unit) => traceable(now, unit, before) ?? [])
  const traced = traceableShare(units)
  if (traced === undefined) return undefined
  const known = questions.filter((question) => question.year === year && question.askedOn <= day)
  return {
    ...{ year, units, traced },
    groups: groupsOf(tree, ids, receipts, year, day),
    isSigned: receipts.some((receipt) => receipt.year === year && receipt.on <= day),
    asked: known.length,
    late: known.filter((question) => isLate(question, day)),
    planned: ids.filter((unit) => staffShare(lines, unit, year) !== undefined).length,
  }
}

function latestAdopted({ decisions }: BudgetBook, day: string): number | undefined {
  const years = decisions
    .filter(({ kind, on, amounts }) => kind === 'adopted' && on <= day && amounts.length > 0)
    .map(({ year }) => year)
  return years.length === 0 ? undefined : Math.max(...years)
}

function groupsOf(
  tree: OrganisationTree,
  ids: readonly string[],
  receipts: readonly ReadUnit[],
  year: number,
  day: string,
): Understanding['groups'] {
  return tree.places
    .filter(({ kind }) => kind === 'department')
    .flatMap(({ node, name }) => {
      const under = ids.filter((unit) => tree.isWithin(unit, node))
      const rate = readingRate(receipts, under, year, day)
      return rate ? [{ node, name, rate }] : []
    })
}
