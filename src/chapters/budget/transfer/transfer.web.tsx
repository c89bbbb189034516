import { budgetRoom, crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import { budgetLines } from '#chapters/budget/store.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { toCsv } from '#reports/to-csv.ts'
import { readSheets, rowsOfText, textOfRows } from '#sources/spreadsheet/read-rows.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readForm, writtenIn } from '#web/read-form.ts'
import { type ImportKind, importKinds } from './fields.ts'
import { type FileRow, likelyHeader } from './find-header.ts'
import { prepareImport, sheetFor, wholeOnly, yearsIn } from './import-file.ts'
import type { HeldFile } from './mapping-fields.tsx'
import type { MappingProfile } from './profile.ts'
import { columnField, readTransferForm, type WrittenTransfer } from './read-transfer-form.ts'
import { rejectedTable } from './rejected-table.web.ts'
import { mappingProfiles, removeProfile, saveProfile, withBooks, writePlan } from './transfer.store.ts'
import { outOf, sendSie, sendWorkbook } from './transfer-out.web.ts'
import { TransferPage } from './transfer-page.tsx'
import type { Reviewed } from './transfer-review.tsx'
import { transferTexts } from './transfer-texts.ts'

/** The budget in from files and out to them. */
export function registerTransfer(doors: Doors, context: AppContext): void {
  doors.get(routes.budgetTransfer, toRead('allocation-input'), (c) => show(c, context))
  doors.post(routes.budgetTransfer, to('write', 'allocation-input'), (c) => take(c, context))
  doors.get(routes.budgetWorkbook, toRead('allocation-input'), (c) => sendWorkbook(c, context))
  doors.get(routes.budgetSie, toRead('allocation-input'), (c) => sendSie(c, context))
  doors.post(routes.removeMapping, to('write', 'allocation-input'), (c) => takeAway(c, context))
  // Where the form was sent: its address alone leads back to the page.
  doors.get(routes.removeMapping, toRead('allocation-input'), (c) =>
    c.redirect(path(c.get('language')).budgetTransfer()),
  )
}

interface Shown {
  readonly written?: WrittenTransfer
  readonly problems?: readonly Problem[]
  readonly reviewed?: Reviewed
  readonly unmapped?: HeldFile | undefined
  readonly done?: string
}

async function show(c: PageContext, context: AppContext, shown: Shown = {}) {
  const language = c.get('language')
  const t = transferTexts[language]
  const { room, year, years, content } = await outOf(c, context)
  const file = c.req.method === 'GET' ? await tableAsked(c, content) : undefined
  if (file) return file
  const { written = {}, problems = [] } = shown
  const changed = Number(c.req.query('inlasta') ?? 0)
  const done = shown.done ?? (changed > 0 ? t.took(changed) : undefined)
  return page(
    c,
    { title: t.title, room: 'budget', crumbs: crumbs(language) },
    <TransferPage
      {...{ language, year, years, written, problems, done }}
      units={decidedBudget(room.book, year).amounts.size}
      hasLines={(content.parts.find(({ table }) => table.id === 'konton')?.table.rows.length ?? 0) > 0}
      tables={content.parts.map(({ table }) => table)}
      profiles={await mappingProfiles(context.database, room.municipality)}
      mayWrite={await mayHere(c, context, 'write', 'allocation-input')}
      reviewed={shown.reviewed}
      unmapped={shown.unmapped}
    />,
    problems.length > 0 ? 400 : 200,
  )
}

function tableAsked(c: PageContext, { parts }: Awaited<ReturnType<typeof outOf>>['content']) {
  const [first, ...others] = parts.map(({ table }) => table)
  return first && download(c, first, ...others)
}

/** A file is reviewed first; what is accepted is worked out again inside the transaction that writes it. */
async function take(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const form = await readForm(c)
  const written = writtenIn(form)
  const { database } = context
  const { municipality, tree } = await budgetRoom(c, context)
  const profile = readTransferForm(written, await mappingProfiles(database, municipality))
  if (!profile.ok) return show(c, context, { written, problems: profile.problems })
  // The page's own door asks of the budget; what belongs to the finances is asked of them.
  if (fiscalKinds.includes(profile.value.kind) && !(await mayHere(c, context, 'write', 'fiscal-plan'))) {
    return show(c, context, { written, problems: [notYours] })
  }
  const source = await rowsIn(form, written, profile.value, transferTexts[language].pasted)
  if (!source.ok) return show(c, context, { written, problems: source.problems })
  const { file, rows } = source.value
  const writer = writerOf(c, context)
  const work = () =>
    withBooks(database, municipality, async (within, { book, fiscal }) => {
      const lines = await budgetLines(within, municipality, yearsIn(rows, profile.value))
      const world = { book, tree, lines, fiscal, day: swedishDay(context.now()) }
      const ready = prepareImport(file, rows, profile.value, world)
      if (!ready.ok || written.do !== 'accept') return { ready, taken: false }
      const whole = wholeOnly(ready.value)
      if (whole.ok) await writePlan(within, writer, whole.value, file)
      return { ready, taken: whole.ok }
    })
  const { ready, taken } = await work()
  const text = textOfRows(rows)
  if (!ready.ok) {
    const unmapped = toMap(ready.problems, { file, text, rows, profile: profile.value })
    const problems = ready.problems.map(atItsColumn)
    return show(c, context, { written: unmapped ? written : { ...written, rows: text }, problems, unmapped })
  }
  if (taken) {
    return c.redirect(path(language).budgetTransfer({ inlasta: ready.value.plan.changed }), 303)
  }
  if (written.do === 'report') {
    const csv = toCsv(rejectedTable(file, ready.value.plan.rejected, context.now(), language), language)
    return c.body(csv, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="felrapport.csv"',
    })
  }
  const { header } = ready.value.mapped
  const reviewed: Reviewed = { file, rows: text, profile: profile.value, header, ready: ready.value }
  if (written.do !== 'save') return show(c, context, { written, reviewed })
  const saved = await keepProfile(context, writer, reviewed, written.saveAs ?? '')
  return saved.ok
    ? show(c, context, { written, reviewed, done: transferTexts[language].savedNow })
    : show(c, context, { written, reviewed, problems: saved.problems })
}

