import { isLower } from '#chapters/roles/levels.ts'
import {
  type DecisionLevel,
  type DecisionType,
  type DelegationTrial,
  decisionLevels,
  type RoleBook,
} from '#chapters/roles/model.ts'
import { type Decider, decidersOf, presentLevel } from './deciders.ts'

type Book = Pick<RoleBook, 'decisionTypes' | 'delegations' | 'trials'>

/** A decision type with the lowest level at which it is taken now. */
export interface TypeAtLevel {
  readonly type: DecisionType
  readonly present: DecisionLevel
  readonly atLowest: boolean
}

/** How long decisions take at a level. */
export interface LevelTime {
  readonly level: DecisionLevel
  /** Decisions a year that the time is known for. */
  readonly decisions: number
  /** Mean over those decisions, in days. */
  readonly days: number
}

/** How much is decided as near the service as the law allows (decentraliseringsgrad). */
export interface Decentralisation {
  /** Decisions whose level the municipality may choose. */
  readonly types: readonly TypeAtLevel[]
  /** Decisions that the law has given to a post: not counted in the shares. */
  readonly locked: readonly DecisionType[]
  /** Types without a number of decisions a year. */
  readonly uncounted: readonly DecisionType[]
  /** Share of the year's decisions, 0–1; absent where none is counted. */
  readonly shareOfDecisions?: number
  /** Share of the money that they concern, 0–1; absent where none is stated. */
  readonly shareOfKronor?: number
  /** Share of the decision types, 0–1; absent where there are none. */
  readonly shareOfTypes?: number
  /** From the top, levels with a known time only. */
  readonly timeByLevel: readonly LevelTime[]
}

/**
 * *Decentraliseringsgrad*: the share of decisions, kronor and types that are taken at the lowest lawful level.
 *
 *     share = Σ decisions of types whose lowest decider stands at the lowest lawful level ÷ Σ decisions
 *
 * A type counts where the lowest level with the right to decide stands, also when that level has a ceiling: how many of
 * the decisions lie above it isn't registered. Execution and payment authorisation are no decisions and aren't counted.
 *
 * @param day ISO day
 * @handbook ROL-4
 */
export function decentralisation(book: Book, day: string): Decentralisation {
  const decisions = book.decisionTypes.filter(({ act }) => act === 'decision')
  const locked = decisions.filter(({ statutoryPost }) => statutoryPost !== undefined)
  const types = decisions
    .filter(({ statutoryPost }) => statutoryPost === undefined)
    .map((type): TypeAtLevel => {
      const present = presentLevel(type, book, day)
      return { type, present, atLowest: !isLower(type.lowestLawful, present) }
    })
  return {
    types,
    locked,
    uncounted: types.flatMap(({ type }) => (type.perYear === undefined ? [type] : [])),
    ...named(
      'shareOfDecisions',
      shareAtLowest(types, ({ perYear }) => perYear ?? 0),
    ),
    ...named(
      'shareOfKronor',
      shareAtLowest(types, ({ yearlyOre }) => yearlyOre ?? 0),
    ),
    ...named(
      'shareOfTypes',
      shareAtLowest(types, () => 1),
    ),
    timeByLevel: timeByLevel(types),
  }
}

/** Types that could be taken lower, those that would spare most waiting first (decisions a year × days). */
export function movable({ types }: Decentralisation): readonly TypeAtLevel[] {
  const waiting = ({ type }: TypeAtLevel) => (type.perYear ?? 0) * (type.daysToDecision ?? 1)
  return types.filter(({ atLowest }) => !atLowest).toSorted((a, b) => waiting(b) - waiting(a))
}

/** A step of the ladder of a decision type. */
export interface Rung {
  readonly level: DecisionLevel
  /** Whether the law lets the decision be taken here. */
  readonly lawful: boolean
  readonly deciders: readonly Decider[]
  /** The trial that moves, or is proposed to move, the decision here. */
  readonly trial?: DelegationTrial
}

/**
 * The ladder of a type: every level from the committee down, who decides on it, and which levels the law closes. The
 * assembly and the executive board are there only where a document names them or the law stops there.
 *
 * @param day ISO day
 */
export function ladderOf(type: DecisionType, book: Book, day: string): readonly Rung[] {
  const deciders = decidersOf(type, book, day)
  const trials = book.trials.filter((trial) => trial.type === type.id && trial.proposedOn <= day)
  return decisionLevels
    .map((level): Rung => {
      const trial = trials.findLast(({ toLevel }) => toLevel === level)
      return {
        level,
        lawful: !isLower(level, type.lowestLawful),
        deciders: deciders.filter((decider) => decider.level === level),
        ...(trial ? { trial } : {}),
      }
    })
    .filter(
      ({ level, deciders: here }) =>
        !isLower('committee', level) || here.length > 0 || level === type.lowestLawful,
    )
}

function shareAtLowest(
  types: readonly TypeAtLevel[],
  weightOf: (type: DecisionType) => number,
): number | undefined {
  const total = types.reduce((sum, { type }) => sum + weightOf(type), 0)
  if (total === 0) return undefined
  return types.reduce((sum, { type, atLowest }) => sum + (atLowest ? weightOf(type) : 0), 0) / total
}

function timeByLevel(types: readonly TypeAtLevel[]): readonly LevelTime[] {
  return decisionLevels.flatMap((level) => {
    const timed = types.flatMap(({ type: { perYear = 0, daysToDecision }, present }) =>
      present === level && perYear > 0 && daysToDecision !== undefined ? [{ perYear, daysToDecision }] : [],
    )
    const decisions = timed.reduce((sum, { perYear }) => sum + perYear, 0)
    if (decisions === 0) return []
    const days = timed.reduce((sum, { perYear, daysToDecision }) => sum + perYear * daysToDecision, 0)
    return [{ level, decisions, days: days / decisions }]
  })
}

function named<Key extends string>(key: Key, value: number | undefined): { readonly [K in Key]?: number } {
  // A computed key loses its name to the compiler.
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: number })
}
