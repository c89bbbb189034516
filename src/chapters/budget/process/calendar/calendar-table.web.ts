import type { ProcessRoom } from '#chapters/budget/process/process-room.web.ts'
import { formatList, lowerFirst } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
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
      { key: 'note', kind: 'text', label: both('note') },
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
        note: noteSaid(each),
      },
    })),
    provenance: room.provenance,
  }
}

function both(key: 'step' | 'state' | 'decides' | 'due' | 'done' | 'days' | 'note'): Bilingual {
  return { sv: sv[key], en: en[key] }
}

/** Gates that are open, and why the step came later: in the words of whoever wrote it. */
function noteSaid(each: CalendarStep): Bilingual {
  const say = (language: Language) =>
    [gatesSaid(each, language), reasonSaid(each, language)].filter((said) => said !== '').join('. ')
  return { sv: say('sv'), en: say('en') }
}

function gatesSaid({ openGates, state }: CalendarStep, language: Language): string {
  // A gate before a step that hasn't come is no fault: it shows on the step's own page.
  if (openGates.length === 0 || state === 'coming') return ''
  const gates = openGates.map((gate) => lowerFirst(gateWords[gate].name[language]))
  return calendarTexts[language].table.open(formatList(gates, language))
}

function reasonSaid({ delays, done, delayWithoutReason, daysLate }: CalendarStep, language: Language) {
  if (daysLate === 0 && delays.length === 0) return ''
  if (delayWithoutReason) return calendarTexts[language].table.noReason
  return done?.reason || delays.at(-1)?.reason || ''
}
