import type { ConcretenessReview } from '#chapters/goals/concreteness/review.ts'
import type { Author } from '#chapters/goals/form/edit.store.ts'
import type { CellClass } from '#chapters/goals/grid/goal-grid.ts'
import type { ContributionLink, GoalRelation, GoalVersion } from '#chapters/goals/model.ts'
import type { GoalRoom } from '#chapters/goals/room.web.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Choice } from '#web/ui/field/field.tsx'
import type { MeasureSeries } from './measure-series.ts'

/** A goal at the other end of a link. */
export interface LinkedGoal {
  readonly link: ContributionLink
  readonly goal: GoalVersion
  /** Its owner's name. */
  readonly owner: string
}

/** Everything that the card shows. */
export interface GoalCard {
  readonly room: GoalRoom
  readonly goal: GoalVersion
  /** First ISO day of the goal itself. */
  readonly since: string
  /** Names of the owner and of the places that it reaches by name. */
  readonly owner: string
  readonly reaches: readonly string[]
  /** How many units it reaches. */
  readonly units: number
  readonly review: ConcretenessReview
  readonly series: readonly MeasureSeries[]
  /** What came of it last, in a sentence. */
  readonly latest: string | undefined
  readonly ups: readonly LinkedGoal[]
  readonly downs: readonly LinkedGoal[]
  readonly relations: readonly {
    readonly relation: GoalRelation
    readonly other: GoalVersion
    /** Wording of the one that goes first. */
    readonly first: string | undefined
  }[]
  readonly duties: readonly { readonly status: CellClass; readonly count: number }[]
  readonly history: readonly GoalVersion[]
  readonly ways: Author['by'] | undefined
  readonly mayBreakDown: boolean
  /** Places that the reader may register outcomes for. */
  readonly outcomePlaces: readonly Choice[]
  readonly problems: readonly Problem[]
  readonly written: Readonly<Record<string, string>>
  readonly address: string
  readonly language: Language
}
