import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import { type ProcessRoom, processRoom } from '#chapters/budget/process/process-room.web.ts'
import { statutoryRules } from '#chapters/budget/process/statutory-dates.ts'
import type { Problem } from '#core/outcome.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { copySteps } from './calendar.store.ts'
import { calendarYears } from './calendar.ts'
import { CalendarPage } from './calendar-page.tsx'
import { calendarTable } from './calendar-table.web.ts'
import { calendarTexts } from './calendar-texts.ts'
import { kindWords } from './calendar-words.ts'
import { icalendar } from './icalendar.ts'
import type { LawRow } from './law-list.tsx'
import { registerStep } from './step.web.tsx'
import { registerStepForm } from './step-form.web.tsx'
import { type WhereWeAre, whereAreWe, yearInTheMaking } from './where-are-we.ts'

/** The year's calendar: where we are, each step, and what happens to it. */
export function registerCalendar(doors: Doors, context: AppContext): void {
  const read = toRead('budget-calendar')
  const write = to('write', 'budget-calendar')
  doors.get(routes.budgetCalendar, read, (c) => showCalendar(c, context))
  doors.get(routes.budgetCalendarFile, read, (c) => calendarFile(c, context))
  doors.get(routes.copyBudgetSteps, read, (c) => c.redirect(path(c.get('language')).budgetCalendar()))
  doors.post(routes.copyBudgetSteps, write, (c) => copy(c, context))
  registerStepForm(doors, context)
  registerStep(doors, context)
}

/** The budget year that the address says, else the one that is being made, else the next. */
function yearOf(c: PageContext, { process, day }: ProcessRoom): number {
  const wanted = c.req.query('ar') ?? ''
  if (/^20\d{2}$/.test(wanted)) return Number(wanted)
  return yearInTheMaking(process, day) ?? Number(day.slice(0, 4)) + 1
}

async function showCalendar(
  c: PageContext,
  context: AppContext,
  refused?: { readonly year: number; readonly problems: readonly Problem[] },
) {
  const room = await processRoom(c, context)
  const { process, day, language } = room
  const year = refused?.year ?? yearOf(c, room)
  const here = whereAreWe(process, day, year)
  const table = here && calendarTable(room, here)
  const years = calendarYears(process)
  const shown = [...new Set([...years, year])].toSorted((a, b) => b - a)
  return (
    (table && (await download(c, table))) ??
    page(
      c,
      {
        title: calendarTexts[language].title(year),
        room: 'budget',
        crumbs: crumbs(language),
        here: calendarTexts[language].crumb,
      },
      <CalendarPage
        {...{ year, here, table, language }}
        years={shown}
        law={lawRows(here)}
        {...(years.includes(year - 1) ? { copyFrom: year - 1 } : {})}
        mayWrite={await mayHere(c, context, 'write', 'budget-calendar')}
        nameOf={room.nameOf}
        problems={refused?.problems ?? []}
      />,
      refused ? 400 : 200,
    )
  )
}

/** Each rule with the step that it holds for, the last of its kind. */
function lawRows(here: WhereWeAre | undefined): readonly LawRow[] {
  return statutoryRules.map((rule) => {
    const own = here?.steps.findLast(({ step }) => step.kind === rule.kind)
    if (!own) return { rule }
    const found = own.law.find((each) => each.rule.id === rule.id)
    return found
      ? { rule, verdict: found.verdict, step: { id: own.step.id, title: own.step.title } }
      : { rule }
  })
}

async function calendarFile(c: PageContext, context: AppContext) {
  const room = await processRoom(c, context)
  const { language } = room
  const year = yearOf(c, room)
  const here = whereAreWe(room.process, room.day, year)
  const t = calendarTexts[language]
  const origin = context.publicAddress ?? new URL(c.req.url).origin
  const events = (here?.steps ?? []).map(({ step, due, done }) => ({
    uid: `${step.id}@${room.municipality}.styrkedjan`,
    on: done?.on ?? due,
    title: `${step.title} (budget ${year})`,
    description: `${kindWords[step.kind][language]}. ${t.step.facts.decides}: ${room.nameOf(step.decides)}.\n${t.step.facts.about}: ${step.about}`,
    url: `${origin}${path(language).budgetStep(step.id)}`,
  }))
  return c.body(icalendar(t.title(year), events, context.now()), 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `attachment; filename="budget-${year}.ics"`,
  })
}

async function copy(c: PageContext, context: AppContext) {
  const written = await readWritten(c)
  const year = Number(written.year)
  const isYear = Number.isInteger(year) && year > 2000 && year < 2100
  if (!isYear) return c.redirect(path(c.get('language')).budgetCalendar(), 303)
  const copied = await copySteps(context.database, writerOf(c, context), year)
  return copied.ok
    ? c.redirect(path(c.get('language')).budgetCalendar({ ar: year }), 303)
    : showCalendar(c, context, { year, problems: copied.problems })
}
