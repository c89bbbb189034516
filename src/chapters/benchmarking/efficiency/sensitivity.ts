import type { RankingChoice } from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import { competitionRanks } from '#numerics/competition-ranks.ts'
import { quantile } from '#numerics/quantile.ts'
import { topDecileSize } from './place-intervals.ts'
import { scoreMunicipalities } from './rank.ts'
import { candidateYears } from './window.ts'

/** One of the choices that another analyst could have made just as well. */
export interface Specification {
  readonly choice: RankingChoice
  /** Which part differs from the reader's own choice; a specification may differ in several. */
  readonly differs: readonly ('indicators' | 'weight' | 'window' | 'structure' | 'method')[]
}

/** How a municipality's place moves over all specifications ("the multiverse"). */
export interface Sensitivity {
  readonly specifications: number
  readonly medianRank: number
  /** 5th and 95th percentile of the place. */
  readonly range: readonly [number, number]
  /** Share of specifications in which it is among the ceil(0.1·N) best, 0–1. */
  readonly topDecileShare: number
  /** Places with one thing changed at a time, the largest change first. */
  readonly single: readonly {
    readonly specification: Specification
    readonly rank: number
    readonly of: number
  }[]
}

const weights = [0.25, 0.5, 0.75]

/** Every non-empty subset of the quality indicators; of more than five only all, each left out, and each alone. */
function qualitySubsets<T>(all: readonly T[]): (readonly T[])[] {
  if (all.length > 5)
    return [all, ...all.map((left) => all.filter((each) => each !== left)), ...all.map((each) => [each])]
  const masks = Array.from({ length: 2 ** all.length - 1 }, (_, index) => index + 1)
  return masks.map((mask) => all.filter((_, bit) => mask & (1 << bit))).sort((a, b) => b.length - a.length)
}

/** The reader's window, all years, and the latest two and four. */
function windows(panel: Panel, choice: RankingChoice): RankingChoice['window'][] {
  const years = candidateYears(panel, { cost: choice.cost })
  const last = choice.window?.[1] ?? years.at(-1)
  const first = years[0]
  if (last === undefined || first === undefined) return [choice.window]
  return [choice.window, [Math.max(first, last - 1), last], [Math.max(first, last - 3), last]]
}

/** All combinations of indicator subset × weight × window × structure model × method that make sense together. */
function specifications(panel: Panel, choice: RankingChoice): Specification[] {
  const structures = choice.structure.length > 0 ? [choice.structure, []] : [choice.structure]
  const methods: RankingChoice['preset'][] =
    choice.preset === 'index' ? ['index', 'rka'] : [choice.preset, 'index']
  const all: Specification[] = []
  for (const preset of methods) {
    for (const quality of qualitySubsets(choice.quality)) {
      for (const window of windows(panel, choice)) {
        for (const structure of structures) {
          for (const weight of preset === 'index' ? weights : [0.5]) {
            const { window: _, ...rest } = choice
            const varied = { ...rest, preset, quality, structure, weight, ...(window ? { window } : {}) }
            all.push({ choice: varied, differs: differences(choice, varied) })
          }
        }
      }
    }
  }
  return all
}

function differences(own: RankingChoice, other: RankingChoice): Specification['differs'] {
  return [
    ...(own.quality.length !== other.quality.length ? (['indicators'] as const) : []),
    ...(own.preset === other.preset && own.weight !== other.weight ? (['weight'] as const) : []),
    ...(String(own.window) !== String(other.window) ? (['window'] as const) : []),
    ...(own.structure.length !== other.structure.length ? (['structure'] as const) : []),
    ...(own.preset !== other.preset ? (['method'] as const) : []),
  ]
}

/**
 * Where a municipality stands under every reasonable specification. What the choice of indicators and weights does
 * to a place is shown here, and not mixed into the intervals of sampling noise.
 *
 * @returns undefined where it is ranked in none of them
 */
export function sensitivity(panel: Panel, choice: RankingChoice, code: string): Sensitivity | undefined {
  const places = specifications(panel, choice).flatMap((specification) => {
    const { summaries } = scoreMunicipalities(panel, specification.choice)
    const index = summaries.findIndex((summary) => summary.code === code)
    const rank = competitionRanks(summaries.map(({ efficiency }) => efficiency))[index]
    return rank === undefined ? [] : [{ specification, rank, of: summaries.length }]
  })
  if (places.length === 0) return undefined
  const ranks = places.map(({ rank }) => rank)
  const own =
    places.find(({ specification }) => specification.differs.length === 0)?.rank ?? quantile(ranks, 0.5)
  return {
    specifications: places.length,
    medianRank: quantile(ranks, 0.5),
    range: [quantile(ranks, 0.05), quantile(ranks, 0.95)],
    topDecileShare: places.filter(({ rank, of }) => rank <= topDecileSize(of)).length / places.length,
    single: places
      .filter(({ specification }) => specification.differs.length === 1)
      .sort((a, b) => Math.abs(b.rank - own) - Math.abs(a.rank - own)),
  }
}
