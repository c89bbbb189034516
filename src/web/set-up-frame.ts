import type { Hono } from 'hono'
import { readInstallation } from '#store/installation.ts'
import { readClientBuild } from './client-build.ts'
import type { AppContext, WebEnv } from './context.ts'
import { languageOf } from './paths.ts'

/** What every page's frame shows: language from the address, municipality from the store, files of the client build. */
export function setUpFrame(app: Hono<WebEnv>, context: AppContext): void {
  const build = readClientBuild(context.clientDirectory)
  app.use(async (c, next) => {
    c.set('language', languageOf(c.req.path))
    c.set('build', build)
    c.set('installation', await readInstallation(context.database))
    await next()
  })
}
