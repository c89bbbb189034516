import type { Query, To } from './to.ts'
import { segment } from './to.ts'

/** Budget: the year's budget, and why a unit has got the one it has. */
export const budgetRoutes = {
  /** The year's budget: where we are now, frames and who has what. */
  budget: '/budget',
  /** Why has this unit got this budget? */
  whyBudget: '/budget/varfor/:node',
  /** What the unit's budget was worked out from, as JSON: what `styrkedjan volume` reads. */
  budgetModel: '/budget/varfor/:node/modell',
  /** Where the forms of the unit's page are sent. */
  askAboutRule: '/budget/varfor/:node/fraga',
  signBudget: '/budget/varfor/:node/kvittens',
  /** Questions about the rules, and their answers. */
  ruleQuestions: '/budget/fragor',
  ruleQuestion: '/budget/fragor/:ruleQuestion',
  answerRuleQuestion: '/budget/fragor/:ruleQuestion/svar',
  publishRuleAnswer: '/budget/fragor/:ruleQuestion/publicera',
} as const

export function budgetPaths(to: To) {
  return {
    /** @param query `ar`: the year */
    budget: (query?: Query) => to(budgetRoutes.budget, query),
    /**
     * @param node a unit, an outside provider, or a place above units
     * @param query `ar`: the year; `jamfor`: the unit to compare with; `driver`, `andring`, `enhet`: what to try
     */
    whyBudget: (node: string, query?: Query) => to(`/budget/varfor/${segment(node)}`, query),
    /** @param query `ar`: the year; `regel`: the rule set */
    budgetModel: (node: string, query?: Query) => to(`/budget/varfor/${segment(node)}/modell`, query),
    askAboutRule: (node: string, query?: Query) => to(`/budget/varfor/${segment(node)}/fraga`, query),
    signBudget: (node: string, query?: Query) => to(`/budget/varfor/${segment(node)}/kvittens`, query),
    /** @param query `visa`: `obesvarade` */
    ruleQuestions: (query?: Query) => to(budgetRoutes.ruleQuestions, query),
    ruleQuestion: (question: number) => to(`/budget/fragor/${question}`),
    answerRuleQuestion: (question: number) => to(`/budget/fragor/${question}/svar`),
    publishRuleAnswer: (question: number) => to(`/budget/fragor/${question}/publicera`),
  }
}
