import type pg from 'pg'

export interface Column {
  readonly name: string
  /** PostgreSQL's name of the type, for a cast. */
  readonly type: string
  readonly identity: boolean
}

export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
}

/** Every table of the store with its stored columns, but not the note of which migrations have run. */
export async function storeTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ table: string } & Column>(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
           a.attidentity <> '' as identity
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
       and not c.relispartition and c.relname <> 'schema_migration'
     order by c.relname collate "C", a.attnum`)
  const byTable = Map.groupBy(rows, (row) => row.table)
  return [...byTable].map(([name, columns]) => ({
    name,
    columns: columns.map(({ name, type, identity }) => ({ name, type, identity })),
  }))
}

/** Whether no table of the store holds a row. */
export async function isEmpty(client: pg.Client): Promise<boolean> {
  for (const { name } of await storeTables(client)) {
    const { rows } = await client.query<{ any: boolean }>(`select exists (select from ${quote(name)}) as any`)
    if (rows[0]?.any) return false
  }
  return true
}

/** A name as PostgreSQL reads it, whatever letters it has. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
