import type { Activity, DutyQuestion, GoalBook } from '#chapters/goals/model.ts'

/** What shows that a unit works by a goal. An answered question is a dialogue too. */
export interface Trace {
  readonly kind: Activity['kind'] | 'outcome' | 'answer'
  /** ISO day. Of an outcome, the last day of its year, or the day looked at where the year hasn't ended. */
  readonly on: string
  readonly text: string
}

/** The traces and questions of every cell, by the cell's position. */
export interface Traces {
  /** The latest trace within the periods. */
  trace(at: number): Trace | undefined
  /** The latest question asked by the day, answered or not. */
  question(at: number): DutyQuestion | undefined
}

/**
 * Goes once through what is registered of activities, outcomes and questions.
 *
 * A yearly figure counts until the next year's could be there: that of the year before the day, or later.
 *
 * @param positionOf the cell's position; absent where there is no such goal or unit
 */
export function findTraces(
  { activities, outcomes, questions }: Pick<GoalBook, 'activities' | 'outcomes' | 'questions'>,
  positionOf: (goal: string, place: string) => number | undefined,
  { since, day }: { readonly since: string; readonly day: string },
): Traces {
  const traces = new Map<number, Trace>()
  const latest = new Map<number, DutyQuestion>()
  const keep = (at: number, trace: Trace) => {
    const known = traces.get(at)
    if (known === undefined || known.on < trace.on) traces.set(at, trace)
  }
  for (const { goal, place, kind, text, on } of activities) {
    if (on < since || on > day) continue
    const at = positionOf(goal, place)
    if (at !== undefined) keep(at, { kind, text, on })
  }
  const year = Number(day.slice(0, 4))
  for (const { goal, place, year: of, source } of outcomes) {
    if (place === undefined || of < year - 1 || of > year) continue
    const at = positionOf(goal, place)
    const ended = `${of}-12-31`
    if (at !== undefined) keep(at, { kind: 'outcome', text: source, on: ended < day ? ended : day })
  }
  for (const question of questions) {
    if (question.askedOn > day) continue
    const at = positionOf(question.goal, question.place)
    if (at === undefined) continue
    const { answeredOn, answer = '' } = question
    if (answeredOn !== undefined && answeredOn >= since && answeredOn <= day) {
      keep(at, { kind: 'answer', text: answer, on: answeredOn })
    }
    const known = latest.get(at)
    if (known === undefined || isLater(question, known)) latest.set(at, question)
  }
  return { trace: (at) => traces.get(at), question: (at) => latest.get(at) }
}

function isLater(question: DutyQuestion, known: DutyQuestion): boolean {
  return question.askedOn === known.askedOn ? question.id > known.id : question.askedOn > known.askedOn
}
