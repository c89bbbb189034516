import { z } from 'zod'
import { type Database, statement } from '#store/db.ts'

/** Somebody who signs in. When, and how often, isn't part of it: that is nobody else's business. */
export interface Account {
  readonly account: string
  readonly name: string
  readonly email: string
  readonly hasPassword: boolean
  /** Signs in by the municipality's own identity provider. */
  readonly hasProvider: boolean
  /** ISO instant; absent while the account is open. */
  readonly closedAt?: string
}

const account = z
  .object({
    account_id: z.string(),
    name: z.string(),
    email: z.string(),
    has_password: z.boolean(),
    has_provider: z.boolean(),
    closed_at: z.string().nullable(),
  })
  .transform(
    (row): Account => ({
      account: row.account_id,
      name: row.name,
      email: row.email,
      hasPassword: row.has_password,
      hasProvider: row.has_provider,
      ...(row.closed_at === null ? {} : { closedAt: row.closed_at }),
    }),
  )

const columns = `account_id, name, email, password_hash is not null as has_password,
  oidc_subject is not null as has_provider, closed_at`

const all = statement(
  'identity/accounts',
  account,
  `select ${columns} from account where municipality_id = $1 order by account_id`,
)

const one = statement(
  'identity/account',
  account,
  `select ${columns} from account where municipality_id = $1 and account_id = $2`,
)

const byEmail = statement(
  'identity/account-by-email',
  account,
  `select ${columns} from account where municipality_id = $1 and lower(email) = lower($2) and closed_at is null`,
)

const open = statement(
  'identity/any-open-account',
  z.object({ there: z.boolean() }),
  'select exists (select from account where municipality_id = $1 and closed_at is null) as there',
)

export function accountsOf(database: Database, municipality: string): Promise<readonly Account[]> {
  return database.all(all, [municipality])
}

export function findAccount(
  database: Database,
  municipality: string,
  id: string,
): Promise<Account | undefined> {
  return database.first(one, [municipality, id])
}

/** The open account with the e-mail address, whatever the case of its letters. */
export function findAccountByEmail(
  database: Database,
  municipality: string,
  email: string,
): Promise<Account | undefined> {
  return database.first(byEmail, [municipality, email])
}

/** Whether anybody at all can sign in. */
export async function hasOpenAccount(database: Database, municipality: string): Promise<boolean> {
  return (await database.first(open, [municipality]))?.there === true
}

const hashOf = statement(
  'identity/password-hash-of',
  z.object({ account_id: z.string(), password_hash: z.string().nullable(), failed_attempts: z.number() }),
  `select account_id, password_hash, failed_attempts from account
   where municipality_id = $1 and lower(email) = lower($2) and closed_at is null`,
)

/** What a written password is compared with. */
export async function passwordHashOf(
  database: Database,
  municipality: string,
  email: string,
): Promise<{ account: string; hash: string | undefined; failures: number } | undefined> {
  const row = await database.first(hashOf, [municipality, email])
  return (
    row && { account: row.account_id, hash: row.password_hash ?? undefined, failures: row.failed_attempts }
  )
}

const failed = statement(
  'identity/password-failed',
  z.object({}),
  `update account set failed_attempts = failed_attempts + 1
   where municipality_id = $1 and lower(email) = lower($2) and closed_at is null`,
)

const right = statement(
  'identity/password-right',
  z.object({}),
  `update account set failed_attempts = 0, password_hash = coalesce($3, password_hash)
   where municipality_id = $1 and account_id = $2`,
)

export async function countFailure(database: Database, municipality: string, email: string): Promise<void> {
  await database.all(failed, [municipality, email])
}

/** @param hash the password's hash made anew; absent: the old one stays */
export async function clearFailures(
  database: Database,
  municipality: string,
  id: string,
  hash?: string,
): Promise<void> {
  await database.all(right, [municipality, id, hash ?? null])
}
