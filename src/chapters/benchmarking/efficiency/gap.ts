import type { IndicatorSet } from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import { type Ore, toOre } from '#core/money.ts'
import { mean } from '#numerics/mean.ts'
import { normalDraws } from '#numerics/normal-draws.ts'
import { quantile } from '#numerics/quantile.ts'
import { seededRandom } from '#numerics/random.ts'
import type { RankedMunicipality, Ranking } from './ranking.ts'

/** What the mean distance of the window to the best quartile is worth in one year's money. */
export interface Gap {
  /** The year whose cost and volume turn per cent into kronor: the latest of the window that has both. */
  readonly year: number
  readonly volume: number
  /** What structure predicts per unit of volume, kronor. */
  readonly expectedCost: number
  /** Own window mean of the cost deviation, per cent. */
  readonly ownDeviation: number
  /** Mean cost deviation of the best quartile that has at least the own quality, per cent. */
  readonly bestDeviation: number
  /** Their codes, best first. */
  readonly best: readonly string[]
  /** Own cost of the year as structure predicts, the window's mean deviation from it, and the gap; öre. */
  readonly expectedOre: Ore
  readonly deviationOre: Ore
  readonly gapOre: Ore
  /** 95 % interval of the gap. */
  readonly gapIntervalOre: readonly [Ore, Ore]
}

/** Best quartile in efficiency: the ceil(N/4) first places. */
export function bestQuartile(ranking: Ranking): readonly RankedMunicipality[] {
  const size = Math.ceil(ranking.ranked.length / 4)
  return ranking.ranked.filter(({ rank }) => rank <= size)
}

/**
 *     gap = (own cost deviation − mean cost deviation of the best quartile) / 100 × expected cost × volume
 *
 * Only municipalities of the best quartile in efficiency with at least the own estimated quality take part: cheaper
 * and worse is no model. Both deviations are means of the window; expected cost and volume are those of its latest
 * year that has both. The interval draws every mean deviation, the own one and theirs, around its estimate with its
 * standard error. Who is among the best, who has at least the own quality, and the expected cost are held fixed, so
 * their uncertainty isn't in it.
 *
 * @returns undefined where the cost can't be turned into kronor, or no better municipality has at least the own quality
 * @handbook AF-3
 */
export function gapToBest(
  panel: Panel,
  ranking: Ranking,
  own: RankedMunicipality,
  money: IndicatorSet['money'],
): Gap | undefined {
  const best = bestQuartile(ranking).filter(
    ({ code, quality }) => code !== own.code && quality >= own.quality,
  )
  const basis = moneyBasis(panel, ranking, own, money)
  if (best.length === 0 || !basis) return undefined
  const bestDeviation = mean(best.map(({ deviation }) => deviation))
  const perPercent = (basis.expectedCost * basis.volume) / 100
  const ore = (percent: number) => toOre(Math.round(percent * perPercent * 100))
  const draws = gapDraws(own, best, ranking.choice)
  return {
    ...basis,
    ownDeviation: own.deviation,
    bestDeviation,
    best: best.map(({ code }) => code),
    expectedOre: ore(100),
    deviationOre: ore(own.deviation),
    gapOre: ore(own.deviation - bestDeviation),
    gapIntervalOre: [ore(quantile(draws, 0.025)), ore(quantile(draws, 0.975))],
  }
}

function gapDraws(
  own: RankedMunicipality,
  best: readonly RankedMunicipality[],
  { seed, replications }: Ranking['choice'],
) {
  const normal = normalDraws(seededRandom(seed))
  const draw = ({ deviation, deviationError }: RankedMunicipality) => deviation + deviationError * normal()
  return Array.from({ length: replications }, () => draw(own) - mean(best.map(draw)))
}

/** The latest year of the window in which expected cost and volume are both known. */
function moneyBasis(
  panel: Panel,
  { choice, years }: Ranking,
  own: RankedMunicipality,
  money: IndicatorSet['money'],
) {
  const source = money[choice.cost.kpi]
  if (!source) return undefined
  for (const { year, cost } of years.toReversed()) {
    const volume = panel.values(source.volume, year).get(own.code)
    const deviation = cost.values.get(own.code)
    const level = panel.values(choice.cost.kpi, year).get(own.code)
    const expectedCost = source.reference
      ? panel.values(source.reference, year).get(own.code)
      : level !== undefined && deviation !== undefined
        ? level / (1 + deviation / 100)
        : undefined
    if (volume !== undefined && expectedCost !== undefined) return { year, volume, expectedCost }
  }
  return undefined
}
