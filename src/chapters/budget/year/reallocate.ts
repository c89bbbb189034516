import type { DecidedAmount, DecisionKind } from '#chapters/budget/model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import { reallocateProblems as problems } from './reallocate-problems.ts'

/** Money that is moved or added during the year, before it is decided. */
export interface BudgetChange {
  readonly kind: Extract<DecisionKind, 'reallocation' | 'supplementary'>
  /** The place that decides. */
  readonly node: string
  readonly amounts: readonly DecidedAmount[]
}

/** What the rules about the change have to know. */
export interface ChangeGround {
  readonly tree: OrganisationTree
  /** Whether the unit has a budget of the year to change. */
  hasBudget(unit: string): boolean
  /** What the unit has, öre: nobody can be left with less than nothing. */
  sumOf(unit: string): number
  /** The place whose budget an outside provider's money is taken from; nothing for places of the organisation. */
  committeeOfOutside(unit: string): string | undefined
}

/**
 * Whether a reallocation or a supplementary appropriation can be decided by that place.
 *
 * A reallocation adds nothing: its rows are 0 in all, to the öre. A committee moves within its own frame; between
 * committees only the assembly does, since the appropriations are its and can't be delegated (KL 11:6, 5:1–2). A
 * supplementary appropriation adds money, which only the assembly can, saying how it is paid for (KL 11:15).
 */
export function checkChange(change: BudgetChange, ground: ChangeGround): Outcome<BudgetChange> {
  const { kind, node, amounts } = change
  const rows = amounts.filter(({ amountOre }) => amountOre !== 0)
  const isAssembly = ground.tree.place(node)?.kind === 'municipal-assembly'
  const found: Problem[] = []
  if (rows.length === 0) found.push(problems.nothing)
  for (const unit of new Set(rows.map((row) => row.unit))) {
    if (!ground.hasBudget(unit)) found.push(problems.noBudget(nameOf(ground, unit)))
    const added = rows.filter((row) => row.unit === unit).reduce((sum, { amountOre }) => sum + amountOre, 0)
    if (ground.hasBudget(unit) && ground.sumOf(unit) + added < 0) {
      found.push(problems.belowNothing(nameOf(ground, unit), ground.sumOf(unit)))
    }
    if (!isAssembly && committeeOf(ground, unit) !== node) found.push(problems.notOwn(nameOf(ground, unit)))
  }
  const sum = rows.reduce((total, { amountOre }) => total + amountOre, 0)
  if (kind === 'reallocation' && rows.length > 0 && sum !== 0) found.push(problems.notZero(sum))
  if (kind === 'supplementary' && !isAssembly) found.push(problems.notAssembly)
  return isNonEmpty(found) ? { ok: false, problems: found } : succeed({ ...change, amounts: rows })
}

/** The committee, or executive board, that answers for a unit's money. */
export function committeeOver(tree: OrganisationTree, place: string): string | undefined {
  return (tree.above(place, 'committee') ?? tree.above(place, 'executive-board'))?.node
}

function committeeOf({ tree, committeeOfOutside }: ChangeGround, unit: string): string | undefined {
  return committeeOver(tree, unit) ?? committeeOfOutside(unit)
}

function nameOf({ tree }: ChangeGround, unit: string): string {
  return tree.place(unit)?.name ?? unit
}
