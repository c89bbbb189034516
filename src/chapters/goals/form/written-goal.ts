import type { Anchor, GoalKind, GoalVersion } from '#chapters/goals/model.ts'
import { isDay } from '#core/day.ts'
import type { NodeKind } from '#core/organisation/model.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import { readYear } from './read-figure.ts'
import { goalProblems as problem, unknownPlace } from './written-goal-problems.ts'
import { readMeasures, type WrittenMeasure, writtenMeasures } from './written-measures.ts'

/** What the assembly may adopt. Everybody else adopts goals. */
export const writtenKinds = ['goal', 'financial', 'policy-direction'] as const

/** A goal as people write it, by the names of the form's fields. Empty means not given. */
export interface WrittenGoal {
  readonly kind: string
  readonly wording: string
  readonly horizon: string
  readonly decision: string
  /** First day that it holds. */
  readonly from: string
  readonly law: string
  readonly serves: string
  /** Ids of places; none: everywhere under the owner. */
  readonly reaches: readonly string[]
  readonly measures: readonly WrittenMeasure[]
}

/** What a goal says, apart from what an edit is. */
export type GoalContent = Pick<
  GoalVersion,
  'from' | 'kind' | 'wording' | 'owner' | 'reaches' | 'horizon' | 'decision' | 'measures' | 'anchor'
>

const longestHorizon = 20

/** A goal as it stands in the form that changes it: the decision and the day are the edit's own. */
export function writtenOf(goal: GoalContent, from: string): WrittenGoal {
  return {
    kind: goal.kind === 'financial' || goal.kind === 'policy-direction' ? goal.kind : 'goal',
    wording: goal.wording,
    horizon: String(goal.horizon),
    decision: '',
    from,
    law: goal.anchor?.law ?? '',
    serves: goal.anchor?.serves ?? '',
    reaches: goal.reaches,
    measures: writtenMeasures(goal.measures),
  }
}

/**
 * Reads a goal, with everything that is wrong in it at once.
 *
 * @param owner the place that adopts it
 * @param tree the organisation, in which the places that it reaches lie under the owner
 * @param notBefore ISO day that the version before it began
 */
export function readGoal(
  written: WrittenGoal,
  owner: { readonly node: string; readonly kind: NodeKind },
  tree: Pick<OrganisationTree, 'isWithin'>,
  notBefore = '0000-01-01',
): Outcome<GoalContent> {
  const from = readFrom(written.from, notBefore)
  const kind = kindOf(written.kind, owner.kind)
  const read = combine({
    wording: needed('wording', written.wording, problem.wordingMissing, 400),
    horizon: readHorizon(written.horizon, from.ok ? Number(from.value.slice(0, 4)) : undefined),
    decision: needed('decision', written.decision, problem.decisionMissing, 200),
    from,
    anchor: readAnchor(written),
    measures: readMeasures(written.measures),
    reaches: readReaches(written.reaches, owner.node, tree),
    unmeasured:
      kind === 'policy-direction' && written.measures.some(({ title, remove }) => title !== '' && !remove)
        ? refuse(problem.directionMeasured)
        : succeed(undefined),
  })
  if (!read.ok) return read
  const { anchor, unmeasured: _, ...rest } = read.value
  return succeed({
    ...rest,
    kind,
    owner: owner.node,
    ...(anchor ? { anchor } : {}),
  })
}

/** What a goal is follows from who adopts it; financial goals and policy directions are said to be so. */
function kindOf(written: string, owner: NodeKind): GoalKind {
  if (written === 'policy-direction') return written
  if (owner === 'municipal-assembly') return written === 'financial' ? written : 'overall'
  return owner === 'unit' ? 'unit' : 'committee'
}

function readFrom(from: string, notBefore: string): Outcome<string> {
  if (!isDay(from)) return refuse(problem.notADay(from))
  return from < notBefore ? refuse(problem.beforeTheLast(notBefore)) : succeed(from)
}

function readHorizon(written: string, first: number | undefined): Outcome<number> {
  const year = readYear(written)
  if (year === undefined) return refuse(problem.notAHorizon)
  if (first !== undefined && (year < first || year > first + longestHorizon))
    return refuse(problem.horizonOutside(first, first + longestHorizon))
  return succeed(year)
}

function readReaches(
  reaches: readonly string[],
  owner: string,
  tree: Pick<OrganisationTree, 'isWithin'>,
): Outcome<readonly string[]> {
  const stray = reaches.find((node) => !tree.isWithin(node, owner))
  return stray === undefined ? succeed(reaches) : refuse(unknownPlace('reaches', stray))
}

/** Both or neither: a law that serves nobody in particular anchors nothing, nor does somebody served by no law. */
function readAnchor({ law, serves }: WrittenGoal): Outcome<Anchor | undefined> {
  if (law === '' && serves === '') return succeed(undefined)
  if (law === '') return refuse(problem.lawMissing)
  return serves === '' ? refuse(problem.servesMissing) : succeed({ law, serves })
}
