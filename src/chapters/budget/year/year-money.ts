import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import { frameOf, ruleSetsOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook, BudgetFrame, RuleSetVersion } from '#chapters/budget/model.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import { exceptionsOf, providerOf, volumeModel } from '#chapters/budget/volume-model.ts'
import { compareNames } from '#core/format.ts'
import { type Ore, toOre } from '#core/money.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import { type MainVolume, mainVolume } from './main-volume.ts'
import { committeeOver } from './reallocate.ts'

/** What a unit has in a year. */
export interface UnitMoney {
  readonly unit: string
  readonly name: string
  /** The rule set that gives the most of it; absent where none does. */
  readonly rules?: RuleSetVersion
  readonly ore: Ore
  /** The year before; absent where it had no adopted budget then. */
  readonly beforeOre?: Ore
  /** What is counted there, where the rules count something. */
  readonly volume?: MainVolume
}

/** What a committee's units have, and the frame that it has been given. */
export interface CommitteeMoney {
  readonly committee: string
  readonly name: string
  readonly frame?: BudgetFrame
  /** Adopted by the committee, or what its rules would give. */
  readonly isAdopted: boolean
  /** Rule sets that can't be run yet. */
  readonly hindered: readonly RuleSetVersion[]
  readonly units: readonly UnitMoney[]
  readonly ore: Ore
  readonly beforeOre?: Ore
}

export interface YearMoney {
  readonly year: number
  /** In the order of the organisation. */
  readonly committees: readonly CommitteeMoney[]
  readonly ore: Ore
  readonly beforeOre?: Ore
}

/** The year's money by committee and unit: as adopted, else as the decided or proposed rules would give it. */
export function yearMoney(book: BudgetBook, tree: OrganisationTree, year: number): YearMoney {
  const committees = tree.places
    .filter(({ kind }) => kind === 'committee' || kind === 'executive-board')
    .map(({ node, name }) => committeeMoney(book, tree, year, { node, name }))
    .filter(({ units, frame }) => units.length > 0 || frame !== undefined)
  const before = committees.flatMap(({ beforeOre }) => beforeOre ?? [])
  return {
    ...{ year, committees },
    ore: sumOf(committees.map(({ ore }) => ore)),
    ...(before.length === 0 ? {} : { beforeOre: sumOf(before) }),
  }
}

interface Body {
  readonly node: string
  readonly name: string
}

function committeeMoney(
  book: BudgetBook,
  tree: OrganisationTree,
  year: number,
  { node, name }: Body,
): CommitteeMoney {
  const decided = decidedBudget(book, year)
  const isAdopted = decided.adopted.some((each) => each.node === node && each.amounts.length > 0)
  const rules = ruleSetsOf(book, year).filter(({ holder }) => committeeOver(tree, holder) === node)
  const runs = rules.map((version) => ({ version, given: allocate(volumeModel(book, version, tree)) }))
  const byUnit = isAdopted
    ? adoptedAmounts(book, tree, year, node, rules)
    : runAmounts(
        book,
        year,
        runs.flatMap(({ version, given }) => (given.ok ? [{ version, given: given.value }] : [])),
      )
  const last = decidedBudget(book, year - 1)
  const units = [...byUnit].map(([unit, parts]): UnitMoney => {
    const main = [...parts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
    const run = runs.find(({ version }) => version.id === main)
    const before = last.amounts.get(unit)
    const volume = run?.given.ok ? mainVolume(run.given.value, unit) : undefined
    return {
      ...{ unit, name: providerOf(book, tree, unit).name, ore: sumOf([...parts.values()]) },
      ...(run ? { rules: run.version } : {}),
      ...(before ? { beforeOre: sumOf(before.map(({ amountOre }) => amountOre)) } : {}),
      ...(volume ? { volume } : {}),
    }
  })
  const before = units.flatMap(({ beforeOre }) => beforeOre ?? [])
  const frame = frameOf(book, year, node)
  return {
    ...{ committee: node, name, isAdopted },
    ...(frame ? { frame } : {}),
    hindered: isAdopted ? [] : runs.filter(({ given }) => !given.ok).map(({ version }) => version),
    units: units.toSorted(
      (a, b) =>
        compareNames(a.rules?.document.title ?? '', b.rules?.document.title ?? '') ||
        compareNames(a.name, b.name),
    ),
    ore: sumOf(units.map(({ ore }) => ore)),
    ...(before.length === 0 ? {} : { beforeOre: sumOf(before) }),
  }
}

/** Öre by unit and rule set; no rule set where no rule gives it. */
type ByUnit = ReadonlyMap<string, ReadonlyMap<string, number>>

function adoptedAmounts(
  book: BudgetBook,
  tree: OrganisationTree,
  year: number,
  committee: string,
  rules: readonly RuleSetVersion[],
): ByUnit {
  const ids = new Set(rules.map(({ id }) => id))
  const found = new Map<string, Map<string, number>>()
  for (const [unit, rows] of decidedBudget(book, year).amounts) {
    const isOwn = tree.place(unit)
      ? committeeOver(tree, unit) === committee
      : rows.some(({ ruleSet }) => ids.has(ruleSet))
    if (isOwn) for (const { ruleSet, amountOre } of rows) add(found, unit, ruleSet, amountOre)
  }
  return found
}

function runAmounts(
  book: BudgetBook,
  year: number,
  runs: readonly { readonly version: RuleSetVersion; readonly given: Allocation }[],
): ByUnit {
  const found = new Map<string, Map<string, number>>()
  for (const { version, given } of runs) {
    for (const [u, { id }] of given.units.entries()) add(found, id, version.id, given.unitSums[u] ?? 0)
    for (const { unit, amountOre } of exceptionsOf(book, year, version.id)) add(found, unit, '', amountOre)
  }
  return found
}

function add(found: Map<string, Map<string, number>>, unit: string, ruleSet: string, ore: number): void {
  const parts = found.get(unit) ?? new Map<string, number>()
  parts.set(ruleSet, (parts.get(ruleSet) ?? 0) + ore)
  found.set(unit, parts)
}

function sumOf(amounts: readonly number[]): Ore {
  return toOre(amounts.reduce((sum, each) => sum + each, 0))
}
