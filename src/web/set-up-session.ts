import type { Hono, MiddlewareHandler } from 'hono'
import { actorOf } from '#identity/sessions.store.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, WebEnv } from './context.ts'
import { readSessionCookie } from './session-cookie.ts'

/** Whose the installation is, and who asks. */
export function setUpSession(app: Hono<WebEnv>, context: AppContext): void {
  app.use(readSession(context))
}

/** Nothing is kept between requests, so that a role that ends, ends at once; without a cookie nobody is looked for. */
export function readSession(context: AppContext): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const { database, now } = context
    const installation = await readInstallation(database)
    c.set('installation', installation)
    const token = readSessionCookie(c, context)
    c.set('actor', await actorOf(database, { installation, token, at: now() }))
    await next()
  }
}
