import { compareNames } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Account } from '#identity/accounts.store.ts'
import type { GrantedMandate } from '#identity/mandates.store.ts'
import type { NamedPlace } from '#identity/places.store.ts'
import type { Row, Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { accountsTexts } from './accounts.texts.ts'
import { rolesLine } from './people-words.ts'

/** Everybody who can sign in, or could. When somebody last did so isn't here: that is nobody else's business. */
export interface Register {
  readonly accounts: readonly Account[]
  readonly mandates: readonly GrantedMandate[]
  readonly places: readonly NamedPlace[]
  /** ISO instant. */
  readonly readAt: string
  readonly isExample: boolean
}

/** @param words of which every one must be in the name, the address or the mandates */
export function accountsTable(
  register: Register,
  { words, withClosed }: { readonly words: string; readonly withClosed: boolean },
  language: Language,
): Table {
  const t = accountsTexts.sv
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const rows = register.accounts
    .filter(({ closedAt }) => withClosed || !closedAt)
    .map((account) => rowOf(account, register, language))
    .filter(({ cells }) => wanted.every((word) => textOf(cells).includes(word)))
    .toSorted((a, b) => compareNames(String(a.cells.name), String(b.cells.name)))
  return {
    id: 'konton',
    title: t.table,
    columns: [
      { key: 'name', label: t.columns.name, kind: 'text' },
      { key: 'email', label: t.columns.email, kind: 'text' },
      { key: 'roles', label: t.columns.roles, kind: 'text' },
      { key: 'way', label: t.columns.way, kind: 'text' },
      { key: 'state', label: t.columns.state, kind: 'text' },
    ],
    rows,
    provenance: {
      source: register.isExample ? 'exempeldata' : 'register',
      mark: 'raw',
      retrievedAt: register.readAt,
      preliminary: false,
    },
  }
}

function rowOf(account: Account, { mandates, places }: Register, language: Language): Row {
  const t = accountsTexts.sv
  const own = mandates.filter((mandate) => mandate.account === account.account)
  return {
    key: account.account,
    href: path(language).account(account.account),
    cells: {
      name: account.name,
      email: account.email,
      roles: { sv: rolesLine(own, places, 'sv'), en: rolesLine(own, places, 'en') },
      way: t.ways[wayOf(account)],
      state: account.closedAt ? t.states.closed : t.states.open,
    },
  }
}

function wayOf({ hasPassword, hasProvider }: Account): keyof typeof accountsTexts.sv.ways {
  if (hasPassword) return hasProvider ? 'both' : 'password'
  return hasProvider ? 'provider' : 'none'
}

function textOf(cells: Row['cells']): string {
  return JSON.stringify([cells.name, cells.email, cells.roles]).toLowerCase()
}
