import type { Query, To } from './to.ts'
import { segment } from './to.ts'

/**
 * The rules that share out the frames, what they are tried on, and what is decided by them. A decision has two ways in:
 * those who decide, and those who register what has been decided.
 */
export const budgetRuleRoutes = {
  ruleSets: '/budget/regler',
  // Before `ruleSet`: the router takes the first that matches.
  newRuleSet: '/budget/regler/ny',
  ruleSet: '/budget/regler/:ruleSet',
  editRuleSet: '/budget/regler/:ruleSet/andra',
  uploadRuleSet: '/budget/regler/:ruleSet/las-in',
  ruleSetDocument: '/budget/regler/:ruleSet/dokument',
  simulation: '/budget/regler/:ruleSet/prova',
  proposeRuleSet: '/budget/regler/:ruleSet/foresla',
  withdrawRuleSet: '/budget/regler/:ruleSet/dra-tillbaka',
  decideRuleSet: '/budget/regler/:ruleSet/besluta',
  registerRuleSet: '/budget/regler/:ruleSet/besluta/registrera',
  volumes: '/budget/volymer',
  frames: '/budget/ramar',
  exceptions: '/budget/undantag',
  endException: '/budget/undantag/:exception/avsluta',
  budgetDecisions: '/budget/beslut',
  /** Where the form for a decision is sent by those who decide, and by those who register. */
  decideBudget: '/budget/beslut/fatta',
  registerBudget: '/budget/beslut/registrera',
  budgetYears: '/budget/arsskifte',
  undoYear: '/budget/arsskifte/angra',
} as const

export function budgetRulePaths(to: To) {
  const at = (ruleSet: string) => `/budget/regler/${segment(ruleSet)}`
  return {
    /** @param query `ar`: the year */
    ruleSets: (query?: Query) => to(budgetRuleRoutes.ruleSets, query),
    newRuleSet: () => to(budgetRuleRoutes.newRuleSet),
    /** @param query `version` */
    ruleSet: (ruleSet: string, query?: Query) => to(at(ruleSet), query),
    editRuleSet: (ruleSet: string, query?: Query) => to(`${at(ruleSet)}/andra`, query),
    uploadRuleSet: (ruleSet: string) => to(`${at(ruleSet)}/las-in`),
    /** @param query `version` and `format` */
    ruleSetDocument: (ruleSet: string, query?: Query) => to(`${at(ruleSet)}/dokument`, query),
    /** @param query `version` */
    simulation: (ruleSet: string, query?: Query) => to(`${at(ruleSet)}/prova`, query),
    proposeRuleSet: (ruleSet: string) => to(`${at(ruleSet)}/foresla`),
    withdrawRuleSet: (ruleSet: string) => to(`${at(ruleSet)}/dra-tillbaka`),
    decideRuleSet: (ruleSet: string) => to(`${at(ruleSet)}/besluta`),
    registerRuleSet: (ruleSet: string) => to(`${at(ruleSet)}/besluta/registrera`),
    /** @param query `ar` and `regler`: the year and the rule set */
    volumes: (query?: Query) => to(budgetRuleRoutes.volumes, query),
    frames: (query?: Query) => to(budgetRuleRoutes.frames, query),
    exceptions: (query?: Query) => to(budgetRuleRoutes.exceptions, query),
    endException: (exception: number) => to(`/budget/undantag/${exception}/avsluta`),
    budgetDecisions: (query?: Query) => to(budgetRuleRoutes.budgetDecisions, query),
    decideBudget: () => to(budgetRuleRoutes.decideBudget),
    registerBudget: () => to(budgetRuleRoutes.registerBudget),
    budgetYears: () => to(budgetRuleRoutes.budgetYears),
    undoYear: () => to(budgetRuleRoutes.undoYear),
  }
}
