import { crumbs, writerOf } from '#chapters/budget/budget-room.web.ts'
import type { BudgetStep } from '#chapters/budget/process/model.ts'
import { type ProcessRoom, processRoom } from '#chapters/budget/process/process-room.web.ts'
import { inSentence } from '#chapters/budget/process/step-in-sentence.ts'
import { seenIn } from '#chapters/budget/written-meanwhile.ts'
import { refuse, unwrap } from '#core/outcome.ts'
import type { Refused, Written } from '#core/written-form.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { to } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { removeStep, unknownStep, writeStep } from './calendar.store.ts'
import { calendarTexts } from './calendar-texts.ts'
import { locateStep, stepIn } from './step.web.tsx'
import { readStep } from './step-form.ts'
import { StepFormPage } from './step-form-page.tsx'

/** Adding a step to the calendar, changing and removing it. */
export function registerStepForm(doors: Doors, context: AppContext): void {
  const write = to('write', 'budget-calendar')
  const edit = to('write', 'budget-calendar', locateStep(context))
  doors.get(routes.newBudgetStep, write, (c) => showNew(c, context))
  doors.post(routes.newBudgetStep, write, (c) => sendNew(c, context))
  doors.get(routes.editBudgetStep, edit, (c) => showEdit(c, context))
  doors.post(routes.editBudgetStep, edit, (c) => sendEdit(c, context))
}

async function showNew(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await processRoom(c, context)
  const { language } = room
  return form(c, room, calendarTexts[language].forms.newTitle, {
    problems: refused?.problems ?? [],
    written: refused?.written ?? { year: c.req.query('ar') ?? '' },
  })
}

async function showEdit(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await processRoom(c, context)
  const { step } = stepIn(c, room) ?? unwrap(refuse(unknownStep))
  return form(
    c,
    room,
    calendarTexts[room.language].forms.editTitle(inSentence(step.title, room.language)),
    refused ?? { problems: [], written: asWritten(step) },
    step,
  )
}

function asWritten({ title, kind, year, due, decides, about, basis, gates }: BudgetStep): Written {
  return { title, kind, year: String(year), due, decides, about, basis, gates: gates.join('\n') }
}

function form(
  c: PageContext,
  room: ProcessRoom,
  title: string,
  { problems, written }: Refused,
  step?: BudgetStep,
) {
  const { language } = room
  return page(
    c,
    {
      ...{ title, room: 'budget' },
      crumbs: crumbs(language, {
        label: calendarTexts[language].crumb,
        href: path(language).budgetCalendar(),
      }),
    },
    <StepFormPage
      {...{ problems, written, language }}
      {...(step === undefined ? {} : { step })}
      places={deciders(room).map(({ node, name }) => ({ value: node, label: name }))}
    />,
    problems.length > 0 ? 400 : 200,
  )
}

/** Whoever decides in a step: political bodies and departments. */
function deciders({ tree }: ProcessRoom) {
  return tree.places.filter(({ kind }) => kind !== 'unit' && kind !== 'service-area')
}

async function sendNew(c: PageContext, context: AppContext) {
  const room = await processRoom(c, context)
  const written = await readWritten(c)
  const read = readStep(
    (name) => written[name] ?? '',
    deciders(room).map(({ node }) => node),
  )
  if (!read.ok) return showNew(c, context, { problems: read.problems, written })
  const kept = await writeStep(context.database, writerOf(c, context), read.value)
  return kept.ok
    ? c.redirect(path(room.language).budgetStep(kept.value), 303)
    : showNew(c, context, { problems: kept.problems, written })
}

async function sendEdit(c: PageContext, context: AppContext) {
  const room = await processRoom(c, context)
  const written = await readWritten(c)
  const { step } = stepIn(c, room) ?? unwrap(refuse(unknownStep))
  const writer = writerOf(c, context)
  if (written.remove === '1') {
    unwrap(await removeStep(context.database, writer, step.id))
    return c.redirect(path(room.language).budgetCalendar({ ar: step.year }), 303)
  }
  const places = [...deciders(room).map(({ node }) => node), step.decides]
  const read = readStep((name) => written[name] ?? '', places)
  if (!read.ok) return showEdit(c, context, { problems: read.problems, written })
  const kept = await writeStep(context.database, writer, read.value, {
    id: step.id,
    seen: seenIn(written),
  })
  return kept.ok
    ? c.redirect(path(room.language).budgetStep(step.id), 303)
    : showEdit(c, context, { problems: kept.problems, written })
}
