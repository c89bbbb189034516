import type { Ore } from '#core/money.ts'
import { balanceLineOrder } from './balance-requirement.ts'
import type { CalculatedYear } from './calculation.ts'
import { restorationLineOrder } from './restoration.ts'

type Line = CalculatedYear['lines'][number]

/** A line of the calculation with the years side by side. */
export interface LineRow extends Pick<Line, 'id' | 'label' | 'statute' | 'kind'> {
  /** In the order of the years; absent where a year doesn't have the line. */
  readonly amounts: readonly (Ore | undefined)[]
}

const order = [...balanceLineOrder, ...restorationLineOrder]

/**
 * The calculation of several years in the order in which it is printed. A line that is called something else in another
 * year, as the reserve was until 2023, has a row of its own for each name.
 */
export function lineRows(years: readonly Pick<CalculatedYear, 'lines'>[]): readonly LineRow[] {
  const all = years.flatMap(({ lines }) => lines)
  const isSame = (a: Line, b: Line) => a.id === b.id && a.label.sv === b.label.sv
  return order.flatMap((id) => {
    const own = all.filter((line) => line.id === id)
    const named = own.filter((line, at) => own.findIndex((other) => isSame(line, other)) === at)
    return named.map((line): LineRow => {
      const { label, statute, kind } = line
      const amounts = years.map(({ lines }) => lines.find((other) => isSame(line, other))?.amountOre)
      return { id, label, statute, kind, amounts }
    })
  })
}
