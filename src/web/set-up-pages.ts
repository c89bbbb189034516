import { Hono } from 'hono'
import type { AppContext, ChapterPages, WebEnv } from './context.ts'
import { type Door, openDoors } from './doors.ts'
import { openInstallation } from './pages/installation.tsx'
import { registerPeople } from './pages/people.ts'
import { openSearch } from './pages/search.tsx'
import { openStart } from './pages/start.tsx'
import { refused } from './refused.tsx'

/**
 * The same pages once per language: without prefix in Swedish, under `/en` in English.
 *
 * @returns every door, once, without prefix
 */
export function setUpPages(
  app: Hono<WebEnv>,
  context: AppContext,
  chapters: readonly ChapterPages[],
): readonly Door[] {
  const pages = new Hono<WebEnv>()
  const opened: Door[] = []
  const doors = openDoors(pages, refused, opened)
  openStart(doors, context, chapters)
  openInstallation(doors, context)
  openSearch(doors, context, chapters)
  registerPeople(doors, context)
  for (const chapter of chapters) chapter.register(doors, context)
  app.route('/', pages)
  app.route('/en', pages)
  return opened
}
