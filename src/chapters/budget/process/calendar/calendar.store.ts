import { z } from 'zod'
import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { processAddress } from '#chapters/budget/process/addresses.ts'
import type { BudgetStep, ProcessBook, StepContent, StepHappening } from '#chapters/budget/process/model.ts'
import { withProcess } from '#chapters/budget/process/process.store.ts'
import { note } from '#chapters/budget/write.store.ts'
import { isWrittenMeanwhile, writtenMeanwhile } from '#chapters/budget/written-meanwhile.ts'
import { swedishDay } from '#core/day.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { idOfTitle } from '#core/plain-id.ts'
import { type Database, statement } from '#store/db.ts'
import { type CalendarStep, calendarOf } from './calendar.ts'

const insertSteps = statement(
  'budget/insert steps',
  z.unknown(),
  `insert into budget_step (municipality_id, step_id, version, year, kind, title, decides_node, basis, about, due, gates,
     removed, who, at)
   select $1, id, version, year, kind, title, decides, basis, about, due, gates, removed, $3, $4
   from jsonb_to_recordset($2::jsonb) as row(id text, version integer, year integer, kind text, title text, decides text,
     basis text, about text, due date, gates text[], removed boolean)`,
)

const insertEvent = statement(
  'budget/insert step event',
  z.unknown(),
  `insert into budget_step_event (municipality_id, step_id, kind, gate, happened_on, new_due, reference, reason, who, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
)

/**
 * Writes a step of the calendar, or a new version of it. It is not moved later: that is a delay, with a reason.
 *
 * @param id absent: a new step, with an id made of its year and title
 * @param seen the version that the writer has read
 * @returns the id
 */
export function writeStep(
  database: Database,
  writer: Writer,
  content: StepContent,
  { id, seen }: { readonly id?: string; readonly seen?: number | undefined } = {},
): Promise<Outcome<string>> {
  return withProcess(database, writer.municipality, async (within, { steps }) => {
    const before = steps.findLast((step) => step.id === id)
    if (id !== undefined && !before) return refuse(unknownStep)
    if (before && isWrittenMeanwhile(seen, before.version)) return refuse(writtenMeanwhile)
    if (before && !before.removed && content.due > before.due) return refuse(movedLater)
    const taken = steps.map((step) => step.id)
    const own = id ?? idOfTitle(`${content.year}-${content.title}`, taken)
    const version = (before?.version ?? 0) + 1
    await addVersion(within, writer, 'budget-step-written', { ...content, id: own, version, removed: false })
    return succeed(own)
  })
}

/** Takes a step out of the calendar. Its versions, and what happened to it, are kept. */
export function removeStep(database: Database, writer: Writer, id: string): Promise<Outcome<void>> {
  return withProcess(database, writer.municipality, async (within, { steps }) => {
    const before = steps.findLast((step) => step.id === id)
    if (!before) return refuse(unknownStep)
    const removed = { ...before, version: before.version + 1, removed: true }
    await addVersion(within, writer, 'budget-step-removed', removed)
    return succeed(undefined)
  })
}

type NewVersion = Omit<BudgetStep, 'who' | 'at'>

async function addVersion(within: Database, writer: Writer, action: string, step: NewVersion): Promise<void> {
  const { id, version } = step
  await addSteps(within, writer, [step])
  await note(within, writer, {
    ...{ action, object: processAddress.step(id), why: '', details: { step: id, version } },
  })
}

async function addSteps(
  within: Database,
  { municipality, who, at }: Writer,
  steps: readonly NewVersion[],
): Promise<void> {
  await within.all(insertSteps, [municipality, JSON.stringify(steps), who, at])
}

/** Takes the steps of the year before over, each a year later. @returns how many */
export function copySteps(database: Database, writer: Writer, year: number): Promise<Outcome<number>> {
  return withProcess(database, writer.municipality, async (within, book) => {
    const day = swedishDay(writer.at)
    if (calendarOf(book, year, '9999-12-31').length > 0) return refuse(yearHasSteps)
    const before = calendarOf(book, year - 1, day)
    if (before.length === 0) return refuse(nothingToCopy)
    const steps = before.map(({ step }) => ({
      ...step,
      id: `${year}-${step.id.replace(/^\d{4}-/, '')}`,
      ...{ version: 1, year, due: aYearLater(step.due) },
    }))
    await addSteps(within, writer, steps)
    await note(within, writer, {
      ...{ action: 'budget-steps-copied', object: processAddress.calendar(year), why: '' },
      details: { year, steps: steps.length },
    })
    return succeed(steps.length)
  })
}

/** The same day a year later; 29 February becomes the 28th. */
function aYearLater(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.endsWith('-02-29') ? '-02-28' : day.slice(4)}`
}

