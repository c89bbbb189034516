import { calendarOf } from '#chapters/budget/process/calendar/calendar.ts'
import type { Bilingual } from '#core/language.ts'
import type { Actor } from '#identity/model.ts'
import { may } from '#identity/policy.ts'
import type { AppContext, Asked, ComingDate, Finding } from '#web/context.ts'
import { processAddress } from './addresses.ts'
import { assumptionSeries, clearestBias } from './assumptions/assumption-bias.ts'
import { sayBias } from './assumptions/say-bias.ts'
import type { CalendarStep } from './calendar/calendar.ts'
import { sayWhere } from './calendar/say-where.ts'
import { whereAreWe } from './calendar/where-are-we.ts'
import { type ProcessRoom, processOnce } from './process-room.web.ts'
import { inSentence } from './step-in-sentence.ts'
import { talksToAnswer, titleOfStep } from './talks/talks-of.web.ts'

/** What the process asks of whoever reads: open questions first, then what the calendar waits for. */
export async function processAsked(actor: Actor, context: AppContext): Promise<readonly Asked[]> {
  if (actor.kind !== 'person') return []
  const room = await processOnce(context)
  if (room.municipality !== actor.municipality) return []
  return [...(await questions(actor, room, context)), ...forTheKeeper(actor, room)]
}

async function questions(actor: Actor, room: ProcessRoom, context: AppContext): Promise<readonly Asked[]> {
  const open = await talksToAnswer(actor, room, context)
  return open.map((talk) => {
    const step = titleOfStep(room, talk.step)
    const isTalk = talk.kind === 'dialogue'
    return {
      text: isTalk ? said.talk(step) : said.responsibility,
      ...{ minutes: isTalk ? 1 : 3, href: processAddress.talk(talk.id), due: talk.closes },
    }
  })
}

/** What waits for whoever keeps the calendar and the assumptions. */
function forTheKeeper(actor: Actor, room: ProcessRoom): readonly Asked[] {
  const { process, day, municipality } = room
  const object = { municipality, path: [], openness: 'internal' } as const
  const here = whereAreWe(process, day)
  const keepsCalendar = may(actor, 'write', { ...object, kind: 'budget-calendar' })
  const keepsAssumptions = may(actor, 'write', { ...object, kind: 'assumption' })
  const next = here?.next
  return [
    ...(keepsCalendar ? (here?.late ?? []).map(lateStep) : []),
    ...(keepsCalendar && next && next.openGates.length > 0 ? [openGate(next)] : []),
    ...(keepsAssumptions ? missingOutcomes(room) : []),
  ]
}

function lateStep({ step }: CalendarStep): Asked {
  const href = processAddress.step(step.id)
  return { text: said.late(step.title), minutes: 3, href }
}

function openGate({ step, due, openGates }: CalendarStep): Asked {
  const href = `${processAddress.step(step.id)}#grindar`
  return { text: said.gates(openGates.length, step.title), minutes: 5, href, due }
}

/** Outcomes of the year before, which are known in the spring. */
function missingOutcomes({ process, day }: ProcessRoom): readonly Asked[] {
  const year = Number(day.slice(0, 4)) - 1
  if (day < `${year + 1}-04-01`) return []
  const missing = assumptionSeries(process, day).filter(({ years }) =>
    years.some((each) => each.year === year && each.outcome === undefined),
  )
  return missing.length === 0
    ? []
    : [{ text: said.outcomes(missing.length, year), minutes: 5, href: processAddress.assumptions }]
}

/** Where the budget is, and the assumption that has missed most surely one way. */
export async function processFindings(context: AppContext): Promise<readonly Finding[]> {
  const { process, day, nameOf } = await processOnce(context)
  const here = whereAreWe(process, day)
  const signal = clearestBias(assumptionSeries(process, day))
  return [
    ...(here
      ? [
          {
            text: { sv: sayWhere(here, nameOf, 'sv'), en: sayWhere(here, nameOf, 'en') },
            href: processAddress.calendar(here.year),
            isSignal: here.late.length > 0,
          },
        ]
      : []),
    ...(signal
      ? [
          {
            text: { sv: sayBias(signal, 'sv'), en: sayBias(signal, 'en') },
            href: processAddress.assumption(signal.id),
            isSignal: true,
          },
        ]
      : []),
  ]
}

/** The days of the calendar that come, for all to read. */
export async function processDates(context: AppContext): Promise<readonly ComingDate[]> {
  const { process, day } = await processOnce(context)
  const year = Number(day.slice(0, 4))
  return [year, year + 1]
    .flatMap((each) => calendarOf(process, each, day))
    .filter(({ done, due }) => !done && due >= day)
    .map(({ step, due }) => ({
      on: due,
      text: said.date(step.title, step.year),
      href: processAddress.step(step.id),
    }))
}

const said = {
  talk: (step: string): Bilingual => ({
    sv: `Svara på tre frågor om dialogen i ${inSentence(step, 'sv')}`,
    en: `Answer three questions on the dialogue in ${inSentence(step, 'en')}`,
  }),
  responsibility: {
    sv: 'Svara på om du kan ta ansvar för budgeten',
    en: 'Say whether you can take responsibility for the budget',
  },
  late: (step: string): Bilingual => ({
    sv: `Registrera hur det gick med ${inSentence(step, 'sv')}, eller varför det dröjer`,
    en: `Register what came of ${inSentence(step, 'en')}, or why it takes time`,
  }),
  gates: (count: number, step: string): Bilingual => ({
    sv: `Gå igenom ${count === 1 ? 'en öppen grind' : `${count} öppna grindar`} före ${inSentence(step, 'sv')}`,
    en: `Go through ${count === 1 ? 'one open gate' : `${count} open gates`} before ${inSentence(step, 'en')}`,
  }),
  outcomes: (count: number, year: number): Bilingual => ({
    sv: `Skriv utfallet av ${count} antaganden för ${year}`,
    en: `Write the outcome of ${count} assumptions for ${year}`,
  }),
  date: (step: string, year: number): Bilingual => ({
    sv: `${step} (budget ${year})`,
    en: `${step} (budget ${year})`,
  }),
} as const
