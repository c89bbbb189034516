import type { AppContext, ChapterPages, Doors, PageContext } from '#web/context.ts'
import { to, toRead } from '#web/doors.ts'
import { path, routes } from '#web/paths.ts'
import { asked, dates, findings } from './asked.web.ts'
import { goalCardPage } from './card/goal-card.web.tsx'
import { locateOutcome, sendOutcome } from './card/outcome.web.ts'
import { breakDownPage, sendBreakDown } from './form/break-down.web.tsx'
import { changeGoalPage, sendChange } from './form/change-goal.web.tsx'
import { dropGoalPage, sendDrop, sendTakeBack } from './form/drop-goal.web.tsx'
import { locateFormPlace, newGoalPage, sendNewGoal } from './form/new-goal.web.tsx'
import { registerGrid } from './grid/grid.web.tsx'
import { importGoalsPage, sendImport } from './import/import-goals.web.tsx'
import { goalsOverTimePage } from './lasting/goals-over-time.web.tsx'
import { locateGoal } from './room.web.ts'
import { search } from './search.web.ts'
import { goalsTreePage } from './tree/goals-tree.web.tsx'
import { registerViews } from './views.web.tsx'

/** The rooms of Mål. */
export const pages: ChapterPages = { register, search, findings, asked, dates }

/**
 * The router takes the first that matches: what is done with a goal before a goal at a place, and named pages before
 * the page of a goal.
 */
function register(doors: Doors, context: AppContext): void {
  const read = toRead('goal')
  doors.get(routes.goals, read, (c) => goalsTreePage(c, context))
  doors.get(routes.goalsOverTime, read, (c) => goalsOverTimePage(c, context))
  registerNew(doors, context)
  registerChanges(doors, context)
  doors.post(routes.goalOutcome, to('write', 'goal', locateOutcome(context)), (c) => sendOutcome(c, context))
  registerViews(doors, context)
  registerGrid(doors, context)
  doors.get(routes.goal, read, (c) => goalCardPage(c, context))
}

/**
 * Each form has two addresses: one for those who decide at the very place, one for officials who register what has been
 * decided there. Which one a reader's form is sent to follows from the reader's mandate.
 */
function registerNew(doors: Doors, context: AppContext): void {
  const here = locateFormPlace(context)
  doors.get(routes.newGoal, toRead('goal'), (c) => newGoalPage(c, context))
  doors.post(routes.newGoal, to('decide', 'goal', here), (c) => sendNewGoal(c, context, 'decided'))
  doors.post(routes.registerGoal, to('write', 'goal', here), (c) => sendNewGoal(c, context, 'registered'))
  doors.get(routes.importGoals, to('write', 'goal'), (c) => importGoalsPage(c))
  doors.post(routes.importGoals, to('write', 'goal'), (c) => sendImport(c, context))
  // Where a refused form was shown: its address alone leads back to the form.
  doors.get(routes.registerGoal, toRead('goal'), (c) => c.redirect(path(c.get('language')).newGoal()))
}

function registerChanges(doors: Doors, context: AppContext): void {
  const read = toRead('goal')
  const ofGoal = locateGoal(context)
  const here = locateFormPlace(context)
  doors.get(routes.changeGoal, read, (c) => changeGoalPage(c, context))
  doors.post(routes.changeGoal, to('decide', 'goal', ofGoal), (c) => sendChange(c, context, 'decided'))
  doors.post(routes.registerChange, to('write', 'goal', ofGoal), (c) => sendChange(c, context, 'registered'))
  doors.get(routes.dropGoal, read, (c) => dropGoalPage(c, context))
  doors.post(routes.dropGoal, to('decide', 'goal', ofGoal), (c) => sendDrop(c, context, 'decided'))
  doors.post(routes.registerDrop, to('write', 'goal', ofGoal), (c) => sendDrop(c, context, 'registered'))
  doors.post(routes.takeBackGoal, to('decide', 'goal', ofGoal), (c) => sendTakeBack(c, context, 'decided'))
  doors.post(routes.registerTakeBack, to('write', 'goal', ofGoal), (c) =>
    sendTakeBack(c, context, 'registered'),
  )
  doors.get(routes.breakDownGoal, read, (c) => breakDownPage(c, context))
  doors.post(routes.breakDownGoal, to('decide', 'goal', here), (c) => sendBreakDown(c, context, 'decided'))
  doors.post(routes.registerBreakDown, to('write', 'goal', here), (c) =>
    sendBreakDown(c, context, 'registered'),
  )
  const goalAgain = (where: 'changeGoal' | 'dropGoal' | 'breakDownGoal') => (c: PageContext) =>
    c.redirect(path(c.get('language'))[where](c.req.param('goal') ?? ''))
  doors.get(routes.registerChange, read, goalAgain('changeGoal'))
  doors.get(routes.registerDrop, read, goalAgain('dropGoal'))
  doors.get(routes.takeBackGoal, read, goalAgain('dropGoal'))
  doors.get(routes.registerTakeBack, read, goalAgain('dropGoal'))
  doors.get(routes.registerBreakDown, read, goalAgain('breakDownGoal'))
  doors.get(routes.goalOutcome, read, (c) =>
    c.redirect(path(c.get('language')).goal(c.req.param('goal') ?? '')),
  )
}
