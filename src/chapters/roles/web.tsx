import type { AppContext, ChapterPages, Doors } from '#web/context.ts'
import { asked, dates, findings } from './asked.web.ts'
import { registerAssignments } from './assignments/assignments.web.tsx'
import { datesBetweenSides, questionsFound } from './between-sides.web.ts'
import { registerChannel } from './channel.web.tsx'
import { registerImport } from './import/import.web.tsx'
import { registerDecisionType } from './register/decision-type.web.tsx'
import { registerTypeForm } from './register/decision-type-form.web.tsx'
import { registerDocuments } from './register/documents.web.tsx'
import { registerRegister } from './register/register.web.tsx'
import { search } from './said.web.ts'
import { registerWhoDecides } from './search/who-decides.web.tsx'
import { registerTrials } from './trials/trials.web.tsx'
import { registerConflicts } from './unclear/conflicts.web.tsx'

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