/**
 * Registers that a step is done, delayed, or that a gate before it has been gone through. Being done with a gate open, or
 * late, takes a reason.
 */
export function registerEvent(
  database: Database,
  writer: Writer,
  id: string,
  happening: StepHappening,
): Promise<Outcome<void>> {
  return withProcess(database, writer.municipality, async (within, book) => {
    const standing = standingNow(book, id, swedishDay(writer.at))
    if (!standing) return refuse(unknownStep)
    const problem = problemOf(standing, happening)
    if (problem) return refuse(problem)
    const { kind, gate, on, newDue, reference, reason } = happening
    const { municipality, who, at } = writer
    const values = [id, kind, gate ?? '', on, newDue ?? null, reference, reason, who, at]
    await within.all(insertEvent, [municipality, ...values])
    await note(within, writer, {
      ...{ action: `budget-step-${kind}`, object: processAddress.step(id), why: reason },
      details: { step: id, on, reference, ...(gate ? { gate } : {}), ...(newDue ? { newDue } : {}) },
    })
    return succeed(undefined)
  })
}

function standingNow(book: ProcessBook, id: string, day: string): CalendarStep | undefined {
  const year = book.steps.find((step) => step.id === id)?.year
  return year === undefined ? undefined : calendarOf(book, year, day).find(({ step }) => step.id === id)
}

function problemOf(standing: CalendarStep, happening: StepHappening): Problem | undefined {
  if (happening.kind === 'gate') return undefined
  if (standing.done) return alreadyDone
  if (happening.kind === 'delayed') {
    return (happening.newDue ?? '') > standing.due ? undefined : notLater
  }
  if (happening.reason !== '') return undefined
  if (standing.openGates.length > 0) return gatesOpen
  return happening.on > standing.due ? lateWithoutReason : undefined
}

export const unknownStep: Problem = {
  code: 'unknown-step',
  text: {
    sv: 'Det finns inget sådant steg. Se årshjulet.',
    en: 'There is no such step. See the calendar.',
  },
}

const movedLater: Problem = {
  code: 'due-moved-later',
  where: 'due',
  text: {
    sv: 'Ett steg flyttas inte framåt i tysthet. Spara övriga ändringar med samma dag och registrera förseningen med skäl på stegets sida.',
    en: 'A step isn’t moved later in silence. Save the other changes with the same day and register the delay, with a reason, on the page of the step.',
  },
}

const alreadyDone: Problem = {
  code: 'step-done',
  where: 'doneOn',
  text: { sv: 'Steget är redan klart.', en: 'The step is done already.' },
}

const notLater: Problem = {
  code: 'delay-not-later',
  where: 'newDue',
  text: {
    sv: 'Skriv en dag som är senare än den som gäller nu.',
    en: 'Write a day later than the one that holds now.',
  },
}

const gatesOpen: Problem = {
  code: 'gates-open',
  where: 'reason',
  text: {
    sv: 'Minst en grind före steget är öppen. Gå igenom den först, eller skriv skälet till att steget ändå är klart. Skälet visas.',
    en: 'At least one gate before the step is open. Go through it first, or write why the step is done all the same. The reason is shown.',
  },
}

const lateWithoutReason: Problem = {
  code: 'late-without-reason',
  where: 'reason',
  text: {
    sv: 'Steget blev klart efter sin dag. Skriv skälet.',
    en: 'The step was done after its day. Write the reason.',
  },
}

const yearHasSteps: Problem = {
  code: 'year-has-steps',
  text: { sv: 'Året har redan ett årshjul.', en: 'The year has a calendar already.' },
}

const nothingToCopy: Problem = {
  code: 'nothing-to-copy',
  text: {
    sv: 'Året före har inget årshjul att utgå från. Lägg till det första steget.',
    en: 'The year before has no calendar to begin from. Add the first step.',
  },
}
