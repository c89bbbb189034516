import type { Investment } from '#chapters/budget/investments/model.ts'
import type { PulseGroup } from '#chapters/roles/index.ts'

/** What a step does, where the law or a check knows it; what is the municipality's own is `preparation` or `other`. */
export const stepKinds = [
  'preparation',
  'planning-frames',
  'dialogue',
  'board-proposal',
  'tax-rate',
  'adoption',
  /** The units get to know their frames. */
  'unit-frames',
  'other',
] as const
export type StepKind = (typeof stepKinds)[number]

/** What must have been gone through before a step is decided. */
export const gates = ['union-consultation', 'risk-assessment', 'child-interests'] as const
export type Gate = (typeof gates)[number]

/** A step of a budget year's calendar, in one of its versions. */
export interface BudgetStep {
  /** Unique through the years: `2027-planeringsramar`. */
  readonly id: string
  readonly version: number
  /** The budget year that it leads to. */
  readonly year: number
  readonly kind: StepKind
  readonly title: string
  /** Id of the place that decides. */
  readonly decides: string
  /** On what basis. */
  readonly basis: string
  /** What is decided. */
  readonly about: string
  /** ISO day. */
  readonly due: string
  readonly gates: readonly Gate[]
  readonly removed: boolean
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/** Something that has happened to a step. Nothing is taken back: what is wrong is followed by what is right. */
export interface StepEvent {
  readonly step: string
  /** `gate`: gone through with a reference, or not needed with a reason. */
  readonly kind: 'done' | 'delayed' | 'gate'
  readonly gate?: Gate
  /** ISO day. */
  readonly on: string
  /** ISO day to which a delay moves the step. */
  readonly newDue?: string
  /** Minutes or document; empty where there is none. */
  readonly reference: string
  readonly reason: string
  readonly who: string
}

/** What somebody writes of a step. */
export type StepContent = Pick<
  BudgetStep,
  'year' | 'kind' | 'title' | 'decides' | 'basis' | 'about' | 'due' | 'gates'
>

/** Something that happens to a step, as a form says it. */
export type StepHappening = Omit<StepEvent, 'step' | 'who'>

export const assumptionKinds = ['wage', 'price-index', 'volume', 'revenue', 'population'] as const
export type AssumptionKind = (typeof assumptionKinds)[number]

/** What a year's budget takes for granted, in one of its versions. */
export interface Assumption {
  /** The same through the years, so that they can be compared: `loneokning`. */
  readonly id: string
  readonly year: number
  readonly version: number
  readonly kind: AssumptionKind
  readonly title: string
  /** `procent` (the value is then in per cent), `elever`, `kr`. */
  readonly unit: string
  readonly value: number
  readonly source: string
  /** Edition of the source. */
  readonly edition: string
  /** ISO day. */
  readonly madeOn: string
  /** Id of the index or driver in rule sets that it stands for; empty where none rests on it. */
  readonly usedAs: string
  readonly who: string
}

/** What came of an assumption; a later version corrects the one before. */
export interface AssumptionOutcome {
  readonly id: string
  readonly year: number
  readonly version: number
  readonly value: number
  readonly source: string
  /** ISO day. */
  readonly knownOn: string
}

/** What somebody writes of an assumption. */
export type AssumptionContent = Pick<
  Assumption,
  'year' | 'kind' | 'title' | 'unit' | 'value' | 'source' | 'edition' | 'usedAs'
>

export type OutcomeContent = Omit<AssumptionOutcome, 'id' | 'version'>

/** Groups that are asked of the budget's dialogue: all but the elected. */
export const talkGroups = [
  'heads',
  'managers',
  'unit-managers',
  'central-support',
] as const satisfies PulseGroup[]
export type TalkGroup = (typeof talkGroups)[number]

/** A round of questions after a step. */
export interface BudgetTalk {
  readonly id: number
  readonly step: string
  readonly kind: 'dialogue' | 'responsibility'
  /** First and last ISO day to answer. */
  readonly opens: string
  readonly closes: string
  /** How many were asked, by group. */
  readonly invited: Readonly<Partial<Record<TalkGroup, number>>>
}

/** An answer without identity: 1–5 to a question, or a cause that was ticked. */
export interface TalkAnswer {
  readonly talk: number
  readonly group: TalkGroup
  readonly item: string
  readonly value: number
}

export const responsibilityAnswers = ['yes', 'yes-if', 'no'] as const
export type ResponsibilityAnswer = (typeof responsibilityAnswers)[number]

/** What managers have said, with the unit but without the person: told of in groups only. */
export interface ResponsibilityGiven {
  readonly talk: number
  readonly node: string
  readonly answer: ResponsibilityAnswer
}

/** Everything registered about how budgets come about. */
export interface ProcessBook {
  readonly steps: readonly BudgetStep[]
  readonly events: readonly StepEvent[]
  readonly assumptions: readonly Assumption[]
  readonly outcomes: readonly AssumptionOutcome[]
  readonly talks: readonly BudgetTalk[]
  readonly answers: readonly TalkAnswer[]
  readonly responsibility: readonly ResponsibilityGiven[]
  readonly investments: readonly Investment[]
}

export const emptyProcessBook: ProcessBook = {
  steps: [],
  events: [],
  assumptions: [],
  outcomes: [],
  talks: [],
  answers: [],
  responsibility: [],
  investments: [],
}
