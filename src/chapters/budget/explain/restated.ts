import type { Organisation } from '#core/organisation/model.ts'
import { type PlaceAmount, restate } from '#core/organisation/restate.ts'

/** Last year's figures under this year's units. */
export interface Restatement {
  /** Whole amounts, such as öre, of last year by unit: nothing is lost, and closed units' go to their successors. */
  amounts(before: readonly PlaceAmount[]): ReadonlyMap<string, number>
  /** Whose figures of last year a unit has now, with the share of each: itself alone where nothing has happened. */
  sources(unit: string): readonly Source[]
}

export interface Source {
  readonly unit: string
  /** 0–1. */
  readonly share: number
}

/** Shares are read from what a million becomes. */
const whole = 1_000_000

/**
 * A unit that has a budget this year as well keeps what it had. What other units had goes to their successors, as the
 * organisation stands on the last day of the year; what nobody has taken over is nobody's.
 *
 * @param units ids of those that had a budget last year
 * @param stay ids of those that have one this year
 */
export function restatement(
  organisation: Organisation,
  year: number,
  units: Iterable<string>,
  stay: ReadonlySet<string>,
): Restatement {
  const day = `${year}-12-31`
  const amounts = (before: readonly PlaceAmount[]) => {
    const own = before.filter(({ place }) => stay.has(place))
    const gone = before.filter(({ place }) => !stay.has(place))
    const sums = new Map(restate(gone, organisation, day).amounts)
    for (const { place, amount } of own) sums.set(place, (sums.get(place) ?? 0) + amount)
    return sums
  }
  const sources = Map.groupBy(
    [...new Set(units)].flatMap((unit) =>
      [...amounts([{ place: unit, amount: whole }])].map(([to, amount]) => ({
        to,
        source: { unit, share: amount / whole },
      })),
    ),
    ({ to }) => to,
  )
  return { amounts, sources: (unit) => (sources.get(unit) ?? []).map(({ source }) => source) }
}
