import type { BudgetStep, Gate, ProcessBook, StepEvent } from '#chapters/budget/process/model.ts'
import { type StatutoryVerdict, statutoryVerdicts } from '#chapters/budget/process/statutory-dates.ts'
import { swedishDay } from '#core/day.ts'

/** What has become of a step: done, past its day, the one that the municipality is at, or still to come. */
export type StepState = 'done' | 'late' | 'now' | 'coming'

/** A gate before a step: open until it is gone through, or noted as not needed. */
export interface GateState {
  readonly gate: Gate
  readonly passed?: StepEvent
}

/** A step as it stands on a day. */
export interface CalendarStep {
  readonly step: BudgetStep
  readonly state: StepState
  /** ISO day by which it is to be done: the calendar's, or the latest that a delay moved it to. */
  readonly due: string
  readonly delays: readonly StepEvent[]
  readonly done?: StepEvent
  readonly gates: readonly GateState[]
  /** Gates that were open when the step was marked done, or are now. */
  readonly openGates: readonly Gate[]
  /** Days past the calendar's date, so far; 0 in time. */
  readonly daysLate: number
  /** Past its date, and nobody has said why. */
  readonly delayWithoutReason: boolean
  readonly law: readonly StatutoryVerdict[]
}

/**
 * The steps that lead to a year's budget as they stand on a day, in the order of their days.
 *
 * The first one that isn't done is `now`, unless its day has passed: then it is `late`, and so is every undone step
 * before today.
 *
 * @param day ISO day
 * @handbook BUD-6
 */
export function calendarOf(
  { steps, events }: Pick<ProcessBook, 'steps' | 'events'>,
  year: number,
  day: string,
): readonly CalendarStep[] {
  const known = stepsAt(steps, day).filter((step) => step.year === year)
  const standing = known
    .map((step) => standingOf(step, events, day))
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.step.id.localeCompare(b.step.id))
  const next = standing.find(({ done, due }) => !done && due >= day)
  return standing.map((each) => ({ ...each, state: stateOf(each, next, day) }))
}

type Standing = Omit<CalendarStep, 'state'>

function stateOf(each: Standing, next: Standing | undefined, day: string): StepState {
  if (each.done) return 'done'
  if (each.due < day) return 'late'
  return each === next ? 'now' : 'coming'
}

/** The latest version of each step that was written by the end of a day, removed ones left out. */
function stepsAt(steps: readonly BudgetStep[], day: string): readonly BudgetStep[] {
  const latest = new Map<string, BudgetStep>()
  for (const step of steps) {
    const held = latest.get(step.id)
    if (swedishDay(step.at) <= day && (!held || held.version < step.version)) latest.set(step.id, step)
  }
  return [...latest.values()].filter(({ removed }) => !removed)
}

function standingOf(step: BudgetStep, events: readonly StepEvent[], day: string): Standing {
  const own = events.filter((event) => event.step === step.id && event.on <= day)
  const delays = own.filter(({ kind }) => kind === 'delayed')
  const done = own.findLast(({ kind }) => kind === 'done')
  const due = delays.at(-1)?.newDue ?? step.due
  const reached = done?.on ?? day
  const gates = step.gates.map((gate): GateState => {
    const passed = own.findLast((event) => event.kind === 'gate' && event.gate === gate)
    return { gate, ...(passed ? { passed } : {}) }
  })
  const isOpen = ({ passed }: GateState) => !passed || (done !== undefined && passed.on > done.on)
  const isDelayed = reached > due || delays.length > 0
  return {
    ...{ step, due, delays, gates },
    ...(done ? { done } : {}),
    openGates: gates.filter(isOpen).map(({ gate }) => gate),
    daysLate: Math.max(0, daysFrom(step.due, done || day > step.due ? reached : step.due)),
    delayWithoutReason: isDelayed && unexplained(delays, reached > due ? (done?.reason ?? '') : undefined),
    // What isn't done by its day is measured by today: the law's day may pass meanwhile.
    law: statutoryVerdicts(step.kind, step.year, done?.on ?? (day > due ? day : due)),
  }
}

/** @param late why the step went past the date that it had been moved to; nothing where it didn't */
function unexplained(delays: readonly StepEvent[], late: string | undefined): boolean {
  return late === '' || delays.some(({ reason }) => reason === '')
}

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** Budget years that have a calendar, the latest last. */
export function calendarYears({ steps }: Pick<ProcessBook, 'steps'>): readonly number[] {
  return [...new Set(steps.filter(({ removed }) => !removed).map(({ year }) => year))].toSorted(
    (a, b) => a - b,
  )
}
