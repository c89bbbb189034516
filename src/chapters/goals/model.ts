/** What a goal is in the steering chain. */
export const goalKinds = ['overall', 'committee', 'unit', 'financial', 'policy-direction'] as const
/**
 * `overall`: adopted by the assembly for the whole municipality; `committee`: a committee's or department's own;
 * `unit`: a unit's own; `financial`: of the kind that KL 11:6 demands, not counted among the overall ones;
 * `policy-direction`: decided intent that is not measured and not pushed into unit scorecards.
 */
export type GoalKind = (typeof goalKinds)[number]

/** What an edit did to a goal: it is the edit's author who says so, and the tests of the chapter that compare. */
export const editKinds = ['new', 'wording', 'level', 'measure', 'anchor', 'carried', 'dropped'] as const
export type EditKind = (typeof editKinds)[number]

/** How a goal is measured, and how far it is to come by when. */
export interface Measure {
  /** Unique in the goal and kept through edits. */
  readonly id: string
  readonly title: string
  /** Kolada's id, where the measure is a national indicator. */
  readonly kpi?: string
  readonly unit: string
  /** Which way the goal wants the figure. */
  readonly better: 'higher' | 'lower'
  readonly baseline?: { readonly year: number; readonly value: number }
  /** Levels to reach, in order of years. */
  readonly targets: readonly { readonly year: number; readonly value: number }[]
  /** How many times a year it is reported. */
  readonly reportsPerYear: number
}

/** What the goal rests on: without it, the goal hangs free of the core mission (MAL-7). */
export interface Anchor {
  /** Statute, regulation or standing orders with section: `skollagen 1:4`. */
  readonly law: string
  /** Who is served: `elever i årskurs 1–9`. */
  readonly serves: string
}

