import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import { ruleSetsOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook, BudgetDecision, BudgetException, RuleSetVersion } from '#chapters/budget/model.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import { type Allocation, remainderId } from '#chapters/budget/volume/allocation.ts'
import type { VolumeModel } from '#chapters/budget/volume/rule-set.ts'
import { exceptionsOf, volumeModel } from '#chapters/budget/volume-model.ts'
import { type Ore, toOre } from '#core/money.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import type { Problem } from '#core/outcome.ts'
import { amountIn } from './figures.ts'

/** A rule set that was run for a year, with what it was given and what it gave. */
export interface RuleRun {
  readonly version: RuleSetVersion
  readonly model: VolumeModel
  readonly allocation: Allocation
}

/** Money that a unit has, or is proposed. */
export interface BudgetRow {
  /** Empty where no rule gives the amount. */
  readonly ruleSet: string
  readonly component: string
  readonly amountOre: Ore
  /** Absent: not decided yet. */
  readonly decision?: BudgetDecision
}

/** Money of a unit in a year. */
export interface UnitBudget {
  readonly unit: string
  readonly state: 'adopted' | 'proposed'
  readonly sumOre: Ore
  readonly rows: readonly BudgetRow[]
  /** The decision that adopted it. */
  readonly decision?: BudgetDecision
}

/** A year's budget of every unit: adopted where a body has decided, else what the rules give as they are proposed. */
export interface YearBudget {
  readonly year: number
  /** By id of the rule set. */
  readonly runs: ReadonlyMap<string, RuleRun>
  readonly units: ReadonlyMap<string, UnitBudget>
  /** Those whose money is in the units' budgets. */
  readonly exceptions: readonly BudgetException[]
  /** What hinders rule sets from being run. */
  readonly problems: readonly Problem[]
}

/**
 * @param tree the organisation that names the units
 * @param day ISO day as of which decisions and frames are known; absent: as it stands
 */
export function yearBudget(book: BudgetBook, tree: OrganisationTree, year: number, day?: string): YearBudget {
  const problems: Problem[] = []
  const runs = new Map<string, RuleRun>()
  for (const version of ruleSetsOf(book, year, day)) {
    const model = volumeModel(book, version, tree, day === undefined ? {} : { day })
    const allocation = model.units.length > 0 ? allocate(model) : undefined
    if (allocation?.ok) runs.set(version.id, { version, model, allocation: allocation.value })
    else problems.push(...(allocation?.problems ?? []))
  }
  const begun = exceptionsOf(book, year).filter(({ from }) => from <= `${year}-01-01`)
  const units = new Map([...proposed(runs, begun), ...adopted(book, year, day)])
  return { year, runs, problems, units, exceptions: exceptionsOf(book, year).filter(isIn(units)) }
}

/** Those that the year begins with are in its budget; a later one is when its money has been decided. */
function isIn(units: ReadonlyMap<string, UnitBudget>) {
  return ({ year, from, unit, decision }: BudgetException) =>
    from <= `${year}-01-01` ||
    (units.get(unit)?.rows ?? []).some((row) => row.decision?.reference === decision)
}

/** The rule sets that a unit gets money by. */
export function runsOf({ runs }: Pick<YearBudget, 'runs'>, unit: string): readonly RuleRun[] {
  return [...runs.values()].filter(({ allocation }) => allocation.places.units.has(unit))
}

/** What the rules leave of the frames, and a unit's share of it. */
export function frameRest(budget: Pick<YearBudget, 'runs'>, unit: string): number {
  return runsOf(budget, unit).reduce(
    (sum, { allocation }) => sum + amountIn(allocation, unit, remainderId),
    0,
  )
}

/** Exceptions that a unit has in the year. */
export function exceptionsFor({ exceptions }: Pick<YearBudget, 'exceptions'>, unit: string) {
  return exceptions.filter((each) => each.unit === unit)
}

function proposed(
  runs: ReadonlyMap<string, RuleRun>,
  exceptions: readonly BudgetException[],
): readonly (readonly [string, UnitBudget])[] {
  const rows = [...runs].flatMap(([ruleSet, { allocation }]) =>
    allocation.units.flatMap(({ id: unit }) =>
      allocation.components.map(({ id: component }) => ({
        unit,
        row: { ruleSet, component, amountOre: toOre(amountIn(allocation, unit, component)) },
      })),
    ),
  )
  const beside = exceptions.map(({ unit, id, amountOre }) => ({
    unit,
    row: { ruleSet: '', component: `${exceptionPrefix}${id}`, amountOre },
  }))
  return budgetsOf([...rows, ...beside], 'proposed')
}

/** Stands before the number of an exception, in the name of its row. */
export const exceptionPrefix = 'undantag-'

function adopted(
  book: Pick<BudgetBook, 'decisions'>,
  year: number,
  day: string | undefined,
): readonly (readonly [string, UnitBudget])[] {
  const decided = decidedBudget(book, year, day)
  const rows = [...decided.adopted, ...decided.changes].flatMap((decision) =>
    decision.amounts.map(({ unit, ruleSet, component, amountOre }) => ({
      unit,
      row: { ruleSet, component, amountOre, decision },
    })),
  )
  return budgetsOf(rows, 'adopted')
}

function budgetsOf(
  rows: readonly { readonly unit: string; readonly row: BudgetRow }[],
  state: UnitBudget['state'],
): readonly (readonly [string, UnitBudget])[] {
  return [...Map.groupBy(rows, ({ unit }) => unit)].map(([unit, own]) => {
    const given = own.map(({ row }) => row).filter(({ amountOre }) => amountOre !== 0)
    const decision = given.find((row) => row.decision?.kind === 'adopted')?.decision
    return [
      unit,
      {
        ...{ unit, state, rows: given },
        sumOre: toOre(given.reduce((sum, { amountOre }) => sum + amountOre, 0)),
        ...(decision ? { decision } : {}),
      },
    ] as const
  })
}
