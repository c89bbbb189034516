import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Allocation } from './allocation.ts'
import { two } from './days.ts'
import { sayNumber, sayOre, sayShare } from './say-figures.ts'
import type { SettledMonth } from './settle-months.ts'

/** How a settled month was reckoned, in whole sentences with its figures. */
export function saySettlement(
  row: SettledMonth,
  { ruleSet, places }: Allocation,
  language: Language,
): string {
  const title = ruleSet.drivers[places.drivers.get(row.driver) ?? -1]?.title ?? row.driver
  const month = formatDay(`${ruleSet.year}-${two(row.month)}-01`, language).split(' ')[1] ?? ''
  const number = (value: number) => sayNumber(value, language)
  const said = {
    budgeted: number(row.budgeted),
    actual: number(row.actual),
    difference: number(row.actual - row.budgeted),
    price: sayOre(row.unitPrice, language),
    follows: sayShare(1 - row.fixedShare, language),
    fixed: sayShare(row.fixedShare, language),
    settlement: sayOre(row.settlementOre, language),
  }
  return language === 'sv'
    ? `${title}: budgeten har ${said.budgeted} i ${month}, det blev ${said.actual}. Skillnaden ${said.difference} gånger ${said.price} gånger ${said.follows} (${said.fixed} är fast) ger ${said.settlement}.`
    : `${title}: the budget has ${said.budgeted} in ${month}, and there were ${said.actual}. The difference of ${said.difference} times ${said.price} times ${said.follows} (${said.fixed} is fixed) gives ${said.settlement}.`
}
