import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Written } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import type { BudgetChange } from './changes.ts'
import type { QualityConsequence } from './model.ts'
import type { ConsequenceStatus } from './needed.ts'

/** What the page of a place's consequence shows, and its form. */
export interface ConsequenceProps {
  readonly node: string
  readonly name: string
  readonly isUnit: boolean
  readonly year: number
  /** Absent: there is no budget of both years. */
  readonly change?: BudgetChange
  /** The same, step by step. */
  readonly steps?: Table
  /** Absent: the change is below the limit. */
  readonly status?: ConsequenceStatus
  /** Name of the service that the unit belongs to. */
  readonly service: string
  readonly consequence?: QualityConsequence
  readonly former: readonly QualityConsequence[]
  /** The municipality's own latest figures, by indicator. */
  readonly figures: ReadonlyMap<string, string>
  /** Wordings of the goals that reach the place, and of those that were named. */
  readonly goalNames: ReadonlyMap<string, string>
  /** Ids of the goals that reach the place today. */
  readonly goals: readonly string[]
  /** How old a dialogue may be when the year begins. */
  readonly dialogueMonths: number
  /** Whether the place serves children, by what it does: the start of the form. */
  readonly servesChildren: boolean
  readonly mayWrite: boolean
  readonly written: Written
  /** Goals that were ticked in a form that came back. */
  readonly chosenGoals?: readonly string[]
  readonly problems: readonly Problem[]
  readonly provenance: Provenance
  readonly language: Language
}
