import type { Activity, Duty, DutyQuestion } from '#chapters/goals/model.ts'
import { isDay } from '#core/day.ts'
import { combine, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { gridTexts } from './grid-texts.ts'

/** The forms on the page of a goal in a unit, as somebody wrote them: by the names of their fields. */
export type WrittenTrace = Readonly<Record<string, string>>

const activityKinds = ['done', 'measured', 'money', 'dialogue'] as const satisfies Activity['kind'][]
const answers = ['yes', 'no', 'unclear'] as const satisfies DutyQuestion['mustPrioritise'][]
const statuses = ['binding', 'prioritised-down', 'not-applicable'] as const satisfies Duty['status'][]

/** What a unit has done. @param today ISO day: nothing has been done later */
export function readActivity(
  written: WrittenTrace,
  today: string,
): Outcome<Pick<Activity, 'kind' | 'text' | 'on'>> {
  const { on = '' } = written
  return combine({
    kind: oneOf(activityKinds, written.kind, 'kind', (t) => t.kind),
    text: filled(written.text, 'text', (t) => t.text),
    on: isDay(on) && on <= today ? succeed(on) : refuse(problem('bad-day', 'on', (t) => t.day)),
  })
}

/** By when a unit is asked to answer. */
export function readQuestion({ due = '' }: WrittenTrace, today: string): Outcome<{ readonly due: string }> {
  return isDay(due) && due >= today ? succeed({ due }) : refuse(problem('bad-day', 'due', (t) => t.due))
}

export function readReply(
  written: WrittenTrace,
): Outcome<Required<Pick<DutyQuestion, 'answer' | 'mustPrioritise'>>> {
  return combine({
    answer: filled(written.answer, 'answer', (t) => t.answer),
    mustPrioritise: oneOf(answers, written.must, 'must', (t) => t.must),
  })
}

/** What the committee decides of a unit's duty. A goal set aside needs its reason. */
export function readDuty(
  written: WrittenTrace,
): Outcome<Pick<Duty, 'status' | 'reason' | 'decision' | 'from'>> {
  const { reason = '', from = '' } = written
  return combine({
    status: oneOf(statuses, written.status, 'status', (t) => t.status),
    reason:
      reason !== '' || written.status === 'binding'
        ? succeed(reason)
        : refuse(problem('reason-missing', 'reason', (t) => t.reason)),
    decision: filled(written.decision, 'decision', (t) => t.decision),
    from: isDay(from) ? succeed(from) : refuse(problem('bad-day', 'from', (t) => t.from)),
  })
}

type Words = (t: typeof gridTexts.sv.problems) => string

function oneOf<Value extends string>(
  values: readonly Value[],
  text: string | undefined,
  where: string,
  words: Words,
): Outcome<Value> {
  const value = values.find((each) => each === text)
  return value === undefined ? refuse(problem(`${where}-missing`, where, words)) : succeed(value)
}

function filled(text: string | undefined, where: string, words: Words): Outcome<string> {
  return text ? succeed(text) : refuse(problem(`${where}-missing`, where, words))
}

/** A problem in the words of the page. */
export function problem(code: string, where: string, words: Words): Problem {
  return { code, where, text: { sv: words(gridTexts.sv.problems), en: words(gridTexts.en.problems) } }
}
