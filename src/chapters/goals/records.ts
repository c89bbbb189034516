import type { Organisation } from '#core/organisation/model.ts'
import type { Subject } from '#engine/check.ts'
import type { GoalBook } from './model.ts'

/** A published figure of a national indicator, for the whole municipality. */
export interface NationalFigure {
  readonly kpi: string
  readonly municipality: string
  readonly year: number
  readonly value: number
}

/** What the checks ask of the goals. The store answers, and so does the example without one. */
export interface GoalRecords {
  readonly organisation: (subject: Subject) => Promise<Organisation>
  readonly goals: (subject: Subject) => Promise<GoalBook>
  /** Figures of indicators over all municipalities and years known. */
  readonly nationalFigures: (kpis: readonly string[]) => Promise<readonly NationalFigure[]>
}
