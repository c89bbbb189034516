import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import { isFor } from '#chapters/budget/volume/is-for.ts'
import type { Component, Driver, UnitVolumes } from '#chapters/budget/volume/rule-set.ts'
import { priceOf, stepOf } from '#chapters/budget/volume/unit-amounts.ts'
import { compareNames } from '#core/format.ts'
import { type Ore, toOre } from '#core/money.ts'
import { headCount, headOf } from './driver-totals.ts'
import { amountIn, volumeIn } from './figures.ts'

/** Why two units differ in a component; the parts add up to the difference. */
export type TermReason =
  /** One has more than the other. */
  | 'volume'
  /** Different kinds of providers have different prices. */
  | 'price'
  | 'index'
  /** They stand on different steps of a ladder by size. */
  | 'size'
  /** It is for one of them only. */
  | 'not-for-both'
  /** Written for each of them. */
  | 'given'
  /** A share of other components. */
  | 'follows'

export interface TermPart {
  readonly reason: TermReason
  readonly amountOre: Ore
}

/** A component of both units. */
export interface Term {
  readonly component: string
  readonly title: string
  readonly ownOre: Ore
  readonly otherOre: Ore
  /** Own less the other's. */
  readonly differenceOre: Ore
  readonly parts: readonly TermPart[]
  /** What the component counts; absent where it counts nothing. */
  readonly driver?: Driver
  readonly ownVolume?: number
  readonly otherVolume?: number
  /** Öre for each that is counted; absent where nothing is. */
  readonly ownEach?: number
  readonly otherEach?: number
}

export interface Comparison {
  readonly unit: string
  readonly other: string
  readonly ownOre: Ore
  readonly otherOre: Ore
  readonly differenceOre: Ore
  /** What both are measured by, such as pupils, and how many they have. */
  readonly head?: { readonly unit: string; readonly own: number; readonly other: number }
  /** In the order of the rules; what gives neither of them anything is left out. */
  readonly terms: readonly Term[]
}

/**
 * Two units by the same rules, term by term: what differs in volume at the other's price and index, and then in index and
 * price. The parts of a term add up to its difference, and the terms to the whole, to the öre.
 *
 * @returns nothing where the rule set doesn't know both
 * @handbook BUD-2
 */
export function termByTerm(allocation: Allocation, unit: string, other: string): Comparison | undefined {
  const [own, their] = [unitOf(allocation, unit), unitOf(allocation, other)]
  if (!own || !their || unit === other) return undefined
  const terms = allocation.components
    .map((component) => termOf({ allocation, own, their }, component))
    .filter(({ ownOre, otherOre }) => ownOre !== 0 || otherOre !== 0)
  const sum = (of: (term: Term) => number) => toOre(terms.reduce((total, term) => total + of(term), 0))
  const head = headOf(allocation)
  return {
    unit,
    other,
    ownOre: sum(({ ownOre }) => ownOre),
    otherOre: sum(({ otherOre }) => otherOre),
    differenceOre: sum(({ differenceOre }) => differenceOre),
    ...(head
      ? {
          head: {
            unit: head.unit,
            own: headCount(allocation, unit, head),
            other: headCount(allocation, other, head),
          },
        }
      : {}),
    terms,
  }
}

/**
 * Units that can be compared with, the one most like it first: the same kind of provider before others, then the one
 * whose money is most alike, part by part. So a school for the younger is compared with another such one, of its size.
 */
export function comparable(allocation: Allocation, unit: string): readonly UnitVolumes[] {
  const own = unitOf(allocation, unit)
  if (!own) return []
  const unlike = new Map(
    allocation.units.map(({ id }) => [
      id,
      allocation.components.reduce(
        (sum, component) =>
          sum + Math.abs(amountIn(allocation, unit, component.id) - amountIn(allocation, id, component.id)),
        0,
      ),
    ]),
  )
  return allocation.units
    .filter(({ id }) => id !== unit)
    .toSorted(
      (a, b) =>
        Number(b.provider === own.provider) - Number(a.provider === own.provider) ||
        (unlike.get(a.id) ?? 0) - (unlike.get(b.id) ?? 0) ||
        compareNames(a.name, b.name),
    )
}

interface Two {
  readonly allocation: Allocation
  readonly own: UnitVolumes
  readonly their: UnitVolumes
}

