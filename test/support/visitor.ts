import type { Hono } from 'hono'
import type { WebEnv } from '#web/context.ts'

/** Somebody at a browser: keeps the cookies that are set, and sends forms as pages here do. */
export interface Visitor {
  get(address: string): Promise<Response>
  post(address: string, fields?: Readonly<Record<string, string>>): Promise<Response>
  /** What the browser sends: for taking a cookie somewhere else. */
  cookies(): string
}

/**
 * @param address of the connection, as the throttle sees it
 * @param cookies that the browser begins with
 */
export function visitor(app: Hono<WebEnv>, { address = '127.0.0.1', cookies = '' } = {}): Visitor {
  const kept = new Map<string, string>()
  for (const each of cookies.split('; ').filter(Boolean)) keep(kept, each)
  const environment = { incoming: { socket: { remoteAddress: address } } }
  const cookie = () => [...kept].map(([name, value]) => `${name}=${value}`).join('; ')
  const send = async (path: string, request: RequestInit) => {
    const headers = { origin: 'http://localhost', cookie: cookie() }
    const response = await app.request(path, { ...request, headers }, environment)
    for (const set of response.headers.getSetCookie()) keep(kept, set.split(';')[0] ?? '', set)
    return response
  }
  return {
    get: (path) => send(path, {}),
    post: (path, fields = {}) => send(path, { method: 'POST', body: new URLSearchParams(fields) }),
    cookies: cookie,
  }
}

function keep(kept: Map<string, string>, pair: string, set = ''): void {
  const at = pair.indexOf('=')
  const name = pair.slice(0, at)
  if (/max-age=0/i.test(set)) kept.delete(name)
  else kept.set(name, pair.slice(at + 1))
}
