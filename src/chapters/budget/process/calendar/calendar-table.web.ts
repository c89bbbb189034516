import type { ProcessRoom } from '#chapters/budget/process/process-room.web.ts'
import type { Bilingual } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import type { CalendarStep } from './calendar.ts'
import { calendarTexts } from './calendar-texts.ts'
import { gateWords, stateWords } from './calendar-words.ts'
import type { WhereWeAre } from './where-are-we.ts'

const [sv, en] = [calendarTexts.sv.table, calendarTexts.en.table]

/** Every step with its day, who decides, and what is open. */
export function calendarTable(room: ProcessRoom, { steps, year }: WhereWeAre): Table {
  return {
    id: `arshjul-${year}`,
    title: { sv: sv.title, en: en.title },
    columns: [
      { key: 'step', kind: 'text', label: both('step') },
      { key: 'state', kind: 'text', label: both('state') },
      { key: 'decides', kind: 'text', label: both('decides') },
      { key: 'due', kind: 'day', label: both('due') },
      { key: 'done', kind: 'day', label: both('done') },
      { key: 'days', kind: 'number', label: both('days') },
      { key: 'gates', kind: 'text', label: both('gates') },
      { key: 'reason', kind: 'text', label: both('reason') },
    ],
    rows: steps.map((each) => ({
      key: each.step.id,
      href: path(room.language).budgetStep(each.step.id),
      cells: {
        step: each.step.title,
        state: stateWords[each.state],
        decides: room.nameOf(each.step.decides),
        due: each.due,
        done: each.done?.on ?? { missing: sv.notDone },
        days: each.daysLate,
        gates: gatesSaid(each),
        reason: reasonSaid(each),
      },
    })),
    provenance: room.provenance,
  }
}

function both(key: 'step' | 'state' | 'decides' | 'due' | 'done' | 'days' | 'gates' | 'reason'): Bilingual {
  return { sv: sv[key], en: en[key] }
}

function gatesSaid({ openGates, state }: CalendarStep): Bilingual | string {
  // A gate before a step that hasn't come is no fault: it shows on the step's own page.
  if (openGates.length === 0 || state === 'coming') return ''
  return {
    sv: openGates.map((gate) => gateWords[gate].name.sv).join(', '),
    en: openGates.map((gate) => gateWords[gate].name.en).join(', '),
  }
}

function reasonSaid({ delays, done, delayWithoutReason, daysLate }: CalendarStep): Bilingual | string {
  if (daysLate === 0 && delays.length === 0) return ''
  if (delayWithoutReason) return { sv: sv.noReason, en: en.noReason }
  return done?.reason || delays.at(-1)?.reason || ''
}
