import type { Sort } from '#reports/table.ts'
import type { PageContext } from '#web/context.ts'

/** How the reader wants the page's long table sorted, by the links in its head; nothing: as it stands. */
export function sortOf(c: PageContext): Sort | undefined {
  const by = c.req.query('sort')
  return by ? { by, order: c.req.query('order') === 'descending' ? 'descending' : 'ascending' } : undefined
}
