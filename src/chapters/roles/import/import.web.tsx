import { lawProblems } from '#chapters/roles/law/problems.ts'
import { decisionLevels } from '#chapters/roles/model.ts'
import { noMunicipality } from '#chapters/roles/no-municipality.web.tsx'
import { dayOf } from '#chapters/roles/register/cells.ts'
import { plain } from '#chapters/roles/register/columns.ts'
import { planRegister } from '#chapters/roles/register/plan-register.ts'
import { type RegisterReading, readRegister } from '#chapters/roles/register/read-register.ts'
import { fingerprint, importRegister } from '#chapters/roles/register/register.store.ts'
import { knownTo, registerExport } from '#chapters/roles/register/register-export.web.ts'
import { registerTexts } from '#chapters/roles/register/register-texts.ts'
import type { RegisterRow, RowProblem, SheetRow } from '#chapters/roles/register/row.ts'
import {
  committeesOf,
  crumbs,
  type RoleRoom,
  roleRoom,
  topOf,
  writerOf,
} from '#chapters/roles/role-room.web.ts'
import { isNonEmpty, type Outcome, type Problem, refuse } from '#core/outcome.ts'
import { needed } from '#core/written-text.ts'
import { readRows, rowsOfText, textOfRows } from '#sources/spreadsheet/read-rows.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { locatePlace, mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { ImportPage } from './import-page.tsx'
import type { Reviewed, WrittenImport } from './import-props.web.ts'
import { importTexts } from './import-texts.ts'

/** Where delegation schemes are taken in from a spreadsheet, and the register is taken out as one. */
export function registerImport(doors: Doors, context: AppContext): void {
  const wholeRegister = to('write', 'decision-type', async (c) => {
    const room = await roleRoom(c, context)
    return room && locatePlace(c, context, topOf(room))
  })
  doors.get(routes.importDecisionTypes, toRead('decision-type'), (c) => show(c, context))
  doors.post(routes.importDecisionTypes, wholeRegister, (c) => receive(c, context))
}

interface Step {
  readonly written: WrittenImport
  readonly problems?: readonly Problem[]
  readonly reviewed?: Reviewed
}

async function show(c: PageContext, context: AppContext, step?: Step) {
  const language = c.get('language')
  const t = importTexts[language]
  const crumb = { label: registerTexts[language].crumb, href: path(language).decisionTypes() }
  const info = { title: t.title, room: 'roles', crumbs: crumbs(language, crumb) } as const
  const room = await roleRoom(c, context)
  if (!room) return noMunicipality(c, info)
  const problems = step?.problems ?? []
  const faults = problems.length + (step?.reviewed?.problems.length ?? 0)
  return (
    (step ? undefined : await download(c, registerExport(room))) ??
    page(
      c,
      info,
      <ImportPage
        written={step?.written ?? nothingWritten}
        problems={problems}
        reviewed={step?.reviewed}
        committees={committeesOf(room).map(({ node, name }) => ({ value: node, label: name }))}
        types={room.book.decisionTypes.length}
        mayImport={await mayHere(c, context, 'write', 'decision-type', topOf(room))}
        provenance={{ ...room.provenance, source: 'file' }}
        language={language}
      />,
      faults > 0 ? 400 : 200,
    )
  )
}

const nothingWritten: WrittenImport = {
  ...{ rader: '', committee: '', lowestLawful: '', decision: '', from: '', whole: false, why: '' },
}

