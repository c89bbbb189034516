import { shareOf, sumOre } from '#chapters/budget/fiscal/ore.ts'
import type { Ore } from '#core/money.ts'
import { type CompanyFigure, type CompanyVersion, type CompanyYearVersion, companyFigures } from './model.ts'

/** A company in one of the years that it belongs to the group. */
export interface CompanyInYear {
  readonly company: CompanyVersion
  /** Absent where nothing has been told of the year. */
  readonly told?: CompanyYearVersion
  /** Figures that are not known; all of them where nothing has been told. */
  readonly missing: readonly CompanyFigure[]
}

/** The companies of the group in one year, and what they add to the municipality's own figures. */
export interface GroupYear {
  readonly year: number
  readonly companies: readonly CompanyInYear[]
  /**
   * What the companies owe to others than the municipality, each by the share owned: what the municipality has lent is
   * in its own debt already. Absent where a figure is missing, so that nothing looks smaller than it is.
   */
  readonly outsideDebtOre?: Ore
  /** Everything that the municipality has guaranteed: a guarantee is for its whole amount, whatever the share owned. */
  readonly guaranteesOre?: Ore
  /** The results, each by the share owned. They are no part of the municipality's balance requirement. */
  readonly resultOre?: Ore
}

/**
 * @param companies the latest version of each
 * @param told the latest version of each company's years
 */
export function groupYears(
  years: readonly number[],
  companies: readonly CompanyVersion[],
  told: readonly CompanyYearVersion[],
): readonly GroupYear[] {
  return years.map((year) => groupYear(year, companies, told))
}

function groupYear(
  year: number,
  companies: readonly CompanyVersion[],
  told: readonly CompanyYearVersion[],
): GroupYear {
  const inYear = companies
    .filter(({ from, until }) => year >= from && (until === undefined || year < until))
    .map((company): CompanyInYear => {
      const own = told.find((each) => each.company === company.id && each.year === year)
      const missing = companyFigures.filter((figure) => own?.figures[figure] === undefined)
      return { company, ...(own ? { told: own } : {}), missing }
    })
  const outsideDebtOre = added(inYear, ['debtOre', 'lentOre'], (figure, { shareOwned }) =>
    shareOf(figure('debtOre') - figure('lentOre'), shareOwned),
  )
  const guaranteesOre = added(inYear, ['guaranteeOre'], (figure) => figure('guaranteeOre'))
  const resultOre = added(inYear, ['resultOre'], (figure, { shareOwned }) =>
    shareOf(figure('resultOre'), shareOwned),
  )
  return {
    ...{ year, companies: inYear },
    ...(outsideDebtOre === undefined ? {} : { outsideDebtOre }),
    ...(guaranteesOre === undefined ? {} : { guaranteesOre }),
    ...(resultOre === undefined ? {} : { resultOre }),
  }
}

/** Added over the companies; nothing where there are none, or where one lacks a figure that is needed. */
function added(
  companies: readonly CompanyInYear[],
  needed: readonly CompanyFigure[],
  part: (figure: (name: CompanyFigure) => number, company: CompanyVersion) => number,
): Ore | undefined {
  if (companies.length === 0) return undefined
  if (companies.some(({ missing }) => needed.some((figure) => missing.includes(figure)))) return undefined
  return sumOre(companies.map(({ company, told }) => part((name) => told?.figures[name] ?? 0, company)))
}

/** Companies whose account of the year lacks something. */
export function unaccounted({ companies }: GroupYear): readonly CompanyInYear[] {
  return companies.filter(({ missing }) => missing.length > 0)
}
