/** Levels at which a decision can be taken, from the top; a lower one is nearer those it concerns. */
export const decisionLevels = [
  'assembly',
  'executive-board',
  'committee',
  'subcommittee',
  'chair',
  'chief-executive',
  'head-of-department',
  'manager',
  'unit-manager',
  'official',
] as const
export type DecisionLevel = (typeof decisionLevels)[number]

/**
 * `decision`: a decision in law, taken on the committee's behalf; `execution`: preparation or execution, needs no
 * delegation; `payment-authorisation`: approval of a transaction (attest), never a delegation.
 */
export const actKinds = ['decision', 'execution', 'payment-authorisation'] as const
export type ActKind = (typeof actKinds)[number]

/** A kind of decision, and how far down the law lets it be taken. */
export interface DecisionType {
  readonly id: string
  /** 1, 2, 3 … within the type: a new one for every edit. */
  readonly version: number
  readonly title: string
  /** `Ekonomi`, `Personal`, `Barn och elever`. */
  readonly area: string
  readonly act: ActKind
  /** Id of the committee whose power it is. */
  readonly committee: string
  /** Statute with section: `KL 6:38`, `skollagen 5:14`; empty where none is given. */
  readonly law: string
  /** The lowest level at which the law lets it be taken. */
  readonly lowestLawful: DecisionLevel
  /** Why no lower, with reference, where the law says so. */
  readonly lawfulReason: string
  /** Held by a post straight from the law (rektor, MAS): locked. Id of the statutory post. */
  readonly statutoryPost?: string
  /** Decisions in the latest year, and how many days one took; absent: not counted. */
  readonly perYear?: number
  readonly daysToDecision?: number
  /** Sum that the year's decisions concerned. Integer öre. */
  readonly yearlyOre?: number
  readonly removed: boolean
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/** Where a document says that a decision of a type is taken. Three kinds of documents can say different things. */
export interface Delegation {
  readonly id: number
  readonly type: string
  readonly document: 'standing-orders' | 'delegation-scheme' | 'payment-order'
  readonly level: DecisionLevel
  /** Place whose holder of the level decides: a department, a unit; absent: any under the committee. */
  readonly place?: string
  /** Ceiling. Integer öre; absent: none. */
  readonly limitOre?: number
  readonly condition: string
  /** The head of department has passed it on, one step (KL 7:6). */
  readonly subDelegated: boolean
  /** A group of officials decides together: not lawful, and so shown. */
  readonly jointly: boolean
  /** How it is reported to the committee (KL 6:40, 7:8); empty: nothing said. */
  readonly reporting: string
  /** `SN 2025-02-11 § 14`. */
  readonly decision: string
  /** First ISO day. */
  readonly from: string
  readonly until?: string
}

/** Whether and how a decision type has been moved down. */
export interface DelegationTrial {
  readonly id: number
  readonly type: string
  readonly fromLevel: DecisionLevel
  readonly toLevel: DecisionLevel
  readonly proposedBy: string
  readonly proposedOn: string
  /** What could go wrong, and what is done about it. */
  readonly riskNote: string
  readonly decision: string
  readonly decidedOn?: string
  readonly approved?: boolean
  readonly startsOn?: string
  /** ISO day by which it is to be reviewed. */
  readonly reviewBy?: string
  readonly reviewedOn?: string
  readonly outcome?: 'kept' | 'moved-back' | 'prolonged'
  readonly reviewNote: string
}

/** A task given by politics, typed by what it decides. */
export interface Assignment {
  readonly id: number
  readonly text: string
  /** `what`: aim, level, for whom; `how`: method, staffing, tool. */
  readonly type: 'what' | 'how' | 'untyped'
  /** Id of the place that gave it, and of the one that got it. */
  readonly from: string
  readonly to: string
  /** Empty where none has been given: then it stands beside the chain of decision. */
  readonly decision: string
  /** Money given with it. Integer öre; absent: none said. 0: decided to be done within the frame. */
  readonly ore?: number
  readonly givenOn: string
  readonly doneOn?: string
}

/** The description of who answers for what between politics and officials, signed each term. */
export interface RoleDescription {
  /** Id of the committee. */
  readonly place: string
  /** First year of the term: 2022, 2026. */
  readonly term: number
  readonly version: number
  readonly what: string
  readonly how: string
  readonly signatures: readonly RoleSignature[]
  readonly who: string
  readonly at: string
}

export interface RoleSignature {
  readonly side: 'elected' | 'officials'
  readonly name: string
  readonly on: string
  /** What the signer doesn't agree with; empty: nothing. */
  readonly dissent: string
}

/** An answer to one of the three cases to talk about: kept by level, without identity. */
export interface CaseAnswer {
  readonly case: string
  /** Talk that it belongs to. */
  readonly round: string
  readonly group: 'elected' | 'department' | 'unit-managers'
  /** Who decides, as the answerer sees it. */
  readonly decider: DecisionLevel
}

/** The shared picture of a head of department and the chair: signed yearly by both. */
export interface SharedPicture {
  readonly place: string
  readonly year: number
  readonly text: string
  readonly signedByHead?: string
  readonly signedByChair?: string
}

/** The head of department's written assignment. */
export interface AssignmentCard {
  readonly place: string
  readonly text: string
  readonly mandate: string
  readonly decision: string
  readonly from: string
}

/** A matter that must survive a change of head. */
export interface ContinuityItem {
  readonly id: number
  readonly place: string
  readonly kind: 'open-decision' | 'agreement' | 'calendar' | 'risk'
  readonly text: string
  readonly due?: string
  /** How many people know the matter well enough to carry it. */
  readonly knownBy: number
  readonly updatedOn: string
  readonly closedOn?: string
}

/** What politics and officials have agreed on, both ways (överenskommelse). */
export interface Agreement {
  readonly id: number
  readonly place: string
  readonly promisedBy: 'elected' | 'officials' | 'central-support'
  readonly text: string
  readonly askedOn: string
  readonly answeredOn?: string
  readonly due: string
  readonly doneOn?: string
}

/** A question from an elected representative, on its way to a published answer. */
export interface Question {
  readonly id: number
  readonly askedBy: string
  /** Account of the one who asked. */
  readonly account: string
  readonly text: string
  readonly askedOn: string
  /** Id of the department that it was routed to. */
  readonly routedTo: string
  /** The public record's number, given when it is registered: `2026-0142`. */
  readonly registration: string
  readonly due: string
  readonly theme: string
  readonly answer?: string
  readonly answeredOn?: string
  readonly answeredBy?: string
  /** `open`: nothing secret; `partly`: what is secret has been left out, with ground; `secret`: not published. */
  readonly secrecy?: 'open' | 'partly' | 'secret'
  readonly secrecyGround?: string
  readonly publishedOn?: string
  /** The matter on an agenda that the theme became. */
  readonly proposal?: string
}

export const pulseGroups = ['elected', 'heads', 'managers', 'unit-managers', 'central-support'] as const
export type PulseGroup = (typeof pulseGroups)[number]

/** A round of the trust pulse. */
export interface PulseRound {
  readonly id: number
  readonly opens: string
  readonly closes: string
  /** Ids of the questions, the same to all sides. */
  readonly questions: readonly string[]
}

/** An answer without identity: group and value are all that is kept. */
export interface PulseAnswer {
  readonly round: number
  readonly question: string
  readonly group: PulseGroup
  /** 1 (not at all) – 5 (wholly). */
  readonly value: number
}

/** Everything that the municipality has registered about its roles, through time. */
export interface RoleBook {
  readonly decisionTypes: readonly DecisionType[]
  readonly delegations: readonly Delegation[]
  readonly trials: readonly DelegationTrial[]
  readonly assignments: readonly Assignment[]
  readonly descriptions: readonly RoleDescription[]
  readonly caseAnswers: readonly CaseAnswer[]
  readonly pictures: readonly SharedPicture[]
  readonly cards: readonly AssignmentCard[]
  readonly continuity: readonly ContinuityItem[]
  readonly agreements: readonly Agreement[]
  readonly questions: readonly Question[]
  readonly rounds: readonly PulseRound[]
  readonly pulseAnswers: readonly PulseAnswer[]
}

export const emptyRoleBook: RoleBook = {
  decisionTypes: [],
  delegations: [],
  trials: [],
  assignments: [],
  descriptions: [],
  caseAnswers: [],
  pictures: [],
  cards: [],
  continuity: [],
  agreements: [],
  questions: [],
  rounds: [],
  pulseAnswers: [],
}
