import type { Allocation } from './allocation.ts'
import type { Published } from './rule-set.ts'

/** How a figure that a source prints compares with what the rules give. */
export interface Comparison {
  readonly published: Published
  /** Öre, or units of volume. */
  readonly printed: number
  /** What the rules give; absent where the allocation has no such figure. */
  readonly ours?: number
  /** Ours − printed. */
  readonly difference?: number
  /** Whether ours is within what the source's own rounding hides; false where there is nothing to compare. */
  readonly met: boolean
  /** `source-error`: flagged with its reason, never mended. */
  readonly verdict: 'met' | 'outside' | 'source-error' | 'unknown'
  /** For a printed sum whose parts are printed too: what the printed parts come to, and whether that is the sum. */
  readonly parts?: { readonly sum: number; readonly difference: number; readonly agree: boolean }
}

/** Compares an allocation with what the source itself prints, figure by figure. */
export function comparePublished(
  allocation: Allocation,
  published: readonly Published[],
): readonly Comparison[] {
  const printedParts = partsIn(published)
  return published.map((figure): Comparison => {
    const printed = figure.ore ?? figure.value ?? Number.NaN
    const ours = oursOf(allocation, figure)
    const parts = sumOfParts(allocation, figure, printed, printedParts)
    const shared = { published: figure, printed, ...(parts === undefined ? {} : { parts }) }
    if (ours === undefined || Number.isNaN(ours) || Number.isNaN(printed))
      return { ...shared, met: false, verdict: 'unknown' }
    const difference = ours - printed
    // What decimals leave in a computer is no difference.
    const met = Math.abs(difference) <= figure.within + Math.abs(ours) * 4 * Number.EPSILON
    const verdict = figure.sourceError !== undefined ? 'source-error' : met ? 'met' : 'outside'
    return { ...shared, ours, difference, met, verdict }
  })
}

/** Whether a comparison is something to look into: a figure not met, or printed parts that are not their sum. */
export function isFinding({ verdict, parts }: Comparison): boolean {
  if (verdict === 'source-error') return false
  return verdict !== 'met' || parts?.agree === false
}

function oursOf(allocation: Allocation, figure: Published): number | undefined {
  const { places, components, amounts, unitSums, volumes, ruleSet, prices } = allocation
  const u = places.units.get(figure.unit ?? '')
  const c = places.components.get(figure.component ?? '')
  switch (figure.what) {
    case 'price':
      return prices.get(figure.price ?? '')?.ore
    case 'amount':
      return u === undefined || c === undefined ? undefined : amounts[u * components.length + c]
    case 'unit':
      return u === undefined ? undefined : unitSums[u]
    case 'volume': {
      const d = places.drivers.get(figure.driver ?? '')
      return u === undefined || d === undefined ? undefined : volumes[u * ruleSet.drivers.length + d]
    }
    case 'sum': {
      if (figure.component !== undefined && c === undefined) return undefined
      const of = figure.units?.map((id) => places.units.get(id)) ?? [...unitSums.keys()]
      let sum = 0
      for (const unit of of) {
        if (unit === undefined) return undefined
        sum += (c === undefined ? unitSums[unit] : amounts[unit * components.length + c]) ?? 0
      }
      return sum
    }
  }
}

interface Parts {
  /** By unit and component. */
  readonly amounts: ReadonlyMap<string, Published>
  /** By unit. */
  readonly units: ReadonlyMap<string, Published>
}

function partsIn(published: readonly Published[]): Parts {
  const of = (what: Published['what']) => published.filter((figure) => figure.what === what)
  return {
    amounts: new Map(of('amount').map((figure) => [partKey(figure.unit, figure.component), figure])),
    units: new Map(of('unit').map((figure) => [figure.unit ?? '', figure])),
  }
}

function partKey(unit = '', component = ''): string {
  return JSON.stringify([unit, component])
}

/** The printed parts of a printed sum, where every part that the rules give is printed. */
function sumOfParts(allocation: Allocation, figure: Published, printed: number, printedParts: Parts) {
  const parts = partsOf(allocation, figure, printedParts)
  if (parts === undefined || parts.length === 0) return undefined
  const sum = parts.reduce((before, part) => before + (part.ore ?? Number.NaN), 0)
  const within = parts.reduce((before, part) => before + part.within, figure.within)
  const difference = sum - printed
  return { sum, difference, agree: Math.abs(difference) <= within }
}

function partsOf(
  allocation: Allocation,
  { what, unit = '', component, units }: Published,
  printed: Parts,
): readonly Published[] | undefined {
  const all = (found: readonly (Published | undefined)[]) => {
    const there = found.filter((part) => part !== undefined)
    return there.length === found.length ? there : undefined
  }
  if (what === 'unit') {
    const u = allocation.places.units.get(unit)
    if (u === undefined) return undefined
    const paid = allocation.components.filter(
      (_, c) => allocation.amounts[u * allocation.components.length + c] !== 0,
    )
    return all(paid.map(({ id }) => printed.amounts.get(partKey(unit, id))))
  }
  if (what !== 'sum') return undefined
  const of = units ?? allocation.units.map(({ id }) => id)
  return all(
    of.map((id) =>
      component === undefined ? printed.units.get(id) : printed.amounts.get(partKey(id, component)),
    ),
  )
}
