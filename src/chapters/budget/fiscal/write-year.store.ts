import { z } from 'zod'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { isWrittenMeanwhile, writtenMeanwhile } from '#chapters/budget/written-meanwhile.ts'
import { type Outcome, refuse } from '#core/outcome.ts'
import { type Database, statement } from '#store/db.ts'
import type { YearReopening } from './book.ts'
import { closingVersion } from './closed-fiscal-year.ts'
import type { PlanYear } from './model.ts'
import { withFiscal, write, written } from './write-fiscal.store.ts'
import { notClosed, yearClosed } from './year-problems.ts'

const insertYear = statement(
  'fiscal/insert year',
  z.object({ version: z.int() }),
  `insert into fiscal_year (municipality_id, year, version, stage, result_ore, adjustments, to_reserve_ore,
     from_reserve_ore, from_old_reserve_ore, exceptional_reasons_ore, exceptional_inside, opening_deficit_ore,
     taxes_and_grants_ore, equity_incl_pensions_ore, rer_ore, rur_ore, base, reason, source, who, at)
   select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
     $19, $20
   from fiscal_year where municipality_id = $1 and year = $2 returning version`,
)

const insertReopening = statement(
  'fiscal/insert reopening',
  z.unknown(),
  `insert into fiscal_year_reopening (municipality_id, year, version, entered_by, decision, reason, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
)

/** Why a version is written, what it was read from, and the version that the writer has read. */
interface Ground {
  readonly reason: string
  readonly source: string
  readonly seen?: number | undefined
}

/** A new version of a year's figures; the earlier ones stay. A closed year takes none until it has been opened again. */
export function saveYear(
  database: Database,
  writer: Writer,
  year: PlanYear,
  { reason, source, seen }: Ground,
): Promise<Outcome<number>> {
  return withFiscal(database, writer.municipality, async (within, book) => {
    const closing = closingVersion(book, year.year)
    if (closing) return refuse(yearClosed(closing))
    const latest = book.years.findLast((each) => each.year === year.year)?.version ?? 0
    if (isWrittenMeanwhile(seen, latest)) return refuse(writtenMeanwhile)
    return write(within, writer, async (inside) => {
      const row = await inside.first(insertYear, [
        ...[writer.municipality, year.year, year.stage, year.resultOre, JSON.stringify(year.adjustments)],
        ...[year.toReserveOre, year.fromReserveOre, year.fromOldReserveOre ?? 0, year.exceptionalReasonsOre],
        ...[year.exceptionalReasonsInside, year.openingDeficitOre ?? null, year.taxesAndGrantsOre ?? null],
        ...[year.equityInclPensionsOre ?? null, year.reserveOre?.rer ?? null, year.reserveOre?.rur ?? null],
        ...[JSON.stringify(year.base ?? {}), reason, source, writer.who, writer.at],
      ])
      const { version } = written(row)
      const object = `fiscal-year/${year.year}/${version}`
      const details = { stage: year.stage, resultOre: year.resultOre, source }
      return { value: version, entry: { action: 'fiscal-year-written', object, why: reason, details } }
    })
  })
}

/** Opens a closed year again, so that its figures can be written anew. What it was stays, and so does who opened it. */
export function reopenYear(
  database: Database,
  writer: Writer,
  { year, by, decision, reason }: Pick<YearReopening, 'year' | 'by' | 'decision' | 'reason'>,
): Promise<Outcome<number>> {
  return withFiscal(database, writer.municipality, async (within, book) => {
    const closing = closingVersion(book, year)
    if (!closing) return refuse(notClosed(year))
    return write(within, writer, async (inside) => {
      await inside.all(insertReopening, [
        ...[writer.municipality, year, closing.version, by, decision, reason, writer.who, writer.at],
      ])
      const object = `fiscal-year/${year}/${closing.version}`
      const details = { decision, by }
      return {
        value: closing.version,
        entry: { action: 'fiscal-year-reopened', object, why: reason, details },
      }
    })
  })
}
