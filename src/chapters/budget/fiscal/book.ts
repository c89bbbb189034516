import { swedishDay } from '#core/day.ts'
import type { Ore } from '#core/money.ts'
import type { LadderStep } from './action-ladder.ts'
import { groupYears } from './companies/group-year.ts'
import type { CompanyVersion, CompanyYearVersion } from './companies/model.ts'
import type { BandPrice, PopulationForecast } from './demography-pressure.ts'
import type { FiscalPanelInput } from './fiscal-panel.ts'
import type { Guideline } from './guidelines.ts'
import type { PlanYear } from './model.ts'
import { type FiscalRules, fiscalRules } from './rules.ts'

/** A year's figures in one of their versions. */
export interface FiscalYearVersion extends PlanYear {
  readonly version: number
  /** Why this version was written, and what it was read from. */
  readonly reason: string
  readonly source: string
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/** Money taken from a reserve. */
export interface ReserveUse {
  readonly id: number
  readonly year: number
  readonly reserve: 'rer' | 'rur'
  readonly amountOre: Ore
  readonly wentTo: string
  /** Empty where nobody has said why. */
  readonly reason: string
  readonly decision: string
  readonly at: string
  /** ISO instant when the reason was told, where that was later. */
  readonly toldAt?: string
}

export interface ReservePolicy {
  readonly version: number
  readonly setAsideWhen: string
  readonly usedWhen: string
  readonly rurUsableThrough?: number
  readonly decision: string
  readonly at: string
}

export interface GuidelineVersion extends Guideline {
  readonly version: number
  readonly at: string
}

export interface LadderVersion {
  readonly version: number
  readonly decision: string
  readonly at: string
  readonly steps: readonly LadderStep[]
}

/** A closed year that was opened again, so that a new version of its figures can be written. */
export interface YearReopening {
  readonly year: number
  /** The version that was the outcome. */
  readonly version: number
  /** Whether those who decide, or those who register, have entered it. */
  readonly by: 'decided' | 'registered'
  /** Reference of the decision. */
  readonly decision: string
  readonly reason: string
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/** Everything that a municipality has registered about its finances, through time. */
export interface FiscalBook {
  readonly years: readonly FiscalYearVersion[]
  readonly guidelines: readonly GuidelineVersion[]
  readonly policies: readonly ReservePolicy[]
  readonly uses: readonly ReserveUse[]
  readonly ladders: readonly LadderVersion[]
  readonly forecasts: readonly PopulationForecast[]
  readonly prices: readonly BandPrice[]
  readonly reopenings: readonly YearReopening[]
  readonly companies: readonly CompanyVersion[]
  readonly companyYears: readonly CompanyYearVersion[]
}

export const emptyFiscalBook: FiscalBook = {
  ...{ years: [], guidelines: [], policies: [], uses: [], ladders: [], forecasts: [], prices: [] },
  ...{ reopenings: [], companies: [], companyYears: [] },
}

/** What was known on a day: the latest version of each thing by then. */
export interface FiscalBookAt {
  readonly years: readonly FiscalYearVersion[]
  readonly guidelines: readonly GuidelineVersion[]
  readonly policy?: ReservePolicy
  readonly uses: readonly ReserveUse[]
  readonly ladder?: LadderVersion
  readonly companies: readonly CompanyVersion[]
  readonly companyYears: readonly CompanyYearVersion[]
  readonly rules: FiscalRules
}

/** @param day ISO day: what was written later isn't known */
export function fiscalBookAt(book: FiscalBook, day: string): FiscalBookAt {
  const known = <Row extends { readonly at: string }>(rows: readonly Row[]) =>
    rows.filter(({ at }) => swedishDay(at) <= day)
  const policy = latest(known(book.policies))
  const ladder = latest(known(book.ladders))
  const through = policy?.rurUsableThrough
  return {
    years: latestOfEach(known(book.years), ({ year }) => String(year)).toSorted((a, b) => a.year - b.year),
    guidelines: latestOfEach(known(book.guidelines), ({ id }) => id),
    ...(policy ? { policy } : {}),
    uses: known(book.uses).map((use) => (use.toldAt && swedishDay(use.toldAt) > day ? untold(use) : use)),
    ...(ladder ? { ladder } : {}),
    companies: latestOfEach(known(book.companies), ({ id }) => id),
    companyYears: latestOfEach(known(book.companyYears), ({ company, year }) => `${company} ${year}`),
    rules: { ...fiscalRules, ...(through === undefined ? {} : { oldReserveUsableThrough: through }) },
  }
}

/**
 * What the panel is made of, as it was known on a day. The budget year is the first that is neither closed nor
 * forecast; without such a year, the last of all.
 */
export function panelInput(at: FiscalBookAt): FiscalPanelInput {
  const budget = at.years.find(({ stage }) => stage === 'budget' || stage === 'plan') ?? at.years.at(-1)
  return {
    years: at.years,
    budgetYear: budget?.year ?? 0,
    guidelines: at.guidelines,
    ladder: at.ladder?.steps ?? [],
    group: groupYears(
      at.years.map(({ year }) => year),
      at.companies,
      at.companyYears,
    ),
    rules: at.rules,
  }
}

/** Before the reason was told. */
function untold({ toldAt: _, ...use }: ReserveUse): ReserveUse {
  return { ...use, wentTo: '', reason: '' }
}

function latest<Row extends { readonly version: number }>(rows: readonly Row[]): Row | undefined {
  return rows.toSorted((a, b) => a.version - b.version).at(-1)
}

function latestOfEach<Row extends { readonly version: number }>(
  rows: readonly Row[],
  key: (row: Row) => string,
): readonly Row[] {
  return [...Map.groupBy(rows, key).values()].flatMap((versions) => latest(versions) ?? [])
}
