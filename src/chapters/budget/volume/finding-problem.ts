import { formatNumber } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import type { Comparison } from './compare-published.ts'
import { sayNumber, sayOre } from './say-figures.ts'

/** A printed figure that the rules don't give, or that isn't the sum of its printed parts, with what to do. */
export function findingProblem({ published, printed, ours, parts, met }: Comparison): Problem {
  const { what, price, unit, component, driver } = published
  const where = [what, price, unit, component, driver].filter((part) => part !== undefined).join(' ')
  const say = (value: number, language: Language) =>
    what === 'volume' ? sayNumber(value, language) : sayOre(value, language)
  if (Number.isNaN(printed))
    return {
      code: 'published-without-figure',
      where,
      text: {
        sv: `Den tryckta uppgiften saknar ${what === 'volume' ? 'value' : 'ore'}. Skriv vad källan trycker.`,
        en: `The printed figure has no ${what === 'volume' ? 'value' : 'ore'}. Write what the source prints.`,
      },
    }
  if (ours === undefined)
    return {
      code: 'published-unknown',
      where,
      text: {
        sv: 'Den tryckta uppgiften har ingen motsvarighet bland reglerna. Rätta namnen i published.',
        en: 'The printed figure has no counterpart among the rules. Correct the names in published.',
      },
    }
  if (!met)
    return {
      code: 'published-not-met',
      where,
      text: {
        sv: `Källan har ${say(printed, 'sv')}, reglerna ger ${say(ours, 'sv')}. Se efter om en regel saknas, eller skriv i sourceError varför källan motsäger sig själv.`,
        en: `The source has ${say(printed, 'en')}, the rules give ${say(ours, 'en')}. See whether a rule is missing, or write in sourceError why the source contradicts itself.`,
      },
    }
  return {
    code: 'parts-are-not-the-sum',
    where,
    text: {
      sv: `Källans delar blir ${say(parts?.sum ?? 0, 'sv')}, men summan är ${say(printed, 'sv')}: ${formatNumber((parts?.difference ?? 0) / 100, 'sv', { decimals: 2, signed: true })} kr. Se efter i källan, eller skriv i sourceError varför.`,
      en: `The parts of the source come to ${say(parts?.sum ?? 0, 'en')}, but the sum is ${say(printed, 'en')}: SEK ${formatNumber((parts?.difference ?? 0) / 100, 'en', { decimals: 2, signed: true })}. Look in the source, or write in sourceError why.`,
    },
  }
}
