import type { BudgetTalk } from '#chapters/budget/process/model.ts'
import type { Language } from '#core/language.ts'
import type { Refused } from '#core/written-form.ts'
import type { CalendarStep } from './calendar.ts'

/** What the page of a step, and its forms, are given. */
export interface StepProps {
  readonly standing: CalendarStep
  readonly who: string
  readonly talks: readonly BudgetTalk[]
  readonly may: { readonly write: boolean; readonly complete: boolean }
  /** ISO day. */
  readonly day: string
  readonly refused?: Refused
  readonly language: Language
}
