import { resolvePrices } from '#chapters/budget/volume/resolve-prices.ts'
import type { Component, Price, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { formatNumber } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type Difference, listDifference, same, told } from './difference-words.ts'
import { sayOre, sayRounding } from './say-amount.ts'

/**
 * A price that others are worked out from, and nothing else, is named anew each year: what people meet is what comes of
 * it, so only that is told of.
 */
export function priceDifferences(before: RuleSet, after: RuleSet): readonly Difference[] {
  const [was, is] = [priceSayer(before), priceSayer(after)]
  const found = listDifference('price', before.prices, after.prices, (one, other) =>
    same(one, other, ['title']) && was.amount(one.id) === is.amount(other.id)
      ? []
      : priceChanges(was, is, one, other),
  )
  return found.filter(({ how, id }) => how === 'changed' || !was.isGround(id) || !is.isGround(id))
}

function priceChanges(was: PriceSayer, is: PriceSayer, before: Price, after: Price): readonly Bilingual[] {
  const [from, to] = [was.amount(before.id), is.amount(after.id)]
  const isOnlyAmount = same(
    { ...recipe(before), by: was.index(before) },
    { ...recipe(after), by: is.index(after) },
    [],
  )
  if (isOnlyAmount && from !== undefined && to !== undefined) {
    return from === to
      ? []
      : [
          told(
            (language) => sayOre(from, language),
            (language) => sayOre(to, language),
          ),
        ]
  }
  return [
    told(
      (language) => was.say(before, language),
      (language) => is.say(after, language),
    ),
  ]
}

/** How a price is worked out, apart from what it is worked out from. */
function recipe({ times, dividedBy, rounding, of = [] }: Price) {
  return { times, dividedBy, rounding, parts: of.length }
}

type PriceSayer = ReturnType<typeof priceSayer>

function priceSayer(rules: RuleSet) {
  const resolved = resolvePrices(rules)
  const amounts = resolved.ok ? resolved.value : new Map<string, { readonly ore: number }>()
  const titleOf = (id: string) => rules.prices.find((price) => price.id === id)?.title ?? id
  const index = ({ raisedBy }: Price) =>
    raisedBy === undefined ? '' : ((rules.indices ?? []).find(({ id }) => id === raisedBy)?.title ?? raisedBy)
  const grounds = new Set(rules.prices.flatMap(({ of = [] }) => of))
  const used = new Set(rules.components.flatMap(pricesOf))
  return {
    amount: (id: string) => amounts.get(id)?.ore,
    index,
    /** Whether it isn't there, or is there only for other prices. */
    isGround: (id: string) =>
      rules.prices.every((price) => price.id !== id) || (grounds.has(id) && !used.has(id)),
    say: (price: Price, language: Language) =>
      [
        price.ore === undefined ? (price.of ?? []).map(titleOf).join(' + ') : sayOre(price.ore, language),
        ...(price.times === undefined ? [] : [`× ${inFull(price.times, language)}`]),
        ...(price.dividedBy === undefined ? [] : [`÷ ${formatNumber(price.dividedBy, language)}`]),
        ...(price.raisedBy === undefined ? [] : [raised[language](index(price))]),
        ...(price.rounding === undefined ? [] : [roundedTo[language](sayRounding(price.rounding, language))]),
      ].join(' '),
  }
}

function pricesOf(component: Component): readonly string[] {
  if (!('price' in component) || component.price === undefined) return []
  return typeof component.price === 'string' ? [component.price] : Object.values(component.price)
}

/** With as many decimals as it is written with. */
function inFull(value: number, language: Language): string {
  const [, decimals = ''] = String(value).split('.')
  return formatNumber(value, language, { decimals: decimals.length })
}

const raised = {
  sv: (index: string) => `uppräknat med ${index}`,
  en: (index: string) => `raised by ${index}`,
} as const satisfies Record<Language, (index: string) => string>

const roundedTo = {
  sv: (step: string) => `avrundat till ${step}`,
  en: (step: string) => `rounded to ${step}`,
} as const satisfies Record<Language, (step: string) => string>
