import type { Query, To } from './to.ts'
import { segment } from './to.ts'

/** Who somebody is: signing in and out, accounts, and the example's roles. */
export const peopleRoutes = {
  signIn: '/logga-in',
  signOut: '/logga-ut',
  /** To the municipality's own identity provider, and back from it. */
  signInElsewhere: '/logga-in/kommunen',
  signInAnswer: '/logga-in/svar',
  oneTimeLink: '/engangslank/:token',
  ownAccount: '/konto',
  endSession: '/konto/sessioner',
  endSessions: '/konto/sessioner/alla',
  accounts: '/konton',
  // Before `account`: the router takes the first that matches.
  /** Where rows from a spreadsheet are pasted. */
  pasteAccounts: '/konton/klistra-in',
  /** What the groups of the identity provider give. */
  groups: '/konton/grupper',
  removeGroupRole: '/konton/grupper/ta-bort',
  account: '/konton/:account',
  newLink: '/konton/:account/lank',
  grantMandate: '/konton/:account/behorighet',
  removeMandate: '/konton/:account/behorighet/ta-bort',
  endAccountSessions: '/konton/:account/sessioner',
  closeAccount: '/konton/:account/stang',
  /** Where a role of the example is stepped into. */
  exampleRole: '/exempel/roll',
} as const

export function peoplePaths(to: To) {
  return {
    /** @param back address to return to afterwards, in the product */
    signIn: (back?: string) => to(peopleRoutes.signIn, { till: back }),
    signOut: () => to(peopleRoutes.signOut),
    /** @param back address to return to afterwards, in the product */
    signInElsewhere: (back?: string) => to(peopleRoutes.signInElsewhere, { till: back }),
    signInAnswer: () => to(peopleRoutes.signInAnswer),
    oneTimeLink: (token: string) => to(`/engangslank/${segment(token)}`),
    /** @param query `bytt`: the password has just been changed */
    ownAccount: (query?: Query) => to(peopleRoutes.ownAccount, query),
    endSession: () => to(peopleRoutes.endSession),
    endSessions: () => to(peopleRoutes.endSessions),
    accounts: (query?: Query) => to(peopleRoutes.accounts, query),
    pasteAccounts: () => to(peopleRoutes.pasteAccounts),
    groups: () => to(peopleRoutes.groups),
    removeGroupRole: () => to(peopleRoutes.removeGroupRole),
    /** @param query `utloggad`: its sessions have just been ended */
    account: (account: string, query?: Query) => to(`/konton/${segment(account)}`, query),
    newLink: (account: string) => to(`/konton/${segment(account)}/lank`),
    grantMandate: (account: string) => to(`/konton/${segment(account)}/behorighet`),
    removeMandate: (account: string) => to(`/konton/${segment(account)}/behorighet/ta-bort`),
    endAccountSessions: (account: string) => to(`/konton/${segment(account)}/sessioner`),
    closeAccount: (account: string) => to(`/konton/${segment(account)}/stang`),
    exampleRole: () => to(peopleRoutes.exampleRole),
  }
}
