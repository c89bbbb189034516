import type { AppContext, ChapterPages, Doors } from '#web/context.ts'
import { asked, dates, findings } from './asked.web.ts'
import { registerAssignments } from './assignments.web.tsx'
import { datesBetweenSides, questionsFound } from './between-sides.web.ts'
import { registerChannel } from './channel.web.tsx'
import { registerConflicts } from './conflicts.web.tsx'
import { registerDecisionType } from './decision-type.web.tsx'
import { registerTypeForm } from './decision-type-form.web.tsx'
import { registerDocuments } from './documents.web.tsx'
import { registerImport } from './import.web.tsx'
import { registerRegister } from './register.web.tsx'
import { search } from './said.web.ts'
import { registerTrials } from './trials.web.tsx'
import { registerWhoDecides } from './who-decides.web.tsx'

/** The rooms of Roller. */
export const pages: ChapterPages = {
  register,
  findings,
  search: async (words, context) => [
    ...(await search(words, context)),
    ...(await questionsFound(words, context)),
  ],
  asked,
  dates: async (context) => [...(await dates(context)), ...(await datesBetweenSides(context))],
}

/** Rooms with names of their own come first: a decision type's address takes whatever is left. */
function register(doors: Doors, context: AppContext): void {
  registerWhoDecides(doors, context)
  registerRegister(doors, context)
  registerConflicts(doors, context)
  registerImport(doors, context)
  registerAssignments(doors, context)
  registerTrials(doors, context)
  registerChannel(doors, context)
  registerTypeForm(doors, context)
  registerDocuments(doors, context)
  registerDecisionType(doors, context)
}
