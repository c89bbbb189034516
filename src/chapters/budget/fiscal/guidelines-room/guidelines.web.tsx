import { writerOf } from '#chapters/budget/budget-room.web.ts'
import { decideGuideline } from '#chapters/budget/fiscal/decide-fiscal.store.ts'
import {
  assemblyNode,
  type FiscalRoom,
  fiscalCrumbs,
  fiscalRoom,
  locateAssembly,
} from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { fiscalRoomTexts } from '#chapters/budget/fiscal/fiscal-room-texts.ts'
import { measureWords, writeLimit } from '#chapters/budget/fiscal/measure-words.ts'
import { measureIds } from '#chapters/budget/fiscal/measures.ts'
import { saveGuideline } from '#chapters/budget/fiscal/write-fiscal.store.ts'
import { seenFieldOf, seenIn } from '#chapters/budget/written-meanwhile.ts'
import { swedishDay } from '#core/day.ts'
import { type Problem, refuse } from '#core/outcome.ts'
import type { Column, Table } from '#reports/table.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { GuidelinesPage } from './guidelines-page.tsx'
import { guidelinesTexts } from './guidelines-texts.ts'
import {
  guidelineFields,
  readGuideline,
  type WrittenGuideline,
  writtenGuideline,
} from './written-guideline.ts'

/** The municipality's own financial guidelines. */
export function registerGuidelines(doors: Doors, context: AppContext): void {
  doors.get(routes.fiscalGuidelines, toRead('fiscal-plan'), async (c) => {
    const room = await fiscalRoom(c, context)
    const asked = room.now.guidelines.find(({ id }) => id === c.req.query('riktlinje'))
    return show(c, context, room, asked ? writtenGuideline(asked) : emptyGuideline(room), [])
  })
  doors.post(routes.fiscalGuidelines, to('write', 'fiscal-plan'), (c) => save(c, context))
  doors.get(routes.decideGuideline, toRead('fiscal-plan'), (c) =>
    c.redirect(path(c.get('language')).fiscalGuidelines()),
  )
  doors.post(routes.decideGuideline, to('decide', 'fiscal-plan', locateAssembly(context)), (c) =>
    decide(c, context),
  )
}

function emptyGuideline({ panel, day }: FiscalRoom): WrittenGuideline {
  const from = String(panel.budgetYear || Number(day.slice(0, 4)) + 1)
  return { measure: 'result-share', limit: '', overYears: '1', from, until: '', decision: '' }
}

async function save(c: PageContext, context: AppContext) {
  const room = await fiscalRoom(c, context)
  const field = fieldOf(await readForm(c))
  const names = [...guidelineFields, ...measureIds.map(seenFieldOf)]
  const sent: Readonly<Record<string, string>> = Object.fromEntries(names.map((name) => [name, field(name)]))
  const written = { ...emptyGuideline(room), ...sent }
  const read = readGuideline(written, room.now.guidelines)
  if (!read.ok) return show(c, context, room, written, read.problems)
  const seen = seenIn(sent, read.value.measure)
  const saved = await saveGuideline(context.database, writerOf(c, context), read.value, seen)
  if (saved.ok) return c.redirect(path(room.language).fiscalGuidelines(), 303)
  // Read again: what refused it may have been written since the page was asked for.
  return show(c, context, await fiscalRoom(c, context), written, saved.problems)
}

async function decide(c: PageContext, context: AppContext) {
  const room = await fiscalRoom(c, context)
  const field = fieldOf(await readForm(c))
  const id = field('guideline')
  const decision = field(`decision-${id}`)
  const seen = seenIn({ seen: field('seen') })
  const decided =
    decision === ''
      ? refuse(decisionMissing(id))
      : await decideGuideline(context.database, writerOf(c, context), id, { decision, seen })
  if (!decided.ok) {
    return show(c, context, room, emptyGuideline(room), decided.problems, { of: id, decision })
  }
  return c.redirect(path(room.language).fiscalGuidelines(), 303)
}

async function show(
  c: PageContext,
  context: AppContext,
  room: FiscalRoom,
  written: WrittenGuideline,
  problems: readonly Problem[],
  reference?: { readonly of: string; readonly decision: string },
) {
  const { language } = room
  const table = versionsTable(room)
  const assembly = await assemblyNode(c, context)
  return (
    (await download(c, table)) ??
    page(
      c,
      { title: guidelinesTexts[language].title, room: 'budget', crumbs: fiscalCrumbs(language) },
      <GuidelinesPage
        {...{ table, written, problems, language }}
        {...(reference ? { reference } : {})}
        guidelines={room.now.guidelines}
        mayWrite={await mayHere(c, context, 'write', 'fiscal-plan')}
        mayDecide={assembly !== undefined && (await mayHere(c, context, 'decide', 'fiscal-plan', assembly))}
      />,
      problems.length > 0 ? 400 : 200,
    )
  )
}

const { sv, en } = guidelinesTexts

function versionsTable({ book, provenance, language }: FiscalRoom): Table {
  const column = (key: keyof typeof sv.columns, kind: Column['kind']): Column => {
    return { key, kind, label: { sv: sv.columns[key], en: en.columns[key] } }
  }
  return {
    id: 'riktlinjer',
    title: { sv: sv.tableTitle, en: en.tableTitle },
    columns: [
      column('guideline', 'text'),
      column('limit', 'text'),
      column('years', 'text'),
      column('decision', 'text'),
      column('written', 'day'),
    ],
    rows: book.guidelines
      .toSorted(
        (a, b) => measureIds.indexOf(a.measure) - measureIds.indexOf(b.measure) || a.version - b.version,
      )
      .map(({ id, version, measure, limit, from, until, decision, at }) => ({
        key: `${id}-${version}`,
        href: path(language).fiscalGuidelines({ riktlinje: id }),
        cells: {
          guideline: measureWords[measure],
          limit: { sv: writeLimit(measure, limit, 'sv'), en: writeLimit(measure, limit, 'en') },
          years: { sv: sv.from(from, until), en: en.from(from, until) },
          decision:
            decision === '' ? { sv: fiscalRoomTexts.sv.proposed, en: fiscalRoomTexts.en.proposed } : decision,
          written: swedishDay(at),
        },
      })),
    provenance,
  }
}

function decisionMissing(id: string): Problem {
  return {
    code: 'decision-missing',
    where: `decision-${id}`,
    text: { sv: sv.decisionMissing, en: en.decisionMissing },
  }
}
