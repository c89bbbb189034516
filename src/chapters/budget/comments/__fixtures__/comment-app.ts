import { z } from 'zod'
import { pages } from '#chapters/budget/web.tsx'
import type { Role } from '#identity/model.ts'
import { type Database, statement } from '#store/db.ts'
import { setInstallation } from '#store/installation.ts'
import { signInAs } from '#test/support/sign-in.ts'
import type { ChapterPages } from '#web/context.ts'
import { createApp } from '#web/server.ts'
import { organisation, schoolRules } from './commented.ts'

export const municipality = '9140'
export const now = '2026-10-15T08:00:00.000Z'

const change = statement(
  'fixture/comment organisation',
  z.unknown(),
  `insert into organisation_change (municipality_id, change_number, kind, who, why, at)
   values ($1, 1, 'example', 'test', 'test', '2020-01-01')`,
)
const place = statement(
  'fixture/comment place',
  z.unknown(),
  `insert into organisation_version
     (municipality_id, node_id, valid_from, parent_id, name, kind, activity_codes, sort_order, added_by)
   values ($1, $2, '2020-01-01', $3, $4, $5, $6, $7, 1)`,
)
const rules = statement(
  'fixture/comment rules',
  z.unknown(),
  `insert into rule_set_version (municipality_id, rule_set_id, version, year, holder_node, document, why, who, at)
   values ($1, 'grundskola', 2, 2027, 'buf', $2, '', 'Kim', '2026-08-20T08:00:00Z')`,
)
const proposed = statement(
  'fixture/comment proposal',
  z.unknown(),
  `insert into rule_set_step (municipality_id, rule_set_id, version, step_number, step, happened_on, who, at)
   values ($1, 'grundskola', 2, 1, 'proposed', '2026-09-01', 'Kim', '2026-09-01T08:00:00Z')`,
)

/** Two schools and a home-care team, and a rule set that has been proposed for 2027. */
export async function commentMunicipality(database: Database): Promise<void> {
  await setInstallation(database, { municipality, name: 'Ekbacka', kind: 'own' })
  await database.all(change, [municipality])
  for (const [index, { node, parent, name, kind, activityCodes }] of organisation.versions.entries()) {
    await database.all(place, [municipality, node, parent ?? null, name, kind, activityCodes, index])
  }
  await database.all(rules, [municipality, JSON.stringify(schoolRules)])
  await database.all(proposed, [municipality])
}

interface Answer {
  readonly status: number
  readonly location: string
  /** With ordinary spaces and quotes, as a person reads it. */
  readonly text: string
}

export interface Asker {
  get(address: string): Promise<Answer>
  send(address: string, fields: Readonly<Record<string, string>>): Promise<Answer>
}

/** Asks the app as somebody with a role at a place, or as nobody. @param more pages beside those of Budget */
export async function ask(
  database: Database,
  who?: { readonly role: Role; readonly node?: string; readonly at?: string },
  more: readonly ChapterPages[] = [],
): Promise<Asker> {
  const at = who?.at ?? now
  const reportFault = (error: unknown) => {
    throw error
  }
  const app = createApp({ database, now: () => at, reportFault }, [pages, ...more])
  const signedIn = who ? await signInAs(database, { ...who, at, name: `Test ${who.role}` }) : {}
  const headers = { ...signedIn, origin: 'http://localhost' }
  return {
    get: async (address) => read(await app.request(address, { headers })),
    send: async (address, fields) =>
      read(await app.request(address, { method: 'POST', headers, body: new URLSearchParams(fields) })),
  }
}

async function read(response: Response): Promise<Answer> {
  const text = (await response.text()).replaceAll('\u00a0', ' ').replaceAll('&quot;', '"')
  return { status: response.status, location: response.headers.get('location') ?? '', text }
}
