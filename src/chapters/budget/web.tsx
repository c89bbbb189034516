import type { AppContext, ChapterPages, Doors } from '#web/context.ts'

/** The rooms of Budget. */
export const pages: ChapterPages = { register }

/** Rooms with names of their own come first. */
function register(_doors: Doors, _context: AppContext): void {}
