import { z } from 'zod'
import type { Bilingual } from '#core/language.ts'
import { type Database, statement } from '#store/db.ts'
import type { Installation } from '#store/installation.ts'
import { electedRoles } from './model.ts'
import { startSession } from './sessions.store.ts'

/** Somebody made up whom a visitor of the example can step into. */
export interface ExampleAccount {
  readonly account: string
  readonly name: string
  /** What one is: 'Enhetschef, Björkskolan'. */
  readonly title: Bilingual
  /** Has a role that the voters or the assembly give; the others are officials. */
  readonly isElected: boolean
}

const shown = statement(
  'identity/example-accounts',
  z
    .object({
      account_id: z.string(),
      name: z.string(),
      example_title: z.object({ sv: z.string(), en: z.string() }),
      is_elected: z.boolean(),
    })
    .transform(
      ({ account_id, name, example_title, is_elected }): ExampleAccount => ({
        account: account_id,
        name,
        title: example_title,
        isElected: is_elected,
      }),
    ),
  `select account_id, name, example_title,
     exists (
       select from mandate
       where mandate.municipality_id = account.municipality_id and mandate.account_id = account.account_id
         and role = any($2) and removed_at is null
     ) as is_elected
   from account
   where municipality_id = $1 and closed_at is null and example_order is not null order by example_order`,
)

/** Those whom a visitor can step into, in the order of the steering chain; nobody outside the example. */
export async function exampleAccounts(
  database: Database,
  installation: Installation | undefined,
): Promise<readonly ExampleAccount[]> {
  return installation?.kind === 'example'
    ? database.all(shown, [installation.municipality, electedRoles])
    : []
}

/**
 * Steps into somebody of the example.
 *
 * @returns the new session's token; nothing where there is no such somebody, or where this isn't the example
 */
export async function stepInto(
  database: Database,
  {
    installation,
    account,
    at,
  }: { readonly installation: Installation | undefined; readonly account: string; readonly at: string },
): Promise<string | undefined> {
  const known = await exampleAccounts(database, installation)
  if (!installation || !known.some((each) => each.account === account)) return undefined
  const { municipality } = installation
  return startSession(database, { municipality, account, through: 'example', at })
}
