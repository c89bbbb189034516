import type { Hono } from 'hono'
import { readClientBuild } from './client-build.ts'
import type { AppContext, WebEnv } from './context.ts'
import { languageOf } from './paths.ts'

/** What every page's frame shows: language from the address, files of the client build. */
export function setUpFrame(app: Hono<WebEnv>, context: AppContext): void {
  const build = readClientBuild(context.clientDirectory)
  app.use(async (c, next) => {
    c.set('language', languageOf(c.req.path))
    c.set('build', build)
    await next()
  })
}
