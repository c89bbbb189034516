import { z } from 'zod'
import { addressOf } from '#chapters/roles/addresses.ts'
import type { AssignmentCard, SharedPicture } from '#chapters/roles/model.ts'
import { note, type Writer, withRegister } from '#chapters/roles/register/register.store.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { present } from '#core/present.ts'
import { type Database, statement } from '#store/db.ts'

const stored = z.object({ node_id: z.string() })

// Two versions in the same instant keep their order: the later one gets the next millisecond.
const writePictureRow = statement(
  'roles/write shared picture',
  stored,
  `insert into shared_picture (municipality_id, node_id, year, text, who, at)
   select $1::text, $2::text, $3::integer, $4, $5,
     greatest($6::timestamptz, coalesce(max(at) + interval '1 millisecond', $6::timestamptz))
   from shared_picture where municipality_id = $1::text and node_id = $2::text and year = $3::integer
   returning node_id`,
)

// The name is put to the latest wording, and only where it is the one that was read.
const signPictureRow = statement(
  'roles/sign shared picture',
  stored,
  `insert into shared_picture (municipality_id, node_id, year, text, signed_by_head, signed_by_chair, who, at)
   select municipality_id, node_id, year, text,
     case when $4 = 'head' then $5 else signed_by_head end,
     case when $4 = 'chair' then $5 else signed_by_chair end,
     $5, greatest($6::timestamptz, at + interval '1 millisecond')
   from (select * from shared_picture where municipality_id = $1 and node_id = $2 and year = $3
     order by at desc limit 1) as latest
   where text = $7 and case when $4 = 'head' then signed_by_head else signed_by_chair end is null
   returning node_id`,
)

const pictureRows = statement(
  'roles/shared picture history',
  z
    .object({
      place: z.string(),
      year: z.int(),
      text: z.string(),
      signedByHead: z.string().nullable(),
      signedByChair: z.string().nullable(),
      who: z.string(),
      at: z.string(),
    })
    .transform((row): WrittenPicture => present(row)),
  `select node_id as place, year, text, signed_by_head as "signedByHead", signed_by_chair as "signedByChair", who, at
   from shared_picture where municipality_id = $1 and node_id = $2 order by at desc`,
)

const writeCardRow = statement(
  'roles/write assignment card',
  stored,
  `insert into assignment_card (municipality_id, node_id, text, mandate, decision, valid_from, who, at)
   select $1::text, $2::text, $3, $4, $5, $6::date, $7,
     greatest($8::timestamptz, coalesce(max(at) + interval '1 millisecond', $8::timestamptz))
   from assignment_card where municipality_id = $1::text and node_id = $2::text
   returning node_id`,
)

/** A wording or a signature of a shared picture, with who wrote it and when. */
export interface WrittenPicture extends SharedPicture {
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/** A new wording, to be signed anew by both. */
export function writePicture(
  database: Database,
  writer: Writer,
  { place, year, text }: Pick<SharedPicture, 'place' | 'year' | 'text'>,
): Promise<void> {
  return withRegister(database, writer.municipality, async (within) => {
    await within.all(writePictureRow, [writer.municipality, place, year, text, writer.who, writer.at])
    await note(within, writer, {
      ...{ action: 'shared-picture-written', object: addressOf.picture(place), why: '', details: { year } },
    })
  })
}

/** @param text the wording that the signer has read */
export function signPicture(
  database: Database,
  writer: Writer,
  { place, year, text }: Pick<SharedPicture, 'place' | 'year' | 'text'>,
  by: 'head' | 'chair',
): Promise<Outcome<void>> {
  return withRegister(database, writer.municipality, async (within) => {
    const values = [writer.municipality, place, year, by, writer.who, writer.at, text]
    if (!(await within.first(signPictureRow, values))) return refuse(signedAlready)
    await note(within, writer, {
      ...{ action: 'shared-picture-signed', object: addressOf.picture(place), why: '' },
      details: { year, by },
    })
    return succeed(undefined)
  })
}

/** Every wording and signature of a department's pictures, latest first. */
export function pictureHistory(
  database: Database,
  municipality: string,
  place: string,
): Promise<readonly WrittenPicture[]> {
  return database.all(pictureRows, [municipality, place])
}

/** A new card; the earlier ones stay. */
export function writeCard(
  database: Database,
  writer: Writer,
  { place, text, mandate, decision, from }: AssignmentCard,
): Promise<void> {
  return withRegister(database, writer.municipality, async (within) => {
    const { municipality, who, at } = writer
    await within.all(writeCardRow, [municipality, place, text, mandate, decision, from, who, at])
    await note(within, writer, {
      ...{ action: 'assignment-card-written', object: addressOf.department(place), why: decision },
      details: { from },
    })
  })
}

const signedAlready: Problem = {
  code: 'picture-signed',
  text: {
    sv: 'Du har redan skrivit under, eller så har texten ändrats sedan du läste den. Läs den och skriv under.',
    en: 'You have already signed, or the text has changed since you read it. Read it and sign.',
  },
}
