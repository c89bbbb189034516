import { addressOf } from '#chapters/goals/addresses.ts'
import type { OpenConflict } from '#chapters/goals/conflicts/open-conflicts.ts'
import type { PressureOverTime } from '#chapters/goals/load/steering-pressure.ts'
import { formatDay, formatList, formatNumber } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type CheckContext, type Evidence, limitOf, type Missing } from '#engine/check.ts'

export interface Finding {
  readonly pressures: readonly PressureOverTime[]
  readonly median: number
  /** Units whose pressure has risen every year, the most pressed first. */
  readonly rising: readonly PressureOverTime[]
  /** Units under the greatest pressure. */
  readonly top: readonly PressureOverTime[]
  /** Conflicts that have been open for too long, the longest first. */
  readonly conflicts: readonly OpenConflict[]
}

/** How many are named in the sentence itself. */
const named = 3

export const noGoals: Missing = {
  text: {
    sv: 'Inget mål i kraft når någon enhet. Lägg in målen, deras mått och hur ofta de redovisas.',
    en: 'No goal in force reaches any unit. Add the goals, their measures and how often they are reported.',
  },
  href: addressOf.add,
}

export function noTrend(years: number): Missing {
  return {
    text: {
      sv: `Det går inte att säga om styrtrycket ökar: målen är inte kända ${formatNumber(years, 'sv')} år tillbaka. Lägg in vilka mål som gällde då.`,
      en: `It is not possible to say whether the steering pressure rises: the goals are not known ${formatNumber(years, 'en')} years back. Add the goals that held then.`,
    },
    href: addressOf.overTime,
  }
}

export function loadEvidence(units: number): Evidence {
  return {
    text: {
      sv: `Styrtrycket på kommunens ${formatNumber(units, 'sv')} enheter.`,
      en: `The steering pressure on the municipality's ${formatNumber(units, 'en')} units.`,
    },
    href: addressOf.load,
  }
}

export function pressureEvidence({ unit, goals, measures, index, years }: PressureOverTime): Evidence {
  const history = (language: Language) =>
    years.map((each) => formatNumber(each, language)).join(language === 'sv' ? ', sedan ' : ', then ')
  return {
    text: {
      sv: `${unit.name}: ${formatNumber(goals, 'sv')} mål och ${formatNumber(measures, 'sv')} mått, ${reports(index, 'sv')} om året (år för år: ${history('sv')}).`,
      en: `${unit.name}: ${formatNumber(goals, 'en')} goals and ${formatNumber(measures, 'en')} measures, ${reports(index, 'en')} a year (year by year: ${history('en')}).`,
    },
    href: addressOf.loadOf(unit.node),
  }
}

export function conflictEvidence({ a, b, since, days }: OpenConflict): Evidence {
  return {
    text: {
      sv: `”${a.wording}” mot ”${b.wording}”: öppen sedan den ${formatDay(since, 'sv')}, ${formatNumber(days, 'sv')} dagar.`,
      en: `“${a.wording}” against “${b.wording}”: open since ${formatDay(since, 'en')}, ${formatNumber(days, 'en')} days.`,
    },
    href: addressOf.pair(a.goal, b.goal),
  }
}

export function sayPass({ median }: Finding, context: CheckContext): Bilingual {
  const years = limitOf(context, 'MAL-6.rising-years')
  const days = limitOf(context, 'MAL-6.conflict-days')
  return {
    sv: `I ingen enhet har styrtrycket ökat ${formatNumber(years, 'sv')} år i rad, och ingen målkonflikt har varit öppen i mer än ${formatNumber(days, 'sv')} dagar. Enheten i mitten har ${reports(median, 'sv')} av mål om året.`,
    en: `In no unit has the steering pressure risen ${formatNumber(years, 'en')} years in a row, and no goal conflict has been open for more than ${formatNumber(days, 'en')} days. The unit in the middle has ${reports(median, 'en')} of goals a year.`,
  }
}

/** Somebody always lies highest: worth knowing where to look first when goals are cleared out. */
export function remarkOn({ top }: Pick<Finding, 'top'>): Bilingual | undefined {
  if (top.length === 0) return undefined
  const list = (language: Language) =>
    listed(
      top.map(({ unit, index }) => `${unit.name} (${formatNumber(index, language)})`),
      language,
    )
  return {
    sv: `Störst styrtryck har ${list('sv')}: börja där om mål ska rensas.`,
    en: `The greatest steering pressure is on ${list('en')}: begin there if goals are to be cleared out.`,
  }
}

export function sayFail(finding: Finding, context: CheckContext): Bilingual {
  const remark = remarkOn(finding)
  return {
    sv: `${partsOf(finding, context, 'sv')} ${remark ? `${remark.sv} ` : ''}Handboken säger att många mål som inte är avstämda mot varandra gör det svårt att prioritera.`,
    en: `${partsOf(finding, context, 'en')} ${remark ? `${remark.en} ` : ''}The handbook says that many goals not matched with one another make it hard to prioritise.`,
  }
}

function partsOf(
  { rising, pressures, conflicts }: Finding,
  context: CheckContext,
  language: Language,
): string {
  const years = formatNumber(limitOf(context, 'MAL-6.rising-years'), language)
  const days = formatNumber(limitOf(context, 'MAL-6.conflict-days'), language)
  const figure = (count: number) => formatNumber(count, language)
  const units = listed(
    rising.map(({ unit, years: before, index }) => fromTo(unit.name, before[0] ?? index, index, language)),
    language,
  )
  const pairs = listed(
    conflicts.map(({ a, b }) =>
      language === 'sv' ? `”${a.wording}” mot ”${b.wording}”` : `“${a.wording}” against “${b.wording}”`,
    ),
    language,
  )
  const parts =
    language === 'sv'
      ? [
          rising.length > 0 &&
            `Styrtrycket har ökat ${years} år i rad i ${figure(rising.length)} av ${figure(pressures.length)} enheter: ${units}.`,
          conflicts.length > 0 &&
            `${conflicts.length === 1 ? '1 målkonflikt har varit öppen' : `${figure(conflicts.length)} målkonflikter har varit öppna`} i mer än ${days} dagar: ${pairs}.`,
        ]
      : [
          rising.length > 0 &&
            `The steering pressure has risen ${years} years in a row in ${figure(rising.length)} of ${figure(pressures.length)} units: ${units}.`,
          conflicts.length > 0 &&
            `${conflicts.length === 1 ? '1 goal conflict has' : `${figure(conflicts.length)} goal conflicts have`} been open for more than ${days} days: ${pairs}.`,
        ]
  return parts.filter(Boolean).join(' ')
}

function fromTo(name: string, before: number, now: number, language: Language): string {
  const [from, to] = [formatNumber(before, language), reports(now, language)]
  return language === 'sv'
    ? `${name} (från ${from} till ${to} om året)`
    : `${name} (from ${from} to ${to} a year)`
}

function listed(names: readonly string[], language: Language): string {
  const rest = names.length - named
  if (rest <= 0) return formatList(names, language)
  const more = language === 'sv' ? 'till' : 'more'
  return formatList([...names.slice(0, named), `${formatNumber(rest, language)} ${more}`], language)
}

/** A median may lie between two whole numbers. */
function reports(count: number, language: Language): string {
  const figure = formatNumber(count, language, { decimals: Number.isInteger(count) ? 0 : 1 })
  if (language === 'sv') return `${figure} ${count === 1 ? 'redovisning' : 'redovisningar'}`
  return `${figure} ${count === 1 ? 'report' : 'reports'}`
}
