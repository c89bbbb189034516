import type { Driver, PriceIndex, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { sayShare } from '#chapters/budget/volume/say-figures.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { componentChanges } from './component-difference.ts'
import { type Difference, listDifference, same, told } from './difference-words.ts'
import { priceDifferences } from './price-difference.ts'
import { sayRounding } from './say-amount.ts'
import { sayDriver, sayFixedShare, sayRemainder } from './say-rule.ts'

export type { Difference } from './difference-words.ts'

/**
 * What has been changed from one version of a rule set to another, in words: which price, share, component, driver or
 * rounding, from what to what. Nothing where the rules are the same.
 *
 * @handbook BUD-3
 */
export function differences(before: RuleSet, after: RuleSet): readonly Difference[] {
  return [
    ...priceDifferences(before, after),
    ...listDifference('index', before.indices ?? [], after.indices ?? [], indexChanges),
    ...listDifference('driver', before.drivers, after.drivers, driverChanges),
    ...listDifference('component', before.components, after.components, componentChanges),
    ...whole(before, after),
  ]
}

/** Only that which moves with wages and prices: not what the money is shared out by. */
export function isOnlyPrices(found: readonly Difference[]): boolean {
  return found.every(({ what, how }) => (what === 'price' && how === 'changed') || what === 'index')
}

function indexChanges(before: PriceIndex, after: PriceIndex): readonly Bilingual[] {
  if (same(before, after, ['title'])) return []
  const say =
    ({ change, edition }: PriceIndex) =>
    (language: Language) =>
      `${sayShare(change, language)} (${edition})`
  return [told(say(before), say(after))]
}

function driverChanges(before: Driver, after: Driver): readonly Bilingual[] {
  if (same(before, after, ['title', 'unit'])) return []
  return [
    told(
      (language) => sayDriver(before, language),
      (language) => sayDriver(after, language),
    ),
  ]
}

function whole(before: RuleSet, after: RuleSet): readonly Difference[] {
  const found: Difference[] = []
  if ((before.rounding?.to ?? 'ore') !== (after.rounding?.to ?? 'ore')) {
    found.push({
      ...{ what: 'rounding', how: 'changed', id: 'rounding', title: '' },
      text: told(
        (language) => sayRounding(before.rounding, language),
        (language) => sayRounding(after.rounding, language),
      ),
    })
  }
  if (!same(before.remainder ?? {}, after.remainder ?? {}, [])) {
    found.push({
      ...{ what: 'remainder', how: 'changed', id: 'remainder', title: '' },
      text: {
        sv: `förut ”${sayRemainder(before, 'sv')}”, nu ”${sayRemainder(after, 'sv')}”`,
        en: `before “${sayRemainder(before, 'en')}”, now “${sayRemainder(after, 'en')}”`,
      },
    })
  }
  if (before.settlement?.fixedShare !== after.settlement?.fixedShare) {
    found.push({
      ...{ what: 'settlement', how: 'changed', id: 'settlement', title: '' },
      text: told(
        (language) => sayFixedShare(before.settlement, language),
        (language) => sayFixedShare(after.settlement, language),
      ),
    })
  }
  if (JSON.stringify(before.monthWeights ?? []) !== JSON.stringify(after.monthWeights ?? [])) {
    found.push({
      ...{ what: 'months', how: 'changed', id: 'months', title: '' },
      text: {
        sv: 'Månadernas vikter är ändrade.',
        en: 'The weights of the months are changed.',
      },
    })
  }
  return found
}
