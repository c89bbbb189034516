import type { AppContext, Doors } from '#web/context.ts'
import { to, toRead } from '#web/doors.ts'
import { routes } from '#web/paths.ts'
import { locateAlternative } from './alternatives-room.web.ts'
import { sendBuilder, sendCopy, sendRestore } from './builder.web.tsx'
import { showComparison } from './compare.web.tsx'
import { registerGroups } from './groups/groups.web.tsx'
import { locateFormGroup, sendNewDraft, sendTaxRate, showAlternatives } from './list.web.tsx'
import {
  sendDelete,
  sendTabling,
  sendWithdrawal,
  showAlternative,
  showCheck,
  showDelete,
} from './tabled.web.tsx'

/**
 * The party groups' own budgets. A draft is read, written and tabled by members of the very group: the door asks which
 * group the budget is of before the page's own code runs.
 */
export function registerAlternatives(doors: Doors, context: AppContext): void {
  const here = locateAlternative(context)
  const write = to('write', 'budget-alternative', here)
  const propose = to('propose', 'budget-alternative', here)
  const read = toRead('budget-alternative', 'closed', here)
  doors.get(routes.budgetAlternatives, toRead('budget-alternative'), (c) => showAlternatives(c, context))
  doors.post(routes.budgetAlternatives, to('write', 'budget-alternative', locateFormGroup), (c) =>
    sendNewDraft(c, context),
  )
  doors.get(routes.compareAlternatives, toRead('budget-alternative'), (c) => showComparison(c, context))
  doors.post(routes.taxRate, to('write', 'fiscal-plan'), (c) => sendTaxRate(c, context))
  doors.get(routes.budgetAlternative, read, (c) => showAlternative(c, context))
  doors.post(routes.budgetAlternative, write, (c) => sendBuilder(c, context))
  doors.post(routes.copyAlternative, write, (c) => sendCopy(c, context))
  doors.post(routes.restoreAlternative, write, (c) => sendRestore(c, context))
  doors.get(routes.tableAlternative, propose, (c) => showCheck(c, context))
  doors.post(routes.tableAlternative, propose, (c) => sendTabling(c, context))
  doors.post(routes.withdrawAlternative, propose, (c) => sendWithdrawal(c, context))
  doors.get(routes.deleteAlternative, write, (c) => showDelete(c, context))
  doors.post(routes.deleteAlternative, write, (c) => sendDelete(c, context))
  registerGroups(doors, context)
}
