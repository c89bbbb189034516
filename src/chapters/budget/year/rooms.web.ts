import type { AppContext, Doors } from '#web/context.ts'
import { registerBudget } from './budget.web.tsx'
import { registerYears } from './change-year.web.tsx'
import { registerDecisions } from './decisions.web.tsx'
import { registerExceptions } from './exceptions.web.tsx'
import { registerFrames } from './frames.web.tsx'
import { registerVolumes } from './volumes.web.tsx'

/** The rooms about the year's money. */
export function registerYear(doors: Doors, context: AppContext): void {
  registerBudget(doors, context)
  registerVolumes(doors, context)
  registerFrames(doors, context)
  registerExceptions(doors, context)
  registerDecisions(doors, context)
  registerYears(doors, context)
}