/** The file for its columns to be pointed out, where only they are what stands in the way. */
function toMap(
  problems: readonly Problem[],
  {
    file,
    text,
    rows,
    profile,
  }: {
    readonly file: string
    readonly text: string
    readonly rows: readonly FileRow[]
    readonly profile: MappingProfile
  },
): HeldFile | undefined {
  if (!problems.every(({ code }) => code === 'no-column' || code === 'no-header')) return undefined
  const header = likelyHeader(rows, profile)
  return header && { file, rows: text, profile, header }
}

/** The problem of a column that nobody has found leads to where it can be pointed out. */
function atItsColumn(problem: Problem): Problem {
  return problem.code === 'no-column' ? { ...problem, where: columnField(problem.where ?? '') } : problem
}

async function rowsIn(
  form: FormData,
  written: WrittenTransfer,
  profile: MappingProfile,
  pasted: string,
): Promise<Outcome<{ readonly file: string; readonly rows: readonly FileRow[] }>> {
  const upload = form.get('file')
  if (upload instanceof File && upload.size > 0) {
    const sheets = await readSheets(upload.name, new Uint8Array(await upload.arrayBuffer()))
    if (!sheets.ok) return sheets
    const sheet = sheetFor(upload.name, sheets.value, profile)
    if (!sheet.ok) return sheet
    return sheet.value ? succeed({ file: upload.name, rows: sheet.value.rows }) : refuse(nothingGiven)
  }
  const file = written.fileName || pasted
  const rows = written.rows ? rowsOfText(file, written.rows) : refuse(nothingGiven)
  return rows.ok ? succeed({ file, rows: rows.value }) : rows
}

async function keepProfile(
  { database }: AppContext,
  writer: ReturnType<typeof writerOf>,
  { profile, ready }: Reviewed,
  name: string,
): Promise<Outcome<void>> {
  if (name === '') return refuse(noName)
  const { headers, columns } = ready.mapped.header
  const { controlTotalOre: _, controlPeople: __, ...rest } = profile
  const named = Object.fromEntries([...columns].map(([field, column]) => [field, headers[column] ?? '']))
  await saveProfile(database, writer, { ...rest, name, columns: named })
  return succeed(undefined)
}

async function takeAway(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  const kind = importKinds.find((each) => each === form.get('kind'))
  const name = String(form.get('name') ?? '')
  if (kind && name !== '') await removeProfile(context.database, writerOf(c, context), { kind, name })
  return c.redirect(path(c.get('language')).budgetTransfer(), 303)
}

const nothingGiven: Problem = {
  code: 'nothing-given',
  where: 'file',
  text: { sv: transferTexts.sv.nothing, en: transferTexts.en.nothing },
}

const fiscalKinds: readonly ImportKind[] = ['population', 'band-prices']

const notYours: Problem = {
  code: 'not-allowed',
  where: 'kind',
  text: {
    sv: 'Befolkning och kostnad per invånare läses in av den som skriver kommunens ekonomi.',
    en: "Population and cost per inhabitant are read in by those who write the municipality's finances.",
  },
}

const noName: Problem = {
  code: 'no-name',
  where: 'saveAs',
  text: { sv: 'Ge mallen ett namn.', en: 'Give the mapping a name.' },
}
