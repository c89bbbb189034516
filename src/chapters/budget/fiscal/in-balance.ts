import { formatMoney } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import type { Ore } from '#core/money.ts'
import { fiscalLawReferences } from './law-references.ts'
import { atLeastNothing } from './ore.ts'
import type { UsableReserve } from './result-reserve.ts'

/** What a budget that does not balance can rely on (KL 11:5). What the law says is told by its id. */
export interface BalanceException {
  readonly id: 'exception-reserve' | 'exception-reasons'
  /** What the reserves hold to use. Only of the reserve; absent where no balance is given. */
  readonly availableOre?: Ore
  /** Whether they cover the whole deficit. */
  readonly covers?: boolean
}

/** A budget whose income does not exceed its costs. It can be tabled, with this beside it. */
export interface BalanceNotice {
  readonly year: number
  readonly resultOre: Ore
  /** Positive; zero where income and costs are the same. */
  readonly deficitOre: Ore
  readonly reference: string
  readonly text: Bilingual
  readonly exceptions: readonly BalanceException[]
}

/**
 * The notice that a budget out of balance carries, with the exceptions that it can rely on. Nothing where income
 * exceeds costs.
 *
 * @handbook BUD-8
 */
export function balanceNotice(
  year: number,
  resultOre: Ore,
  usable: UsableReserve | undefined,
): BalanceNotice | undefined {
  if (resultOre > 0) return undefined
  const deficitOre = atLeastNothing(-resultOre)
  return {
    ...{ year, resultOre, deficitOre, reference: fiscalLawReferences['budget-in-balance'] },
    text: deficitOre > 0 ? deficitText(year, deficitOre) : evenText(year),
    exceptions: [
      {
        id: 'exception-reserve',
        ...(usable === undefined
          ? {}
          : { availableOre: usable.usableOre, covers: usable.usableOre >= deficitOre }),
      },
      { id: 'exception-reasons' },
    ],
  }
}

function deficitText(year: number, deficitOre: Ore): Bilingual {
  return {
    sv: `Budgeten ${year} går inte ihop: den har ett underskott på ${formatMoney(deficitOre, 'sv')}. Intäkterna ska överstiga kostnaderna (KL 11:5), om inte något av undantagen gäller.`,
    en: `The budget for ${year} does not balance: it has a deficit of ${formatMoney(deficitOre, 'en')}. Income shall exceed costs (KL 11:5), unless one of the exceptions applies.`,
  }
}

function evenText(year: number): Bilingual {
  return {
    sv: `Budgeten ${year} går jämnt upp. Intäkterna ska överstiga kostnaderna (KL 11:5), om inte något av undantagen gäller.`,
    en: `Income and costs are the same in the budget for ${year}. Income shall exceed costs (KL 11:5), unless one of the exceptions applies.`,
  }
}
