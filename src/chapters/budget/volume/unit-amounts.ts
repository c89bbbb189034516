import type { Places, ResolvedPrice } from './allocation.ts'
import { isFor } from './is-for.ts'
import { roundMoney } from './rounding.ts'
import type { Component, Provider, Rounding, RuleSet, UnitVolumes } from './rule-set.ts'

/** A rule made ready to be applied to one unit after another. */
export interface Rule {
  readonly component: Component
  /** Place of its driver; −1 where it has none. */
  readonly driver: number
  /** Places of the components that a mark-up rests on. */
  readonly base: readonly number[]
  /** Öre, by kind of provider; NaN where the component has no price for it. */
  readonly price: Readonly<Record<Provider, number>>
  readonly rounding: Rounding | undefined
}

interface Ground {
  readonly ruleSet: RuleSet
  readonly prices: ReadonlyMap<string, ResolvedPrice>
  readonly places: Places
}

export function ruleOf(component: Component, { ruleSet, prices, places }: Ground): Rule {
  return {
    component,
    driver: 'driver' in component ? (places.drivers.get(component.driver ?? '') ?? -1) : -1,
    base: component.kind === 'markup' ? component.of.map((id) => places.components.get(id) ?? -1) : [],
    price: {
      own: oreOf(component, prices, 'own'),
      independent: oreOf(component, prices, 'independent'),
      private: oreOf(component, prices, 'private'),
      'other-municipality': oreOf(component, prices, 'other-municipality'),
    },
    rounding: component.rounding ?? ruleSet.rounding,
  }
}

function oreOf(component: Component, prices: Ground['prices'], provider: Provider): number {
  return prices.get(priceOf(component, provider) ?? '')?.ore ?? Number.NaN
}

/** Which price in the list a component uses for a kind of provider. */
export function priceOf(component: Component, provider: UnitVolumes['provider']): string | undefined {
  if (!('price' in component)) return undefined
  return typeof component.price === 'object' ? component.price[provider] : component.price
}

/** What a rule is applied to. */
export interface Applied {
  readonly unit: UnitVolumes
  /** The year's, of the rule's driver. */
  readonly volume: number
  /** What the components that a mark-up rests on gave the unit. */
  readonly baseOre: number
}

/**
 * What a rule gives a unit, in whole öre, each amount rounded once. Pots are shared among all units, so they are not
 * known here: 0.
 */
export function ruleAmount(rule: Rule, applied: Applied): number {
  const { component } = rule
  const { unit, volume } = applied
  if (!isFor(component, unit.provider)) return 0
  switch (component.kind) {
    case 'volume':
    case 'index':
    case 'markup':
      return roundMoney(product(rule, applied), rule.rounding)
    case 'fee':
      return (
        0 -
        (component.driver === undefined
          ? givenAmount(rule, unit)
          : roundMoney(product(rule, applied), rule.rounding))
      )
    case 'steps':
      return stepOf(component.steps, volume)?.ore ?? 0
    case 'fixed':
      return component.ore
    case 'given':
      return givenAmount(rule, unit)
    case 'pot':
      return 0
  }
}

/** What is multiplied, before it is rounded: öre with decimals. NaN for rules that multiply nothing. */
export function product({ component, price: prices }: Rule, { unit, volume, baseOre }: Applied): number {
  if (component.kind === 'markup') return component.share * baseOre
  const price = prices[unit.provider]
  return component.kind === 'index'
    ? price * volume * (unit.indices?.[component.index] ?? Number.NaN)
    : price * volume
}

function givenAmount({ component }: Rule, unit: UnitVolumes): number {
  return unit.amounts?.[component.id] ?? 0
}

/** The first step that the volume does not exceed; none above the last, and none without volume. */
export function stepOf(steps: readonly { readonly upTo: number; readonly ore: number }[], volume: number) {
  return volume > 0 ? steps.find(({ upTo }) => volume <= upTo) : undefined
}
