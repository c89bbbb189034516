import type { Component, Driver, Price, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { priceIndex, priceLevel } from '#demo/budget/years.ts'

/** A price of 2025 in kronor, with what it is the price of. */
export interface Told {
  readonly title: string
  readonly per: string
  readonly kronor: number
}

const orePerKrona = 100

/** What the price was in a year: whole kronor, a multiple of what prices of that size are rounded to. */
function oreOf(kronor: number, year: number): number {
  const step = kronor >= 10_000 ? 10 : kronor >= 100 ? 1 : 0.1
  return Math.round((Math.round((kronor * priceLevel(year)) / step) * step + Number.EPSILON) * orePerKrona)
}

/**
 * The price list of a year: each price is last year's, raised by the index of the year and rounded. In the first year
 * the prices are written as they are.
 */
function priceList(year: number, told: Readonly<Record<string, Told>>): readonly Price[] {
  return Object.entries(told).flatMap(([id, { title, per, kronor }]): Price[] => {
    if (year === 2023) return [{ id, title, per, ore: oreOf(kronor, 2023) }]
    const before = `${id}-${year - 1}`
    return [
      { id: before, title: `${title}, ${year - 1}`, per, ore: oreOf(kronor, year - 1) },
      { id, title, per, of: [before], raisedBy: 'pkv', rounding: { to: kronor >= 100 ? 'krona' : 'ore' } },
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
