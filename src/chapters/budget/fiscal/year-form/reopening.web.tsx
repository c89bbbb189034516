import { writerOf } from '#chapters/budget/budget-room.web.ts'
import type { YearReopening } from '#chapters/budget/fiscal/book.ts'
import { closingVersion, openAgain } from '#chapters/budget/fiscal/closed-fiscal-year.ts'
import {
  assemblyNode,
  fiscalCrumbs,
  fiscalRoom,
  locateAssembly,
} from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { reopenYear } from '#chapters/budget/fiscal/write-year.store.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, refuse, succeed } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import { needed } from '#core/written-text.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { ReopeningPage } from './reopening-page.tsx'
import { reopeningTexts } from './reopening-texts.ts'

/** Where a closed year is opened again: by those who decide, or by whoever registers what they have decided. */
export function registerReopening(doors: Doors, context: AppContext): void {
  doors.get(routes.reopenYear, toRead('fiscal-plan'), (c) => show(c, context))
  doors.post(routes.decideReopening, to('decide', 'fiscal-plan', locateAssembly(context)), (c) =>
    reopen(c, context, 'decided'),
  )
  doors.post(routes.registerReopening, to('write', 'fiscal-plan'), (c) => reopen(c, context, 'registered'))
  for (const route of [routes.decideReopening, routes.registerReopening]) {
    doors.get(route, toRead('fiscal-plan'), (c) => c.redirect(path(c.get('language')).reopenYear()))
  }
}

async function reopen(c: PageContext, context: AppContext, by: YearReopening['by']) {
  const written = await readWritten(c)
  const read = readReopening(written)
  const opened = read.ok
    ? await reopenYear(context.database, writerOf(c, context), { ...read.value, by })
    : read
  if (!opened.ok) return show(c, context, { problems: opened.problems, written })
  return c.redirect(path(c.get('language')).reopenYear(), 303)
}

function readReopening({ year = '', reason = '', decision = '' }: Refused['written']) {
  const { sv, en } = reopeningTexts
  const said = (name: 'chooseYear' | 'reasonMissing' | 'decisionMissing'): Bilingual => {
    return { sv: sv[name], en: en[name] }
  }
  return combine({
    year: /^\d{4}$/.test(year)
      ? succeed(Number(year))
      : refuse({ code: 'year-missing', where: 'year', text: said('chooseYear') }),
    reason: needed('reason', reason, said('reasonMissing'), 500),
    decision: needed('decision', decision, said('decisionMissing'), 200),
  })
}

async function show(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await fiscalRoom(c, context)
  const { book, language } = room
  const years = [...new Set(book.years.map(({ year }) => year))].toSorted((a, b) => b - a)
  const open = openAgain(book)
  const t = reopeningTexts[language]
  return page(
    c,
    { title: t.title, room: 'budget', crumbs: fiscalCrumbs(language), here: t.here },
    <ReopeningPage
      closed={years.flatMap((year) => closingVersion(book, year) ?? [])}
      reopenings={book.reopenings.toReversed().map((each) => ({ ...each, isOpen: open.includes(each) }))}
      by={await roleOf(c, context)}
      year={c.req.query('ar') ?? ''}
      {...(refused ? { refused } : {})}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

async function roleOf(c: PageContext, context: AppContext): Promise<YearReopening['by'] | undefined> {
  const assembly = await assemblyNode(c, context)
  const decides = assembly !== undefined && (await mayHere(c, context, 'decide', 'fiscal-plan', assembly))
  if (decides) return 'decided'
  return (await mayHere(c, context, 'write', 'fiscal-plan')) ? 'registered' : undefined
}
