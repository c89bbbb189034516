import { Hono } from 'hono'
import { setUpApi } from '#api/set-up-api.ts'
import type { AppContext, ChapterPages, WebEnv } from './context.ts'
import type { Door } from './doors.ts'
import { chapterPages } from './pages.ts'
import { setUpBody } from './set-up-body.ts'
import { setUpErrors } from './set-up-errors.tsx'
import { setUpFrame } from './set-up-frame.ts'
import { setUpPages } from './set-up-pages.ts'
import { setUpSecurity } from './set-up-security.ts'
import { setUpSession } from './set-up-session.ts'
import { setUpStaticFiles } from './set-up-static-files.ts'
import { setUpText } from './set-up-text.ts'

/**
 * The whole web application, ready to be served or asked: `createApp(context).request('/')`.
 *
 * @param chapters what the chapters bring; all of them where not told
 */
export function createApp(
  context: AppContext,
  chapters: readonly ChapterPages[] = chapterPages,
): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  setUpErrors(app, context)
  setUpSecurity(app, context)
  setUpStaticFiles(app, context)
  setUpApi(app, context)
  setUpSession(app, context)
  setUpBody(app)
  setUpFrame(app, context)
  setUpText(app)
  setUpPages(app, context, chapters)
  return app
}

/**
 * Every door of the web and of the API with its access, once and without language prefix: for those who go through
 * them all.
 */
export function doorsOf(
  context: AppContext,
  chapters: readonly ChapterPages[] = chapterPages,
): readonly Door[] {
  const app = new Hono<WebEnv>()
  return [...setUpPages(app, context, chapters), ...setUpApi(app, context)]
}
