import { addressOf } from '#chapters/budget/addresses.ts'
import { processAddress } from '#chapters/budget/process/addresses.ts'
import type { CalendarStep } from '#chapters/budget/process/calendar/calendar.ts'
import { gateWords } from '#chapters/budget/process/calendar/calendar-words.ts'
import { inSentence } from '#chapters/budget/process/step-in-sentence.ts'
import { formatDay, formatList, formatMoney, formatPercent, lowerFirst } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Evidence, Missing } from '#engine/check.ts'
import type { FollowedFacts, LateUnits, Need, Untraced } from './facts.ts'

/** What doesn't hold, each kind apart; nothing of any kind on a pass. */
export interface Finding {
  readonly year: number
  readonly steps: number
  readonly untraced: readonly Untraced[]
  readonly untracedShare: number
  readonly unmet: readonly Need[]
  readonly late: readonly LateUnits[]
  readonly delays: readonly CalendarStep[]
  readonly open: readonly CalendarStep[]
}

function bilingual(say: (language: Language) => string): Bilingual {
  return { sv: say('sv'), en: say('en') }
}

export const noBudget: Missing = {
  text: {
    sv: 'Fullmäktige har inte antagit någon budget som är registrerad här. Registrera beslutet.',
    en: 'The assembly has adopted no budget that is registered here. Register the decision.',
  },
  href: addressOf.decisions,
}

export function noCalendar(year: number): Missing {
  return {
    text: {
      sv: `Budgeten för ${year} har inget årshjul, så det går inte att se vem som skulle besluta när. Lägg in stegen.`,
      en: `The budget for ${year} has no calendar, so one can’t see who was to decide when. Enter the steps.`,
    },
    href: processAddress.calendar(year),
  }
}

export function sayPass({ year, steps }: Finding): Bilingual {
  return {
    sv: `Budgeten för ${year} går att följa hela vägen: varje krona hos enheterna går att spåra till fullmäktiges beslut, ramarna täcker det reglerna ger, och alla ${steps} steg i årshjulet har hållits eller förklarats.`,
    en: `The budget for ${year} can be followed all the way: every krona at the units can be traced to the decision of the assembly, the frames cover what the rules give, and all ${steps} steps of the calendar have been kept or explained.`,
  }
}

export function sayFail(finding: Finding): Bilingual {
  return bilingual((language) => {
    const faults = [
      untracedSaid(finding, language),
      ...finding.unmet.map((need) => needSaid(need, language)),
      ...finding.late.map((late) => lateSaid(late, language)),
      delaysSaid(finding, language),
      openSaid(finding, language),
    ].filter((each) => each !== undefined)
    const head = {
      sv: `Budgeten för ${finding.year} går inte att följa hela vägen.`,
      en: `The budget for ${finding.year} can’t be followed all the way.`,
    }[language]
    return [head, ...faults].join(' ')
  })
}

function untracedSaid({ untraced, untracedShare }: Finding, language: Language): string | undefined {
  if (untraced.length === 0) return undefined
  const sum = formatMoney(toOre(untraced.reduce((all, { ore }) => all + ore, 0)), language)
  const share = formatPercent(untracedShare, language)
  return {
    sv: `${sum} (${share}) hos ${untraced.length} ${untraced.length === 1 ? 'enhet' : 'enheter'} går inte att spåra till fullmäktiges beslut.`,
    en: `${sum} (${share}) at ${untraced.length} ${untraced.length === 1 ? 'unit' : 'units'} can’t be traced to the decision of the assembly.`,
  }[language]
}

function needSaid({ title, needOre, frameOre }: Need, language: Language): string {
  const lacks = formatMoney(toOre(needOre - frameOre), language)
  const share = formatPercent(1 - frameOre / needOre, language)
  return {
    sv: `Ramen för ${lowerFirst(title)} ligger ${lacks} (${share}) under det som reglerna ger på årets volymer.`,
    en: `The frame of ${inSentence(title, 'en')} lies ${lacks} (${share}) under what the rules give on the volumes of the year.`,
  }[language]
}

