import type { AgreementSummary } from '#chapters/roles/agreements.ts'
import type { PulseGroup, PulseRound } from '#chapters/roles/model.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Table } from '#reports/table.ts'
import type { GapOverRounds } from './gap-over-rounds.ts'
import type { QuestionResult, RoundResult } from './pulse-result.ts'
import type { PulseQuestion } from './questions.ts'

/** Two groups side by side in a round. */
export interface Comparison {
  readonly between: readonly [PulseGroup, PulseGroup]
  /** Means of the two; absent where either is hidden. */
  readonly rows: readonly {
    readonly question: PulseQuestion
    readonly means?: readonly [number, number]
  }[]
}

/** A form for a new round that came back. */
export interface RoundForm {
  readonly opens: string
  readonly closes: string
  readonly questions: readonly string[]
  readonly problems: readonly Problem[]
}

export interface PulseProps {
  /** Of the latest round that has closed; absent where none has. */
  readonly latest?: RoundResult
  readonly comparison?: Comparison
  /** The same pair over rounds; absent where it isn't shown in any. */
  readonly pair?: GapOverRounds
  /** Rounds in a row that the gap has grown, and by how much. */
  readonly widened?: { readonly rounds: number; readonly by: number }
  /** Groups that the elected can be compared with. */
  readonly others: readonly PulseGroup[]
  readonly support: readonly QuestionResult[]
  readonly beside: readonly QuestionResult[]
  readonly agreements: readonly AgreementSummary[]
  readonly means?: Table
  readonly gaps?: Table
  /** Latest first, those to come among them. */
  readonly rounds: readonly PulseRound[]
  /** Id of a round that the reader can answer now. */
  readonly toAnswer?: number
  /** Absent where the reader may not open a round. */
  readonly form?: RoundForm
  /** ISO day. */
  readonly day: string
  readonly language: Language
}
