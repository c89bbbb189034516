import { userInfo } from 'node:os'
import type { ArgsDef } from 'citty'
import { refuse, unwrap } from '#core/outcome.ts'
import type { Change } from '#identity/account-changes.store.ts'
import { roles } from '#identity/model.ts'
import type { Database } from '#store/db.ts'
import { noOwnMunicipality, readInstallation } from '#store/installation.ts'
import { path } from '#web/paths.ts'
import { language, say } from './language.ts'
import { readSettings } from './settings.ts'

export const emailArgument = {
  email: {
    type: 'positional',
    required: true,
    description: say({ sv: 'Kontots e-postadress', en: "The account's e-mail address" }),
  },
} satisfies ArgsDef

const listed = roles.join(', ')

/** @param required whether there has to be a role */
export function mandateOptions(required: boolean) {
  return {
    role: {
      type: 'string',
      required,
      valueHint: 'ROLE',
      description: say({ sv: `Roll: ${listed}`, en: `Role: ${listed}` }),
    },
    place: {
      type: 'string',
      default: '',
      valueHint: 'ID',
      description: say({
        sv: 'Platsens id i organisationen (annars hela kommunen)',
        en: "The place's id in the organisation (else the whole municipality)",
      }),
    },
  } satisfies ArgsDef
}

export const addressOption = {
  url: {
    type: 'string',
    valueHint: 'URL',
    description: say({
      sv: 'Adressen som länken börjar med (annars STYRKEDJAN_URL, annars http://localhost:3000)',
      en: 'The address that the link begins with (else STYRKEDJAN_URL, else http://localhost:3000)',
    }),
  },
} satisfies ArgsDef

/** Whoever sits at the server's own terminal, now. */
export async function changeFromTerminal(database: Database): Promise<Change> {
  const installation = await readInstallation(database)
  if (!installation) return unwrap(refuse(noOwnMunicipality))
  const at = new Date().toISOString()
  return { municipality: installation.municipality, who: `${terminalUser()} (command line)`, at }
}

function terminalUser(): string {
  try {
    return userInfo().username
  } catch {
    // In a container the account may have a number and no name.
    return 'unknown'
  }
}

/** A one-time link as it is handed over. */
export function linkOf(token: string, url: string | undefined): string {
  const { publicAddress = 'http://localhost:3000' } = unwrap(readSettings(process.env))
  return (url?.replace(/\/+$/, '') ?? publicAddress) + path(language).oneTimeLink(token)
}