function lateSaid({ body, due, decision }: LateUnits, language: Language): string {
  const day = formatDay(due, language)
  if (!decision) {
    return {
      sv: `Enheterna under ${lowerFirst(body)} skulle ha fått sina budgetar den ${day} och har inte fått dem än.`,
      en: `The units under ${body} should have got their budgets on ${day} and haven’t got them yet.`,
    }[language]
  }
  return {
    sv: `Enheterna under ${lowerFirst(body)} fick sina budgetar den ${formatDay(decision.on, 'sv')}, efter årshjulets dag ${day}.`,
    en: `The units under ${body} got their budgets on ${formatDay(decision.on, 'en')}, after the calendar’s day ${day}.`,
  }[language]
}

function delaysSaid({ delays }: Finding, language: Language): string | undefined {
  if (delays.length === 0) return undefined
  const steps = formatList(
    delays.map(({ step }) => inSentence(step.title, language)),
    language,
  )
  return {
    sv: `Ingen har skrivit varför det dröjde med ${steps}.`,
    en: `Nobody has written why it took time with ${steps}.`,
  }[language]
}

function openSaid({ open }: Finding, language: Language): string | undefined {
  if (open.length === 0) return undefined
  const said = open.map(({ step, openGates }) => {
    const gates = formatList(
      openGates.map((gate) => lowerFirst(gateWords[gate].name[language])),
      language,
    )
    return `${inSentence(step.title, language)} (${gates})`
  })
  return {
    sv: `Steg blev klara med öppna grindar: ${formatList(said, 'sv')}.`,
    en: `Steps were done with gates open: ${formatList(said, 'en')}.`,
  }[language]
}

/** Every fault with where it is opened. */
export function evidenceOf(finding: Finding): readonly Evidence[] {
  const { untraced, unmet, late, delays, open, year } = finding
  return [
    ...untraced.map(({ unit, name, ore }) => ({
      text: bilingual(
        (language) =>
          ({
            sv: `${name}: ${formatMoney(ore, 'sv')} går inte att spåra.`,
            en: `${name}: ${formatMoney(ore, 'en')} can’t be traced.`,
          })[language],
      ),
      href: addressOf.why(unit),
    })),
    ...unmet.map((need) => ({
      text: bilingual((language) => needSaid(need, language)),
      href: addressOf.volumes(need.ruleSet, year),
    })),
    ...late.map((each) => ({
      text: bilingual((language) => lateSaid(each, language)),
      href: each.decision ? addressOf.decision(each.decision.id) : processAddress.calendar(year),
    })),
    ...delays.map(({ step, daysLate }) => ({
      text: {
        sv: `${step.title}: ${daysLate} dagar efter årshjulets dag, utan skäl.`,
        en: `${step.title}: ${daysLate} days after the calendar’s day, without a reason.`,
      },
      href: processAddress.step(step.id),
    })),
    ...open.map(({ step, openGates }) => ({
      text: bilingual(
        (language) =>
          `${step.title}: ${formatList(
            openGates.map((gate) => lowerFirst(gateWords[gate].name[language])),
            language,
          )}.`,
      ),
      href: `${processAddress.step(step.id)}#grindar`,
    })),
  ]
}

/** What a pass rests on: the calendar and the decision. */
export function groundsOf({ assemblyDecision, calendar }: FollowedFacts, year: number): readonly Evidence[] {
  return [
    {
      text: {
        sv: `Årshjulet för ${year} har ${calendar.length} steg.`,
        en: `The calendar for ${year} has ${calendar.length} steps.`,
      },
      href: processAddress.calendar(year),
    },
    ...(assemblyDecision
      ? [
          {
            text: {
              sv: `Fullmäktiges beslut ${assemblyDecision.reference}.`,
              en: `The assembly’s decision ${assemblyDecision.reference}.`,
            },
            href: addressOf.decision(assemblyDecision.id),
          },
        ]
      : []),
  ]
}
