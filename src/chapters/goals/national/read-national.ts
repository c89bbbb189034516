import type { GoalsInForce } from '#chapters/goals/book-at.ts'
import { newGoalId } from '#chapters/goals/form/goal-id.ts'
import type { NationalGoal, NationalMapping } from '#chapters/goals/model.ts'
import { professions } from '#chapters/goals/national-goals/professions.ts'
import { isDay } from '#core/day.ts'
import { combine, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import { nationalTexts } from './national-texts.ts'

type Written = Readonly<Record<string, string>>
type Words = (t: typeof nationalTexts.sv.problems) => string

const relations = ['supports', 'strains'] as const satisfies NationalMapping['relation'][]
/** An address of its own under the map. */
const reserved = ['ny']

/** Who answers, and by which goal; the owner is a place that the door has found. */
export function readMapping(
  { owner = '', goal = '', relation }: Written,
  inForce: GoalsInForce,
): Outcome<Pick<NationalMapping, 'owner' | 'goal' | 'relation'>> {
  const said = relations.find((each) => each === relation)
  const read = combine({
    owner: owner === '' ? refuse(nationalProblem('owner-missing', 'owner', (t) => t.owner)) : succeed(owner),
    goal:
      goal === '' || inForce.goal(goal)
        ? succeed(goal)
        : refuse(nationalProblem('goal-not-in-force', 'goal', (t) => t.goal)),
    // Without a goal there is nothing that could strain.
    relation:
      said || goal === ''
        ? succeed(goal === '' ? ('supports' as const) : (said ?? 'supports'))
        : refuse(nationalProblem('relation-missing', 'relation', (t) => t.relation)),
  })
  if (!read.ok) return read
  const { goal: chosen, ...rest } = read.value
  return succeed({ ...rest, ...(chosen === '' ? {} : { goal: chosen }) })
}

/** Who have looked through the mapping: a group or a role. */
export function readReviewedBy({ reviewedBy = '' }: Written): Outcome<string> {
  return needed(
    'reviewedBy',
    reviewedBy,
    inBoth((t) => t.reviewedBy),
    100,
  )
}

/**
 * A national goal of the municipality's own.
 *
 * @param services activity codes chosen
 * @param known activity codes of the organisation
 * @param taken ids of all national goals
 */
export function readNationalGoal(
  { sv = '', en = '', law = '', lawChanged = '', profession = '' }: Written,
  services: readonly string[],
  { known, taken }: { readonly known: readonly string[]; readonly taken: readonly string[] },
): Outcome<NationalGoal> {
  const read = combine({
    sv: needed(
      'sv',
      sv,
      inBoth((t) => t.sv),
      500,
    ),
    law: needed(
      'law',
      law,
      inBoth((t) => t.law),
      200,
    ),
    lawChanged: isDay(lawChanged)
      ? succeed(lawChanged)
      : refuse(nationalProblem('bad-day', 'lawChanged', (t) => t.lawChanged)),
    services: services.every((code) => known.includes(code))
      ? succeed(services)
      : refuse(nationalProblem('unknown-service', 'services', (t) => t.services)),
    profession: Object.keys(professions).includes(profession)
      ? succeed(profession)
      : refuse(nationalProblem('profession-missing', 'profession', (t) => t.profession)),
  })
  if (!read.ok) return read
  const { value } = read
  return succeed({
    id: newGoalId(value.law, [...reserved, ...taken]),
    text: { sv: value.sv, en: en || value.sv },
    law: value.law,
    lawChanged: value.lawChanged,
    activityCodes: value.services,
    profession: value.profession,
  })
}

/** A problem in the words of the page. */
export function nationalProblem(code: string, where: string | undefined, words: Words): Problem {
  return { code, ...(where === undefined ? {} : { where }), text: inBoth(words) }
}

function inBoth(words: Words) {
  return { sv: words(nationalTexts.sv.problems), en: words(nationalTexts.en.problems) }
}
