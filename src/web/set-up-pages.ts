import { Hono } from 'hono'
import type { AppContext, ChapterPages, WebEnv } from './context.ts'
import { registerInstallation } from './pages/installation.tsx'
import { registerSearch } from './pages/search.tsx'
import { registerStart } from './pages/start.tsx'

/** The same pages once per language: without prefix in Swedish, under `/en` in English. */
export function setUpPages(app: Hono<WebEnv>, context: AppContext, chapters: readonly ChapterPages[]): void {
  const pages = new Hono<WebEnv>()
  registerStart(pages, context, chapters)
  registerInstallation(pages, context)
  registerSearch(pages, context, chapters)
  for (const chapter of chapters) chapter.register(pages, context)
  app.route('/', pages)
  app.route('/en', pages)
}
