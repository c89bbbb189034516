import {
  type Activity,
  type Duty,
  type DutyQuestion,
  emptyGoalBook,
  type GoalBook,
  type GoalVersion,
  type Measure,
} from '#chapters/goals/model.ts'
import type { NodeKind, NodeVersion, Organisation } from '#core/organisation/model.ts'
import { type OrganisationTree, treeAt } from '#core/organisation/tree.ts'

/** A made-up municipality for tests: two committees, and four units under them. */
function place(
  node: string,
  kind: NodeKind,
  parent: string | undefined,
  name: string,
  activityCodes: string[] = [],
) {
  return {
    node,
    from: '2020-01-01',
    ...(parent === undefined ? {} : { parent }),
    name,
    kind,
    activityCodes,
  } satisfies NodeVersion
}

export const littleOrganisation: Organisation = {
  versions: [
    place('kf', 'municipal-assembly', undefined, 'Kommunfullmäktige'),
    place('ks', 'executive-board', 'kf', 'Kommunstyrelsen'),
    place('bun', 'committee', 'kf', 'Barn- och utbildningsnämnden'),
    place('skola', 'department', 'bun', 'Skolförvaltningen'),
    place('bjork', 'unit', 'skola', 'Björkskolan', ['440']),
    place('ek', 'unit', 'skola', 'Ekskolan', ['440']),
    place('lind', 'unit', 'skola', 'Lindens förskola', ['407']),
    place('sn', 'committee', 'kf', 'Socialnämnden'),
    place('omsorg', 'department', 'sn', 'Omsorgsförvaltningen'),
    place('sol', 'unit', 'omsorg', 'Solgården', ['510']),
  ],
  successions: [],
}

/** The day that the tests look from: in the third tertial, so that two periods reach back to 1 January 2026. */
export const today = '2026-11-23'

export const littleTree: OrganisationTree = treeAt(littleOrganisation, today)

export function measure(changes: Partial<Measure> = {}): Measure {
  return {
    id: 'm1',
    title: 'Andel behöriga',
    unit: 'procent',
    better: 'higher',
    targets: [],
    reportsPerYear: 1,
    ...changes,
  }
}

/** A committee's goal for all schools, anchored, since 2024. */
export function goal(id: string, changes: Partial<GoalVersion> = {}): GoalVersion {
  return {
    goal: id,
    version: 1,
    edit: 'new',
    from: '2024-01-01',
    kind: 'committee',
    wording: `Målet ${id}`,
    owner: 'bun',
    reaches: [],
    horizon: 2027,
    decision: 'BUN 2023-12-11 § 98',
    reason: '',
    consequence: '',
    anchor: { law: 'skollagen 1:4', serves: 'elever' },
    measures: [measure()],
    who: 'Anna Ek',
    at: '2023-12-11T10:00:00Z',
    ...changes,
  }
}

export function activity(goalId: string, unit: string, changes: Partial<Activity> = {}): Activity {
  return {
    goal: goalId,
    place: unit,
    kind: 'done',
    text: 'Läslyft i alla klasser',
    on: '2026-10-01',
    who: 'Bo Lind',
    ...changes,
  }
}

/** The committee puts the goal after others for Björkskolan. */
export function duty(goalId: string, changes: Partial<Duty> = {}): Duty {
  return {
    goal: goalId,
    place: 'bjork',
    status: 'prioritised-down',
    decidedBy: 'bun',
    reason: 'Skolan byggs om under året.',
    decision: 'BUN 2026-02-09 § 12',
    from: '2026-02-09',
    ...changes,
  }
}

/** Asked in September, to be answered in October. */
export function question(
  goalId: string,
  unit: string,
  changes: Partial<DutyQuestion> = {},
): DutyQuestion {
  return {
    id: 1,
    goal: goalId,
    place: unit,
    askedOn: '2026-09-15',
    askedBy: 'Anna Ek',
    due: '2026-10-15',
    ...changes,
  }
}

export function bookOf(changes: Partial<GoalBook>): GoalBook {
  return { ...emptyGoalBook, ...changes }
}
