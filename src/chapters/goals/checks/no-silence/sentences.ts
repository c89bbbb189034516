import { addressOf } from '#chapters/goals/addresses.ts'
import type { CellClass, GoalCell, GoalGrid } from '#chapters/goals/grid/goal-grid.ts'
import { formatDay, formatList, formatNumber } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Evidence, Missing } from '#engine/check.ts'

export interface Finding {
  readonly counts: Readonly<Record<CellClass, number>>
  /** How many squares the grid has: one for every goal in every unit that it reaches. */
  readonly size: number
  /** First ISO day of the periods that a trace must fall in. */
  readonly since: string
  /** Decisions to set a goal aside that don't count. */
  readonly notCounted: number
  readonly unanswered: readonly GoalCell[]
}

/** How many are named in the sentence itself. */
const named = 3

export const noGoals: Missing = {
  text: {
    sv: 'Inget mål i kraft når någon enhet. Lägg in målen och vilka enheter de gäller.',
    en: 'No goal in force reaches any unit. Add the goals and the units that they are for.',
  },
  href: addressOf.add,
}

export const tooNew: Missing = {
  text: {
    sv: 'Målen är för nya för att det ska gå att säga hur enheterna arbetar med dem.',
    en: 'The goals are too new for it to be possible to say how the units work by them.',
  },
  href: addressOf.grid,
}

export function notYetAsked({ size, since }: GoalGrid, due: number): Missing {
  return {
    text: {
      sv: `I ${figure(due, 'sv')} av rutnätets ${squares(size, 'sv')} finns inget spår av målet sedan den ${formatDay(since, 'sv')}, och enheten har ännu inte tillfrågats. Fråga innan något sägs om dem.`,
      en: `In ${figure(due, 'en')} of the grid's ${squares(size, 'en')} there is no trace of the goal since ${formatDay(since, 'en')}, and the unit has not yet been asked. Ask before anything is said of them.`,
    },
    href: addressOf.grid,
  }
}

export function unansweredEvidence({ goal, unit, question }: GoalCell): Evidence {
  const days = (language: Language) => ({
    asked: formatDay(question?.askedOn ?? '', language),
    due: formatDay(question?.due ?? '', language),
  })
  const [sv, en] = [days('sv'), days('en')]
  return {
    text: {
      sv: `${unit.name}, ”${goal.wording}”: frågan ställdes den ${sv.asked} och skulle ha besvarats senast den ${sv.due}.`,
      en: `${unit.name}, “${goal.wording}”: the question was put on ${en.asked} and should have been answered by ${en.due}.`,
    },
    href: addressOf.goalAtPlace(goal.goal, unit.node),
  }
}

export function gridEvidence({ size, since }: GoalGrid): Evidence {
  return {
    text: {
      sv: `Rutnätet med mål och enheter: ${squares(size, 'sv')}, spår sedan den ${formatDay(since, 'sv')}.`,
      en: `The grid of goals and units: ${squares(size, 'en')}, traces since ${formatDay(since, 'en')}.`,
    },
    href: addressOf.grid,
  }
}

export function sayPass({ counts, size, since, notCounted }: Finding): Bilingual {
  const aside = counts['prioritised-down'] + counts['not-applicable']
  const open = counts.unanswered
  return {
    sv: `${open === 0 ? 'Inget mål är obesvarat.' : `${open === 1 ? '1 mål i en enhet är obesvarat' : `${figure(open, 'sv')} mål i enheter är obesvarade`}, vilket kommunen godtar.`} Rutnätet har ${squares(size, 'sv')}, en för varje mål i varje enhet som målet når: i ${figure(counts.acted, 'sv')} finns spår sedan den ${formatDay(since, 'sv')}, i ${figure(counts.asked, 'sv')} har enheten tid kvar att svara, och i ${figure(aside, 'sv')} har nämnden öppet satt målet åt sidan.${newGoals(counts, 'sv')}${uncounted(notCounted, 'sv')}`,
    en: `${open === 0 ? 'No goal is unanswered.' : `${open === 1 ? '1 goal in a unit is unanswered' : `${figure(open, 'en')} goals in units are unanswered`}, which the municipality accepts.`} The grid has ${squares(size, 'en')}, one for every goal in every unit that it reaches: in ${figure(counts.acted, 'en')} there is a trace since ${formatDay(since, 'en')}, in ${figure(counts.asked, 'en')} the unit has time left to answer, and in ${figure(aside, 'en')} the committee has openly set the goal aside.${newGoals(counts, 'en')}${uncounted(notCounted, 'en')}`,
  }
}

export function sayFail({ unanswered, notCounted }: Finding): Bilingual {
  const count = unanswered.length
  return {
    sv: `${count === 1 ? '1 fråga om ett mål är obesvarad' : `${figure(count, 'sv')} frågor om mål är obesvarade`} fast tiden för svar har gått ut: ${units(unanswered, 'sv')}. Enheterna kan ha arbetat med målen ändå; det är inte känt. Svara på frågan, eller låt nämnden besluta öppet att annat går först.${uncounted(notCounted, 'sv')} Handboken säger att mål som uppfattas som valfria gör verksamheten mindre likvärdig.`,
    en: `${count === 1 ? '1 question about a goal is unanswered' : `${figure(count, 'en')} questions about goals are unanswered`} though the time to answer is over: ${units(unanswered, 'en')}. The units may have worked by the goals all the same; it is not known. Answer the question, or let the committee decide openly that other things come first.${uncounted(notCounted, 'en')} The handbook says that goals seen as optional make services less equal.`,
  }
}

function units(cells: readonly GoalCell[], language: Language): string {
  const names = cells
    .slice(0, named)
    .map(({ unit, goal }) =>
      language === 'sv' ? `${unit.name} om ”${goal.wording}”` : `${unit.name} on “${goal.wording}”`,
    )
  const rest = cells.length - names.length
  if (rest === 0) return formatList(names, language)
  return formatList(
    [...names, language === 'sv' ? `${figure(rest, language)} till` : `${figure(rest, language)} more`],
    language,
  )
}

/** Goals that have not yet been there for all the periods. */
function newGoals(counts: Finding['counts'], language: Language): string {
  const count = counts['not-yet-asked']
  if (count === 0) return ''
  return language === 'sv'
    ? ` I ${figure(count, 'sv')} är målet för nytt för en fråga.`
    : ` In ${figure(count, 'en')} the goal is too new for a question.`
}

function uncounted(count: number, language: Language): string {
  if (count === 0) return ''
  if (language === 'sv') {
    return count === 1
      ? ' Ett beslut att sätta ett mål åt sidan räknas inte: det är inte fattat av enhetens nämnd, eller saknar skäl.'
      : ` ${figure(count, 'sv')} beslut att sätta mål åt sidan räknas inte: de är inte fattade av enhetens nämnd, eller saknar skäl.`
  }
  return count === 1
    ? " One decision to set a goal aside does not count: it was not taken by the unit's committee, or lacks a reason."
    : ` ${figure(count, 'en')} decisions to set goals aside do not count: they were not taken by the unit's committee, or lack a reason.`
}

function squares(count: number, language: Language): string {
  const words = { sv: ['ruta', 'rutor'], en: ['square', 'squares'] } as const
  return `${figure(count, language)} ${words[language][count === 1 ? 0 : 1]}`
}

function figure(count: number, language: Language): string {
  return formatNumber(count, language)
}
