import { type BudgetRoom, budgetRoom, roomOf } from '#chapters/budget/budget-room.web.ts'
import { oncePer } from '#core/once-per.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { emptyProcessBook, type ProcessBook } from './model.ts'
import { processBook } from './store.ts'

/** What the pages of the process rest on. */
export interface ProcessRoom extends BudgetRoom {
  readonly process: ProcessBook
}

export async function processRoom(
  c: PageContext,
  context: Pick<AppContext, 'database' | 'now'>,
): Promise<ProcessRoom> {
  const room = await budgetRoom(c, context)
  return { ...room, process: await bookOf(context, room.municipality) }
}

async function bookOf({ database }: Pick<AppContext, 'database'>, municipality: string) {
  return municipality ? processBook(database, municipality) : emptyProcessBook
}

/** The same for the start page, which has no page of its own here: asked for once a request. */
export const processOnce = oncePer(async (context: AppContext): Promise<ProcessRoom> => {
  const room = await roomOf(context, await readInstallation(context.database), 'sv')
  return { ...room, process: await bookOf(context, room.municipality) }
})
