import { remainderId } from '#chapters/budget/volume/allocation.ts'
import type { Language } from '#core/language.ts'
import { besideId } from './other-rows.ts'
import type { StepRow } from './steps.ts'
import { whyTexts } from './why-texts.ts'

/** What a row of a step is called: its component, the unit it came from, or what it is beside the rules. */
export function rowTitle(row: StepRow, nameOf: (unit: string) => string, language: Language): string {
  const t = whyTexts[language]
  if (row.title !== '') return row.title
  const [fact] = row.facts
  if (fact?.kind === 'taken-over') return nameOf(fact.from)
  if (fact?.kind === 'exception') return t.stepNames.exception
  if (row.component === remainderId) return t.rest
  return row.component === besideId ? t.besideRow : t.changeRow
}
