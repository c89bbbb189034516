import type { AppContext, Doors } from '#web/context.ts'
import { registerEdit } from './edit.web.tsx'
import { registerNewRuleSet } from './new-rule-set.web.tsx'
import { registerRuleSet } from './rule-set.web.tsx'
import { registerRuleSets } from './rule-sets.web.tsx'
import { registerSimulation } from './simulation.web.tsx'

/** The rooms about rules and prices; those with names of their own come first. */
export function registerRules(doors: Doors, context: AppContext): void {
  registerRuleSets(doors, context)
  registerNewRuleSet(doors, context)
  registerEdit(doors, context)
  registerSimulation(doors, context)
  registerRuleSet(doors, context)
}
