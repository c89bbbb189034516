import type { BudgetRoom } from '#chapters/budget/budget-room.web.ts'
import type { BudgetException, BudgetLine } from '#chapters/budget/model.ts'
import { remainderId } from '#chapters/budget/volume/allocation.ts'
import { monthsOfAmount } from '#chapters/budget/volume/months.ts'
import { headCount, headOf } from './driver-totals.ts'
import { type LeadFacts, sayLead } from './lead.ts'
import { type StaffShare, staffShare } from './staff-share.ts'
import type { YearOnYear } from './steps.ts'
import { type Comparison, comparable, termByTerm } from './term-by-term.ts'
import { type Traceability, traceable } from './traceable.ts'
import { bookAbout, lastName, yearsOf } from './units-in.ts'
import {
  type BudgetRow,
  exceptionPrefix,
  exceptionsFor,
  type RuleRun,
  runsOf,
  type UnitBudget,
  type YearBudget,
  yearBudget,
} from './year-budget.ts'
import { yearOnYear } from './year-on-year.ts'

/** What a unit's page rests on, when it has a budget of the year. */
export interface WhyFacts {
  readonly unit: string
  readonly name: string
  readonly year: number
  /** Years in which the unit has a budget. */
  readonly years: readonly number[]
  readonly now: YearBudget
  readonly before: YearBudget
  readonly budget: UnitBudget
  readonly told: YearOnYear
  readonly traced: Traceability
  /** The rule sets that the unit gets money by. */
  readonly runs: readonly RuleRun[]
  readonly head?: LeadFacts['head']
  readonly nameOf: (unit: string) => string
}

/**
 * @param asked the year in the address; the latest with a budget where it is not one
 * @returns nothing where the unit has no budget in any year
 */
export function whyFacts(room: BudgetRoom, unit: string, asked: string | undefined): WhyFacts | undefined {
  const { tree, day, organisation } = room
  const book = bookAbout(room.book, organisation, unit)
  const years = yearsOf(room.book, unit, day)
  const year = years.find((each) => String(each) === asked) ?? years.at(-1)
  if (year === undefined) return undefined
  const now = yearBudget(book, tree, year, day)
  const before = yearBudget(book, tree, year - 1, day)
  const budget = now.units.get(unit)
  const traced = traceable(now, unit, before)
  if (!budget || !traced) return undefined
  const nameOf = namer(room)
  const head = headChange(now, before, unit)
  return {
    ...{ unit, name: nameOf(unit), year, years, now, before, budget, traced, nameOf },
    told: yearOnYear(before, now, organisation)(unit),
    runs: runsOf(now, unit),
    ...(head ? { head } : {}),
  }
}

/** Names also of units that are no more. */
export function namer({ nameOf, organisation }: BudgetRoom): (unit: string) => string {
  return (unit) => {
    const name = nameOf(unit)
    return name === unit ? (lastName(organisation, unit) ?? unit) : name
  }
}

export function leadOf(
  { name, budget, told, head, nameOf }: WhyFacts,
  language: BudgetRoom['language'],
): string {
  return sayLead({ name, state: budget.state, told, nameOf, ...(head ? { head } : {}) }, language)
}

function headChange(now: YearBudget, before: YearBudget, unit: string): LeadFacts['head'] {
  const [run] = runsOf(now, unit)
  const then = run && before.runs.get(run.version.id)
  const head = run && headOf(run.allocation)
  if (!run || !then || !head) return undefined
  const change = headCount(run.allocation, unit, head) - headCount(then.allocation, unit, head)
  return change === 0 ? undefined : { unit: head.unit, change }
}

/** The unit compared with another by the same rules: the one asked for, or the one most like it. */
export interface Compared {
  readonly comparison: Comparison
  /** Whom it can be compared with, the most like it first. */
  readonly others: readonly { readonly unit: string; readonly name: string }[]
}

export function comparedWith({ runs, unit }: WhyFacts, asked: string | undefined): Compared | undefined {
  for (const { allocation } of runs) {
    const others = comparable(allocation, unit)
    const other = others.find(({ id }) => id === asked) ?? others[0]
    const comparison = other && termByTerm(allocation, unit, other.id)
    if (comparison) return { comparison, others: others.map(({ id, name }) => ({ unit: id, name })) }
  }
  return undefined
}

/** How the unit plans on accounts, in the year or the latest year before it that is planned. */
export function staffOf(
  lines: readonly BudgetLine[],
  { unit, year }: WhyFacts,
): { readonly year: number; readonly staff: StaffShare } | undefined {
  for (const each of [year, year - 1]) {
    const staff = staffShare(lines, unit, each)
    if (staff) return { year: each, staff }
  }
  return undefined
}

/** What comes each month, in whole öre: each amount by the month weights of its rule set, the rest in twelve. */
export function monthsOf({ budget, now }: WhyFacts): readonly number[] {
  const sums = Array.from({ length: 12 }, () => 0)
  for (const { ruleSet, amountOre } of budget.rows) {
    const weights = now.runs.get(ruleSet)?.allocation.ruleSet.monthWeights
    for (const [month, ore] of monthsOfAmount(amountOre, weights).entries()) {
      sums[month] = (sums[month] ?? 0) + ore
    }
  }
  return sums
}

/** What the unit has of a component, or of what no rule gives. */
export interface Part {
  readonly ruleSet: string
  readonly component: string
  readonly title: string
  readonly amountOre: number
  readonly plain?: string
}

/** What stands for what has no title in a rule set. */
export interface PartWords {
  readonly rest: string
  readonly beside: string
  readonly exception: string
}

/** The reason of an exception or of a decision during the year, and its reference. */
function besideTitle(
  { amountOre, component, decision }: BudgetRow,
  exceptions: readonly BudgetException[],
  words: PartWords,
): string {
  const exception = exceptions.find(
    (each) =>
      component === `${exceptionPrefix}${each.id}` ||
      (each.amountOre === amountOre && each.decision === decision?.reference),
  )
  if (exception) return `${words.exception}: ${exception.reason.replace(/\.$/, '')} (${exception.decision})`
  const reason = decision && decision.kind !== 'adopted' ? decision.reason.replace(/\.$/, '') : words.beside
  return decision ? `${reason} (${decision.reference})` : reason
}

/** Everything that the unit has, in the order of the rules, and last what no rule gives. */
export function partsOf({ budget, runs, now, unit }: WhyFacts, words: PartWords): readonly Part[] {
  const exceptions = exceptionsFor(now, unit)
  const byRule = runs.flatMap(({ allocation, version }) =>
    allocation.components.flatMap(({ id, title, plain }): Part[] => {
      const own = budget.rows.filter((row) => row.ruleSet === version.id && row.component === id)
      const amountOre = own.reduce((sum, row) => sum + row.amountOre, 0)
      if (amountOre === 0) return []
      return [
        {
          ...{ ruleSet: version.id, component: id, amountOre },
          title: id === remainderId ? words.rest : title,
          ...(plain === undefined ? {} : { plain }),
        },
      ]
    }),
  )
  const known = new Set(byRule.map(({ ruleSet, component }) => `${ruleSet} ${component}`))
  const beside = budget.rows
    .filter(({ ruleSet, component }) => !known.has(`${ruleSet} ${component}`))
    .map(
      (row): Part => ({
        ...{ ruleSet: '', component: row.component, amountOre: row.amountOre },
        title: besideTitle(row, exceptions, words),
      }),
    )
  return [...byRule, ...beside]
}
