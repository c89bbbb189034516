import type { GoalRelation } from '#chapters/goals/model.ts'
import { combine, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import { pairTexts } from './pair-texts.ts'

type Written = Readonly<Record<string, string>>
type Words = (t: typeof pairTexts.sv.problems) => string

const kinds = ['supports', 'neutral', 'strains'] as const satisfies GoalRelation['relation'][]

/** How officials judge two goals together. */
export function readRelation(written: Written): Outcome<Pick<GoalRelation, 'relation' | 'why'>> {
  const relation = kinds.find((each) => each === written.relation)
  return combine({
    relation: relation
      ? succeed(relation)
      : refuse(pairProblem('relation-missing', 'relation', (t) => t.relation)),
    why: needed(
      'why',
      written.why ?? '',
      inBoth((t) => t.why),
    ),
  })
}

/** What politics decides between two goals: which goes first, or to live with it. */
export interface PairDecision extends Pick<GoalRelation, 'decision' | 'first'> {
  readonly state: 'prioritised' | 'accepted'
  readonly why: string
}

/** @param pair ids of the two goals */
export function readPairDecision(
  { choice, reason = '', decision = '' }: Written,
  pair: readonly string[],
): Outcome<PairDecision> {
  const first = pair.find((goal) => goal === choice)
  const read = combine({
    choice:
      first !== undefined || choice === 'accepted'
        ? succeed(first)
        : refuse(pairProblem('choice-missing', 'choice', (t) => t.choice)),
    why: needed(
      'reason',
      reason,
      inBoth((t) => t.reason),
    ),
    decision: needed(
      'decision',
      decision,
      inBoth((t) => t.decision),
      200,
    ),
  })
  if (!read.ok) return read
  const { why, decision: reference } = read.value
  return succeed(
    first === undefined
      ? { state: 'accepted', why, decision: reference }
      : { state: 'prioritised', first, why, decision: reference },
  )
}

/** What a manager reports. */
export function readReport({ text = '' }: Written): Outcome<string> {
  return needed(
    'text',
    text,
    inBoth((t) => t.text),
  )
}

/** A problem in the words of the page. */
export function pairProblem(code: string, where: string | undefined, words: Words): Problem {
  return { code, ...(where === undefined ? {} : { where }), text: inBoth(words) }
}

function inBoth(words: Words) {
  return { sv: words(pairTexts.sv.problems), en: words(pairTexts.en.problems) }
}
