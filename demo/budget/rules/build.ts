import { roundMoney } from '#chapters/budget/volume/rounding.ts'
import type { Component, Driver, Price, Rounding, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { priceIndex, priceLevel } from '#demo/budget/years.ts'

/** A price of 2025 in kronor, with what it is the price of. */
export interface Told {
  readonly title: string
  readonly per: string
  readonly kronor: number
}

const orePerKrona = 100

/** What the first year's list says: a multiple of what prices of that size are rounded to. */
function firstPrice(kronor: number): number {
  const step = kronor >= 10_000 ? 10 : kronor >= 100 ? 1 : 0.1
  return Math.round(
    (Math.round((kronor * priceLevel(firstYear)) / step) * step + Number.EPSILON) * orePerKrona,
  )
}

const firstYear = 2023

/** Each year's price is last year's, raised by the index of the year and rounded. */
function priceIn(year: number, kronor: number): number {
  if (year === firstYear) return firstPrice(kronor)
  return roundMoney(priceIn(year - 1, kronor) * (1 + (priceIndex[year] ?? 0)), roundingOf(kronor))
}

function roundingOf(kronor: number): Rounding {
  return { to: kronor >= 100 ? 'krona' : 'ore' }
}

/** The price list of a year. In the first year the prices are written as they are. */
function priceList(year: number, told: Readonly<Record<string, Told>>): readonly Price[] {
  return Object.entries(told).flatMap(([id, { title, per, kronor }]): Price[] => {
    if (year === firstYear) return [{ id, title, per, ore: firstPrice(kronor) }]
    const before = `${id}-${year - 1}`
    return [
      { id: before, title: `${title}, ${year - 1}`, per, ore: priceIn(year - 1, kronor) },
      { id, title, per, of: [before], raisedBy: 'pkv', rounding: roundingOf(kronor) },
    ]
  })
}

interface ToldRuleSet {
  readonly id: string
  readonly title: string
  readonly year: number
  readonly version: number
  readonly notes?: readonly string[]
  readonly drivers: readonly Driver[]
  readonly prices: Readonly<Record<string, Told>>
  readonly components: readonly Component[]
  readonly remainder?: RuleSet['remainder']
  readonly settlement?: NonNullable<RuleSet['settlement']>
}

/** A rule set of Ekbacka: amounts in whole kronor, prices raised by the index of the year. */
export function ruleSetOf({ prices, year, remainder = { to: 'keep' }, ...told }: ToldRuleSet): RuleSet {
  const change = priceIndex[year]
  const indices =
    change === undefined
      ? []
      : [{ id: 'pkv', title: 'Prisindex för kommunal verksamhet', edition: `${year - 1}-10`, change }]
  return {
    schema: 'styrkedjan/rule-set/1',
    ...told,
    year,
    indices,
    prices: priceList(year, prices),
    rounding: { to: 'krona' },
    remainder,
  }
}

/** Money that no rule gives: written beside the volumes, and said so. */
export const givenFrame: Component = {
  id: 'ram',
  title: 'Egen ram',
  plain: 'Enheten har en egen ram som inte följer någon volym. Förra årets ram räknas upp med prisindex.',
  purpose: 'base',
  kind: 'given',
  fixed: true,
}

/** An amount of 2025 in kronor, as öre of a year, in even hundreds of kronor. */
export function raised(kronor: number, year: number): number {
  return Math.round((kronor * priceLevel(year)) / 100) * 100 * orePerKrona
}
