import { writerOf } from '#chapters/budget/budget-room.web.ts'
import { type FiscalRoom, fiscalCrumbs, fiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { panelYear } from '#chapters/budget/fiscal/panel-years.ts'
import { savePolicy, saveUse, tellReason } from '#chapters/budget/fiscal/write-fiscal.store.ts'
import { seenField, seenIn } from '#chapters/budget/written-meanwhile.ts'
import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { Column, Table } from '#reports/table.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { ReservePage, type ReservePageProps } from './reserve-page.tsx'
import { reserveTexts } from './reserve-texts.ts'
import {
  policyFields,
  readPolicy,
  readReason,
  readUse,
  useFields,
  type WrittenPolicy,
  type WrittenUse,
  writtenPolicyOf,
} from './written-reserve.ts'

/** What the reserves hold, and why they are used. */
export function registerReserve(doors: Doors, context: AppContext): void {
  const write = to('write', 'fiscal-plan')
  doors.get(routes.reserve, toRead('fiscal-plan'), async (c) =>
    show(c, context, await fiscalRoom(c, context)),
  )
  doors.post(routes.reserve, write, (c) => use(c, context))
  doors.post(routes.reserveReason, write, (c) => tell(c, context))
  doors.post(routes.reservePolicy, write, (c) => policy(c, context))
  for (const route of [routes.reserveReason, routes.reservePolicy]) {
    doors.get(route, toRead('fiscal-plan'), (c) => c.redirect(path(c.get('language')).reserve()))
  }
}

const nothingUsed: WrittenUse = { year: '', reserve: 'rer', amount: '', wentTo: '', reason: '', decision: '' }

async function use(c: PageContext, context: AppContext) {
  const room = await fiscalRoom(c, context)
  const field = fieldOf(await readForm(c))
  const written = { ...nothingUsed, ...Object.fromEntries(useFields.map((name) => [name, field(name)])) }
  const read = readUse(written)
  if (!read.ok) return show(c, context, room, { written, problems: read.problems })
  await saveUse(context.database, writerOf(c, context), read.value)
  return c.redirect(path(room.language).reserve(), 303)
}

async function tell(c: PageContext, context: AppContext) {
  const room = await fiscalRoom(c, context)
  const field = fieldOf(await readForm(c))
  const id = Number(field('use'))
  if (!room.now.uses.some((each) => each.id === id)) return unwrap(refuse(unknownUse))
  const written = { ...nothingUsed, wentTo: field('wentTo'), reason: field('reason') }
  const read = readReason({ wentTo: written.wentTo, reason: written.reason })
  if (!read.ok) return show(c, context, room, { written, problems: read.problems, told: id })
  await tellReason(context.database, writerOf(c, context), id, read.value)
  return c.redirect(path(room.language).reserve(), 303)
}

async function policy(c: PageContext, context: AppContext) {
  const room = await fiscalRoom(c, context)
  const field = fieldOf(await readForm(c))
  const texts = policyFields.map((name) => [name, field(name)])
  const writtenPolicy: WrittenPolicy = { ...policyWritten(room), ...Object.fromEntries(texts) }
  const seen = { [seenField]: field(seenField) }
  const read = readPolicy(writtenPolicy)
  if (!read.ok) return show(c, context, room, { writtenPolicy, seen, problems: read.problems })
  const saved = await savePolicy(context.database, writerOf(c, context), read.value, seenIn(seen))
  if (saved.ok) return c.redirect(path(room.language).reserve(), 303)
  // Read again: what refused it may have been written since the page was asked for.
  const problems = saved.problems
  return show(c, context, await fiscalRoom(c, context), { writtenPolicy, seen, problems })
}

function policyWritten({ now }: FiscalRoom): WrittenPolicy {
  return { ...writtenPolicyOf(now.policy), policyDecision: '' }
}

type Sent = Partial<Pick<ReservePageProps, 'written' | 'writtenPolicy' | 'seen' | 'problems' | 'told'>>

async function show(c: PageContext, context: AppContext, room: FiscalRoom, sent: Sent = {}) {
  const { language, panel, now } = room
  const table = usesTable(room)
  const usable = panelYear(panel, panel.budgetYear)?.usable
  const problems = sent.problems ?? []
  return (
    (await download(c, table)) ??
    page(
      c,
      { title: reserveTexts[language].title, room: 'budget', crumbs: fiscalCrumbs(language) },
      <ReservePage
        {...{ table, problems, language }}
        {...(usable
          ? { balance: { year: panel.budgetYear, rerOre: usable.rerOre, rurOre: usable.rurOre } }
          : {})}
        policy={now.policy}
        uses={now.uses}
        written={sent.written ?? nothingUsed}
        writtenPolicy={sent.writtenPolicy ?? policyWritten(room)}
        {...(sent.told === undefined ? {} : { told: sent.told })}
        {...(sent.seen ? { seen: sent.seen } : {})}
        mayWrite={await mayHere(c, context, 'write', 'fiscal-plan')}
      />,
      problems.length > 0 ? 400 : 200,
    )
  )
}

const { sv, en } = reserveTexts

function usesTable({ now, provenance }: FiscalRoom): Table {
  const column = (key: keyof typeof sv.columns, kind: Column['kind']): Column => {
    return { key, kind, label: { sv: sv.columns[key], en: en.columns[key] } }
  }
  const notTold = { missing: { sv: sv.notTold, en: en.notTold } }
  return {
    id: 'anvandningar',
    title: { sv: sv.usesTable, en: en.usesTable },
    columns: [
      column('year', 'year'),
      column('reserve', 'text'),
      column('amount', 'kronor'),
      column('wentTo', 'text'),
      column('reason', 'text'),
      column('decision', 'text'),
    ],
    rows: now.uses.map(({ id, year, reserve, amountOre, wentTo, reason, decision }) => ({
      key: String(id),
      cells: {
        ...{ year, amount: amountOre / 100 },
        reserve: { sv: sv.reserves[reserve], en: en.reserves[reserve] },
        wentTo: wentTo || notTold,
        reason: reason || notTold,
        decision: decision || notTold,
      },
    })),
    provenance,
  }
}

const unknownUse: Problem = {
  code: 'use-not-there',
  text: {
    sv: 'Användningen finns inte. Se listan över användningar.',
    en: 'There is no such use. See the list of uses.',
  },
}
