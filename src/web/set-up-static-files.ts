import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { staticPrefix } from './client-build.ts'
import type { AppContext, WebEnv } from './context.ts'

/** The built client. File names carry the hash of their content, so a browser may keep them for ever. */
export function setUpStaticFiles(app: Hono<WebEnv>, { clientDirectory }: AppContext): void {
  if (!clientDirectory) return
  app.use(`${staticPrefix}*`, async (c, next) => {
    await next()
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
  })
  app.use(
    `${staticPrefix}*`,
    serveStatic({
      root: clientDirectory,
      rewriteRequestPath: (address) => address.slice(staticPrefix.length - 1),
    }),
  )
}
