import { addressOf } from '#chapters/budget/addresses.ts'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import type { BudgetBook } from '#chapters/budget/model.ts'
import {
  addDecision,
  addInputs,
  addStep,
  addVersions,
  note,
  withBudget,
} from '#chapters/budget/write.store.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, succeed } from '#core/outcome.ts'
import type { Database } from '#store/db.ts'
import { isClosed } from './closed-year.ts'
import { isOpened, nextYear, undoable, type YearRaise } from './open-year.ts'

/** What a change of year did. */
export interface ChangedYear {
  readonly year: number
  readonly drafts: number
  readonly inputs: number
  /** Years that were over, and are now closed. */
  readonly closed: readonly number[]
}

interface Change {
  /** The year that is left behind as a pattern. */
  readonly from: number
  readonly raise: YearRaise
  /** The place that changes the year. */
  readonly node: string
  readonly reference: string
}

/**
 * Opens the next year: the rules as drafts with raised prices, and what was counted as starting values; closes the years
 * that are over. Run again it adds what has come since, and nothing twice.
 */
export function changeYear(
  database: Database,
  writer: Writer,
  change: Change,
): Promise<Outcome<ChangedYear>> {
  return withBudget(database, writer.municipality, async (within, book) => {
    const next = nextYear(book, change.from, change.raise)
    if (!next.ok) return next
    const { year, drafts, inputs } = next.value
    const why = `${change.raise.title} ${change.raise.edition}`
    await addVersions(
      within,
      writer,
      drafts.map((draft) => ({ ...draft, year })),
      why,
    )
    await addInputs(within, writer, inputs)
    const closed = overAndOpen(book, swedishDay(writer.at))
    const row = {
      node: change.node,
      reference: change.reference,
      on: swedishDay(writer.at),
      reason: why,
      amounts: [],
    }
    if (!isOpened(book, year)) await addDecision(within, writer, { ...row, year, kind: 'year-opened' })
    for (const over of closed) await addDecision(within, writer, { ...row, year: over, kind: 'year-closed' })
    const done = { year, drafts: drafts.length, inputs: inputs.length, closed }
    await note(within, writer, {
      action: 'budget-year-opened',
      object: addressOf.years,
      why,
      details: { ...done, reference: change.reference, change: change.raise.change },
    })
    return succeed(done)
  })
}

/** Years with an adopted budget that have passed and are not closed. */
function overAndOpen(book: BudgetBook, day: string): readonly number[] {
  const years = new Set(book.decisions.filter(({ kind }) => kind === 'adopted').map(({ year }) => year))
  return [...years].filter((year) => `${year}-12-31` < day && !isClosed(book, year)).toSorted((a, b) => a - b)
}

/** Takes a change of year back while nothing of the new year is proposed or decided: its drafts are withdrawn. */
export function undoYear(
  database: Database,
  writer: Writer,
  { year, node, why }: { readonly year: number; readonly node: string; readonly why: string },
): Promise<Outcome<number>> {
  return withBudget(database, writer.municipality, async (within, book) => {
    const drafts = undoable(book, year)
    if (!drafts.ok) return drafts
    const on = swedishDay(writer.at)
    for (const draft of drafts.value) {
      await addStep(within, writer, draft, { step: 'withdrawn', decision: '', on, why })
    }
    const row = { year, kind: 'year-undone' as const, node, reference: '', on, reason: why, amounts: [] }
    await addDecision(within, writer, row)
    await note(within, writer, {
      action: 'budget-year-undone',
      object: addressOf.years,
      why,
      details: { year, drafts: drafts.value.length },
    })
    return succeed(drafts.value.length)
  })
}
