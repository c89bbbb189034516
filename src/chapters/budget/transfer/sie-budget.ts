import type { BudgetLine } from '#chapters/budget/model.ts'
import { toOre } from '#core/money.ts'
import { groupName } from './account-names.ts'

interface SieWish {
  readonly company: string
  /** Empty where it isn't known. */
  readonly orgNumber: string
  readonly year: number
  readonly lines: readonly BudgetLine[]
  readonly accountNames: ReadonlyMap<string, string>
  /** ISO day. */
  readonly generatedOn: string
  readonly version: string
  nameOf(unit: string): string
}

/** Cost centre is dimension 1 of the format. */
const costCentre = 1

/** A year's budget on accounts as what a SIE 4 file is made of: an account, a cost centre and a month a row. */
export function sieBudget({ lines, accountNames, year, nameOf, version, ...wish }: SieWish) {
  const own = lines.filter((line) => line.year === year)
  const numbers = [...new Set(own.map(({ account }) => account))].toSorted()
  const units = [...new Set(own.map(({ unit }) => unit))].toSorted()
  return {
    ...wish,
    year,
    accounts: numbers.map((account) => ({
      account,
      name: accountNames.get(account) ?? groupName(account).sv,
    })),
    dimensions: [{ dimension: costCentre, name: 'Ansvar' }],
    objects: units.map((object) => ({ dimension: costCentre, object, name: nameOf(object) })),
    budgets: own.flatMap(({ account, unit, months }) =>
      months.map((ore, index) => ({
        account,
        objects: [{ dimension: costCentre, object: unit }],
        month: `${year}-${String(index + 1).padStart(2, '0')}`,
        amountOre: toOre(ore),
      })),
    ),
    program: { name: 'Styrkedjan', version },
  }
}
