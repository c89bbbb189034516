import { z } from 'zod'
import type { Problem } from '#core/outcome.ts'
import { type Database, statement } from './db.ts'

/** The municipality that this installation belongs to: its own, or the made-up example. */
export interface Installation {
  /** Four-digit code; the example's own code where it is made up. */
  readonly municipality: string
  readonly name: string
  readonly kind: 'example' | 'own'
}

const installation = statement(
  'installation',
  z
    .object({ municipality_id: z.string(), name: z.string(), kind: z.enum(['example', 'own']) })
    .transform(
      (row): Installation => ({ municipality: row.municipality_id, name: row.name, kind: row.kind }),
    ),
  'select municipality_id, name, kind from installation',
)

/** What is answered where something belongs to the own municipality and none has been chosen. */
export const noOwnMunicipality: Problem = {
  code: 'no-own-municipality',
  text: {
    sv: 'Ingen egen kommun är vald. Välj den på sidan Installation först.',
    en: 'No own municipality has been chosen. Choose it on the page Installation first.',
  },
}

/** The installation's municipality, or nothing where none has been chosen yet. */
export function readInstallation(database: Database): Promise<Installation | undefined> {
  return database.first(installation)
}

const choose = statement(
  'installation/choose',
  z.object({}),
  `insert into installation (municipality_id, name, kind) values ($1, $2, $3)
   on conflict (only_one) do update set municipality_id = $1, name = $2, kind = $3`,
)

/** Says which municipality the installation belongs to. */
export async function setInstallation(database: Database, to: Installation): Promise<void> {
  await database.all(choose, [to.municipality, to.name, to.kind])
}

const oneAtATime = statement(
  'installation/one at a time',
  z.unknown(),
  `select pg_advisory_xact_lock(hashtext('installation'))::text`,
)

export const alreadyChosen: Problem = {
  code: 'already-chosen',
  text: {
    sv: 'Någon annan har just valt kommun. Öppna sidan Installation igen.',
    en: 'Somebody else has just chosen the municipality. Open the page Installation again.',
  },
}

/**
 * What the installation is, for whoever is about to change it: two who choose at once choose one after the other, so
 * that the second doesn't empty what the first has begun. Called in the transaction of the change.
 */
export async function lockInstallation(within: Database): Promise<Installation | undefined> {
  await within.all(oneAtATime)
  return readInstallation(within)
}
