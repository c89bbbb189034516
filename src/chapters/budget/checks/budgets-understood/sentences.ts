import { addressOf } from '#chapters/budget/addresses.ts'
import type { RuleQuestion } from '#chapters/budget/explain/rule-questions.ts'
import type { Traceability } from '#chapters/budget/explain/traceable.ts'
import type { Understanding } from '#chapters/budget/explain/understanding.ts'
import { firstSentence } from '#core/first-sentence.ts'
import { formatDay, formatNumber, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Evidence, Missing } from '#engine/check.ts'

export interface Finding {
  readonly understanding: Understanding
  /** Units with a smaller traceable share than the limit, the smallest first. */
  readonly untraced: readonly Traceability[]
  /** Departments with a lower reading rate than the limit. */
  readonly unread: Understanding['groups']
  /** Questions not answered in time, where they are too many. */
  readonly late: readonly RuleQuestion[]
}

export const noBudget: Missing = {
  text: {
    sv: 'Ingen enhets budget är beslutad. Då går det inte att säga hur den förstås. Registrera nämndernas beslut.',
    en: "No unit's budget is adopted, so how it is understood cannot be told. Register the committees' decisions.",
  },
  href: addressOf.decisions,
}

export function unitEvidence({ unit, share }: Traceability, name: string): Evidence {
  return {
    text: {
      sv: `${name}: spårbar andel ${formatPercent(share, 'sv')}.`,
      en: `${name}: traceable share ${formatPercent(share, 'en')}.`,
    },
    href: addressOf.why(unit),
  }
}

export function groupEvidence({ node, name, rate }: Understanding['groups'][number]): Evidence {
  const say = (language: Language) => {
    const share = formatPercent(rate.share, language, { decimals: 0 })
    return {
      sv: `${name}: minst ${share} av ${rate.units} enheters chefer har läst sin budget.`,
      en: `${name}: at least ${share} of the managers of ${rate.units} units have read their budget.`,
    }[language]
  }
  return { text: { sv: say('sv'), en: say('en') }, href: addressOf.why(node) }
}

export function questionEvidence({ id, text, due }: RuleQuestion): Evidence {
  const asked = firstSentence(text)
  return {
    text: {
      sv: `${asked} Svaret skulle ha kommit ${formatDay(due, 'sv')}.`,
      en: `${asked} The answer should have come by ${formatDay(due, 'en')}.`,
    },
    href: addressOf.ruleQuestion(id),
  }
}

/** @param top id of the place that holds all units */
export function wholeEvidence({ traced, units, year }: Understanding, top: string): Evidence {
  const say = (language: Language) => formatPercent(traced, language)
  return {
    text: {
      sv: `${units.length} enheters budgetar ${year}: spårbar andel ${say('sv')} tillsammans.`,
      en: `The budgets of ${units.length} units in ${year}: traceable share ${say('en')} together.`,
    },
    href: addressOf.why(top),
  }
}

export function sayPass({ understanding: { traced, year, asked } }: Finding): Bilingual {
  return {
    sv: `En publicerad regel ger ${formatPercent(traced, 'sv')} av enheternas pengar ${year}. ${asked === 0 ? 'Ingen har frågat om reglerna.' : 'Alla frågor om reglerna fick svar i tid.'}`,
    en: `A published rule gives ${formatPercent(traced, 'en')} of the units' money in ${year}. ${asked === 0 ? 'Nobody has asked about the rules.' : 'Every question about the rules was answered in time.'}`,
  }
}

export function sayFail(finding: Finding): Bilingual {
  const said = [untracedWords(finding), unreadWords(finding), lateWords(finding)].flatMap(
    (each) => each ?? [],
  )
  return {
    sv: `${said.map(({ sv }) => sv).join(' ')} Skriv regeln i klartext, och gå igenom den med cheferna.`,
    en: `${said.map(({ en }) => en).join(' ')} Write the rule in plain words, and go through it with the managers.`,
  }
}

function untracedWords({ untraced, understanding }: Finding): Bilingual | undefined {
  const { units, traced, year } = understanding
  if (untraced.length === 0) return undefined
  const count = untraced.length
  return {
    sv: `${count === 1 ? 'En enhet' : `${formatNumber(count, 'sv')} enheter`} av ${units.length} har pengar för ${year} som ingen publicerad regel ger. Spårbar andel för alla tillsammans är ${formatPercent(traced, 'sv')}.`,
    en: `${count === 1 ? 'One unit' : `${formatNumber(count, 'en')} units`} of ${units.length} ${count === 1 ? 'has' : 'have'} money for ${year} that no published rule gives. The traceable share of all together is ${formatPercent(traced, 'en')}.`,
  }
}

function unreadWords({ unread }: Finding): Bilingual | undefined {
  if (unread.length === 0) return undefined
  const one = unread.length === 1
  return {
    sv: `I ${one ? 'en förvaltning' : `${unread.length} förvaltningar`} är det för få chefer som har läst sin budget.`,
    en: `In ${one ? 'one department' : `${unread.length} departments`} too few managers have read their budget.`,
  }
}

function lateWords({ late, understanding: { asked } }: Finding): Bilingual | undefined {
  if (late.length === 0) return undefined
  return {
    sv:
      asked === 1
        ? 'Den enda frågan om reglerna har inte fått svar i tid.'
        : `${late.length === 1 ? 'En' : late.length} av ${asked} frågor om reglerna har inte fått svar i tid.`,
    en:
      asked === 1
        ? 'The only question about the rules has not been answered in time.'
        : `${late.length === 1 ? 'One' : late.length} of ${asked} questions about the rules ${late.length === 1 ? 'has' : 'have'} not been answered in time.`,
  }
}

/** What a pass leaves unsaid: that nobody has signed, or that units have no plan on accounts. */
export function remarkOf({ isSigned, planned, units }: Understanding): Bilingual | undefined {
  const missing = units.length - planned
  const unsigned: Bilingual = {
    sv: 'Ingen chef har kvitterat sin budget än, så det går inte att säga hur många som har läst den.',
    en: 'No manager has signed for the budget yet, so how many have read it cannot be told.',
  }
  const unplanned: Bilingual = {
    sv: `${missing} av ${units.length} enheter har ingen plan på konton, så personalens andel är inte känd där.`,
    en: `${missing} of ${units.length} units have no plan on accounts, so the share of staff is not known there.`,
  }
  const remarks = [...(isSigned ? [] : [unsigned]), ...(missing > 0 ? [unplanned] : [])]
  if (remarks.length === 0) return undefined
  return { sv: remarks.map(({ sv }) => sv).join(' '), en: remarks.map(({ en }) => en).join(' ') }
}
