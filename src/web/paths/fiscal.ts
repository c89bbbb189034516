import type { Query, To } from './to.ts'
import { segment } from './to.ts'

/** Budget: the finances by law, and what they stand. */
export const fiscalRoutes = {
  /** Does the economy stand a worse year? */
  fiscal: '/budget/ekonomi',
  /** A new version of a year's figures. */
  fiscalYear: '/budget/ekonomi/ar',
  /** A closed year, opened again so that its figures can be written anew. */
  reopenYear: '/budget/ekonomi/ar/oppna',
  /** Where the assembly's decision to do so is sent, or the controller's registration of it. */
  decideReopening: '/budget/ekonomi/ar/oppna/beslut',
  registerReopening: '/budget/ekonomi/ar/oppna/registrera',
  fiscalGuidelines: '/budget/ekonomi/riktlinjer',
  /** Where the assembly's decision on a guideline is sent. */
  decideGuideline: '/budget/ekonomi/riktlinjer/beslut',
  actionLadder: '/budget/ekonomi/trappa',
  /** Where the assembly's decision on the ladder is sent. */
  decideLadder: '/budget/ekonomi/trappa/beslut',
  /** The companies of the municipal group. */
  companies: '/budget/ekonomi/bolag',
  company: '/budget/ekonomi/bolag/:company',
  editCompany: '/budget/ekonomi/bolag/:company/andra',
  companyYear: '/budget/ekonomi/bolag/:company/ar',
  reserve: '/budget/ekonomi/reserv',
  /** Where the policy of the reserve is sent, and why it was used. */
  reservePolicy: '/budget/ekonomi/reserv/regler',
  reserveReason: '/budget/ekonomi/reserv/skal',
  demography: '/budget/ekonomi/befolkning',
  /** Where the years to fetch from SCB are sent, and a price per inhabitant. */
  demographyFetch: '/budget/ekonomi/befolkning/scb',
  demographyPrice: '/budget/ekonomi/befolkning/pris',
} as const

export function fiscalPaths(to: To) {
  const company = (id: string) => `${fiscalRoutes.companies}/${segment(id)}`
  return {
    /** @param query `ar`: the year whose calculation is shown */
    fiscal: (query?: Query) => to(fiscalRoutes.fiscal, query),
    /** @param query `ar`: the year to write */
    fiscalYear: (query?: Query) => to(fiscalRoutes.fiscalYear, query),
    /** @param query `ar`: the closed year */
    reopenYear: (query?: Query) => to(fiscalRoutes.reopenYear, query),
    decideReopening: () => to(fiscalRoutes.decideReopening),
    registerReopening: () => to(fiscalRoutes.registerReopening),
    /** @param query `riktlinje`: the guideline to write a new version of */
    fiscalGuidelines: (query?: Query) => to(fiscalRoutes.fiscalGuidelines, query),
    decideGuideline: () => to(fiscalRoutes.decideGuideline),
    actionLadder: () => to(fiscalRoutes.actionLadder),
    decideLadder: () => to(fiscalRoutes.decideLadder),
    companies: () => to(fiscalRoutes.companies),
    /** @param query `ar`: the year that is shown and written */
    company: (id: string, query?: Query) => to(company(id), query),
    editCompany: (id: string) => to(`${company(id)}/andra`),
    companyYear: (id: string) => to(`${company(id)}/ar`),
    reserve: () => to(fiscalRoutes.reserve),
    reservePolicy: () => to(fiscalRoutes.reservePolicy),
    reserveReason: () => to(fiscalRoutes.reserveReason),
    /** @param query `prognos`: the forecast that is shown first; or `namn` and `argang`, its name and its edition */
    demography: (query?: Query) => to(fiscalRoutes.demography, query),
    demographyFetch: () => to(fiscalRoutes.demographyFetch),
    demographyPrice: () => to(fiscalRoutes.demographyPrice),
  }
}
