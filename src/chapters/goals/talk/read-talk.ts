import { isDay } from '#core/day.ts'
import { combine, isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import { type TalkStepId, talkStepIds } from './guide.ts'
import { talkTexts } from './talk-texts.ts'

type Written = Readonly<Record<string, string>>
type Words = (t: typeof talkTexts.sv.problems) => string

const longestNote = 4000

/** Name of the field for a goal's place in the order. */
export const orderField = (goal: string) => `order-${goal}`

/**
 * A talk that begins.
 *
 * @param known ids of the bodies there are
 */
export function readTalk(
  { heldOn = '' }: Written,
  bodies: readonly string[],
  { today, known }: { readonly today: string; readonly known: readonly string[] },
): Outcome<{ readonly heldOn: string; readonly bodies: readonly string[] }> {
  return combine({
    heldOn:
      isDay(heldOn) && heldOn <= today
        ? succeed(heldOn)
        : refuse(talkProblem('bad-day', 'heldOn', (t) => t.day)),
    bodies:
      bodies.length > 0 && bodies.every((body) => known.includes(body))
        ? succeed(bodies)
        : refuse(talkProblem('bodies-missing', 'bodies', (t) => t.bodies)),
  })
}

/** What was said under a step; may be empty, which takes the note away. */
export function readNote({ step, note = '' }: Written): Outcome<{ step: TalkStepId; note: string }> {
  const known = talkStepIds.find((each) => each === step)
  return combine({
    step: known ? succeed(known) : refuse(talkProblem('unknown-step', undefined, (t) => t.step)),
    note:
      note.length <= longestNote
        ? succeed(note)
        : refuse(talkProblem('note-too-long', 'note', (t) => t.note)),
  })
}

/**
 * The order that the places give: goals without one are left out.
 *
 * @param candidates ids of the goals that have a field
 * @returns ids, the first goes first
 */
export function readOrder(written: Written, candidates: readonly string[]): Outcome<readonly string[]> {
  const placed = candidates.flatMap((goal) => {
    const text = written[orderField(goal)] ?? ''
    return text === '' ? [] : [{ goal, place: /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined }]
  })
  const problems = placed.flatMap(({ goal, place }): Problem[] => {
    if (place === undefined) return [talkProblem('bad-place', orderField(goal), (t) => t.position)]
    const others = placed.filter((each) => each.place === place)
    return others.length > 1 && others[0]?.goal !== goal
      ? [talkProblem('same-place', orderField(goal), (t) => t.samePosition)]
      : []
  })
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed(placed.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ goal }) => goal))
}

/** The rule in plain words, and where it was decided. */
export function readConclusion({
  rule = '',
  decision = '',
}: Written): Outcome<{ readonly rule: string; readonly decision: string }> {
  return combine({
    rule: needed(
      'rule',
      rule,
      inBoth((t) => t.rule),
      longestNote,
    ),
    decision: needed(
      'decision',
      decision,
      inBoth((t) => t.decision),
      200,
    ),
  })
}

/** A problem in the words of the page. */
export function talkProblem(code: string, where: string | undefined, words: Words): Problem {
  return { code, ...(where === undefined ? {} : { where }), text: inBoth(words) }
}

function inBoth(words: Words) {
  return { sv: words(talkTexts.sv.problems), en: words(talkTexts.en.problems) }
}
