import { z } from 'zod'
import { type Database, statement } from './db.ts'
import { kept } from './kept.ts'

const version = statement(
  'store/version of what is written',
  z.object({ version: z.string() }),
  `select concat_ws(' ',
     (select encode(hash, 'hex') from audit_entry where municipality_id = $1 order by entry_number desc limit 1),
     (select count(*) from pulse_answer where municipality_id = $1),
     (select count(*) from case_answer where municipality_id = $1),
     (select count(*) from budget_talk_answer where municipality_id = $1),
     (select count(*) from budget_responsibility where municipality_id = $1),
     (select count(*) from budget_receipt where municipality_id = $1),
     (select count(*) from comment_answer_read where municipality_id = $1)) as version`,
)

/**
 * Changes whenever something is written about a municipality. Every write stands in the trail, but for answers and
 * marks that shall not be traced to a person; of those there are only ever more.
 */
export async function writtenVersion(database: Database, municipality: string): Promise<string> {
  return (await database.first(version, [municipality]))?.version ?? ''
}

/**
 * Everything that a municipality has registered in one field, read once and kept until the municipality writes again:
 * most pages rest on several such books.
 *
 * @param name of the field: `goals`
 */
export async function book<T>(
  database: Database,
  name: string,
  municipality: string,
  read: () => Promise<T>,
): Promise<T> {
  if (database.inTransaction) return read()
  return kept(database, `book ${name} ${municipality}`, await writtenVersion(database, municipality), read)
}
