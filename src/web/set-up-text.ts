import type { Hono } from 'hono'
import { refuse, unwrap } from '#core/outcome.ts'
import type { WebEnv } from './context.ts'
import { nullCharacter } from './read-form.ts'

/** Refuses addresses, path and query, that no text in the store can be asked for by. Forms are read by `readForm`. */
export function setUpText(app: Hono<WebEnv>): void {
  app.use(async (c, next) => {
    if (c.req.url.includes('%00')) unwrap(refuse(nullCharacter))
    await next()
  })
}
