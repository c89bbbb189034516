import type { BudgetBook, RuleSetVersion } from '#chapters/budget/model.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import { volumeModel } from '#chapters/budget/volume-model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import type { Outcome } from '#core/outcome.ts'
import { type Simulation, simulate } from './simulate.ts'

/** A proposal against what is decided, and whose volumes and frame both were run on. */
export interface Tried {
  readonly simulation: Simulation
  readonly volumesOf: number
  readonly hasFrame: boolean
}

/**
 * Runs a version and the decided one before it on the same volumes and the same frame: the proposal's own year where it
 * has been counted, else the year before.
 */
export function proposedAgainst(
  book: BudgetBook,
  tree: OrganisationTree,
  proposal: RuleSetVersion,
  before: RuleSetVersion,
): Outcome<Tried> {
  const isCounted = book.inputs.some(
    ({ ruleSet, year, stage }) => ruleSet === proposal.id && year === proposal.year && stage === 'budget',
  )
  const volumesOf = isCounted ? proposal.year : before.year
  const run = (version: RuleSetVersion) =>
    allocate(
      volumeModel(
        book,
        { ...version, year: volumesOf, document: { ...version.document, year: volumesOf } },
        tree,
      ),
    )
  const [was, is] = [run(before), run(proposal)]
  if (!was.ok) return was
  if (!is.ok) return is
  const hasFrame = is.value.frameOre !== undefined
  return { ok: true, value: { simulation: simulate(was.value, is.value), volumesOf, hasFrame } }
}
