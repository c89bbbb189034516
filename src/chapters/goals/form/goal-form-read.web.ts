import { fieldOf } from '#web/read-form.ts'
import type { WrittenLimit } from './limit-answer.ts'
import type { WrittenEdit } from './written-edit.ts'
import type { WrittenGoal } from './written-goal.ts'
import { noMeasure, type WrittenMeasure } from './written-measures.ts'

/** How a goal is taken in from the one above it, as it is written. */
export interface WrittenLink {
  /** `own` or `as-is`. */
  readonly use: string
  readonly mechanism: string
}

/** Everything that a form about a goal can hold. */
export interface WrittenForm {
  /** Id of the place that adopts. */
  readonly place: string
  readonly goal: WrittenGoal
  readonly edit: WrittenEdit
  readonly limit: WrittenLimit
  readonly link: WrittenLink
}

/** What the sender wants: to save, to have the wording reviewed, or one more measure. */
export type Wish = 'save' | 'review' | 'add-measure'

export function wishOf(form: FormData): Wish {
  const written = form.get('do')
  return written === 'review' || written === 'add-measure' ? written : 'save'
}

/** The fields as they were written, trimmed; a form that was tampered with gives empty ones. */
export function readGoalForm(form: FormData): WrittenForm {
  const text = fieldOf(form)
  return {
    place: text('place'),
    goal: {
      ...{ kind: text('kind'), wording: text('wording').replaceAll(/\s+/g, ' '), horizon: text('horizon') },
      ...{ decision: text('decision'), from: text('from'), law: text('law'), serves: text('serves') },
      reaches: form.getAll('reaches').map(String),
      measures: readRows(form, text),
    },
    edit: { edit: text('edit'), reason: text('reason'), consequence: text('consequence') },
    limit: { goes: text('goes'), goesConsequence: text('goesConsequence'), goesReason: text('goesReason') },
    link: { use: text('use'), mechanism: text('mechanism') },
  }
}

function readRows(form: FormData, text: (name: string) => string): WrittenMeasure[] {
  const rows: WrittenMeasure[] = []
  for (let number = 1; form.has(`title-${number}`); number++) {
    rows.push({
      ...{ id: text(`id-${number}`), title: text(`title-${number}`), unit: text(`unit-${number}`) },
      ...{ kpi: text(`kpi-${number}`), better: text(`better-${number}`) || noMeasure.better },
      baselineYear: text(`baseline-year-${number}`),
      baselineValue: text(`baseline-value-${number}`),
      targets: text(`targets-${number}`),
      reportsPerYear: text(`reports-${number}`) || noMeasure.reportsPerYear,
      remove: form.has(`remove-${number}`),
    })
  }
  return rows
}
