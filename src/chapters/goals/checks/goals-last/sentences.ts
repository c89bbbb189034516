import { addressOf } from '#chapters/goals/addresses.ts'
import { formatNumber, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type CheckContext, limitOf, type Missing } from '#engine/check.ts'
import type { SurvivalCurve } from '#numerics/kaplan-meier.ts'

export interface Finding {
  /** Goals carried over, summed over the changes of budget that count. */
  readonly carried: number
  /** Goals that there was room for, summed likewise. */
  readonly possible: number
  /** How many changes of budget count. */
  readonly budgets: number
  /** How many of the recent ones came in the wake of a shift of majority. */
  readonly shifted: number
  /** All of them did: then they are told, and not judged. */
  readonly onlyShifted: boolean
  /** Fewer were carried over than the limit. */
  readonly low: boolean
  readonly lowerings: number
  readonly continuations: number
  /** Edits of overall goals without a reason. */
  readonly unexplained: number
  readonly survival: SurvivalCurve
}

export const noOverallGoals: Missing = {
  text: {
    sv: 'Inga övergripande mål är registrerade. Lägg in de mål som fullmäktige har antagit, även tidigare budgetars.',
    en: 'No overall goals are registered. Add the goals that the assembly has adopted, those of earlier budgets too.',
  },
  href: addressOf.add,
}

export const oneBudgetOnly: Missing = {
  text: {
    sv: 'Målen är registrerade för en enda budget. Lägg in den förra budgetens mål, så syns vilka som har följt med.',
    en: 'The goals are registered for one budget only. Add the goals of the budget before, and it shows which were carried over.',
  },
  href: addressOf.overTime,
}

export const onlyAfterShift: Missing = {
  text: {
    sv: 'Många mål har bytts, men bara i budgetar efter ett skifte av majoritet. Ett skifte är inget skäl till avvikelse: nästa budget visar om målen ligger fast.',
    en: 'Many goals have been replaced, but only in budgets after a shift of majority. A shift is no reason to deviate: the next budget shows whether the goals stand.',
  },
  href: addressOf.overTime,
}

export function sayPass(finding: Finding): Bilingual {
  return {
    sv: `${carriedSentence(finding, 'sv')} ${halfLife(finding, 'sv')}`,
    en: `${carriedSentence(finding, 'en')} ${halfLife(finding, 'en')}`,
  }
}

export function sayFail(finding: Finding, context: CheckContext): Bilingual {
  const least = limitOf(context, 'MAL-4.carried-share')
  const { low, onlyShifted, lowerings } = finding
  const parts: Bilingual[] = []
  if (lowerings > 0) {
    parts.push({
      sv: `${lowerings} ${lowerings === 1 ? 'målnivå' : 'målnivåer'} har sänkts efter ett svagt år utan att det har sagts eller fått ett skäl.`,
      en: `${lowerings} ${lowerings === 1 ? 'target has' : 'targets have'} been lowered after a weak year without its being said or given a reason.`,
    })
  }
  parts.push({ sv: carriedSentence(finding, 'sv'), en: carriedSentence(finding, 'en') })
  if (low && !onlyShifted) {
    parts.push({
      sv: `Minst ${formatPercent(least, 'sv', { decimals: 0 })} bör göra det: utveckling tar tid och kräver arbetsro.`,
      en: `At least ${formatPercent(least, 'en', { decimals: 0 })} should be: development takes time and calm.`,
    })
  }
  parts.push({ sv: halfLife(finding, 'sv'), en: halfLife(finding, 'en') })
  const remark = remarkOn(finding)
  if (remark) parts.push(remark)
  return { sv: parts.map(({ sv }) => sv).join(' '), en: parts.map(({ en }) => en).join(' ') }
}

/**
 * What must be read with the verdict: goals that may be continuations count as new until a person has said otherwise,
 * and edits without a reason are named without deciding the verdict.
 */
export function remarkOn({ continuations, unexplained }: Finding): Bilingual | undefined {
  const remarks: Bilingual[] = []
  if (unexplained > 0) {
    remarks.push({
      sv: `${unexplained} ${unexplained === 1 ? 'ändring' : 'ändringar'} av mål saknar skäl.`,
      en: `${unexplained} ${unexplained === 1 ? 'edit of a goal lacks' : 'edits of goals lack'} a reason.`,
    })
  }
  if (continuations > 0) {
    const one = continuations === 1
    remarks.push({
      sv: `${continuations} ${one ? 'nytt' : 'nya'} mål liknar ett som utgick: är ${one ? 'det' : 'de'} samma mål?`,
      en: `${continuations} new ${one ? 'goal resembles' : 'goals resemble'} one that went: ${one ? 'is it the same goal?' : 'are they the same goals?'}`,
    })
  }
  if (remarks.length === 0) return undefined
  return { sv: remarks.map(({ sv }) => sv).join(' '), en: remarks.map(({ en }) => en).join(' ') }
}

function carriedSentence(finding: Finding, language: Language): string {
  const { carried, possible, budgets, shifted, onlyShifted } = finding
  const share = formatPercent(carried / possible, language, { decimals: 0 })
  if (language === 'sv') {
    const when = onlyShifted
      ? budgets === 1
        ? 'I budgeten efter skiftet av majoritet'
        : `I de ${budgets} budgetarna efter skiftet av majoritet`
      : budgets === 1
        ? 'I den senaste budgeten'
        : `I ${budgets} av de senaste budgetarna`
    const left =
      !onlyShifted && shifted > 0
        ? ` ${shifted} ${shifted === 1 ? 'budget' : 'budgetar'} efter ett skifte av majoritet är inte ${shifted === 1 ? 'medräknad' : 'medräknade'}.`
        : ''
    return `${when} följde ${carried} av ${possible} möjliga mål med (${share}).${left}`
  }
  const when = onlyShifted
    ? budgets === 1
      ? 'In the budget after the shift of majority'
      : `In the ${budgets} budgets after the shift of majority`
    : budgets === 1
      ? 'In the latest budget'
      : `In ${budgets} of the latest budgets`
  const left =
    !onlyShifted && shifted > 0
      ? ` ${shifted} ${shifted === 1 ? 'budget' : 'budgets'} after a shift of majority ${shifted === 1 ? 'is' : 'are'} not counted.`
      : ''
  return `${when}, ${carried} of ${possible} possible goals ${carried === 1 ? 'was' : 'were'} carried over (${share}).${left}`
}

/** The half-life with its interval; what isn't known yet is said to be so. */
function halfLife({ survival }: Pick<Finding, 'survival'>, language: Language): string {
  const { median, medianInterval } = survival
  if (median === null) {
    return language === 'sv'
      ? 'Mer än hälften av målen lever kvar, så halveringstiden är ännu inte känd.'
      : 'More than half of the goals are still alive, so the half-life is not known yet.'
  }
  const years = (value: number) => formatNumber(value, language, { decimals: 1 })
  const [low, high] = medianInterval
  const from = years(low ?? median)
  if (language === 'sv') {
    const interval = high === null ? `från ${from} år och uppåt` : `${from}–${years(high)} år`
    return `Halveringstiden för målen är ${years(median)} år (95 procents intervall: ${interval}).`
  }
  const interval = high === null ? `from ${from} years upwards` : `${from}–${years(high)} years`
  return `The half-life of the goals is ${years(median)} years (95 per cent interval: ${interval}).`
}
