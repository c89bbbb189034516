import type { Activity, Duty, DutyQuestion, GoalVersion } from '#chapters/goals/model.ts'
import type { Language } from '#core/language.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { Problem } from '#core/outcome.ts'
import type { GoalCell } from './goal-grid.ts'
import type { WrittenTrace } from './read-trace.ts'

/** What the page of a goal in a place shows, and its forms. */
export interface GoalAtPlaceProps {
  readonly goal: GoalVersion
  readonly place: Place
  /** Absent where the goal doesn't reach the place. */
  readonly cell: GoalCell | undefined
  /** Latest first, as are questions and duties. */
  readonly activities: readonly Activity[]
  readonly questions: readonly DutyQuestion[]
  readonly duties: readonly Duty[]
  readonly may: Readonly<Record<'tell' | 'ask' | 'answer' | 'decide', boolean>>
  readonly nameOf: (node: string) => string
  /** ISO day. */
  readonly today: string
  readonly written: WrittenTrace
  readonly problems: readonly Problem[]
  readonly language: Language
}
