import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Database, statement } from '#store/db.ts'

const definitions = statement(
  'example bulk definitions',
  z.object({ dropping: z.string(), creating: z.string() }),
  `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as dropping,
     format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as creating
   from pg_constraint as own where conrelid = $1::regclass and contype in ('p', 'f')
     and not exists (select from pg_constraint where confrelid = own.conrelid and own.contype = 'p')
   union all
   select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
   from pg_index where indrelid = $1::regclass
     and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))`,
)

/**
 * Fills a table many times faster: its keys and indexes are taken away, and built again from the
 * finished table, which proves every row at once. PostgreSQL's manual advises it ("Populating a Database").
 *
 * Call it in a transaction and only where nobody else reads the table: it is locked until the transaction ends.
 */
export async function inBulk(transaction: Database, table: string, work: () => Promise<void>): Promise<void> {
  const found = await transaction.all(definitions, [table])
  for (const { dropping } of found) await run(transaction, dropping)
  await work()
  for (const { creating } of found) await run(transaction, creating)
}

/** A statement is kept under its name: the same name must always mean the same text. */
async function run(transaction: Database, text: string): Promise<void> {
  const fingerprint = createHash('sha256').update(text).digest('hex').slice(0, 16)
  await transaction.all(statement(`example bulk ${fingerprint}`, z.unknown(), text))
}
