import type { AppContext, Doors } from '#web/context.ts'
import { registerConflicts } from './conflicts/conflicts.web.tsx'
import { registerCoverage } from './coverage/coverage.web.tsx'
import { registerLoad } from './load/load.web.tsx'
import { registerNational } from './national/national.web.tsx'
import { registerTalks } from './talk/talks.web.tsx'

/** What is seen of all goals together: conflicts, load, coverage, national goals and the talks on them. */
export function registerViews(doors: Doors, context: AppContext): void {
  registerConflicts(doors, context)
  registerLoad(doors, context)
  registerCoverage(doors, context)
  registerNational(doors, context)
  registerTalks(doors, context)
}
