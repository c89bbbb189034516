import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { whereAreWe, yearInTheMaking } from '#chapters/budget/process/calendar/where-are-we.ts'
import { type ProcessRoom, processRoom } from '#chapters/budget/process/process-room.web.ts'
import { inSentence } from '#chapters/budget/process/step-in-sentence.ts'
import { seenIn } from '#chapters/budget/written-meanwhile.ts'
import { swedishDay } from '#core/day.ts'
import { refuse, unwrap } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import type { AppContext, Doors, Located, PageContext } from '#web/context.ts'
import { locatePlace, mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { asWritten, readInvestment, readInvestmentDecision } from './investment-form.ts'
import { InvestmentFormPage } from './investment-form-page.tsx'
import { InvestmentPage } from './investment-page.tsx'
import {
  componentsTable,
  effectsTable,
  frameRowsTable,
  investmentsTable,
  runningTable,
  spendingTable,
} from './investment-tables.web.ts'
import { investmentTexts } from './investment-texts.ts'
import { decideInvestment, unknownInvestment, writeInvestment } from './investments.store.ts'
import { InvestmentsPage } from './investments-page.tsx'
import type { Investment } from './model.ts'
import { investmentsAt, yearlyEffects } from './yearly-effects.ts'

/** Investments, and what they cost each year. */
export function registerInvestments(doors: Doors, context: AppContext): void {
  const here = locateInvestment(context)
  const write = to('write', 'investment')
  doors.get(routes.investments, toRead('investment'), (c) => showAll(c, context))
  doors.get(routes.newInvestment, write, (c) => showForm(c, context))
  doors.post(routes.newInvestment, write, (c) => send(c, context))
  doors.get(routes.investment, toRead('investment', 'public', here), (c) => showOne(c, context))
  doors.get(routes.editInvestment, to('write', 'investment', here), (c) => showForm(c, context))
  doors.post(routes.editInvestment, to('write', 'investment', here), (c) => send(c, context))
  doors.post(routes.decideInvestment, to('decide', 'investment', here), (c) => decide(c, context))
  doors.get(routes.decideInvestment, toRead('investment', 'public', here), (c) =>
    c.redirect(path(c.get('language')).investment(c.req.param('investment') ?? '')),
  )
}

/** An investment belongs to the place that bears it; to the whole municipality where that place is no more. */
function locateInvestment(context: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> => {
    const investment = investmentIn(c, await processRoom(c, context))
    return investment && ((await locatePlace(c, context, investment.node)) ?? {})
  }
}

function investmentIn(c: PageContext, { process, day }: ProcessRoom): Investment | undefined {
  return investmentsAt(process.investments, day).find(({ id }) => id === c.req.param('investment'))
}

/** Ten years from the one before the budget that is being made. */
function yearsFrom(year: number): readonly number[] {
  return Array.from({ length: 10 }, (_, at) => year - 1 + at)
}

function yearIn({ process, day }: ProcessRoom): number {
  return yearInTheMaking(process, day) ?? Number(day.slice(0, 4)) + 1
}

async function showAll(c: PageContext, context: AppContext) {
  const room = await processRoom(c, context)
  const { process, day, language } = room
  const wanted = c.req.query('ar') ?? ''
  const year = /^20\d{2}$/.test(wanted) ? Number(wanted) : yearIn(room)
  const years = yearsFrom(year)
  const investments = investmentsAt(process.investments, day)
  const effects = investments.flatMap((each) => yearlyEffects(each, year - 1, year + 8))
  const tables = {
    list: investmentsTable(room, investments),
    effects: effectsTable(room, effects, years),
    rows: frameRowsTable(room, investments, year),
  }
  return (
    (await download(c, tables.list, tables.effects, tables.rows)) ??
    page(
      c,
      {
        title: investmentTexts[language].title,
        room: 'budget',
        crumbs: crumbs(language),
        here: investmentTexts[language].crumb,
      },
      <InvestmentsPage
        {...{ investments, effects, years, year, tables, language }}
        here={whereAreWe(process, day)}
        mayWrite={await mayHere(c, context, 'write', 'investment')}
      />,
    )
  )
}

async function showOne(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await processRoom(c, context)
  const { process, day, language } = room
  const investment = investmentIn(c, room) ?? unwrap(refuse(unknownInvestment))
  const first = Number(investment.inUseFrom.slice(0, 4))
  const years = yearsFrom(first + 1)
  const effects = yearlyEffects(investment, first, first + 9)
  const tables = [
    effectsTable(room, effects, years),
    componentsTable(room, investment),
    spendingTable(room, investment),
    runningTable(room, investment),
  ] as const
  const t = investmentTexts[language]
  return (
    (await download(c, ...tables)) ??
    page(
      c,
      {
        title: t.one.title(inSentence(investment.title, language)),
        room: 'budget',
        crumbs: crumbs(language, { label: t.crumb, href: path(language).investments() }),
      },
      <InvestmentPage
        {...{ investment, effects, years, tables, day, language }}
        fullYear={investment.inUseFrom.slice(5) === '01-01' ? first : first + 1}
        versions={process.investments.filter(({ id }) => id === investment.id).toReversed()}
        may={{
          write: await mayHere(c, context, 'write', 'investment', investment.node),
          decide: await mayHere(c, context, 'decide', 'investment', investment.node),
        }}
        problems={refused?.problems ?? []}
        written={refused?.written ?? {}}
      />,
      refused ? 400 : 200,
    )
  )
}

async function showForm(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await processRoom(c, context)
  const { language } = room
  const investment = investmentIn(c, room)
  const t = investmentTexts[language]
  return page(
    c,
    {
      title: investment ? t.forms.editTitle(inSentence(investment.title, language)) : t.forms.newTitle,
      room: 'budget',
      crumbs: crumbs(language, { label: t.crumb, href: path(language).investments() }),
    },
    <InvestmentFormPage
      {...(investment ? { investment } : {})}
      places={placesIn(room).map(({ node, name }) => ({ value: node, label: name }))}
      problems={refused?.problems ?? []}
      written={refused?.written ?? (investment ? asWritten(investment) : {})}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

/** Whoever can have costs: not the political bodies. */
function placesIn({ tree }: ProcessRoom) {
  return tree.places.filter(({ kind }) => ['department', 'service-area', 'unit'].includes(kind))
}

async function send(c: PageContext, context: AppContext) {
  const room = await processRoom(c, context)
  const written = await readWritten(c)
  const places = placesIn(room).map(({ node }) => node)
  const read = readInvestment((name) => written[name] ?? '', places)
  const which = { id: investmentIn(c, room)?.id, seen: seenIn(written) }
  const kept = read.ok
    ? await writeInvestment(context.database, writerOf(c, context), read.value, which)
    : read
  return kept.ok
    ? c.redirect(path(room.language).investment(kept.value), 303)
    : showForm(c, context, { problems: kept.problems, written })
}

async function decide(c: PageContext, context: AppContext) {
  const written = await readWritten(c)
  const id = c.req.param('investment') ?? ''
  const read = readInvestmentDecision((name) => written[name] ?? '', swedishDay(context.now()))
  const writer = writerOf(c, context)
  const kept = read.ok
    ? await decideInvestment(context.database, writer, id, read.value, seenIn(written))
    : read
  return kept.ok
    ? c.redirect(path(c.get('language')).investment(id), 303)
    : showOne(c, context, { problems: kept.problems, written })
}
