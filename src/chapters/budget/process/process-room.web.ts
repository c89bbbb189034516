import { type BudgetRoom, budgetRoom, roomOf } from '#chapters/budget/budget-room.web.ts'
import { oncePer } from '#core/once-per.ts'
import type { Problem } from '#core/outcome.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { readForm } from '#web/read-form.ts'
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

/** What somebody wrote in a form, trimmed, by the names of the fields; of fields with one name, all with a line each. */
export type Written = Readonly<Partial<Record<string, string>>>

/** A form that came back: what is wrong with it is said first, and what was written is kept. */
export interface Refused {
  readonly problems: readonly Problem[]
  readonly written: Written
}

export async function readWritten(c: PageContext): Promise<Written> {
  const form = await readForm(c)
  const names = [...new Set(form.keys())]
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).map(String).join('\n').trim()]))
}
