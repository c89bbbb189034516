import { addressOf } from '#chapters/budget/addresses.ts'
import { type BudgetRoom, budgetRoom, crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { frameInvestments } from '#chapters/budget/investments/frame-investments.web.tsx'
import type { BudgetFrame } from '#chapters/budget/model.ts'
import { locateByField } from '#chapters/budget/rules/rule-room.web.ts'
import { chosenYear } from '#chapters/budget/rules/year-choice.tsx'
import { addFrames, note, withBudget } from '#chapters/budget/write.store.ts'
import type { Bilingual } from '#core/language.ts'
import type { Refused } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm, writtenIn } from '#web/read-form.ts'
import { budgetYears } from './budget.web.tsx'
import { type FrameParts, frameParts } from './frame-parts.ts'
import { FramesPage } from './frames-page.tsx'
import { framesTexts } from './frames-texts.ts'
import { readFrame } from './read-frame.ts'

/** What each level has been given to share out, stage by stage. */
export function registerFrames(doors: Doors, context: AppContext): void {
  doors.get(routes.frames, toRead('budget-frame'), (c) => frames(c, context))
  doors.post(routes.frames, to('write', 'budget-frame', locateByField(context, 'node')), (c) =>
    give(c, context),
  )
}

async function frames(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await budgetRoom(c, context)
  const { book, tree, day, language } = room
  const t = framesTexts[language]
  const years = budgetYears(book)
  const asked = refused?.written.year ?? c.req.query('ar')
  const year = chosenYear(asked, years, Number(day.slice(0, 4)))
  const parts = frameParts(book, tree, year)
  const table = framesTable(room, parts)
  const file = refused ? undefined : await download(c, table)
  if (file) return file
  const mayWrite = await mayHere(c, context, 'write', 'budget-frame')
  const unequal = parts.filter(
    ({ frame, partsOre }) => partsOre !== undefined && partsOre !== frame.amountOre,
  )
  return page(
    c,
    {
      title: t.title,
      room: 'budget',
      crumbs: crumbs(language),
      here: language === 'sv' ? 'Ramar' : 'Frames',
    },
    <FramesPage
      {...{ room, year, years, table, mayWrite }}
      unequal={unequal.length}
      investments={await frameInvestments(context, room, year)}
      {...(refused ? { refused } : {})}
    />,
    refused ? 400 : 200,
  )
}

function framesTable({ provenance }: BudgetRoom, parts: readonly FrameParts[]): Table {
  const topmost = Math.min(...parts.map(({ place }) => place.path.length))
  return {
    id: 'ramar',
    title: both('table'),
    columns: [
      { key: 'place', label: both('place'), kind: 'text' },
      { key: 'stage', label: both('stage'), kind: 'text' },
      { key: 'amount', label: both('amount'), kind: 'kronor' },
      { key: 'parts', label: both('parts'), kind: 'kronor' },
      { key: 'difference', label: both('difference'), kind: 'kronor', signed: true },
      { key: 'given', label: both('given'), kind: 'day' },
      { key: 'decision', label: both('decision'), kind: 'text' },
      { key: 'version', label: both('version'), kind: 'text' },
    ],
    rows: parts.map(({ place, frame, partsOre }) => {
      const none = { missing: both('noParts') }
      return {
        key: place.node,
        depth: place.path.length - topmost,
        cells: {
          place: place.name,
          stage: { sv: framesTexts.sv.stages[frame.stage], en: framesTexts.en.stages[frame.stage] },
          amount: frame.amountOre / 100,
          parts: partsOre === undefined ? none : partsOre / 100,
          difference: partsOre === undefined ? none : (frame.amountOre - partsOre) / 100,
          given: frame.givenOn,
          decision: frame.decision,
          version: { sv: framesTexts.sv.times(frame.version), en: framesTexts.en.times(frame.version) },
        },
      }
    }),
    provenance,
  }
}

type Word =
  | 'table'
  | 'place'
  | 'stage'
  | 'amount'
  | 'parts'
  | 'difference'
  | 'given'
  | 'decision'
  | 'version'
  | 'noParts'

function both(word: Word): Bilingual {
  return { sv: framesTexts.sv[word], en: framesTexts.en[word] }
}

async function give(c: PageContext, context: AppContext) {
  const form = await readForm(c)
  const field = fieldOf(form)
  const { day, language } = await budgetRoom(c, context)
  const writer = writerOf(c, context)
  const given = await withBudget(context.database, writer.municipality, async (within, book) => {
    const read = readFrame(field, book, field('node'), day)
    if (!read.ok) return read
    await addFrames(within, writer, [read.value])
    await noteFrame(within, writer, read.value)
    return read
  })
  if (!given.ok) return frames(c, context, { problems: given.problems, written: writtenIn(form) })
  return c.redirect(path(language).frames({ ar: given.value.year }), 303)
}

function noteFrame(
  within: AppContext['database'],
  writer: ReturnType<typeof writerOf>,
  frame: BudgetFrame,
): Promise<void> {
  const { year, node, version, stage, amountOre, decision, reason } = frame
  return note(within, writer, {
    action: version === 1 ? 'budget-frame-given' : 'budget-frame-revised',
    object: addressOf.frames,
    why: reason || decision,
    details: { year, node, version, stage, amountOre, decision },
  })
}
