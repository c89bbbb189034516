import type { ConcretenessReview } from '#chapters/goals/concreteness/review.ts'
import type { GoalVersion } from '#chapters/goals/model.ts'
import type { LimitQuestion } from '#chapters/goals/overall/overall-goals.ts'
import type { Language } from '#core/language.ts'
import type { Place } from '#core/organisation/tree.ts'
import type { Problem } from '#core/outcome.ts'
import type { Choice } from '#web/ui/field/field.tsx'
import type { Author } from './edit.store.ts'
import type { WrittenForm } from './goal-form-read.web.ts'
import type { GoalContent } from './written-goal.ts'

export interface GoalFormPageProps {
  readonly lead: string
  /** The place that adopts. */
  readonly owner: Place
  readonly by: Author['by']
  /** Where another place is chosen; absent where the reader may act in this one only. */
  readonly elsewhere: string | undefined
  /** Where the form is sent. */
  readonly action: string
  /** Where the way out leads. */
  readonly back: string
  readonly written: WrittenForm
  readonly problems: readonly Problem[]
  /** Places that the goal can be limited to. */
  readonly reachChoices: readonly Choice[]
  /** What the review says of the wording, where it was asked for. */
  readonly review: ConcretenessReview | undefined
  /** The question of which goal goes, where one more overall goal passes what is advised. */
  readonly limit: LimitQuestion | undefined
  /** The goal as it stands, where it is to be changed; and as it would be. */
  readonly change: { readonly before: GoalVersion; readonly after: GoalContent | undefined } | undefined
  /** The goal above, where it is to be broken down. */
  readonly parent: GoalVersion | undefined
  /** Goals of the place that contribute to the parent already. */
  readonly taken: readonly GoalVersion[]
  /** That the place has many goals already, in a sentence. */
  readonly crowded: string | undefined
  readonly language: Language
}
