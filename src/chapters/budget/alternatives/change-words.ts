import { formatNumber, formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { sayOre } from './alternative-sentences.ts'
import type { AlternativeChange, AlternativeModel, Span } from './model.ts'
import { tabledTexts } from './tabled-texts.ts'

/** What a change is, in a few words: 'Grundskola +3,5 mnkr, tills vidare'. */
export function sayChange(model: AlternativeModel, change: AlternativeChange, language: Language): string {
  const t = tabledTexts[language]
  const { what } = t
  const span = (of: Span) => (of === 'once' ? what.once(model.year) : what.lasting)
  switch (change.kind) {
    case 'frame': {
      const name = model.frames.find(({ node }) => node === change.node)?.name ?? change.node
      return `${name} ${sayOre(change.amountOre, language, true)}, ${span(change.span)}`
    }
    case 'price': {
      const price = rulesOf(model, change.ruleSet)?.prices.find(({ id }) => id === change.price)
      const kronor = (ore: number) =>
        `${formatNumber(ore / 100, language, { decimals: ore % 100 === 0 ? 0 : 2 })} kr`
      return what.price(price?.title ?? change.price, kronor(price?.ore ?? 0), kronor(change.ore))
    }
    case 'share': {
      const part = rulesOf(model, change.ruleSet)?.components.find(({ id }) => id === change.component)
      const was = part?.kind === 'markup' ? part.share : 0
      const share = (value: number) => formatPercent(value, language, { decimals: 2 })
      return what.price(part?.title ?? change.component, share(was), share(change.share))
    }
    case 'tax-rate':
      return `${what.tax(formatNumber(change.change, language, { signed: true }))}, ${span(change.span)}`
    case 'other-revenue':
      return `${change.title} ${sayOre(change.amountOre, language, true)}, ${span(change.span)}`
  }
}

function rulesOf({ ruleSets }: AlternativeModel, id: string) {
  return ruleSets.find((ruleSet) => ruleSet.id === id)?.model.ruleSet
}
