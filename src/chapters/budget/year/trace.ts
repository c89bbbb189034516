import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import { decidedRuleSet, frameOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook, BudgetDecision, BudgetFrame, RuleSetVersion } from '#chapters/budget/model.ts'
import { type Ore, toOre } from '#core/money.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import { committeeOver } from './reallocate.ts'

/** Where a part of a unit's money was decided, from the unit up to the assembly. */
export interface TracedPart {
  /** Empty where no rule gives it: an exception, or a decision during the year. */
  readonly ruleSet: string
  readonly amountOre: Ore
  /** The decided rules; absent where none are. */
  readonly rules?: RuleSetVersion
  /** The frame that the rules share out. */
  readonly holderFrame?: BudgetFrame
}

export interface Trace {
  readonly unit: string
  readonly sumOre: Ore
  readonly parts: readonly TracedPart[]
  /** The committee, or executive board, that the unit lies under. */
  readonly committee?: string
  readonly committeeFrame?: BudgetFrame
  /** The committee's decision on its units' budgets. */
  readonly committeeDecision?: BudgetDecision
  /** The assembly's decision, which shares out the frames. */
  readonly assemblyDecision?: BudgetDecision
  /** Decisions during the year that touch the unit. */
  readonly changes: readonly BudgetDecision[]
  /** Öre that can be followed all the way: by decided rules, or a decision on an exception, under decided frames. */
  readonly tracedOre: Ore
}

/**
 * Follows a unit's money from the unit to the decision of the assembly: unit → rule set → committee's frame → assembly.
 *
 * @handbook BUD-6
 */
export function traceOf(book: BudgetBook, tree: OrganisationTree, year: number, unit: string): Trace {
  const decided = decidedBudget(book, year)
  const rows = decided.amounts.get(unit) ?? []
  const parts = [...Map.groupBy(rows, ({ ruleSet }) => ruleSet)].map(([ruleSet, own]) =>
    partOf(book, year, ruleSet, toOre(own.reduce((sum, { amountOre }) => sum + amountOre, 0))),
  )
  const holders = parts.flatMap(({ rules }) => rules?.holder ?? [])
  // An outside provider is no place: its money lies under whoever holds the frame.
  const committee = [unit, ...holders].map((place) => committeeOver(tree, place)).find((found) => found)
  const committeeFrame = committee === undefined ? undefined : frameOf(book, year, committee)
  const committeeDecision = decided.adopted.find(({ node }) => node === committee)
  const assemblyDecision = decided.adopted.find(({ node }) => tree.place(node)?.kind === 'municipal-assembly')
  const isDecidedAbove =
    assemblyDecision !== undefined && committeeDecision !== undefined && committeeFrame?.stage === 'decided'
  const traced = parts.filter((part) => isDecidedAbove && isTraced(part))
  return {
    unit,
    sumOre: sumOf(parts),
    parts,
    ...(committee === undefined ? {} : { committee }),
    ...(committeeFrame ? { committeeFrame } : {}),
    ...(committeeDecision ? { committeeDecision } : {}),
    ...(assemblyDecision ? { assemblyDecision } : {}),
    changes: decided.changes.filter(({ amounts }) => amounts.some((amount) => amount.unit === unit)),
    tracedOre: sumOf(traced),
  }
}

function partOf(book: BudgetBook, year: number, ruleSet: string, amountOre: Ore): TracedPart {
  const rules = ruleSet === '' ? undefined : decidedRuleSet(book, ruleSet, year)
  const holderFrame = rules && frameOf(book, year, rules.holder)
  return { ruleSet, amountOre, ...(rules ? { rules } : {}), ...(holderFrame ? { holderFrame } : {}) }
}

/** What no rule gives was decided as such, with its reference. */
function isTraced({ ruleSet, rules, holderFrame }: TracedPart): boolean {
  return ruleSet === '' || (rules !== undefined && holderFrame?.stage === 'decided')
}

function sumOf(parts: readonly TracedPart[]): Ore {
  return toOre(parts.reduce((sum, { amountOre }) => sum + amountOre, 0))
}
