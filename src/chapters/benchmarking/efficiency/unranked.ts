import type { RankingChoice } from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import type { Bilingual } from '#core/language.ts'
import type { AdjustedYear } from './adjusted-year.ts'
import { fewestYears } from './summary.ts'

/** Why a municipality has no place: what it lacks in the years used, or that one year alone is not enough. */
export function reasonUnranked(
  panel: Panel,
  choice: Pick<RankingChoice, 'cost' | 'quality' | 'structure'>,
  years: readonly AdjustedYear[],
  code: string,
): Bilingual {
  const needed = [choice.cost, ...choice.quality, ...choice.structure]
  const complete = years.filter(({ year }) => needed.every(({ kpi }) => panel.values(kpi, year).has(code)))
  if (complete.length > 0 && complete.length < fewestYears) {
    const year = complete[0]?.year
    return {
      sv: `Har alla uppgifter bara för ${year}. Minst ${fewestYears} år behövs.`,
      en: `Has all figures for ${year} only. At least ${fewestYears} years are needed.`,
    }
  }
  const lacking = needed
    .map(({ kpi }) => ({ kpi, years: years.filter(({ year }) => !panel.values(kpi, year).has(code)) }))
    .filter((gap) => gap.years.length > 0)
    .map((gap) => `${gap.kpi} (${gap.years.map(({ year }) => year).join(', ')})`)
    .join('; ')
  return { sv: `Saknar uppgift: ${lacking}.`, en: `Lacks figures: ${lacking}.` }
}
