import { z } from 'zod'
import type { AppContext, PageContext } from './context.ts'

const connected = z.object({
  incoming: z.object({ socket: z.object({ remoteAddress: z.string().optional() }) }),
})

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1']

/**
 * The address on the network that a request comes from: the connection's own, or what a proxy that is trusted says
 * (the last of `X-Forwarded-For`, which the proxy itself has put there). Where a public address is set, a proxy on the
 * same machine is trusted.
 */
export function askerAddress(
  c: PageContext,
  { publicAddress, proxies = [] }: Pick<AppContext, 'publicAddress' | 'proxies'>,
): string {
  const environment = connected.safeParse(c.env)
  const direct = (environment.success && environment.data.incoming.socket.remoteAddress) || 'unknown'
  const trusted = publicAddress ? [...loopback, ...proxies] : proxies
  if (!trusted.includes(direct)) return direct
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || direct
}
