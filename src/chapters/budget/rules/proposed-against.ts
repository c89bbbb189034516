import type { BudgetBook, RuleSetVersion } from '#chapters/budget/model.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import type { VolumeModel } from '#chapters/budget/volume/rule-set.ts'
import { volumeModel } from '#chapters/budget/volume-model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import { type Outcome, succeed } from '#core/outcome.ts'
import { sharingAll } from './back-test.ts'
import { type Simulation, simulate } from './simulate.ts'

/** A proposal against what is decided, and whose volumes and frame both were run on. */
export interface Tried {
  /** Both sharing out the same sum, so that prices of another level don't hide what the rules move. */
  readonly simulation: Simulation
  /** What the two give as they are written; absent where that is the same sum already. */
  readonly asWritten?: Simulation
  readonly volumesOf: number
  readonly hasFrame: boolean
}

/**
 * Runs a version and the decided one before it on the same volumes and the same frame: the proposal's own year where it
 * has been counted, else the year before. Where they would give different sums, both share out all of the frame.
 *
 * @handbook BUD-3
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
  const modelOf = (version: RuleSetVersion) =>
    volumeModel(
      book,
      { ...version, year: volumesOf, document: { ...version.document, year: volumesOf } },
      tree,
    )
  const [modelBefore, modelAfter] = [modelOf(before), modelOf(proposal)]
  const was = allocate(modelBefore)
  if (!was.ok) return was
  const is = allocate(modelAfter)
  if (!is.ok) return is
  const asWritten = simulate(was.value, is.value)
  const about = { volumesOf, hasFrame: is.value.frameOre !== undefined }
  if (asWritten.sumBeforeOre === asWritten.sumAfterOre) return succeed({ ...about, simulation: asWritten })
  const frameOre = is.value.frameOre ?? is.value.sumOre
  const share = (model: VolumeModel) => allocate({ ...model, ruleSet: sharingAll(model.ruleSet), frameOre })
  const wasShared = share(modelBefore)
  if (!wasShared.ok) return wasShared
  const isShared = share(modelAfter)
  if (!isShared.ok) return isShared
  return succeed({ ...about, simulation: simulate(wasShared.value, isShared.value), asWritten })
}
