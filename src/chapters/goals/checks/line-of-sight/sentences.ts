import { addressOf } from '#chapters/goals/addresses.ts'
import { formatNumber, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type CheckContext, limitOf, type Missing } from '#engine/check.ts'

export interface Finding {
  readonly units: number
  /** Units with a line of sight. */
  readonly inSight: number
  /** Units steered by more goals than advised. */
  readonly crowded: number
  /** Share of the units with a goal of their own that leads up, 0–1. */
  readonly ownShare: number
  readonly orphans: number
  readonly barren: number
  readonly copies: number
  readonly unexplained: number
}

export const noOverallGoals: Missing = {
  text: {
    sv: 'Inga övergripande mål är registrerade, så det finns inget att leda till. Lägg in de mål som fullmäktige har antagit.',
    en: 'No overall goals are registered, so there is nothing to lead to. Add the goals that the assembly has adopted.',
  },
  href: addressOf.add,
}

export const noUnits: Missing = {
  text: {
    sv: 'Inga enheter finns i organisationen. Lägg in dem, så syns vilka mål som når dem.',
    en: 'There are no units in the organisation. Add them, and it shows which goals reach them.',
  },
  href: '/organisation',
}

export const noGoalsBelow: Missing = {
  text: {
    sv: 'Inga mål under fullmäktiges är registrerade. Lägg in nämndernas, förvaltningarnas och enheternas mål och vad de bidrar till.',
    en: "No goals below the assembly's are registered. Add the goals of committees, departments and units and what they contribute to.",
  },
  href: addressOf.all,
}

export function sayPass(finding: Finding, context: CheckContext): Bilingual {
  const { ownShare } = finding
  return {
    sv: `${sight(finding, context, 'sv')} ${ownSentence(ownShare).sv}`,
    en: `${sight(finding, context, 'en')} ${ownSentence(ownShare).en}`,
  }
}

export function sayFail(finding: Finding, context: CheckContext): Bilingual {
  const least = limitOf(context, 'MAL-3.share-of-units')
  const most = limitOf(context, 'MAL-3.steering-goals')
  const parts: Bilingual[] = [both((language) => sight(finding, context, language))]
  if (finding.crowded > 0) {
    const one = finding.crowded === 1
    parts.push({
      sv: `${number(finding.crowded, 'sv')} ${one ? 'enhet' : 'enheter'} styrs av fler än ${most} mål.`,
      en: `${number(finding.crowded, 'en')} ${one ? 'unit is' : 'units are'} steered by more than ${most} goals.`,
    })
  }
  parts.push({
    sv: `Minst ${formatPercent(least, 'sv', { decimals: 0 })} av enheterna behöver båda delarna: ett mål styr först när den som ska arbeta efter det förstår vad det betyder i det egna uppdraget.`,
    en: `At least ${formatPercent(least, 'en', { decimals: 0 })} of the units need both: a goal steers only when those who are to work by it understand what it means for their own task.`,
  })
  const remark = remarkOn({ ...finding, crowded: 0 })
  if (remark) parts.push(remark)
  return both((language) => parts.map((part) => part[language]).join(' '))
}

/** What breaks the chain, whatever the verdict. */
export function remarkOn({ crowded, orphans, barren, copies, unexplained }: Finding): Bilingual | undefined {
  const remarks: Bilingual[] = []
  if (crowded > 0) {
    remarks.push({
      sv: `${number(crowded, 'sv')} ${crowded === 1 ? 'enhet' : 'enheter'} styrs av fler mål än rådet säger.`,
      en: `${number(crowded, 'en')} ${crowded === 1 ? 'unit is' : 'units are'} steered by more goals than advised.`,
    })
  }
  if (orphans > 0) {
    remarks.push({
      sv: `${number(orphans, 'sv')} mål leder inte uppåt.`,
      en: `${number(orphans, 'en')} ${orphans === 1 ? 'goal does' : 'goals do'} not lead upwards.`,
    })
  }
  if (barren > 0) {
    remarks.push({
      sv: `${number(barren, 'sv')} mål har ingen enhet tagit.`,
      en: `${number(barren, 'en')} ${barren === 1 ? 'goal has' : 'goals have'} been taken by no unit.`,
    })
  }
  if (copies > 0) {
    remarks.push({
      sv: `${number(copies, 'sv')} mål upprepar målet ovanför ord för ord utan att det är sagt.`,
      en: `${number(copies, 'en')} ${copies === 1 ? 'goal repeats' : 'goals repeat'} the goal above word for word without its being said.`,
    })
  }
  if (unexplained > 0) {
    remarks.push({
      sv: `${number(unexplained, 'sv')} ${unexplained === 1 ? 'koppling' : 'kopplingar'} uppåt säger inte hur målet bidrar.`,
      en: `${number(unexplained, 'en')} ${unexplained === 1 ? 'link' : 'links'} upwards ${unexplained === 1 ? 'does' : 'do'} not say how the goal contributes.`,
    })
  }
  if (remarks.length === 0) return undefined
  return both((language) => remarks.map((remark) => remark[language]).join(' '))
}

function sight({ units, inSight }: Finding, context: CheckContext, language: Language): string {
  const steps = limitOf(context, 'MAL-3.steps')
  const share = formatPercent(inSight / units, language, { decimals: 0 })
  return language === 'sv'
    ? `${number(inSight, 'sv')} av ${number(units, 'sv')} enheter (${share}) har ett mål som leder till ett övergripande mål i högst ${steps} led.`
    : `${number(inSight, 'en')} of ${number(units, 'en')} units (${share}) have a goal that leads to an overall goal in at most ${steps} steps.`
}

function ownSentence(share: number): Bilingual {
  return {
    sv: `${formatPercent(share, 'sv', { decimals: 0 })} har formulerat ett eget.`,
    en: `${formatPercent(share, 'en', { decimals: 0 })} have put one into words of their own.`,
  }
}

function both(say: (language: Language) => string): Bilingual {
  return { sv: say('sv'), en: say('en') }
}

function number(value: number, language: Language): string {
  return formatNumber(value, language)
}
