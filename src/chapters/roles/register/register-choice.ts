import { type DecisionSources, decidersOf, presentLevel } from '#chapters/roles/decisions/deciders.ts'
import {
  type ActKind,
  actKinds,
  type DecisionLevel,
  type DecisionType,
  decisionLevels,
} from '#chapters/roles/model.ts'
import { plain } from './columns.ts'

/** Which decision types the reader wants to see. Empty: all. */
export interface RegisterChoice {
  readonly words: string
  readonly area: string
  /** Id of the committee. */
  readonly committee: string
  readonly act?: ActKind
  readonly level?: DecisionLevel
}

/** @param query by the names in the address: `q`, `omrade`, `namnd`, `slag`, `niva`; what there is none of is passed over */
export function registerChoice(query: (name: string) => string | undefined): RegisterChoice {
  const act = actKinds.find((kind) => kind === query('slag'))
  const level = decisionLevels.find((each) => each === query('niva'))
  return {
    words: (query('q') ?? '').trim().slice(0, 200),
    area: query('omrade') ?? '',
    committee: query('namnd') ?? '',
    ...(act ? { act } : {}),
    ...(level ? { level } : {}),
  }
}

/**
 * The types that fit every choice. Every word must stand in title, area, law or id.
 *
 * @param day ISO day that deciders are asked for
 */
export function chosenTypes(
  types: readonly DecisionType[],
  { words, area, committee, act, level }: RegisterChoice,
  sources: DecisionSources,
  day: string,
): readonly DecisionType[] {
  const wanted = plain(words).split(' ').filter(Boolean)
  return types.filter((type) => {
    const text = plain(`${type.title} ${type.area} ${type.law} ${type.id}`)
    return (
      wanted.every((word) => text.includes(word)) &&
      (area === '' || type.area === area) &&
      (committee === '' || type.committee === committee) &&
      (act === undefined || type.act === act) &&
      (level === undefined || isDecidedAt(type, level, sources, day))
    )
  })
}

function isDecidedAt(
  type: DecisionType,
  level: DecisionLevel,
  sources: DecisionSources,
  day: string,
): boolean {
  const deciders = decidersOf(type, sources, day)
  if (deciders.length === 0) return type.act === 'decision' && presentLevel(type, sources, day) === level
  return deciders.some((decider) => decider.level === level)
}
