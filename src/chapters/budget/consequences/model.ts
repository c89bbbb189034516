import type { Ore } from '#core/money.ts'

/** Which way those who write expect the indicator to go, in words that hold whether high or low is good. */
export const expectations = ['better', 'unchanged', 'worse'] as const
export type Expectation = (typeof expectations)[number]

/** An indicator that will tell whether the consequence came. */
export interface ExpectedIndicator {
  /** Kolada's id. */
  readonly kpi: string
  readonly expects: Expectation
}

/** What is done next year so that quality holds. */
export interface PlannedAction {
  readonly text: string
  /** What it costs; 0 where it costs nothing beyond the budget. */
  readonly costOre: Ore
  /** ISO day of the dialogue that it comes out of; absent: none. */
  readonly dialogueOn?: string
  /** Id of the goal that it serves. */
  readonly goal?: string
}

/** What a change of a place's budget means for quality, in one of its versions: the latest holds. */
export interface QualityConsequence {
  readonly year: number
  /** Id of the unit, or of the place that holds a service's frame. */
  readonly node: string
  readonly version: number
  /** `draft`: being written together with the nearest superior; `complete`: what the decision can rest on. */
  readonly state: 'draft' | 'complete'
  /** What it means for those who are served. */
  readonly served: string
  readonly concernsChildren: boolean
  /** What is best for the children concerned (lag 2018:1197); empty where none are. */
  readonly child: string
  readonly indicators: readonly ExpectedIndicator[]
  readonly actions: readonly PlannedAction[]
  /** Ids of the goals that the change touches. */
  readonly goals: readonly string[]
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/** What somebody writes of a consequence. */
export type ConsequenceContent = Omit<QualityConsequence, 'version' | 'who' | 'at'>
