import type { Ore } from '#core/money.ts'
import type { FiscalBase } from './model.ts'

/**
 * For how many months the payments of the year can be made from cash and unused credit, were no money to come in.
 *
 * @returns nothing where liquidity or payments aren't given, or nothing is paid
 * @handbook BUD-8
 */
export function liquidityMonths({
  liquidityOre,
  unusedCreditOre = 0 as Ore,
  paymentsOre,
}: Pick<FiscalBase, 'liquidityOre' | 'unusedCreditOre' | 'paymentsOre'>): number | undefined {
  if (liquidityOre === undefined || paymentsOre === undefined || paymentsOre <= 0) return undefined
  return ((liquidityOre + unusedCreditOre) * 12) / paymentsOre
}

/**
 * For how many months the reserves carry a result that a shock has put below zero.
 *
 * @param resultOre of the whole year, after the shock
 * @param usableOre what may be taken from the reserves
 * @returns `unending` where the result is not below zero: no reserve is needed
 */
export function reserveMonths(resultOre: number, usableOre: number): number | 'unending' {
  return resultOre >= 0 ? 'unending' : (Math.max(0, usableOre) * 12) / -resultOre
}
