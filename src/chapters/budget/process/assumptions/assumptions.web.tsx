import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { whereAreWe, yearInTheMaking } from '#chapters/budget/process/calendar/where-are-we.ts'
import type { Assumption } from '#chapters/budget/process/model.ts'
import { type ProcessRoom, processRoom } from '#chapters/budget/process/process-room.web.ts'
import { inSentence } from '#chapters/budget/process/step-in-sentence.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, refuse, unwrap } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { assumptionSeries, inOrder } from './assumption-bias.ts'
import { readAssumption, readOutcome, readVersion } from './assumption-form.ts'
import { AssumptionPage } from './assumption-page.tsx'
import { seriesTable, vintageTable, yearTable } from './assumption-tables.web.ts'
import { assumptionTexts } from './assumption-texts.ts'
import { unknownAssumption, writeAssumption, writeOutcome } from './assumptions.store.ts'
import { AssumptionsPage } from './assumptions-page.tsx'
import { NewAssumptionPage } from './new-assumption-page.tsx'
import { ruleSetsUsing } from './rule-sets-using.ts'

/** What the budget takes for granted, and what came of it. */
export function registerAssumptions(doors: Doors, context: AppContext): void {
  const write = to('write', 'assumption')
  doors.get(routes.assumptions, toRead('assumption'), (c) => showAll(c, context))
  doors.get(routes.newAssumption, write, (c) => showNew(c, context))
  doors.post(routes.newAssumption, write, (c) => sendNew(c, context))
  const here = async (c: PageContext) => seriesIn(c, await processRoom(c, context)) && {}
  const read = toRead('assumption', 'public', here)
  const writeHere = to('write', 'assumption', here)
  doors.get(routes.assumption, read, (c) => showOne(c, context))
  doors.post(routes.assumptionVersion, writeHere, (c) => sendVersion(c, context))
  doors.post(routes.assumptionOutcome, writeHere, (c) => sendOutcome(c, context))
  for (const route of [routes.assumptionVersion, routes.assumptionOutcome]) {
    doors.get(route, read, (c) =>
      c.redirect(path(c.get('language')).assumption(c.req.param('assumption') ?? '')),
    )
  }
}

function seriesIn(c: PageContext, { process, day }: ProcessRoom) {
  return assumptionSeries(process, day).find(({ id }) => id === c.req.param('assumption'))
}

function nextYear({ process, day }: ProcessRoom): number {
  return yearInTheMaking(process, day) ?? Number(day.slice(0, 4)) + 1
}

async function showAll(c: PageContext, context: AppContext) {
  const room = await processRoom(c, context)
  const { process, day, language, provenance } = room
  const wanted = c.req.query('ar') ?? ''
  const years = [...new Set(process.assumptions.map(({ year }) => year))].toSorted((a, b) => b - a)
  const year = /^20\d{2}$/.test(wanted) ? Number(wanted) : (years[0] ?? nextYear(room))
  const own = latestOf(process.assumptions, year, day)
  const table = own.length === 0 ? undefined : yearTable(room, year, own)
  return (
    (table && (await download(c, table))) ??
    page(
      c,
      {
        title: assumptionTexts[language].title(year),
        room: 'budget',
        crumbs: crumbs(language),
        here: assumptionTexts[language].crumb,
      },
      <AssumptionsPage
        {...{ year, years, table, provenance, language }}
        series={assumptionSeries(process, day)}
        here={whereAreWe(process, day)}
        mayWrite={await mayHere(c, context, 'write', 'assumption')}
      />,
    )
  )
}

/** The version of each that holds on the day. */
function latestOf(assumptions: readonly Assumption[], year: number, day: string): readonly Assumption[] {
  const own = assumptions.filter((each) => each.year === year && each.madeOn <= day)
  const latest = [...Map.groupBy(own, ({ id }) => id).values()].flatMap(
    (versions) => versions.toSorted((a, b) => a.version - b.version).at(-1) ?? [],
  )
  return inOrder(latest)
}

async function showOne(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await processRoom(c, context)
  const { book, day, language } = room
  const series = seriesIn(c, room) ?? unwrap(refuse(unknownAssumption))
  const latest = series.years.at(-1)?.assumed
  const [table, vintages] = [seriesTable(room, series), vintageTable(room, series)]
  const t = assumptionTexts[language]
  return (
    (await download(c, table, vintages)) ??
    page(
      c,
      {
        title: t.one.title(inSentence(series.title, language)),
        room: 'budget',
        crumbs: crumbs(language, { label: t.crumb, href: path(language).assumptions() }),
      },
      <AssumptionPage
        {...{ series, table, vintages, day, language }}
        uses={latest ? ruleSetsUsing(latest, book) : []}
        nextYear={nextYear(room)}
        mayWrite={await mayHere(c, context, 'write', 'assumption')}
        problems={refused?.problems ?? []}
        written={refused?.written ?? {}}
      />,
      refused ? 400 : 200,
    )
  )
}

async function showNew(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await processRoom(c, context)
  const { language } = room
  const t = assumptionTexts[language]
  return page(
    c,
    {
      title: t.forms.newTitle,
      room: 'budget',
      crumbs: crumbs(language, { label: t.crumb, href: path(language).assumptions() }),
    },
    <NewAssumptionPage
      uses={usesOf(room)}
      problems={refused?.problems ?? []}
      written={refused?.written ?? { year: c.req.query('ar') ?? String(nextYear(room)) }}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

/** Every index and driver of the rules, once each. */
function usesOf({ book }: ProcessRoom) {
  const all = book.ruleSets.flatMap(({ document }) => [...(document.indices ?? []), ...document.drivers])
  return [...new Map(all.map(({ id, title }) => [id, { value: id, label: title }])).values()]
}

async function sendNew(c: PageContext, context: AppContext) {
  const room = await processRoom(c, context)
  const written = await readWritten(c)
  const uses = usesOf(room).map(({ value }) => value)
  const read = readAssumption((name) => written[name] ?? '', uses)
  const kept = read.ok ? await writeAssumption(context.database, writerOf(c, context), read.value) : read
  return kept.ok
    ? c.redirect(path(room.language).assumption(kept.value), 303)
    : showNew(c, context, { problems: kept.problems, written })
}

async function sendVersion(c: PageContext, context: AppContext) {
  const room = await processRoom(c, context)
  const written = await readWritten(c)
  const latest = seriesIn(c, room)?.years.at(-1)?.assumed ?? unwrap(refuse(unknownAssumption))
  const read = readVersion((name) => written[name] ?? '', latest)
  const kept = read.ok
    ? await writeAssumption(context.database, writerOf(c, context), read.value, latest.id)
    : read
  return answered(c, context, written, latest.id, kept)
}

async function sendOutcome(c: PageContext, context: AppContext) {
  const written = await readWritten(c)
  const id = c.req.param('assumption') ?? ''
  const read = readOutcome((name) => written[name] ?? '', swedishDay(context.now()))
  const kept = read.ok ? await writeOutcome(context.database, writerOf(c, context), id, read.value) : read
  return answered(c, context, written, id, kept)
}

function answered(
  c: PageContext,
  context: AppContext,
  written: Refused['written'],
  id: string,
  kept: Outcome<unknown>,
) {
  return kept.ok
    ? c.redirect(path(c.get('language')).assumption(id), 303)
    : showOne(c, context, { problems: kept.problems, written })
}
