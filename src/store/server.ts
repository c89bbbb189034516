import pg from 'pg'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import {
  badDatabaseUrl,
  serverNotUtf8,
  serverTooOld,
  serverUnreachable,
  serverWithoutSwedish,
} from './problems.ts'

/** The connection that `DATABASE_URL` describes. */
export function serverConfig(databaseUrl: string): Outcome<pg.ClientConfig> {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl)) return refuse(badDatabaseUrl())
  return succeed({ connectionString: databaseUrl, connectionTimeoutMillis: 15_000 })
}

/** Whether a PostgreSQL server, not ours, can carry a store: reachable, 15 or later, UTF8, Swedish collation. */
export async function examineServer(config: pg.ClientConfig): Promise<Outcome<void>> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    // A server that answers on several addresses gives an error whose own message is empty.
    const first = error instanceof AggregateError ? error.errors[0] : error
    const said = first instanceof Error ? first.message : String(first)
    return refuse(serverUnreachable(`${client.host}:${client.port}`, said))
  }
  try {
    const { rows } = await client.query<{
      version: string
      number: number
      encoding: string
      swedish: boolean
    }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
              current_setting('server_encoding') as encoding,
              exists (select from pg_collation where collname = 'sv-x-icu') as swedish`,
    )
    const [found] = rows
    if (found === undefined || found.number < 150_000) return refuse(serverTooOld(found?.version ?? '?'))
    if (found.encoding !== 'UTF8') return refuse(serverNotUtf8(found.encoding))
    if (!found.swedish) return refuse(serverWithoutSwedish())
    return succeed(undefined)
  } finally {
    await client.end()
  }
}
