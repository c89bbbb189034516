import { z } from 'zod'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import { pages } from '#chapters/budget/web.tsx'
import {
  addDecision,
  addException,
  addFrames,
  addInputs,
  addStep,
  addVersions,
} from '#chapters/budget/write.store.ts'
import type { Role } from '#identity/model.ts'
import { type Database, statement } from '#store/db.ts'
import { setInstallation } from '#store/installation.ts'
import { signInAs } from '#test/support/sign-in.ts'
import { createApp } from '#web/server.ts'
import { schoolBook, schoolOrganisation } from './school-book.ts'

export const municipality = '9140'
export const now = '2026-10-15T08:00:00.000Z'

const change = statement(
  'fixture/budget organisation change',
  z.unknown(),
  `insert into organisation_change (municipality_id, change_number, kind, who, why, at)
   values ($1, 1, 'example', 'test', 'test', '2020-01-01')`,
)

const place = statement(
  'fixture/budget place',
  z.unknown(),
  `insert into organisation_version
     (municipality_id, node_id, valid_from, parent_id, name, kind, activity_codes, sort_order, added_by)
   values ($1, $2, '2020-01-01', $3, $4, $5, '{}', $6, 1)`,
)

const outside = statement(
  'fixture/outside provider',
  z.unknown(),
  `insert into outside_provider (municipality_id, unit_id, name, provider, valid_from) values ($1, $2, $3, $4, $5)`,
)

/** The municipality of the school book, without a single budget. */
export async function setUpPlaces(database: Database): Promise<void> {
  await setInstallation(database, { municipality, name: 'Ekbacka', kind: 'own' })
  await database.all(change, [municipality])
  for (const [index, { node, parent = null, name, kind }] of schoolOrganisation.versions.entries()) {
    await database.all(place, [municipality, node, parent, name, kind, index])
  }
}

/** The same with a book of budgets; the years that nothing else is said of. */
export async function setUpSchools(database: Database, book: BudgetBook = schoolBook()): Promise<void> {
  await setUpPlaces(database)
  const writer: Writer = { municipality, who: 'Test', account: 'test', at: '2022-09-01T08:00:00.000Z' }
  for (const { unit, name, provider, from } of book.outsideProviders) {
    await database.all(outside, [municipality, unit, name, provider, from])
  }
  for (const version of book.ruleSets) {
    await addVersions(database, { ...writer, at: version.at }, [version], version.why)
    for (const step of version.steps) await addStep(database, { ...writer, at: version.at }, version, step)
  }
  await addInputs(database, writer, book.inputs)
  await addFrames(database, writer, book.frames)
  for (const decision of book.decisions) await addDecision(database, writer, decision)
  for (const exception of book.exceptions) await addException(database, writer, exception)
}

export interface Answer {
  readonly status: number
  readonly location: string | null
  /** With ordinary spaces and quotes, as a person reads it. */
  readonly text: string
}

type Fields = Readonly<Record<string, string | number>>

export interface Asker {
  get(address: string): Promise<Answer>
  send(address: string, fields: Fields): Promise<Answer>
  bytes(address: string): Promise<Uint8Array>
}

/** Asks the app as somebody with a role at a place, or as nobody. */
export async function ask(
  database: Database,
  who?: { readonly role: Role; readonly node?: string },
  at: string = now,
): Promise<Asker> {
  const app = createApp(
    {
      database,
      now: () => at,
      reportFault: (error) => {
        throw error
      },
    },
    [pages],
  )
  const signedIn = who ? await signInAs(database, { ...who, at, name: `Test ${who.role}` }) : {}
  const headers = { ...signedIn, origin: 'http://localhost' }
  return {
    get: async (address) => read(await app.request(address, { headers })),
    send: async (address, fields) => {
      const body = new URLSearchParams(
        Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
      )
      return read(await app.request(address, { method: 'POST', headers, body }))
    },
    bytes: async (address) => new Uint8Array(await (await app.request(address, { headers })).arrayBuffer()),
  }
}

async function read(response: Response): Promise<Answer> {
  const text = (await response.text()).replaceAll('\u00a0', ' ').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
  return { status: response.status, location: response.headers.get('location'), text }
}
