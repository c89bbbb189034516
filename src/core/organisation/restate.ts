import type { Organisation } from './model.ts'
import { treeAt } from './tree.ts'

/** What a place had of something: whole units, such as öre. */
export interface PlaceAmount {
  readonly place: string
  readonly amount: number
}

export interface Restated {
  /** Per place of the later organisation, without what lies under it. */
  readonly amounts: ReadonlyMap<string, number>
  /** What no place has taken over: closed without a successor. */
  readonly left: readonly PlaceAmount[]
}

/**
 * Amounts of an earlier year under the organisation of a later day. A place that is still there keeps its own, wherever
 * it has been moved; what a closed place had goes to its successors by their shares, and on to theirs. Nothing is lost:
 * the restated amounts and what is left add up to what came in, since parts are rounded by largest remainder.
 *
 * @param day ISO day whose organisation is asked for
 */
export function restate(amounts: readonly PlaceAmount[], organisation: Organisation, day: string): Restated {
  const tree = treeAt(organisation, day)
  const after = Map.groupBy(
    organisation.successions.filter(({ on }) => on <= day),
    ({ from }) => from,
  )
  const restated = new Map<string, number>()
  const left: PlaceAmount[] = []
  const settle = ({ place, amount }: PlaceAmount, passed: ReadonlySet<string>) => {
    const heirs = after.get(place) ?? []
    if (tree.place(place)) restated.set(place, (restated.get(place) ?? 0) + amount)
    else if (heirs.length === 0 || passed.has(place)) left.push({ place, amount })
    else {
      const parts = largestRemainder(
        amount,
        heirs.map(({ share }) => share),
      )
      heirs.forEach(({ to }, index) => {
        settle({ place: to, amount: parts[index] ?? 0 }, new Set([...passed, place]))
      })
    }
  }
  for (const each of amounts) settle(each, new Set())
  return { amounts: restated, left }
}

/**
 * An amount in parts by share that add up to it exactly: each is rounded down, and what remains goes, one each, to
 * those that lost most. Shares are weights; they need not add up to 1.
 *
 * @param amount whole
 * @example largestRemainder(100, [1, 1, 1]) // [34, 33, 33]
 */
export function largestRemainder(amount: number, shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const exact = shares.map((share) => (amount * share) / whole)
  const floors = exact.map(Math.floor)
  const remaining = amount - floors.reduce((sum, part) => sum + part, 0)
  const byLoss = exact
    .map((part, index) => ({ index, loss: part - Math.floor(part) }))
    .toSorted((a, b) => b.loss - a.loss || a.index - b.index)
  const lucky = new Set(byLoss.slice(0, remaining).map(({ index }) => index))
  return floors.map((part, index) => part + (lucky.has(index) ? 1 : 0))
}

/**
 * Sums every place's own amount and those under it.
 *
 * @returns per place of the tree; a place without any has 0
 */
export function rollUp(
  tree: ReturnType<typeof treeAt>,
  amounts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  // Children come after their parents, so from the end every place is whole before it is added to the one above.
  for (const { node, path } of tree.places.toReversed()) {
    const own = (sums.get(node) ?? 0) + (amounts.get(node) ?? 0)
    sums.set(node, own)
    const parent = path.at(-2)
    if (parent !== undefined) sums.set(parent, (sums.get(parent) ?? 0) + own)
  }
  return sums
}
