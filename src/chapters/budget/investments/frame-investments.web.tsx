import type { BudgetRoom } from '#chapters/budget/budget-room.web.ts'
import { processBook } from '#chapters/budget/process/store.ts'
import type { AppContext } from '#web/context.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { frameRowsTable } from './investment-tables.web.ts'
import { investmentsAt } from './yearly-effects.ts'

/** What investments add to the frames of a year, for the page of the frames: nothing where they add nothing. */
export async function frameInvestments(
  { database }: Pick<AppContext, 'database'>,
  room: BudgetRoom,
  year: number,
) {
  const { investments } = await processBook(database, room.municipality)
  const table = frameRowsTable(room, investmentsAt(investments, room.day), year)
  if (table.rows.length === 0) return null
  return (
    <DataTable
      table={table}
      language={room.language}
      exportAddress={path(room.language).investments({ ar: year })}
    />
  )
}
