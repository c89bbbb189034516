import { type BudgetRoom, budgetRoom } from '#chapters/budget/budget-room.web.ts'
import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import { fiscalBook } from '#chapters/budget/fiscal/fiscal.store.ts'
import { budgetLines } from '#chapters/budget/store.ts'
import { Refusal, unwrap } from '#core/outcome.ts'
import { toWorkbook } from '#reports/to-workbook.ts'
import { version } from '#reports/version.ts'
import { budgetDocument, writeSie } from '#sources/sie/index.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { budgetWorkbook } from './budget-workbook.web.ts'
import { sieBudget } from './sie-budget.ts'
import { ledgerAccounts } from './transfer.store.ts'
import { transferTexts } from './transfer-texts.ts'

/** Everything that can be taken out of a year: the one asked for, else the latest. */
export async function outOf(c: PageContext, context: AppContext) {
  const room = await budgetRoom(c, context)
  const years = yearsOf(room)
  const asked = Number(c.req.query('ar'))
  const year = years.includes(asked)
    ? asked
    : (years.find((each) => decidedBudget(room.book, each).amounts.size > 0) ??
      years[0] ??
      Number(room.day.slice(0, 4)))
  const { database } = context
  const lines = await budgetLines(database, room.municipality, [year])
  const accountNames = await ledgerAccounts(database, room.municipality)
  const municipalityName = c.get('installation')?.name ?? ''
  const fiscal = await fiscalBook(database, room.municipality)
  const content = budgetWorkbook({ ...room, year, lines, accountNames, fiscal, municipalityName })
  return { room, year, years, lines, accountNames, content }
}

/** The latest first. */
function yearsOf({ book }: BudgetRoom): readonly number[] {
  const all = [...book.ruleSets, ...book.frames, ...book.decisions].map(({ year }) => year)
  return [...new Set(all)].toSorted((a, b) => b - a)
}

export async function sendWorkbook(c: PageContext, context: AppContext) {
  const { content, year } = await outOf(c, context)
  const bytes = await toWorkbook(content, c.get('language'))
  return c.body(new Uint8Array(bytes).buffer, 200, {
    'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Content-Disposition': `attachment; filename="budget-${year}.xlsx"`,
  })
}

export async function sendSie(c: PageContext, context: AppContext) {
  const { room, year, lines, accountNames } = await outOf(c, context)
  const language = c.get('language')
  if (lines.length === 0) {
    throw new Refusal([
      {
        code: 'unknown-plans',
        text: { sv: transferTexts.sv.noLines, en: transferTexts.en.noLines },
      },
    ])
  }
  const company =
    language === 'sv' ? `${c.get('installation')?.name ?? ''} kommun` : (c.get('installation')?.name ?? '')
  const wish = { company, orgNumber: '', year, lines, accountNames, generatedOn: room.day, version }
  const bytes = unwrap(
    writeSie(budgetDocument(sieBudget({ ...wish, nameOf: room.nameOf })), { checksum: true }),
  )
  return c.body(new Uint8Array(bytes).buffer, 200, {
    'Content-Type': 'text/plain; charset=ibm437',
    'Content-Disposition': `attachment; filename="budget-${year}.se"`,
  })
}
