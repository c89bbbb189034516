import { writerOf } from '#chapters/budget/budget-room.web.ts'
import { closingVersion, openAgain } from '#chapters/budget/fiscal/closed-fiscal-year.ts'
import { type FiscalRoom, fiscalCrumbs, fiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { saveYear } from '#chapters/budget/fiscal/write-year.store.ts'
import { seenIn } from '#chapters/budget/written-meanwhile.ts'
import type { Problem } from '#core/outcome.ts'
import { rowsOfText, textOfRows } from '#sources/spreadsheet/read-rows.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { to } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readForm, writtenIn } from '#web/read-form.ts'
import { type PastedYear, pasteUnits, readPastedYear } from './pasted-year.ts'
import { registerReopening } from './reopening.web.tsx'
import { readYear, type WrittenYear, writtenYear } from './written-year.ts'
import { YearFormPage } from './year-form-page.tsx'
import { yearFormTexts } from './year-form-texts.ts'

/** Where a new version of a year's figures is written. */
export function registerYearForm(doors: Doors, context: AppContext): void {
  const write = to('write', 'fiscal-plan')
  doors.get(routes.fiscalYear, write, async (c) => {
    const room = await fiscalRoom(c, context)
    const asked = c.req.query('ar')?.trim() ?? ''
    if (asked !== '' && !isYear(asked)) return show(c, room, {}, { problems: [notAYear] })
    const found = room.now.years.find(({ year }) => String(year) === asked)
    return show(c, room, found ? writtenYear(found) : asked === '' ? {} : { year: asked })
  })
  doors.post(routes.fiscalYear, write, (c) => send(c, context))
  registerReopening(doors, context)
}

function isYear(text: string): boolean {
  return /^20\d{2}$/.test(text)
}

async function send(c: PageContext, context: AppContext) {
  const room = await fiscalRoom(c, context)
  const form = await readForm(c)
  const { rows: _, ...written }: WrittenYear = writtenIn(form)
  // Read as it was sent: a cell may begin or end a row with nothing in it.
  const rows = String(form.get('rows') ?? '')
  // A key pressed in a field presses the first button, which is that of an empty box.
  if (written.do === 'paste' && rows.trim() !== '') return paste(c, room, written, rows)
  const read = readYear(written)
  if (!read.ok) return show(c, room, { ...written, rows }, { problems: read.problems })
  const { year, ...ground } = read.value
  const seen = seenIn(written)
  const saved = await saveYear(context.database, writerOf(c, context), year, { ...ground, seen })
  if (saved.ok) return c.redirect(path(room.language).fiscal(), 303)
  // Read again: what refused it may have been written since the page was asked for.
  return show(c, await fiscalRoom(c, context), { ...written, rows }, { problems: saved.problems })
}

/** Fills in the form by the pasted rows. Those that could not be read stay in the box. */
function paste(c: PageContext, room: FiscalRoom, written: WrittenYear, text: string) {
  const rows = rowsOfText('rows', text)
  if (!rows.ok) {
    const problems = rows.problems.map((problem) => ({ ...problem, where: 'rows' }))
    return show(c, room, { ...written, rows: text }, { problems })
  }
  const unit = pasteUnits.find((each) => each === written.unit) ?? 'tkr'
  const pasted = readPastedYear(rows.value, unit)
  const left = textOfRows(pasted.refused.map(({ cells }) => ({ cells })))
  const filled = { ...written, ...pasted.written, rows: left }
  return show(c, room, filled, pasted.taken > 0 ? { pasted } : { problems: pasted.refused.map(asProblem) })
}

function asProblem({ line, why }: PastedYear['refused'][number]): Problem {
  return {
    ...{ code: 'row-refused', where: 'rows' },
    text: { sv: `Rad ${line}: ${why.sv}`, en: `Row ${line}: ${why.en}` },
  }
}

interface Shown {
  readonly problems?: readonly Problem[]
  readonly pasted?: PastedYear
}

function show(c: PageContext, room: FiscalRoom, written: WrittenYear, { problems = [], pasted }: Shown = {}) {
  const { language, book } = room
  const versions = book.years.filter(({ year }) => String(year) === written.year)
  const closing = closingVersion(book, Number(written.year))
  const reopening = openAgain(book).find(({ year }) => String(year) === written.year)
  return page(
    c,
    { title: yearFormTexts[language].title, room: 'budget', crumbs: fiscalCrumbs(language) },
    <YearFormPage
      {...{ written, problems, language }}
      {...(closing ? { closing } : {})}
      {...(reopening ? { reopening } : {})}
      {...(pasted ? { pasted } : {})}
      versions={versions.toSorted((a, b) => b.version - a.version)}
      years={room.now.years.map(({ year }) => year)}
    />,
    problems.length > 0 ? 400 : 200,
  )
}

const notAYear: Problem = {
  code: 'year-missing',
  where: 'ar',
  text: { sv: 'Skriv året med fyra siffror, som 2027.', en: 'Write the year with four digits, as 2027.' },
}
