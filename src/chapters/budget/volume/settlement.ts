import { type Ore, toOre } from '#core/money.ts'
import { roundMoney } from './rounding.ts'

export interface SettlementInput {
  /** The month's volume that the budget rests on. */
  readonly budgeted: number
  /** The month's volume as it came. */
  readonly actual: number
  /** Öre for one unit of volume in the month. */
  readonly unitPrice: number
  /** 0–1: how much of the price stays though the volume changes. A political decision: it has no default. */
  readonly fixedShare: number
}

/**
 * Money that follows when a month's volume differs from the budgeted one (volymavräkning).
 *
 *     settlement = (actual − budgeted) × unit price × (1 − fixed share)
 *
 * Rounded once, at the end, to whole öre.
 *
 * @returns öre; positive: the unit receives, negative: it pays back
 * @throws RangeError where the fixed share isn't 0–1
 * @handbook BUD-1
 */
export function volumeSettlement({ budgeted, actual, unitPrice, fixedShare }: SettlementInput): Ore {
  if (!(fixedShare >= 0 && fixedShare <= 1)) throw new RangeError(`fixedShare must be 0–1, was ${fixedShare}`)
  return toOre(roundMoney((actual - budgeted) * unitPrice * (1 - fixedShare)))
}
