import type { Component, Price, Provider, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import type { Language } from '#core/language.ts'
import { sayRule } from './component-difference.ts'
import { sayOre } from './say-amount.ts'

/**
 * The rule of a component as people read it: with prices in kronor and the titles of what it counts, in place of ids.
 *
 * @param prices worked-out öre by id; a price that could not be worked out is told by its title
 * @example titledRule(rules, base, prices, 'sv') // '80 000 kr per elev och år × Elever'
 */
export function titledRule(
  rules: Pick<RuleSet, 'prices' | 'drivers' | 'components'>,
  component: Component,
  prices: ReadonlyMap<string, { readonly ore: number }>,
  language: Language,
): string {
  const priced = (id: string) => sayPrice(rules, id, prices, language)
  const driver = (id: string) => rules.drivers.find((each) => each.id === id)?.title ?? id
  switch (component.kind) {
    case 'volume':
      return sayRule(
        { ...component, driver: driver(component.driver), price: pricesOf(component.price, priced) },
        language,
      )
    case 'index':
      return sayRule(
        { ...component, driver: driver(component.driver), price: priced(component.price) },
        language,
      )
    case 'pot':
      return sayRule({ ...component, driver: driver(component.driver) }, language)
    case 'markup':
      return sayRule(
        {
          ...component,
          of: component.of.map((id) => rules.components.find((each) => each.id === id)?.title ?? id),
        },
        language,
      )
    case 'fee':
      return sayRule(
        {
          ...component,
          ...(component.price === undefined ? {} : { price: priced(component.price) }),
          ...(component.driver === undefined ? {} : { driver: driver(component.driver) }),
        },
        language,
      )
    default:
      return sayRule(component, language)
  }
}

type VolumePrice = string | Readonly<Partial<Record<Provider, string>>>

function pricesOf(price: VolumePrice, priced: (id: string) => string): VolumePrice {
  if (typeof price === 'string') return priced(price)
  return Object.fromEntries(Object.entries(price).map(([provider, id]) => [provider, priced(id)]))
}

function sayPrice(
  { prices }: { readonly prices: readonly Price[] },
  id: string,
  worked: ReadonlyMap<string, { readonly ore: number }>,
  language: Language,
): string {
  const price = prices.find((each) => each.id === id)
  const ore = worked.get(id)?.ore
  if (!price || ore === undefined) return price?.title ?? id
  return `${sayOre(ore, language)} per ${price.per}`
}
