import { registerInvestments } from '#chapters/budget/investments/investments.web.tsx'
import type { AppContext, Doors } from '#web/context.ts'
import { registerAssumptions } from './assumptions/assumptions.web.tsx'
import { registerCalendar } from './calendar/calendar.web.tsx'
import { registerTalks } from './talks/talks.web.tsx'

/** How a year's budget comes about: calendar, assumptions, talks after each step, and investments. */
export function registerProcess(doors: Doors, context: AppContext): void {
  registerCalendar(doors, context)
  registerAssumptions(doors, context)
  registerTalks(doors, context)
  registerInvestments(doors, context)
}
