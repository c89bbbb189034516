import { z } from 'zod'
import { addressOf } from '#chapters/roles/addresses.ts'
import type { RoleSignature } from '#chapters/roles/model.ts'
import { note, type Writer, withRegister } from '#chapters/roles/register/register.store.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { type Database, statement } from '#store/db.ts'

const insert = statement(
  'roles/insert description',
  z.object({ version: z.int() }),
  `insert into role_description (municipality_id, node_id, term, version, what, how, who, at)
   select $1::text, $2::text, $3::integer, coalesce(max(version), 0) + 1, $4, $5, $6, $7::timestamptz
   from role_description where municipality_id = $1::text and node_id = $2::text and term = $3::integer
   returning version`,
)

const sign = statement(
  'roles/sign description',
  z.object({ version: z.int() }),
  `insert into role_signature
     (municipality_id, node_id, term, version, account_id, side, name, signed_on, dissent)
   select municipality_id, node_id, term, version, $5, $6, $7, $8::date, $9
   from role_description
   where municipality_id = $1 and node_id = $2 and term = $3 and version = $4
   on conflict do nothing returning version`,
)

const signed = statement(
  'roles/signed descriptions',
  z.object({ place: z.string(), term: z.int(), version: z.int() }),
  `select node_id as place, term, version from role_signature where municipality_id = $1 and account_id = $2`,
)

/** Which description: a committee's for a term of office. */
export interface DescriptionKey {
  readonly place: string
  /** Year of the election. */
  readonly term: number
}

/** A new version, to be signed anew by both sides. Earlier ones stay with their signatures. */
export function writeDescription(
  database: Database,
  writer: Writer,
  { place, term }: DescriptionKey,
  { what, how }: { readonly what: string; readonly how: string },
): Promise<void> {
  const { municipality, who, at } = writer
  return withRegister(database, municipality, async (within) => {
    const row = await within.first(insert, [municipality, place, term, what, how, who, at])
    if (!row) throw new Error('a description was not stored')
    await note(within, writer, {
      ...{ action: 'role-description-written', object: addressOf.description(place), why: '' },
      details: { term, version: row.version },
    })
  })
}

/** Puts a name to a version. Dissent is noted beside the name and undoes nothing. */
export function signDescription(
  database: Database,
  writer: Writer,
  { place, term, version }: DescriptionKey & { readonly version: number },
  { side, dissent }: Pick<RoleSignature, 'side' | 'dissent'>,
): Promise<Outcome<void>> {
  const { municipality, account, who, at } = writer
  return database.transaction(async (within) => {
    const key = [municipality, place, term, version]
    const row = await within.first(sign, [...key, account, side, who, swedishDay(at), dissent])
    if (!row) return refuse(signedAlready)
    await note(within, writer, {
      ...{ action: 'role-description-signed', object: addressOf.description(place), why: dissent },
      details: { term, version, side },
    })
    return succeed(undefined)
  })
}

/** The versions that an account has signed. */
export function signedBy(
  database: Database,
  municipality: string,
  account: string,
): Promise<readonly (DescriptionKey & { readonly version: number })[]> {
  return database.all(signed, [municipality, account])
}

const signedAlready: Problem = {
  code: 'description-signed',
  text: {
    sv: 'Du har redan skrivit under, eller så finns det en nyare version. Läs den som gäller.',
    en: 'You have already signed, or there is a newer version. Read the one that holds.',
  },
}