function termOf(two: Two, component: Component): Term {
  const { allocation, own, their } = two
  const ownOre = toOre(amountIn(allocation, own.id, component.id))
  const otherOre = toOre(amountIn(allocation, their.id, component.id))
  const differenceOre = toOre(ownOre - otherOre)
  const driver = driverOf(allocation, component)
  const ownVolume = driver && volumeIn(allocation, own.id, driver.id)
  const otherVolume = driver && volumeIn(allocation, their.id, driver.id)
  return {
    ...{ component: component.id, title: component.title, ownOre, otherOre, differenceOre },
    parts: differenceOre === 0 ? [] : partsOf(two, component, differenceOre),
    ...(driver ? { driver } : {}),
    ...(ownVolume === undefined ? {} : { ownVolume }),
    ...(otherVolume === undefined ? {} : { otherVolume }),
    ...(ownVolume ? { ownEach: ownOre / ownVolume } : {}),
    ...(otherVolume ? { otherEach: otherOre / otherVolume } : {}),
  }
}

function partsOf(two: Two, component: Component, differenceOre: number): readonly TermPart[] {
  const all = (reason: TermReason) => [{ reason, amountOre: toOre(differenceOre) }]
  if (isFor(component, two.own.provider) !== isFor(component, two.their.provider)) return all('not-for-both')
  switch (component.kind) {
    case 'volume':
    case 'fee':
      return component.kind === 'fee' && component.driver === undefined
        ? all('given')
        : split(differenceOre, 'price', volumePart(two, component, priceIn(two, component)))
    case 'index':
      return split(
        differenceOre,
        'index',
        volumePart(two, component, priceIn(two, component) * indexIn(two, component.index)),
      )
    case 'pot':
      return split(
        differenceOre,
        'index',
        volumePart(two, component, weightPrice(two, component) * indexIn(two, component.index)),
      )
    case 'steps':
      return all(sameStep(two, component) ? 'not-for-both' : 'size')
    case 'markup':
      return all('follows')
    case 'fixed':
      return all('not-for-both')
    case 'given':
      return all(component.purpose === 'remainder' ? 'follows' : 'given')
  }
}

/** What is left when the volume is told is of the other reason; a part of nothing is left out. */
function split(differenceOre: number, rest: TermReason, volumeOre: number): readonly TermPart[] {
  return [
    { reason: 'volume', amountOre: toOre(volumeOre) } as const,
    { reason: rest, amountOre: toOre(differenceOre - volumeOre) },
  ].filter(({ amountOre }) => amountOre !== 0)
}

/** The difference in volume at what the other is paid for each; all of it where the rest would be rounding only. */
function volumePart({ allocation, own, their }: Two, component: Component, each: number): number {
  const driver = driverOf(allocation, component)
  if (!driver) return 0
  const mine = volumeIn(allocation, own.id, driver.id) ?? 0
  const theirs = volumeIn(allocation, their.id, driver.id) ?? 0
  const part = Math.round((mine - theirs) * each) * (component.kind === 'fee' ? -1 : 1)
  const whole = amountIn(allocation, own.id, component.id) - amountIn(allocation, their.id, component.id)
  return Math.abs(whole - part) <= oneKrona ? whole : part
}

/** Rounding to whole kronor, twice. */
const oneKrona = 100

function driverOf({ ruleSet }: Allocation, component: Component): Driver | undefined {
  const id = 'driver' in component ? component.driver : undefined
  return ruleSet.drivers.find((driver) => driver.id === id)
}

/** The other's price, in öre. */
function priceIn({ allocation, their }: Two, component: Component): number {
  return allocation.prices.get(priceOf(component, their.provider) ?? '')?.ore ?? 0
}

function indexIn({ their }: Two, index: string): number {
  return their.indices?.[index] ?? 0
}

/** What a pot gives for one of volume × index. */
function weightPrice({ allocation }: Two, component: Component & { readonly kind: 'pot' }): number {
  const weights = allocation.units.map((unit) =>
    isFor(component, unit.provider)
      ? (volumeIn(allocation, unit.id, component.driver) ?? 0) * (unit.indices?.[component.index] ?? 0)
      : 0,
  )
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return all === 0 ? 0 : component.ore / all
}

function sameStep(
  { allocation, own, their }: Two,
  component: Component & { readonly kind: 'steps' },
): boolean {
  const step = (unit: string) => stepOf(component.steps, volumeIn(allocation, unit, component.driver) ?? 0)
  return step(own.id) === step(their.id)
}

function unitOf({ units, places }: Allocation, unit: string): UnitVolumes | undefined {
  return units[places.units.get(unit) ?? -1]
}
