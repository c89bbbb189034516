import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'

/** @param connection what the server knows of it: the address that it comes from */
type Fetch = (request: Request, connection: object) => Response | Promise<Response>

export interface Listening {
  /** As people write it in a browser, one for each address it listens on beyond the loopback. */
  readonly address: string
  close(): Promise<void>
}

/**
 * Milliseconds that a connection waits for its next request: longer than proxies keep theirs (nginx a minute), so that
 * they, who send, are those who close, and no request meets a door that is just being shut.
 */
const keepAlive = 75_000

/** The loopback by both its addresses: `localhost` means either, depending on the machine. */
const loopback = ['127.0.0.1', '::1']

/**
 * Listens on a port: on the loopback only, unless a host is named.
 *
 * @param port 0 takes any free one
 */
export async function serve(fetch: Fetch, port: number, host?: string): Promise<Outcome<Listening>> {
  const servers: Server[] = []
  const close = async () => {
    await Promise.all(servers.map(closeServer))
  }
  for (const name of host === undefined ? loopback : [host]) {
    const server = createAdaptorServer({ fetch }) as Server
    server.keepAliveTimeout = keepAlive
    // Where any port will do, the second address takes the same as the first.
    const wanted = port === 0 ? portOf(servers[0]) : port
    const code = await listen(server, wanted, name)
    if (code === undefined) {
      servers.push(server)
      continue
    }
    // A machine without IPv6 has no second loopback address.
    if (host === undefined && name === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'))
      continue
    await close()
    return refuse(listenProblem(code, wanted, host))
  }
  const shown = host === undefined ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return succeed({ address: `http://${shown}:${portOf(servers[0])}`, close })
}

function portOf(server: Server | undefined): number {
  const address = server?.address()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

function listen(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code ? resolve(error.code) : reject(error)))
    server.listen(port, host, () => resolve(undefined))
  })
}

/** Answers under way are finished, for a while; then connections are cut. */
async function closeServer(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), 1_500)
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  clearTimeout(cut)
}

function listenProblem(code: string, port: number, host: string | undefined): Problem {
  if (code === 'EADDRINUSE') {
    return {
      code: 'port-in-use',
      where: `port ${port}`,
      text: {
        sv: 'Porten används redan av ett annat program. Stäng det, eller välj en annan port: --port 3001.',
        en: 'The port is already used by another program. Stop that one, or choose another port: --port 3001.',
      },
    }
  }
  if (code === 'EACCES') {
    return {
      code: 'port-not-allowed',
      where: `port ${port}`,
      text: {
        sv: 'Portar under 1024 kräver särskild behörighet. Välj en högre: --port 3000.',
        en: 'Ports below 1024 take special permission. Choose a higher one: --port 3000.',
      },
    }
  }
  return {
    code: 'cannot-listen',
    where: '--host',
    text: {
      sv: `Det går inte att lyssna på ${host ?? 'localhost'} (${code}). Ange en adress som den här maskinen har.`,
      en: `Cannot listen on ${host ?? 'localhost'} (${code}). Give an address that this machine has.`,
    },
  }
}
