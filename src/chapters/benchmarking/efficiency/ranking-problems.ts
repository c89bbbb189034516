import type { RankingChoice } from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import type { AdjustedYear } from './adjusted-year.ts'
import { smallestSample } from './structure-adjustment.ts'
import { fewestYears } from './summary.ts'
import { candidateYears } from './window.ts'

/** A choice that no data could make sense of is refused before anything is computed. */
export function checkChoice({ weight, window, preset, quality, replications }: RankingChoice): Outcome<null> {
  const problems = [
    ...weightProblems(weight, preset),
    ...(window ? windowProblems(window) : []),
    ...(quality.length === 0 ? [noQuality] : []),
    ...(Number.isInteger(replications) && replications >= 100 && replications <= 100_000
      ? []
      : [badReplications]),
  ]
  const [first, ...rest] = problems
  return first ? refuse(first, ...rest) : succeed(null)
}

const noQuality: Problem = {
  code: 'no-quality-indicator',
  where: 'quality',
  text: {
    sv: 'Välj minst ett kvalitetsmått. Kostnad utan kvalitet säger inget om effektivitet.',
    en: 'Choose at least one quality indicator. Cost without quality says nothing of efficiency.',
  },
}

const badReplications: Problem = {
  code: 'replications-out-of-range',
  where: 'replications',
  text: {
    sv: 'Antalet dragningar ska vara ett heltal mellan 100 och 100 000.',
    en: 'The number of replications must be a whole number from 100 to 100,000.',
  },
}

function weightProblems(weight: number, preset: RankingChoice['preset']): Problem[] {
  if (!(weight >= 0 && weight <= 1)) {
    return [
      {
        code: 'weight-out-of-range',
        where: 'weight',
        text: {
          sv: `Vikten ska vara mellan 0 (bara kostnad) och 1 (bara kvalitet), men är ${weight}. Prova 0,5.`,
          en: `The weight must be between 0 (cost only) and 1 (quality only), but is ${weight}. Try 0.5.`,
        },
      },
    ]
  }
  if (preset !== 'index' && weight !== 0.5) {
    return [
      {
        code: 'weight-not-used',
        where: 'weight',
        text: {
          sv: `Metoden ${preset} har ingen vikt att välja. Ta bort vikten, eller välj metoden index.`,
          en: `The method ${preset} has no weight to choose. Leave the weight out, or choose the method index.`,
        },
      },
    ]
  }
  return []
}

function windowProblems([first, last]: readonly [number, number]): Problem[] {
  if (last - first + 1 >= fewestYears) return []
  return [
    {
      code: 'window-too-short',
      where: 'window',
      text: {
        sv: `Perioden ${first}–${last} är för kort. Ett enskilt år är mest brus: välj minst ${fewestYears} år, det första först.`,
        en: `The window ${first}–${last} is too short. A single year is mostly noise: choose at least ${fewestYears} years, the first one first.`,
      },
    },
  ]
}

/** Says which indicator stands in the way, and which years have it. */
export function explainEmptyRanking(
  panel: Panel,
  choice: RankingChoice,
  years: readonly AdjustedYear[],
): Outcome<never> {
  const indicators = [choice.cost, ...choice.quality, ...choice.structure]
  const without = indicators.filter(({ kpi }) => panel.years(kpi).length === 0).map(({ kpi }) => kpi)
  if (without.length > 0) {
    const list = without.join(', ')
    return refuse({
      code: 'indicator-without-data',
      where: list,
      text: {
        sv: `Det finns inga värden för ${list}. Kontrollera beteckningen. Nyckeltalet ska vara hämtat, eller stå i filen som läses.`,
        en: `There are no values for ${list}. Check the id. The indicator must have been fetched, or stand in the file that is read.`,
      },
    })
  }
  const counts = candidateYears(panel, choice).flatMap((year) =>
    indicators
      .map(({ kpi }) => ({ kpi, year, count: panel.values(kpi, year).size }))
      .filter(({ count }) => count < smallestSample),
  )
  const thin = counts.map(({ kpi, year, count }) => `${kpi} ${year}: ${count}`).join('; ')
  const available = indicators.map(({ kpi }) => `${kpi} ${spanOf(panel.years(kpi))}`).join('; ')
  return refuse({
    code: thin ? 'too-few-values' : 'no-data-in-window',
    where: 'window',
    text: {
      sv: `Ingen kommun kan rangordnas: ${years.length} användbara år, ${fewestYears} behövs. ${thin ? `För få kommuner har ett värde (minst ${smallestSample} behövs): ${thin}. ` : ''}År med värden: ${available}.`,
      en: `No municipality can be ranked: ${years.length} usable years, ${fewestYears} are needed. ${thin ? `Too few municipalities have a value (at least ${smallestSample} are needed): ${thin}. ` : ''}Years with values: ${available}.`,
    },
  })
}

function spanOf(years: readonly number[]): string {
  return years.length > 1 ? `${years[0]}–${years.at(-1)}` : `${years[0] ?? '–'}`
}