async function receive(c: PageContext, context: AppContext) {
  const room = await roleRoom(c, context)
  if (!room) return show(c, context)
  const form = await readForm(c)
  const text = fieldOf(form)
  const written: WrittenImport = {
    ...{ rader: String(form.get('rader') ?? ''), committee: text('committee') },
    ...{ lowestLawful: text('lowestLawful'), decision: text('decision'), from: text('from') },
    ...{ whole: form.has('whole'), why: text('why') },
  }
  const sheet = await sheetIn(form, written.rader)
  if (!sheet.ok) return show(c, context, { written, problems: sheet.problems.map(atRows) })
  const kept = { ...written, rader: textOfRows(sheet.value) }
  const read = readWith(room, sheet.value, kept)
  if (!read.ok) return show(c, context, { written: kept, problems: read.problems })
  const reviewed = review(room, read.value, kept)
  if (text('do') !== 'accept' || !reviewed.totals) return show(c, context, { written: kept, reviewed })
  const why = needed('why', kept.why, whyMissing, 500)
  if (!why.ok) return show(c, context, { written: kept, reviewed, problems: why.problems })
  const done = await importRegister(context.database, writerOf(c, context), {
    ...{ rows: read.value.rows, whole: kept.whole, expected: text('expected'), why: why.value },
  })
  if (!done.ok) return show(c, context, { written: kept, reviewed, problems: done.problems })
  return c.redirect(path(room.language).decisionTypes(), 303)
}

const largest = 5_000_000

/** The rows of the file where there is one, else those that were pasted. */
async function sheetIn(form: FormData, pasted: string): Promise<Outcome<readonly SheetRow[]>> {
  const file = form.get('fil')
  if (file instanceof File && file.size > 0) {
    if (file.size > largest) return refuse({ code: 'file-too-large', where: 'fil', text: both('tooLarge') })
    return readRows(file.name, new Uint8Array(await file.arrayBuffer()))
  }
  if (pasted.trim() === '') return refuse({ code: 'nothing-to-read', where: 'rader', text: both('empty') })
  return rowsOfText('inklistrat', pasted)
}

function both(key: 'tooLarge' | 'empty') {
  return { sv: importTexts.sv[key], en: importTexts.en[key] }
}

/** A source names file and line; on the page it is the box with the rows. */
function atRows({ where, ...problem }: Problem): Problem {
  return { ...problem, where: where === 'fil' ? 'fil' : 'rader' }
}

function readWith(
  room: RoleRoom,
  sheet: readonly SheetRow[],
  { committee, lowestLawful, decision, from }: WrittenImport,
): Outcome<RegisterReading> {
  const day = from === '' ? '' : dayOf(from)
  if (day === undefined) return refuse({ code: 'from-unreadable', where: 'from', text: notADay })
  const lowest = decisionLevels.find((level) => level === lowestLawful)
  const known = knownTo(room)
  return readRegister(
    sheet,
    known,
    {
      committee: known.committees.some(({ node }) => node === committee) ? committee : '',
      ...(lowest ? { lowestLawful: lowest } : {}),
      ...{ decision, from: day },
    },
    new Map(room.book.decisionTypes.map(({ id, title }) => [plain(title), id])),
  )
}

function review(room: RoleRoom, reading: RegisterReading, { whole }: WrittenImport): Reviewed {
  const { rows, problems, unread, passedOver } = reading
  const found = { problems, unread, passedOver, againstLaw: againstLaw(rows, room.day), fingerprint: '' }
  if (isNonEmpty(problems)) return found
  const { totals } = planRegister(room.history, rows, { day: room.day, whole })
  return { ...found, totals, fingerprint: fingerprint(totals) }
}

function againstLaw(rows: readonly RegisterRow[], day: string): readonly RowProblem[] {
  return rows.flatMap(({ line, type, delegation }) => {
    if (!delegation) return []
    const asType = { ...type, version: 1, removed: false, who: '', at: day }
    return lawProblems(asType, { ...delegation, id: 0, type: type.id }, day)
      .filter(({ code }) => code !== 'not-a-decision')
      .map(({ text }) => ({ line, text }))
  })
}

const whyMissing = {
  sv: 'Skriv vad inläsningen bygger på.',
  en: 'Write what the import rests on.',
}
const notADay = {
  sv: 'Skriv dagen som 2026-11-23, eller lämna den tom.',
  en: 'Write the day as 2026-11-23, or leave it empty.',
}
