import { formatList } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Because } from './allocation.ts'
import { en } from './because-texts.en.ts'
import { sv } from './because-texts.sv.ts'
import { sayCounts, sayNumber, sayOre, sayShare } from './say-figures.ts'

const texts = { sv, en } as const satisfies Record<Language, typeof sv>

/**
 * A step of the chain as whole, plain sentences with its figures.
 *
 * @example sayBecause({ step: 'times', factor: 1.06 }, 'sv') // 'Det multipliceras med 1,06.'
 */
export function sayBecause(because: Because, language: Language): string {
  switch (because.step) {
    case 'written':
    case 'price-of':
    case 'times':
    case 'divided':
    case 'index-raise':
    case 'price':
      return sayPrice(because, language)
    case 'counted':
    case 'volume':
    case 'unit-index':
    case 'pot':
    case 'size-step':
      return sayVolume(because, language)
    case 'remainder':
      return sayRemainder(because, language)
    case 'fixed':
    case 'given':
    case 'share-of':
    case 'deducted':
    case 'not-for':
    case 'rounded':
      return sayAmount(because, language)
  }
}

type Step<Name extends Because['step']> = Extract<Because, { step: Name }>

function sayVolume(
  because: Step<'counted' | 'volume' | 'unit-index' | 'pot' | 'size-step'>,
  language: Language,
): string {
  const say = texts[language]
  const number = (value: number) => sayNumber(value, language)
  switch (because.step) {
    case 'counted':
      return say.counted(because.driver.title, sayCounts(because.counts, language), because.driver)
    case 'volume':
      return say.volume(because.driver.title, number(because.volume))
    case 'unit-index':
      return say.unitIndex(because.index, number(because.value))
    case 'pot':
      return say.pot(sayOre(because.ore, language), number(because.weight), number(because.allWeights))
    case 'size-step':
      return because.upTo === undefined
        ? say.noStep(number(because.volume))
        : say.sizeStep(number(because.volume), number(because.upTo), sayOre(because.ore, language))
  }
}

function sayAmount(
  because: Step<'fixed' | 'given' | 'share-of' | 'deducted' | 'not-for' | 'rounded'>,
  language: Language,
): string {
  const say = texts[language]
  const ore = (amount: number) => sayOre(amount, language)
  switch (because.step) {
    case 'fixed':
      return say.fixed(ore(because.ore))
    case 'given':
      return say.given(ore(because.ore))
    case 'share-of': {
      const titles = formatList(because.titles, language)
      return say.shareOf(sayShare(because.share, language), titles, ore(because.baseOre))
    }
    case 'deducted':
      return say.deducted(ore(because.ore))
    case 'not-for':
      return say.notFor(because.provider)
    case 'rounded': {
      const [from, to] = [ore(because.from), ore(because.to)]
      return from === to ? say.becomes(to) : say.rounded(from, because.rounding.to, to)
    }
  }
}

function sayPrice(
  because: Step<'written' | 'price-of' | 'times' | 'divided' | 'index-raise' | 'price'>,
  language: Language,
): string {
  const say = texts[language]
  switch (because.step) {
    case 'written':
      return say.written(sayOre(because.ore, language))
    case 'price-of': {
      const ore = sayOre(because.ore, language)
      const [first = '', ...others] = because.titles
      return others.length === 0
        ? say.priceFrom(first, ore)
        : say.priceOf(formatList(because.titles, language), ore)
    }
    case 'times':
      return say.times(sayNumber(because.factor, language))
    case 'divided':
      return say.divided(sayNumber(because.by, language))
    case 'index-raise': {
      const change = sayShare(Math.abs(because.change), language)
      const told = because.change < 0 ? say.lowered : say.raised
      return told(change, because.title, because.edition)
    }
    case 'price':
      return say.price(because.title, sayOre(because.ore, language), because.per)
  }
}

function sayRemainder(because: Step<'remainder'>, language: Language): string {
  const say = texts[language]
  const size = sayOre(Math.abs(because.leftOre), language)
  const left = because.leftOre < 0 ? say.tooMuch(size) : say.left(size)
  return because.to === 'keep'
    ? left
    : `${left} ${say.share(say.sharedBy[because.to], sayShare(because.share, language))}`
}
