import { addressOf } from '#chapters/budget/addresses.ts'
import type { RuleStability } from '#chapters/budget/rules/stability.ts'
import { formatDay, formatList, formatMoney, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Evidence, Missing } from '#engine/check.ts'
import type { ChangedRules, OutsideYear, RenewedException } from './facts.ts'

export interface Finding {
  readonly year: number
  /** Share of the money where last year's rules would have put it; absent where no two years can be compared. */
  readonly stable: number | undefined
  readonly outside: OutsideYear
  /** How much more than the year before, as a share; absent where there was none. */
  readonly growth: number | undefined
  readonly unstable: boolean
  readonly large: boolean
  readonly growing: boolean
  readonly renewed: number
  readonly untested: number
  readonly late: number
}

export const noBudget: Missing = {
  text: {
    sv: 'Ingen budget som har börjat gälla är beslutad med regler, så uthålligheten kan inte bedömas.',
    en: 'No budget that has begun to hold is adopted by rules, so it can not be judged whether they last.',
  },
  href: addressOf.ruleSets,
}

export function oneYear(year: number): Missing {
  return {
    text: {
      sv: `${year} är det första året med regler. Nästa år går det att se om de håller.`,
      en: `${year} is the first year with rules. Next year it can be seen whether they last.`,
    },
    href: addressOf.ruleSets,
  }
}

export function stabilityEvidence({ ruleSet, title, sumOre, movedOre }: RuleStability): Evidence {
  const share = 1 - movedOre / sumOre
  return {
    text: {
      sv: `${title}: ${formatPercent(share, 'sv')} av pengarna ligger där förra årets regler skulle ha lagt dem.`,
      en: `${title}: ${formatPercent(share, 'en')} of the money lies where last year's rules would have put it.`,
    },
    href: addressOf.ruleSet(ruleSet),
  }
}

export function outsideEvidence(year: number, { outsideOre, share }: OutsideYear): Evidence {
  return {
    text: {
      sv: `Undantagen ${year} är ${formatMoney(toOre(outsideOre), 'sv')}, ${decimals(share, 'sv')} av pengarna.`,
      en: `The exceptions of ${year} are ${formatMoney(toOre(outsideOre), 'en')}, ${decimals(share, 'en')} of the money.`,
    },
    href: addressOf.exceptions,
  }
}

export function renewedEvidence({ id, name, amountOre }: RenewedException): Evidence {
  return {
    text: {
      sv: `${name}: undantag på ${formatMoney(toOre(amountOre), 'sv')}, givet också året före.`,
      en: `${name}: an exception of ${formatMoney(toOre(amountOre), 'en')}, given the year before as well.`,
    },
    href: addressOf.exception(id),
  }
}

export function untestedEvidence({ id, title, year, testedYears }: ChangedRules): Evidence {
  return {
    text: {
      sv: `${title} ${year}: ändringen går att pröva på ${testedYears} tidigare år.`,
      en: `${title} ${year}: the change can be tried on ${testedYears} earlier ${testedYears === 1 ? 'year' : 'years'}.`,
    },
    href: addressOf.simulation(id),
  }
}

export function lateEvidence({ id, title, year, outside = '' }: ChangedRules): Evidence {
  return {
    text: {
      sv: `${title} ${year}: ändringen föreslogs ${formatDay(outside, 'sv')}, utanför årets ändringstid.`,
      en: `${title} ${year}: the change was proposed on ${formatDay(outside, 'en')}, outside the time of the year for changes.`,
    },
    href: addressOf.ruleSet(id),
  }
}

/** What can't be compared is told, and never counted as stable. */
export function remarkOf(titles: readonly string[]): { readonly remark: Bilingual } | Record<string, never> {
  if (titles.length === 0) return {}
  return {
    remark: {
      sv: `Kan inte jämföras med året före, eftersom annat räknas: ${formatList(titles, 'sv')}.`,
      en: `Can not be compared with the year before, since something else is counted: ${formatList(titles, 'en')}.`,
    },
  }
}

export function sayPass({ year, stable, outside }: Finding): Bilingual {
  const share = (language: Language) => formatPercent(stable ?? 1, language)
  return {
    sv: `${share('sv')} av pengarna ${year} ligger där förra årets regler skulle ha lagt dem, och ${decimals(outside.share, 'sv')} fördelas utan regel. Ändringar har föreslagits i tid och går att pröva på tidigare år.`,
    en: `${share('en')} of the money of ${year} lies where last year's rules would have put it, and ${decimals(outside.share, 'en')} is given without a rule. Changes were proposed in time and can be tried on earlier years.`,
  }
}

export function sayFail(finding: Finding): Bilingual {
  return { sv: parts(finding, 'sv').join(' '), en: parts(finding, 'en').join(' ') }
}

function parts(finding: Finding, language: Language): string[] {
  const { year, stable, outside, growth, unstable, large, growing, renewed, untested, late } = finding
  const t = words[language]
  return [
    ...(unstable && stable !== undefined ? [t.unstable(formatPercent(stable, language), year)] : []),
    ...(large ? [t.large(decimals(outside.share, language), year)] : []),
    ...(growing && growth !== undefined ? [t.growing(formatPercent(growth, language), year)] : []),
    ...(renewed > 0 ? [t.renewed(renewed)] : []),
    ...(untested > 0 ? [t.untested(untested)] : []),
    ...(late > 0 ? [t.late(late)] : []),
  ]
}

const words = {
  sv: {
    unstable: (share: string, year: number) =>
      `Bara ${share} av pengarna ${year} ligger där förra årets regler skulle ha lagt dem.`,
    large: (share: string, year: number) => `${share} av pengarna ${year} fördelas utan regel.`,
    growing: (growth: string, year: number) => `Undantagen växte med ${growth} till ${year}.`,
    renewed: (count: number) =>
      `${count} undantag har gått ut och givits igen till samma ${count === 1 ? 'enhet' : 'enheter'}.`,
    untested: (count: number) =>
      `${count} ${count === 1 ? 'ändrad regel' : 'ändrade regler'} går inte att pröva på tillräckligt många tidigare år.`,
    late: (count: number) =>
      `${count} ${count === 1 ? 'ändring' : 'ändringar'} föreslogs utanför den tid på året då reglerna ändras.`,
  },
  en: {
    unstable: (share: string, year: number) =>
      `Only ${share} of the money of ${year} lies where last year's rules would have put it.`,
    large: (share: string, year: number) => `${share} of the money of ${year} is given without a rule.`,
    growing: (growth: string, year: number) => `Exceptions grew by ${growth} to ${year}.`,
    renewed: (count: number) =>
      `${count} ${count === 1 ? 'exception has' : 'exceptions have'} expired and been given again to the same ${count === 1 ? 'unit' : 'units'}.`,
    untested: (count: number) =>
      `${count} changed ${count === 1 ? 'rule' : 'rules'} can not be tried on enough earlier years.`,
    late: (count: number) =>
      `${count} ${count === 1 ? 'change was' : 'changes were'} proposed outside the time of the year when rules are changed.`,
  },
} as const

function decimals(share: number, language: Language): string {
  return formatPercent(share, language, { decimals: 2 })
}
