import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import type { StepHappening } from '#chapters/budget/process/model.ts'
import { type ProcessRoom, processRoom } from '#chapters/budget/process/process-room.web.ts'
import { inSentence } from '#chapters/budget/process/step-in-sentence.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, refuse, unwrap } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import type { AppContext, Doors, Located, PageContext } from '#web/context.ts'
import { locatePlace, mayHere, to, toRead } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { registerEvent, unknownStep } from './calendar.store.ts'
import { type CalendarStep, calendarOf } from './calendar.ts'
import { calendarTexts } from './calendar-texts.ts'
import { readDelay, readDone, readGate } from './step-form.ts'
import { StepPage } from './step-page.tsx'

/** A step of the calendar, and what happens to it. */
export function registerStep(doors: Doors, context: AppContext): void {
  const here = locateStep(context)
  const read = toRead('budget-calendar', 'public', here)
  const write = to('write', 'budget-calendar', here)
  doors.get(routes.budgetStep, read, (c) => showStep(c, context))
  doors.post(routes.completeBudgetStep, to('decide', 'budget-calendar', here), (c) =>
    send(c, context, readDone),
  )
  doors.post(routes.delayBudgetStep, write, (c) => send(c, context, readDelay))
  doors.post(routes.passGate, write, (c) => send(c, context, readGate))
  // Where a refused form was shown: its address alone leads back to the page.
  for (const route of [routes.completeBudgetStep, routes.delayBudgetStep, routes.passGate]) {
    doors.get(route, read, (c) => c.redirect(path(c.get('language')).budgetStep(c.req.param('step') ?? '')))
  }
}

/** A step belongs to the place that decides it; to the whole municipality where that place is no more. */
export function locateStep(context: AppContext) {
  return async (c: PageContext): Promise<Located | undefined> => {
    const room = await processRoom(c, context)
    const standing = stepIn(c, room)
    return standing && ((await locatePlace(c, context, standing.step.decides)) ?? {})
  }
}

/** The step that the address names, unless it has been removed. */
export function stepIn(c: PageContext, { process, day }: ProcessRoom): CalendarStep | undefined {
  const id = c.req.param('step')
  const year = process.steps.find((step) => step.id === id)?.year
  return year === undefined ? undefined : calendarOf(process, year, day).find(({ step }) => step.id === id)
}

async function showStep(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await processRoom(c, context)
  const { process, day, language } = room
  const standing = stepIn(c, room) ?? unwrap(refuse(unknownStep))
  const { step } = standing
  const t = calendarTexts[language]
  return page(
    c,
    {
      title: (standing.done ? t.step.titleDone : t.step.title)(inSentence(step.title, language), step.year),
      room: 'budget',
      crumbs: crumbs(language, { label: t.crumb, href: path(language).budgetCalendar({ ar: step.year }) }),
    },
    <StepPage
      {...{ standing, day, language }}
      {...(refused ? { refused } : {})}
      who={room.nameOf(step.decides)}
      talks={process.talks.filter((talk) => talk.step === step.id)}
      may={{
        write: await mayHere(c, context, 'write', 'budget-calendar', step.decides),
        complete: await mayHere(c, context, 'decide', 'budget-calendar', step.decides),
      }}
    />,
    refused ? 400 : 200,
  )
}

async function send(
  c: PageContext,
  context: AppContext,
  read: (field: (name: string) => string, day: string) => Outcome<StepHappening>,
) {
  const written = await readWritten(c)
  const happening = read((name) => written[name] ?? '', swedishDay(context.now()))
  const id = c.req.param('step') ?? ''
  const kept = happening.ok
    ? await registerEvent(context.database, writerOf(c, context), id, happening.value)
    : happening
  return kept.ok
    ? c.redirect(path(c.get('language')).budgetStep(id), 303)
    : showStep(c, context, { problems: kept.problems, written })
}
