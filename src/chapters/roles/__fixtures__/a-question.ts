import type { Question } from '#chapters/roles/model.ts'

/** A registered question of October 2026 on queues, not answered. */
export function aQuestion(id: number, changes: Partial<Question> = {}): Question {
  return {
    id,
    askedBy: 'Ada Ek',
    account: 'ada',
    text: 'Hur många väntar?',
    askedOn: '2026-10-01',
    routedTo: 'forvaltning',
    registration: `2026-${String(id).padStart(4, '0')}`,
    due: '2026-10-15',
    theme: 'Köer',
    ...changes,
  }
}
