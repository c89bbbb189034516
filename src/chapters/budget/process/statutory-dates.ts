import type { Bilingual } from '#core/language.ts'
import type { StepKind } from './model.ts'

/** A date, or a demand on who decides, that the law sets for the budget of a year. */
export interface StatutoryRule {
  readonly id:
    | 'board-proposal'
    | 'tax-rate'
    | 'adoption'
    | 'tax-rate-decided'
    | 'new-assembly'
    | 'three-years'
  /** The kind of step that it holds for. */
  readonly kind: StepKind
  readonly statute: string
  /** ISO day from which the rule has applied. */
  readonly from: string
  readonly says: Bilingual
  /** Last month and day in the year before the budget year; absent for rules that set no date. */
  readonly last?: string
  /** Last month and day where there are special reasons (särskilda skäl); those are said in words. */
  readonly lastWithReasons?: string
}

/** The text that every rule here was held against, and the ISO day. */
export const statutoryText = {
  readIn: 'Kommunallag (2017:725), lydelse t.o.m. maj 2025',
  readOn: '2026-11-28',
} as const

const act2017 = '2018-01-01'

/** The Local Government Act's dates for a municipality's budget (kommunallagen 2017:725, chapter 11). */
export const statutoryRules: readonly StatutoryRule[] = [
  {
    ...{ id: 'board-proposal', kind: 'board-proposal', statute: 'KL 11:8', from: act2017 },
    ...{ last: '10-31', lastWithReasons: '11-30' },
    says: {
      sv: 'Kommunstyrelsen gör upp förslaget till budget före utgången av oktober. Finns särskilda skäl får det ske i november.',
      en: 'The executive board draws up its budget proposal before the end of October. With special reasons it may do so in November.',
    },
  },
  {
    ...{ id: 'tax-rate', kind: 'tax-rate', statute: 'KL 11:8', from: act2017, last: '10-31' },
    says: {
      sv: 'Blir förslaget försenat till november ska kommunstyrelsen ändå föreslå skattesatsen före utgången av oktober.',
      en: 'If the proposal is late until November, the executive board still proposes the tax rate before the end of October.',
    },
  },
  {
    ...{ id: 'adoption', kind: 'adoption', statute: 'KL 11:10–11', from: act2017 },
    ...{ last: '11-30', lastWithReasons: '12-31' },
    says: {
      sv: 'Fullmäktige antar budgeten före utgången av november. Finns särskilda skäl får det ske i december.',
      en: 'The municipal assembly adopts the budget before the end of November. With special reasons it may do so in December.',
    },
  },
  {
    ...{ id: 'tax-rate-decided', kind: 'adoption', statute: 'KL 11:11', from: act2017 },
    says: {
      sv: 'Antas budgeten först i december ska fullmäktige ändå besluta om skattesatsen före utgången av november. Den får ändras när budgeten antas.',
      en: 'If the budget is adopted only in December, the assembly still decides the tax rate before the end of November. It may be changed when the budget is adopted.',
    },
  },
  {
    ...{ id: 'new-assembly', kind: 'adoption', statute: 'KL 11:10, 5:9', from: act2017 },
    says: {
      sv: 'Valår antas budgeten av de nyvalda fullmäktige, som tillträder den 15 oktober.',
      en: 'In election years the newly elected assembly, in office from 15 October, adopts the budget.',
    },
  },
  {
    ...{ id: 'three-years', kind: 'adoption', statute: 'KL 11:6', from: act2017 },
    says: {
      sv: 'Till budgeten hör en plan för ekonomin i tre år, med budgetåret som det första.',
      en: 'To the budget belongs a plan for the economy for three years, the budget year being the first.',
    },
  },
]

/** What the law says of a step of a year's budget. */
export interface StatutoryVerdict {
  readonly rule: StatutoryRule
  /** Last ISO day; absent where the rule sets none. */
  readonly last?: string
  readonly lastWithReasons?: string
  readonly verdict:
    | 'in-time'
    /** After the ordinary date and before the later one: special reasons must be said. */
    | 'needs-reasons'
    | 'too-late'
    /** Before the newly elected assembly is in office. */
    | 'too-early'
}

/**
 * Measures a step's day against the law.
 *
 * @param kind the step's
 * @param budgetYear the budget is decided in the calendar year before it
 * @param day ISO day on which the step is to be done, or was
 */
export function statutoryVerdicts(
  kind: StepKind,
  budgetYear: number,
  day: string,
): readonly StatutoryVerdict[] {
  return statutoryRules
    .filter((rule) => rule.kind === kind && rule.from <= day)
    .flatMap((rule) => verdictOf(rule, budgetYear, day))
}

function verdictOf(rule: StatutoryRule, budgetYear: number, day: string): readonly StatutoryVerdict[] {
  const year = budgetYear - 1
  if (rule.id === 'new-assembly') {
    if (!isElectionYear(year)) return []
    return [{ rule, verdict: day < `${year}-10-15` ? 'too-early' : 'in-time' }]
  }
  if (rule.last === undefined) return []
  const last = `${year}-${rule.last}`
  const lastWithReasons = rule.lastWithReasons && `${year}-${rule.lastWithReasons}`
  const verdict =
    day <= last
      ? 'in-time'
      : lastWithReasons !== undefined && day <= lastWithReasons
        ? 'needs-reasons'
        : 'too-late'
  return [{ rule, last, ...(lastWithReasons ? { lastWithReasons } : {}), verdict }]
}

/** Every fourth year, 2022 and 2026 among them (KL 5:9: assemblies are elected for four years). */
export function isElectionYear(year: number): boolean {
  return (((year - 2022) % 4) + 4) % 4 === 0
}
