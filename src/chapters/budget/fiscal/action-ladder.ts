import type { MeasureId, Measures } from './measures.ts'

/** A step that has been decided before it is needed: at what state, what is done, and who does it. */
export interface LadderStep {
  /** From 1, the mildest first. */
  readonly order: number
  readonly title: string
  readonly action: string
  /** Who takes the step. */
  readonly takenBy: string
  readonly measure: MeasureId
  readonly when: 'below' | 'above'
  /** In the measure's unit. */
  readonly limit: number
  /** Reference of the decision. */
  readonly decision: string
}

export interface LadderState {
  readonly step: LadderStep
  /** Absent where the measure can't be taken. */
  readonly value?: number
  /** Whether the state that the step was decided for is here. Absent where it can't be told. */
  readonly reached?: boolean
}

/**
 * Which steps the measured state has reached. It is shown, never carried out: whoever the decision names takes the step.
 */
export function ladderState(steps: readonly LadderStep[], measures: Measures): readonly LadderState[] {
  return steps
    .toSorted((a, b) => a.order - b.order)
    .map((step) => {
      const value = measures[step.measure]
      if (value === undefined) return { step }
      return { step, value, reached: step.when === 'below' ? value < step.limit : value > step.limit }
    })
}
