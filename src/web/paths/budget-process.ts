import type { Query, To } from './to.ts'
import { segment } from './to.ts'

/** The year's process: dates and gates, assumptions, talks after each step, investments. */
export const budgetProcessRoutes = {
  budgetCalendar: '/budget/arshjul',
  /** The steps as a file for one's own calendar. */
  budgetCalendarFile: '/budget/arshjul/kalender.ics',
  newBudgetStep: '/budget/arshjul/nytt',
  /** Takes last year's steps over, a year later. */
  copyBudgetSteps: '/budget/arshjul/fran-forra-aret',
  budgetStep: '/budget/arshjul/:step',
  editBudgetStep: '/budget/arshjul/:step/andra',
  completeBudgetStep: '/budget/arshjul/:step/klart',
  delayBudgetStep: '/budget/arshjul/:step/forsening',
  passGate: '/budget/arshjul/:step/grind',
  assumptions: '/budget/antaganden',
  newAssumption: '/budget/antaganden/nytt',
  assumption: '/budget/antaganden/:assumption',
  assumptionVersion: '/budget/antaganden/:assumption/version',
  assumptionOutcome: '/budget/antaganden/:assumption/utfall',
  budgetTalks: '/budget/samtal',
  openBudgetTalk: '/budget/samtal/oppna',
  budgetTalk: '/budget/samtal/:budgetTalk',
  answerBudgetTalk: '/budget/samtal/:budgetTalk/svar',
  answerResponsibility: '/budget/samtal/:budgetTalk/ansvar',
  investments: '/budget/investeringar',
  newInvestment: '/budget/investeringar/nytt',
  investment: '/budget/investeringar/:investment',
  editInvestment: '/budget/investeringar/:investment/andra',
  decideInvestment: '/budget/investeringar/:investment/beslut',
} as const

export function budgetProcessPaths(to: To) {
  const step = (id: string) => `/budget/arshjul/${segment(id)}`
  const assumption = (id: string) => `/budget/antaganden/${segment(id)}`
  const talk = (id: number) => `/budget/samtal/${id}`
  const investment = (id: string) => `/budget/investeringar/${segment(id)}`
  return {
    /** @param query `ar`: the budget year */
    budgetCalendar: (query?: Query) => to(budgetProcessRoutes.budgetCalendar, query),
    budgetCalendarFile: (query?: Query) => to(budgetProcessRoutes.budgetCalendarFile, query),
    newBudgetStep: (query?: Query) => to(budgetProcessRoutes.newBudgetStep, query),
    copyBudgetSteps: () => to(budgetProcessRoutes.copyBudgetSteps),
    budgetStep: (id: string) => to(step(id)),
    editBudgetStep: (id: string) => to(`${step(id)}/andra`),
    completeBudgetStep: (id: string) => to(`${step(id)}/klart`),
    delayBudgetStep: (id: string) => to(`${step(id)}/forsening`),
    passGate: (id: string) => to(`${step(id)}/grind`),
    /** @param query `ar`: the budget year */
    assumptions: (query?: Query) => to(budgetProcessRoutes.assumptions, query),
    newAssumption: (query?: Query) => to(budgetProcessRoutes.newAssumption, query),
    assumption: (id: string, query?: Query) => to(assumption(id), query),
    assumptionVersion: (id: string) => to(`${assumption(id)}/version`),
    assumptionOutcome: (id: string) => to(`${assumption(id)}/utfall`),
    /** @param query `ar`: the budget year */
    budgetTalks: (query?: Query) => to(budgetProcessRoutes.budgetTalks, query),
    openBudgetTalk: () => to(budgetProcessRoutes.openBudgetTalk),
    budgetTalk: (id: number) => to(talk(id)),
    answerBudgetTalk: (id: number) => to(`${talk(id)}/svar`),
    answerResponsibility: (id: number) => to(`${talk(id)}/ansvar`),
    investments: (query?: Query) => to(budgetProcessRoutes.investments, query),
    newInvestment: () => to(budgetProcessRoutes.newInvestment),
    investment: (id: string) => to(investment(id)),
    editInvestment: (id: string) => to(`${investment(id)}/andra`),
    decideInvestment: (id: string) => to(`${investment(id)}/beslut`),
  }
}
