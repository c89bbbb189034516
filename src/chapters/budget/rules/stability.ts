import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import { decidedRuleSet } from '#chapters/budget/in-force.ts'
import type { BudgetBook, BudgetException, RuleSetVersion } from '#chapters/budget/model.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import { exceptionsOf, volumeModel } from '#chapters/budget/volume-model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import { sharingAll } from './back-test.ts'
import { simulate } from './simulate.ts'

/** How much of a year's money lies where last year's rules would have put it. */
export interface RuleStability {
  readonly ruleSet: string
  readonly title: string
  readonly year: number
  /** What both rules shared out, öre. */
  readonly sumOre: number
  /** What the new rules moved between units, öre. */
  readonly movedOre: number
}

/**
 * For each rule set decided in a year and the year before: both are run on the year's volumes and share out the same
 * money, so that only weights can move anything; prices of another level can't. A rule set whose old rules can't be run
 * on the new volumes (something else is counted) is left out, and named by `notComparable`.
 *
 * @handbook BUD-3
 */
export function ruleStability(
  book: BudgetBook,
  tree: OrganisationTree,
  year: number,
): { readonly compared: readonly RuleStability[]; readonly notComparable: readonly RuleSetVersion[] } {
  const compared: RuleStability[] = []
  const notComparable: RuleSetVersion[] = []
  for (const id of new Set(book.ruleSets.map((version) => version.id))) {
    const now = decidedRuleSet(book, id, year)
    const before = decidedRuleSet(book, id, year - 1)
    if (!now || !before) continue
    const found = compare(book, tree, now, before)
    if (found) compared.push(found)
    else notComparable.push(now)
  }
  return { compared, notComparable }
}

/**
 * What a version moves between units against the one before: both share out the same money by the same volumes, those of
 * the version's own year where it has been counted.
 *
 * @returns nothing where one of them can't be run on those volumes
 */
export function compare(
  book: BudgetBook,
  tree: OrganisationTree,
  now: RuleSetVersion,
  before: RuleSetVersion,
): RuleStability | undefined {
  const isCounted = book.inputs.some(({ ruleSet, year }) => ruleSet === now.id && year === now.year)
  const year = isCounted ? now.year : before.year
  const inYear = (document: RuleSetVersion['document']) => ({ ...document, year })
  const model = volumeModel(book, { ...now, year, document: inYear(now.document) }, tree)
  const given = allocate(model)
  if (!given.ok || given.value.sumOre <= 0) return undefined
  const frameOre = given.value.sumOre
  const run = (document: RuleSetVersion['document']) =>
    allocate({ ...model, ruleSet: sharingAll(inYear(document)), frameOre })
  const [was, is] = [run(before.document), run(now.document)]
  if (!was.ok || !is.ok) return undefined
  const { movedOre } = simulate(was.value, is.value)
  return { ruleSet: now.id, title: now.document.title, year: now.year, sumOre: frameOre, movedOre }
}

/** Share of the money that lies where last year's weights would have put it, 0–1; absent where nothing is compared. */
export function stableShare(compared: readonly RuleStability[]): number | undefined {
  const sum = compared.reduce((all, { sumOre }) => all + sumOre, 0)
  if (sum === 0) return undefined
  return 1 - compared.reduce((all, { movedOre }) => all + movedOre, 0) / sum
}

/** Money that no rule gives, in a year. */
export interface OutsideModel {
  readonly year: number
  /** Exceptions, and what was decided without a rule set. Öre, by size: a deduction is money outside as well. */
  readonly outsideOre: number
  /** All that the units were given. */
  readonly sumOre: number
  readonly exceptions: readonly BudgetException[]
}

/** @returns nothing where no budget of the year is adopted */
export function outsideModel(book: BudgetBook, year: number): OutsideModel | undefined {
  const rows = [...decidedBudget(book, year).amounts.values()].flat()
  if (rows.length === 0) return undefined
  const size = (total: number, { amountOre }: { readonly amountOre: number }) => total + Math.abs(amountOre)
  return {
    year,
    outsideOre: rows.filter(({ ruleSet }) => ruleSet === '').reduce(size, 0),
    sumOre: rows.reduce((total, { amountOre }) => total + amountOre, 0),
    exceptions: exceptionsOf(book, year),
  }
}

/** What has become of an exception on a day. */
export type ExceptionState = 'coming' | 'in-force' | 'expired' | 'ended'

/** @param day ISO day */
export function exceptionState(
  { from, expiresOn, endedOn }: Pick<BudgetException, 'from' | 'expiresOn' | 'endedOn'>,
  day: string,
): ExceptionState {
  if (endedOn !== undefined && endedOn <= day) return 'ended'
  if (expiresOn < day) return 'expired'
  return from <= day ? 'in-force' : 'coming'
}

/** Exceptions whose last day had passed when they, for the same unit, were given anew: they have become a habit. */
export function renewed(book: Pick<BudgetBook, 'exceptions'>, year: number): readonly BudgetException[] {
  return exceptionsOf(book, year).filter(({ unit }) =>
    exceptionsOf(book, year - 1).some((before) => before.unit === unit),
  )
}
