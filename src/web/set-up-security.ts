import type { Hono } from 'hono'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { AppContext, WebEnv } from './context.ts'

/**
 * Everything comes from ourselves: no inline script or style, no frames, no other hosts. Pictures may be `data:`
 * since the design system draws its icons so.
 */
const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

/** Headers on every answer, forms only from our own pages, and smaller answers where the browser takes them. */
export function setUpSecurity(app: Hono<WebEnv>, { publicAddress }: Pick<AppContext, 'publicAddress'>): void {
  app.use(secureHeaders({ contentSecurityPolicy, referrerPolicy: 'same-origin', xFrameOptions: 'DENY' }))
  // Behind a proxy with TLS the address that people write isn't the one that is asked for here.
  app.use(csrf({ origin: (origin, c) => origin === new URL(c.req.url).origin || origin === publicAddress }))
  app.use(compress())
}
