import type { BudgetStep, StepEvent } from '#chapters/budget/process/model.ts'

/** A step of the calendar for 2027 that the assembly decides, unless said otherwise. */
export function aStep(id: string, changes: Partial<BudgetStep> = {}): BudgetStep {
  return {
    ...{ id, version: 1, year: 2027, kind: 'other', title: id, decides: 'kf', basis: 'Underlag', about: 'Steget' },
    ...{ due: '2026-06-15', gates: [], removed: false, who: 'Kim', at: '2026-01-10T12:00:00.000Z' },
    ...changes,
  }
}

export function anEvent(
  step: string,
  kind: StepEvent['kind'],
  on: string,
  changes: Partial<StepEvent> = {},
): StepEvent {
  return { step, kind, on, reference: '', reason: '', who: 'Kim', ...changes }
}
