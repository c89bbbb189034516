import type { ConsequenceLimit } from '#chapters/budget/consequences/above-limit.ts'
import type { FiscalPanelInput } from '#chapters/budget/fiscal/fiscal-panel.ts'
import { ruleSetsOf } from '#chapters/budget/in-force.ts'
import type { BudgetBook, BudgetFrame, RuleSetVersion } from '#chapters/budget/model.ts'
import { exceptionsOf, volumeModel } from '#chapters/budget/volume-model.ts'
import { type GoalVersion, reachOf } from '#chapters/goals/index.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import type { AlternativeModel, Basis, ProposedFrame, ProposedRuleSet, TaxGround } from './model.ts'

/** What the director's proposal is made of. */
export interface Ground {
  readonly book: BudgetBook
  readonly tree: OrganisationTree
  /** In force. */
  readonly goals: readonly GoalVersion[]
  readonly fiscal?: FiscalPanelInput
  readonly tax?: TaxGround
  readonly consequenceLimit: ConsequenceLimit
}

/** The latest versions of the proposal for a year: what a group starts from. Nothing where there is no proposal. */
export function latestBasis(book: BudgetBook, year: number): Basis | undefined {
  const frames = proposedFrames(book, year)
  if (frames.length === 0) return undefined
  return {
    frames: Object.fromEntries(frames.map(({ node, version }) => [node, version])),
    ruleSets: Object.fromEntries(ruleSetsOf(book, year).map(({ id, version }) => [id, version])),
  }
}

/** What has come since: whether there are later versions than those that the group started from. */
export function hasMovedOn(book: BudgetBook, year: number, { frames, ruleSets }: Basis): boolean {
  const latest = latestBasis(book, year)
  if (!latest) return false
  const differs = (had: Basis['frames'], has: Basis['frames']) =>
    Object.entries(has).some(([id, version]) => had[id] !== version)
  return differs(frames, latest.frames) || differs(ruleSets, latest.ruleSets)
}

/** Everything that a group's budget is computed from, as of the versions that it started from. */
export function alternativeModel(ground: Ground, year: number, basis: Basis): AlternativeModel {
  const { book, goals, fiscal, tax, consequenceLimit } = ground
  const frames = framesOf(ground, year, basis)
  const ruleSets = Object.entries(basis.ruleSets).flatMap(([id, version]) => {
    const found = book.ruleSets.find((each) => each.id === id && each.version === version)
    return found ? [proposedRuleSet(ground, found, frames)] : []
  })
  const touched = new Set(frames.flatMap((frame) => frame.goals))
  return {
    year,
    frames,
    ruleSets,
    goals: goals.filter(({ goal }) => touched.has(goal)).map(({ goal, wording }) => ({ id: goal, wording })),
    ...(fiscal && { fiscal }),
    ...(tax && { tax }),
    consequenceLimit,
  }
}

/** The director's: what was decided later is another matter, unless nothing was proposed. */
function proposedFrames({ frames }: Pick<BudgetBook, 'frames'>, year: number): readonly BudgetFrame[] {
  const ofYear = Map.groupBy(
    frames.filter((frame) => frame.year === year),
    ({ node }) => node,
  )
  return [...ofYear.values()].flatMap(
    (own) => own.findLast(({ stage }) => stage !== 'decided') ?? own.at(-1) ?? [],
  )
}

/** In the order of the organisation: a committee, then the services under it. */
function framesOf({ book, tree, goals }: Ground, year: number, { frames }: Basis): readonly ProposedFrame[] {
  const given = new Map(
    book.frames
      .filter((frame) => frame.year === year && frames[frame.node] === frame.version)
      .map((frame) => [frame.node, frame]),
  )
  const units = new Map(goals.map((goal) => [goal.goal, reachOf(goal, tree)]))
  return tree.places.flatMap((place) => {
    const frame = given.get(place.node)
    if (!frame) return []
    const under = bodyAbove(place, tree, given)
    return [
      {
        node: place.node,
        name: place.name,
        ...(under !== undefined && { under }),
        amountOre: frame.amountOre,
        goals: goals
          .filter((goal) => goal.kind !== 'unit' && isReached(units.get(goal.goal) ?? [], place))
          .map(({ goal }) => goal),
      },
    ]
  })
}

/**
 * The committee or board whose frame is shared out here. A body's frame is the assembly's own and lies under no other,
 * and neither does a service's under that of a service above it: each has its own part of the body's.
 */
function bodyAbove(
  { path, kind }: Place,
  tree: OrganisationTree,
  given: ReadonlyMap<string, BudgetFrame>,
): string | undefined {
  if (isBody(kind)) return undefined
  return path.findLast((node) => {
    const above = tree.place(node)
    return given.has(node) && above !== undefined && isBody(above.kind)
  })
}

function isBody(kind: Place['kind']): boolean {
  return kind === 'committee' || kind === 'executive-board'
}

function isReached(units: readonly Place[], { node }: Place): boolean {
  return units.some(({ path }) => path.includes(node))
}

/** Exceptions stand beside the rules, and are taken from the frame first. */
function proposedRuleSet(
  { book, tree }: Ground,
  version: RuleSetVersion,
  frames: readonly ProposedFrame[],
): ProposedRuleSet {
  const { frameOre: _, ...model } = volumeModel(book, version, tree)
  const frame = frames.find(({ node }) => node === version.holder)
  const beside = exceptionsOf(book, version.year, version.id).reduce(
    (sum, { amountOre }) => sum + amountOre,
    0,
  )
  return {
    id: version.id,
    version: version.version,
    holder: version.holder,
    model: { ...model, ...(frame && { frameOre: frame.amountOre - beside }) },
  }
}