/** What held of a goal from a day: a new version for every edit, none overwritten. */
export interface GoalVersion {
  /** Stable across budgets: an edit never changes it. */
  readonly goal: string
  /** 1, 2, 3 … within the goal. */
  readonly version: number
  readonly edit: EditKind
  /** First ISO day that it holds. */
  readonly from: string
  readonly kind: GoalKind
  readonly wording: string
  /** Id of the place that has adopted it. */
  readonly owner: string
  /** Ids of the places under which units are to work by it; empty: everywhere under the owner. */
  readonly reaches: readonly string[]
  /** Last year that it is meant for. */
  readonly horizon: number
  /** `KF 2023-11-27 § 142`; empty where none has been given. */
  readonly decision: string
  /** Why it was changed, and what that means for the units; empty for a new one. */
  readonly reason: string
  readonly consequence: string
  readonly anchor?: Anchor
  readonly measures: readonly Measure[]
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/** What came of a measure: for the whole municipality, or for a place. */
export interface GoalOutcome {
  readonly goal: string
  readonly measure: string
  /** Id of the place; absent: where the goal's owner stands. */
  readonly place?: string
  readonly year: number
  readonly value: number
  readonly source: string
}

/** How a goal contributes to the one above it. */
export interface ContributionLink {
  readonly child: string
  readonly parent: string
  /** Why it contributes: the sentence after "because". */
  readonly mechanism: string
  /** The parent is concrete enough and is used as it stands, word for word. */
  readonly usedAsIs: boolean
  /** ISO day. */
  readonly from: string
  readonly until?: string
}

/** How two goals bear on each other. `a` sorts before `b`. */
export interface GoalRelation {
  readonly a: string
  readonly b: string
  readonly relation: 'supports' | 'neutral' | 'strains'
  readonly why: string
  /** `open`: nobody has decided; `prioritised`: the rule says which goes first; `accepted`: decided to live with it. */
  readonly state: 'open' | 'prioritised' | 'accepted'
  /** Id of the goal that goes first, where prioritised. */
  readonly first?: string
  readonly decision: string
  readonly who: string
  /** ISO instant. The latest one on a pair holds. */
  readonly at: string
}

/** A manager's report that two goals collide in everyday work. */
export interface ConflictReport {
  readonly a: string
  readonly b: string
  readonly place: string
  readonly text: string
  readonly at: string
}

/** Whether a unit must work by a goal that reaches it. Binding unless the committee has decided otherwise. */
export interface Duty {
  readonly goal: string
  readonly place: string
  readonly status: 'binding' | 'prioritised-down' | 'not-applicable'
  /** Id of the committee. */
  readonly decidedBy: string
  readonly reason: string
  readonly decision: string
  /** First ISO day. The latest one holds. */
  readonly from: string
}

/** A trace of a unit working by a goal: what was done, measured, paid for or spoken of. */
export interface Activity {
  readonly goal: string
  readonly place: string
  readonly kind: 'done' | 'measured' | 'money' | 'dialogue'
  readonly text: string
  /** ISO day. */
  readonly on: string
  readonly who: string
}

/** A question to a unit that has left no trace: asked first, shown as a finding only when it stays unanswered. */
export interface DutyQuestion {
  readonly id: number
  readonly goal: string
  readonly place: string
  /** ISO day. */
  readonly askedOn: string
  readonly askedBy: string
  /** ISO day by which an answer is wished for. */
  readonly due: string
  readonly answeredOn?: string
  readonly answer?: string
  /** Must the unit prioritise by this goal, as its manager sees it? */
  readonly mustPrioritise?: 'yes' | 'no' | 'unclear'
}

/** A unit's view of whether a goal's anchor is clear. */
export interface AnchorRating {
  readonly goal: string
  readonly place: string
  readonly clear: boolean
  readonly on: string
}

/** A goal that the nation has set, with its law. The product ships a library; the municipality adds to it. */
export interface NationalGoal {
  /** `skollagen-1-4`. */
  readonly id: string
  /** In our own words. */
  readonly text: { readonly sv: string; readonly en: string }
  /** `skollagen 1:4`. */
  readonly law: string
  /** ISO day from which the wording in force applies: a later one than a mapping's day asks for a new look. */
  readonly lawChanged: string
  /** Activity codes of the services that it concerns. */
  readonly activityCodes: readonly string[]
  /** Post whose holder reviews the mapping yearly: `rektor`, `MAS`. */
  readonly profession: string
}

/** Who in the municipality carries a national goal, and by which goal of its own. */
export interface NationalMapping {
  readonly nationalGoal: string
  /** Id of the municipality's goal; absent where the duty is carried without one. */
  readonly goal?: string
  /** Id of the place that answers for it; absent: nobody yet. */
  readonly owner?: string
  readonly relation: 'supports' | 'strains'
  readonly mappedOn: string
  readonly reviewedOn?: string
  readonly reviewedBy?: string
  /** ISO day from which it no longer holds. */
  readonly removedOn?: string
  readonly who: string
  readonly at: string
}

/** The recurring talk in which the order between goals is decided. */
export interface GoalTalk {
  readonly id: number
  readonly heldOn: string
  readonly bodies: readonly string[]
  /** What was said under each step of the guide, by step id. */
  readonly notes: Readonly<Record<string, string>>
  /** Goals in order of priority: a proposal while the talk goes on, the rule once it is concluded. */
  readonly order: readonly string[]
  readonly rule: string
  readonly decision: string
  readonly concludedOn?: string
}

/** What a place costs in a year: for how much of the core cost is covered by goals (MAL-7). */
export interface NetCost {
  readonly place: string
  readonly year: number
  /** Integer öre. */
  readonly ore: number
  readonly source: string
}

/** A change to the goals' limit that was answered: which goal was to go, or why none was. */
export interface LimitAnswer {
  readonly goal: string
  /** Id of the goal dropped in its place. */
  readonly dropped?: string
  /** Why none was dropped, with the decision; empty where one was. */
  readonly reason: string
  readonly on: string
}

/** Election days and what they led to: the vertical lines of every picture over time. */
export interface Election {
  /** ISO day. */
  readonly on: string
  readonly majorityShifted: boolean
}

/** Everything that the municipality has registered about its goals, through time. */
export interface GoalBook {
  readonly versions: readonly GoalVersion[]
  readonly outcomes: readonly GoalOutcome[]
  readonly links: readonly ContributionLink[]
  readonly relations: readonly GoalRelation[]
  readonly conflictReports: readonly ConflictReport[]
  readonly duties: readonly Duty[]
  readonly activities: readonly Activity[]
  readonly questions: readonly DutyQuestion[]
  readonly anchorRatings: readonly AnchorRating[]
  readonly ownNationalGoals: readonly NationalGoal[]
  readonly mappings: readonly NationalMapping[]
  readonly talks: readonly GoalTalk[]
  readonly netCosts: readonly NetCost[]
  readonly limitAnswers: readonly LimitAnswer[]
  readonly elections: readonly Election[]
}

export const emptyGoalBook: GoalBook = {
  versions: [],
  outcomes: [],
  links: [],
  relations: [],
  conflictReports: [],
  duties: [],
  activities: [],
  questions: [],
  anchorRatings: [],
  ownNationalGoals: [],
  mappings: [],
  talks: [],
  netCosts: [],
  limitAnswers: [],
  elections: [],
}
