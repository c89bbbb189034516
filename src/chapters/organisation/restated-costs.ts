import type { Organisation } from '#core/organisation/model.ts'
import { restate, rollUp } from '#core/organisation/restate.ts'
import { treeAt } from '#core/organisation/tree.ts'

/** A place's cost in a year, with what lies under it: as the organisation was, and as it is. Integer öre. */
export interface RestatedCost {
  readonly year: number
  /** Under the organisation of the year's last day; absent where the place wasn't there. */
  readonly thenOre?: number
  /** Under the organisation of the day asked for. */
  readonly nowOre: number
}

interface Cost {
  readonly place: string
  readonly year: number
  readonly ore: number
}

/**
 * Net cost by year for a place, under the tree of each year and under that of a day: the same kronor, sorted two ways.
 *
 * @param day ISO day
 */
export function restatedCosts(
  costs: readonly Cost[],
  organisation: Organisation,
  node: string,
  day: string,
): readonly RestatedCost[] {
  const now = treeAt(organisation, day)
  const years = [...Map.groupBy(costs, ({ year }) => year)].toSorted(([a], [b]) => a - b)
  return years.map(([year, rows]) => {
    const amounts = rows.map(({ place, ore }) => ({ place, amount: ore }))
    const then = treeAt(organisation, `${year}-12-31`)
    const thenOre = rollUp(then, new Map(amounts.map(({ place, amount }) => [place, amount]))).get(node)
    const nowOre = rollUp(now, restate(amounts, organisation, day).amounts).get(node) ?? 0
    return { year, ...(thenOre === undefined ? {} : { thenOre }), nowOre }
  })
}
