import type {
  ContributionLink,
  Duty,
  GoalBook,
  GoalRelation,
  GoalVersion,
  Measure,
} from '#chapters/goals/model.ts'
import { emptyGoalBook } from '#chapters/goals/model.ts'
import { unwrap } from '#core/outcome.ts'
import type { AnyCheck, CheckContext } from '#engine/check.ts'
import { thresholdAt } from '#handbook/thresholds.ts'
import type { NodeKind, Organisation } from '#core/organisation/model.ts'
import { type OrganisationTree, treeAt } from '#core/organisation/tree.ts'

/** A goal adopted by the assembly in 2023 for everyone, unless said otherwise. */
export function aGoal(goal: string, changes: Partial<GoalVersion> = {}): GoalVersion {
  return {
    goal,
    version: 1,
    edit: 'new',
    from: '2023-01-01',
    kind: 'overall',
    wording: `Alla barn i ${goal} ska lämna skolan med behörighet`,
    owner: 'fullmaktige',
    reaches: [],
    horizon: 2026,
    decision: 'KF 2022-11-28 § 140',
    reason: '',
    consequence: '',
    measures: [aMeasure()],
    who: 'Kansliet',
    at: '2022-12-01T08:00:00Z',
    ...changes,
  }
}

export function aMeasure(changes: Partial<Measure> = {}): Measure {
  return {
    id: 'andel',
    title: 'Behöriga till gymnasiet',
    unit: 'procent',
    better: 'higher',
    baseline: { year: 2022, value: 84 },
    targets: [{ year: 2026, value: 92 }],
    reportsPerYear: 1,
    ...changes,
  }
}

export function aLink(
  child: string,
  parent: string,
  changes: Partial<ContributionLink> = {},
): ContributionLink {
  return {
    child,
    parent,
    mechanism: 'läsning bär de andra ämnena',
    usedAsIs: false,
    from: '2023-01-01',
    ...changes,
  }
}

/** Two goals that strain each other, with nothing decided. */
export function aStrain(a: string, b: string, changes: Partial<GoalRelation> = {}): GoalRelation {
  return {
    a,
    b,
    relation: 'strains',
    why: 'båda vill ha samma lärartimmar',
    state: 'open',
    decision: '',
    who: 'Kvalitetsstrategen',
    at: '2026-01-10T09:00:00Z',
    ...changes,
  }
}

export function aDuty(goal: string, place: string, changes: Partial<Duty> = {}): Duty {
  return {
    goal,
    place,
    status: 'prioritised-down',
    decidedBy: 'barnnamnden',
    reason: 'ny rektor',
    decision: 'BUN 2025-02-11 § 9',
    from: '2025-03-01',
    ...changes,
  }
}

export function aBook(parts: Partial<GoalBook>): GoalBook {
  return { ...emptyGoalBook, ...parts }
}

type Drawn = readonly [node: string, kind: NodeKind, parent?: string, codes?: readonly string[]]

/** Assembly, board, two committees with a department each, two schools under a service area, and one care home. */
const drawn: readonly Drawn[] = [
  ['fullmaktige', 'municipal-assembly'],
  ['styrelsen', 'executive-board', 'fullmaktige'],
  ['barnnamnden', 'committee', 'fullmaktige'],
  ['barnforvaltningen', 'department', 'barnnamnden'],
  ['skolomradet', 'service-area', 'barnforvaltningen'],
  ['bjorkskolan', 'unit', 'skolomradet', ['440']],
  ['ekskolan', 'unit', 'skolomradet', ['440']],
  ['omsorgsnamnden', 'committee', 'fullmaktige'],
  ['omsorgsforvaltningen', 'department', 'omsorgsnamnden'],
  ['asgarden', 'unit', 'omsorgsforvaltningen', ['510']],
]

export const smallOrganisation: Organisation = {
  versions: drawn.map(([node, kind, parent, activityCodes = []]) => ({
    node,
    from: '2019-01-01',
    ...(parent === undefined ? {} : { parent }),
    name: node.charAt(0).toUpperCase() + node.slice(1),
    kind,
    activityCodes,
  })),
  successions: [],
}

export const smallTree: OrganisationTree = treeAt(smallOrganisation, '2026-03-01')

/** What the check is judged with on a day, by the handbook's own limits. */
export function contextOf(
  check: Pick<AnyCheck<never>, 'threshold' | 'alsoThresholds'>,
  at: string,
): CheckContext {
  const limit = (id: typeof check.threshold) => unwrap(thresholdAt(id, at))
  return { at, thresholds: [limit(check.threshold), ...(check.alsoThresholds ?? []).map(limit)] }
}
