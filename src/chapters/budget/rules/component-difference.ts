import type { Component } from '#chapters/budget/volume/rule-set.ts'
import { sayShare } from '#chapters/budget/volume/say-figures.ts'
import { formatList } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { same, told } from './difference-words.ts'
import { sayOre, sayRounding } from './say-amount.ts'
import { sayProviders } from './say-rule.ts'

/** What of a component is another: its money first, then whom it is for, how it is rounded and its words. */
export function componentChanges(before: Component, after: Component): readonly Bilingual[] {
  const found: Bilingual[] = []
  if (!same(before, after, frame)) {
    found.push(
      told(
        (language) => sayRule(before, language),
        (language) => sayRule(after, language),
      ),
    )
  }
  if (JSON.stringify(before.for ?? []) !== JSON.stringify(after.for ?? [])) {
    found.push(
      told(
        (language) => sayProviders(before.for, language),
        (language) => sayProviders(after.for, language),
      ),
    )
  }
  if ((before.rounding?.to ?? '') !== (after.rounding?.to ?? '')) {
    found.push(
      told(
        (language) => sayRounding(before.rounding, language),
        (language) => sayRounding(after.rounding, language),
      ),
    )
  }
  return found
}

/** What of a component isn't its rule. */
const frame = ['id', 'title', 'plain', 'purpose', 'for', 'fixed', 'rounding'] as const

const words = {
  sv: {
    times: (price: string, driver: string) => `${price} × ${driver}`,
    each: (provider: string, price: string) => `${price} för ${provider}`,
    pot: (ore: string, driver: string, index: string) => `en pott på ${ore} efter ${driver} och ${index}`,
    steps: (steps: string) => `trappan ”${steps}”`,
    step: (upTo: number, ore: string) => `högst ${upTo}: ${ore}`,
    fixed: (ore: string) => `${ore} till var och en`,
    given: 'enhetens eget belopp',
    markup: (share: string, of: string) => `${share} av ${of}`,
    fee: (what: string) => `en avgift (${what})`,
    givenFee: 'skriven vid enheten',
  },
  en: {
    times: (price: string, driver: string) => `${price} × ${driver}`,
    each: (provider: string, price: string) => `${price} for ${provider}`,
    pot: (ore: string, driver: string, index: string) => `a pot of ${ore} by ${driver} and ${index}`,
    steps: (steps: string) => `the steps “${steps}”`,
    step: (upTo: number, ore: string) => `up to ${upTo}: ${ore}`,
    fixed: (ore: string) => `${ore} to each`,
    given: "the unit's own amount",
    markup: (share: string, of: string) => `${share} of ${of}`,
    fee: (what: string) => `a fee (${what})`,
    givenFee: 'written at the unit',
  },
} as const

/** The rule of a component in a few words: prices, drivers and other components by their ids. */
export function sayRule(component: Component, language: Language): string {
  const t = words[language]
  switch (component.kind) {
    case 'volume':
      return t.times(priceWords(component.price, language), component.driver)
    case 'index':
      return t.times(t.times(component.price, component.driver), component.index)
    case 'pot':
      return t.pot(sayOre(component.ore, language), component.driver, component.index)
    case 'steps':
      return t.steps(component.steps.map(({ upTo, ore }) => t.step(upTo, sayOre(ore, language))).join(', '))
    case 'fixed':
      return t.fixed(sayOre(component.ore, language))
    case 'given':
      return t.given
    case 'markup':
      return t.markup(sayShare(component.share, language), formatList(component.of, language))
    case 'fee': {
      const { price, driver } = component
      return t.fee(price === undefined || driver === undefined ? t.givenFee : t.times(price, driver))
    }
  }
}

function priceWords(
  price: string | Readonly<Record<string, string | undefined>>,
  language: Language,
): string {
  if (typeof price === 'string') return price
  const prices = Object.entries(price).flatMap(([provider, id]) =>
    id === undefined ? [] : [words[language].each(provider, id)],
  )
  return formatList(prices, language)
}
