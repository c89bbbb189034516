import type { Query, To } from './to.ts'
import { segment } from './to.ts'

/** The party groups' own budgets, and the list of groups. */
export const budgetAlternativeRoutes = {
  budgetAlternatives: '/budget/alternativ',
  // Before `budgetAlternative`: the router takes the first that matches.
  compareAlternatives: '/budget/alternativ/jamfor',
  /** Where the form for the tax rate is sent. */
  taxRate: '/budget/alternativ/skattesats',
  budgetAlternative: '/budget/alternativ/:alternative',
  copyAlternative: '/budget/alternativ/:alternative/kopia',
  /** Where an earlier version is taken up again. */
  restoreAlternative: '/budget/alternativ/:alternative/version',
  tableAlternative: '/budget/alternativ/:alternative/lagg-fram',
  withdrawAlternative: '/budget/alternativ/:alternative/dra-tillbaka',
  deleteAlternative: '/budget/alternativ/:alternative/radera',
  partyGroups: '/budget/partigrupper',
  partyGroup: '/budget/partigrupper/:group',
  addPartyMember: '/budget/partigrupper/:group/medlemmar',
  endPartyMember: '/budget/partigrupper/:group/avsluta',
  letPartyMemberIn: '/budget/partigrupper/:group/slapp-in',
  closePartyGroup: '/budget/partigrupper/:group/avveckla',
} as const

export function budgetAlternativePaths(to: To) {
  const of = (alternative: string, rest = '') => `/budget/alternativ/${segment(alternative)}${rest}`
  const ofGroup = (group: string, rest = '') => `/budget/partigrupper/${segment(group)}${rest}`
  return {
    /** @param query `ar`: the year */
    budgetAlternatives: (query?: Query) => to(budgetAlternativeRoutes.budgetAlternatives, query),
    /** @param query `val`: ids of those that are compared, `ar`: the year where none is chosen */
    compareAlternatives: (query?: Query) => to(budgetAlternativeRoutes.compareAlternatives, query),
    taxRate: () => to(budgetAlternativeRoutes.taxRate),
    /** @param query `sparad`: it has just been saved */
    budgetAlternative: (alternative: string, query?: Query) => to(of(alternative), query),
    copyAlternative: (alternative: string) => to(of(alternative, '/kopia')),
    restoreAlternative: (alternative: string) => to(of(alternative, '/version')),
    tableAlternative: (alternative: string) => to(of(alternative, '/lagg-fram')),
    withdrawAlternative: (alternative: string) => to(of(alternative, '/dra-tillbaka')),
    deleteAlternative: (alternative: string) => to(of(alternative, '/radera')),
    partyGroups: () => to(budgetAlternativeRoutes.partyGroups),
    partyGroup: (group: string) => to(ofGroup(group)),
    addPartyMember: (group: string) => to(ofGroup(group, '/medlemmar')),
    endPartyMember: (group: string) => to(ofGroup(group, '/avsluta')),
    letPartyMemberIn: (group: string) => to(ofGroup(group, '/slapp-in')),
    closePartyGroup: (group: string) => to(ofGroup(group, '/avveckla')),
  }
}
