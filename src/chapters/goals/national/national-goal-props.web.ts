import type { NationalGoal, NationalMapping } from '#chapters/goals/model.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Written } from '#core/written-form.ts'
import type { Choice } from '#web/ui/field/field.tsx'
import type { NationalCarrier, NationalLine } from './national-map.ts'

/** What the page of one national goal shows, and its forms. */
export interface NationalGoalPageProps {
  readonly national: NationalGoal
  /** Absent where it concerns no service of the organisation's. */
  readonly line: NationalLine | undefined
  /** Places that the reader may map; none: the reader may not. */
  readonly owners: readonly Choice[]
  readonly goals: readonly Choice[]
  readonly maySign: (carrier: NationalCarrier) => boolean
  readonly mayEnd: (carrier: NationalCarrier) => boolean
  /** Every row on the goal, latest first. */
  readonly history: readonly NationalMapping[]
  readonly nameOf: (node: string) => string
  readonly wordingOf: (goal: string) => string
  readonly written: Written
  readonly problems: readonly Problem[]
  readonly language: Language
}
