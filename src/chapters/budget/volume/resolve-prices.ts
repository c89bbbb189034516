import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import type { Because, ResolvedPrice } from './allocation.ts'
import { priceProblems } from './price-problems.ts'
import { roundMoney } from './rounding.ts'
import type { Price, PriceIndex, RuleSet } from './rule-set.ts'

/**
 * Every price of a list, worked out: written, or the sum of others; then multiplied, divided, raised by an index and
 * rounded, in that order. Unknown ids and circles are told with their place in the document.
 *
 * @param at path of the rule set in the document that people wrote
 */
export function resolvePrices(
  { prices, indices = [] }: Pick<RuleSet, 'prices' | 'indices'>,
  at = 'ruleSet',
): Outcome<ReadonlyMap<string, ResolvedPrice>> {
  const list: PriceList = {
    prices: new Map(prices.map((price, place) => [price.id, { price, place }])),
    indices: new Map(indices.map((index) => [index.id, index])),
    resolved: new Map(),
    failed: new Set(),
    problems: [],
    at: at && `${at}.`,
  }
  for (const { id } of prices) resolve(list, id, [])
  return isNonEmpty(list.problems) ? { ok: false, problems: list.problems } : succeed(list.resolved)
}

interface PriceList {
  readonly prices: ReadonlyMap<string, { readonly price: Price; readonly place: number }>
  readonly indices: ReadonlyMap<string, PriceIndex>
  readonly resolved: Map<string, ResolvedPrice>
  readonly failed: Set<string>
  readonly problems: Problem[]
  /** Path of the rule set, with its point. */
  readonly at: string
}

/** @param path ids that wait for this one */
function resolve(list: PriceList, id: string, path: readonly string[]): ResolvedPrice | undefined {
  const before = list.resolved.get(id)
  const found = list.prices.get(id)
  if (before !== undefined || found === undefined || list.failed.has(id)) return before
  const { price, place } = found
  const where = `${list.at}prices[${place}]`
  const fail = (problem?: Problem) => {
    if (problem !== undefined) list.problems.push(problem)
    list.failed.add(id)
    return undefined
  }
  if (path.includes(id))
    return fail(priceProblems.circle(`${where}.of`, [...path.slice(path.indexOf(id)), id]))
  if ((price.ore === undefined) === (price.of === undefined)) return fail(priceProblems.oneOf(where))
  const unknown = price.of?.findIndex((each) => !list.prices.has(each)) ?? -1
  if (unknown >= 0)
    return fail(priceProblems.unknownPrice(`${where}.of[${unknown}]`, price.of?.[unknown] ?? ''))
  if (price.raisedBy !== undefined && !list.indices.has(price.raisedBy))
    return fail(priceProblems.unknownIndex(`${where}.raisedBy`, price.raisedBy))
  const parts = (price.of ?? []).map((each) => resolve(list, each, [...path, id]))
  if (!parts.every((part) => part !== undefined)) return fail()
  const worked = workOut(list, price, parts)
  if (!Number.isFinite(worked.ore)) return fail(priceProblems.notUsable(where))
  list.resolved.set(id, worked)
  return worked
}

function workOut(list: PriceList, price: Price, parts: readonly ResolvedPrice[]): ResolvedPrice {
  const { id, title, per, times, dividedBy, raisedBy, rounding } = price
  const because: Because[] = []
  let ore = price.ore ?? parts.reduce((sum, part) => sum + part.ore, 0)
  if (price.of !== undefined) {
    const titles = price.of.map((each) => list.prices.get(each)?.price.title ?? each)
    because.push({ step: 'price-of', prices: price.of, titles, ore })
  } else if (
    times !== undefined ||
    dividedBy !== undefined ||
    raisedBy !== undefined ||
    rounding !== undefined
  )
    because.push({ step: 'written', ore })
  if (times !== undefined) {
    ore *= times
    because.push({ step: 'times', factor: times })
  }
  if (dividedBy !== undefined) {
    ore /= dividedBy
    because.push({ step: 'divided', by: dividedBy })
  }
  const index = raisedBy === undefined ? undefined : list.indices.get(raisedBy)
  if (index !== undefined) {
    ore *= 1 + index.change
    const { id: of, title: named, edition, change } = index
    because.push({ step: 'index-raise', index: of, title: named, edition, change })
  }
  if (rounding !== undefined) {
    const from = ore
    ore = roundMoney(ore, rounding)
    because.push({ step: 'rounded', rounding, from, to: ore })
  }
  because.push({ step: 'price', price: id, title, per, ore })
  return { id, ore, because }
}
