import type { Query, To } from './to.ts'
import { segment } from './to.ts'

/** The rules that share out the frames, what they are tried on, and what is decided by them. */
export const budgetRuleRoutes = {
  ruleSets: '/budget/regler',
  ruleSet: '/budget/regler/:ruleSet',
} as const

export function budgetRulePaths(to: To) {
  return {
    ruleSets: (query?: Query) => to(budgetRuleRoutes.ruleSets, query),
    ruleSet: (ruleSet: string, query?: Query) => to(`/budget/regler/${segment(ruleSet)}`, query),
  }
}
