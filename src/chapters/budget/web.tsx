import type { AppContext, ChapterPages, Doors } from '#web/context.ts'
import { registerAlternatives } from './alternatives/alternatives.web.tsx'
import { alternativeFindings, alternativesAsked, alternativesFound } from './alternatives/asked.web.ts'
import { commentDates, commentFindings, commentsAsked } from './comments/asked.web.ts'
import { registerBudgetComments } from './comments/comments.web.tsx'
import { consequencesAsked } from './consequences/asked.web.ts'
import { registerConsequences } from './consequences/consequences.web.tsx'
import { explainedAsked, explainedFindings, explainedSearch } from './explain/asked.web.ts'
import { registerExplained } from './explain/explain.web.ts'
import { fiscalFindings } from './fiscal/findings.web.ts'
import { registerFiscal } from './fiscal/fiscal.web.tsx'
import { processAsked, processDates, processFindings } from './process/asked.web.ts'
import { registerProcess } from './process/process.web.tsx'
import { registerRules } from './rules/rooms.web.ts'
import { budgetFound } from './search.web.ts'
import { registerTransfer } from './transfer/transfer.web.tsx'
import { registerYear } from './year/rooms.web.ts'

/** What each room has for the start page: a room of its own adds its line. */
const askers = [explainedAsked, commentsAsked, consequencesAsked, processAsked, alternativesAsked]
/** The most important first. */
const finders = [fiscalFindings, processFindings, commentFindings, explainedFindings, alternativeFindings]
const searchers = [budgetFound, explainedSearch, alternativesFound]
const calendars = [commentDates, processDates]

/** The rooms of Budget. */
export const pages: ChapterPages = {
  register,
  search: async (words, context) => (await Promise.all(searchers.map((find) => find(words, context)))).flat(),
  asked: async (actor, context) => (await Promise.all(askers.map((ask) => ask(actor, context)))).flat(),
  findings: async (context) => (await Promise.all(finders.map((find) => find(context)))).flat(),
  dates: async (context) => (await Promise.all(calendars.map((coming) => coming(context)))).flat(),
}

/** Rooms with names of their own come first. */
function register(doors: Doors, context: AppContext): void {
  registerBudgetComments(doors, context)
  registerConsequences(doors, context)
  registerFiscal(doors, context)
  registerProcess(doors, context)
  registerAlternatives(doors, context)
  registerRules(doors, context)
  registerYear(doors, context)
  registerExplained(doors, context)
  registerTransfer(doors, context)
}
