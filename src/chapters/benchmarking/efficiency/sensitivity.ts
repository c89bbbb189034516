import type { RankingChoice } from '#chapters/benchmarking/model.ts'
import type { Panel } from '#chapters/benchmarking/panel.ts'
import { competitionRanks } from '#numerics/competition-ranks.ts'
import { quantile } from '#numerics/quantile.ts'
import { topDecileSize } from './place-intervals.ts'
import { scoreMunicipalities } from './rank.ts'
import { adjustedYears, candidateYears } from './window.ts'

/** One of the choices that another analyst could have made. */
export interface Specification {
  readonly choice: RankingChoice
  /** The years that it really rests on, ascending. */
  readonly years: readonly number[]
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

/** Equal halves: what a method without a weight to choose gives. */
const evenWeight = 0.5
const weights = [0.25, evenWeight, 0.75]

/** Every non-empty subset of the quality indicators; of more than five only all, each left out, and each alone. */
function qualitySubsets<T>(all: readonly T[]): (readonly T[])[] {
  if (all.length > 5)
    return [all, ...all.map((left) => all.filter((each) => each !== left)), ...all.map((each) => [each])]
  const masks = Array.from({ length: 2 ** all.length - 1 }, (_, index) => index + 1)
  return masks.map((mask) => all.filter((_, bit) => mask & (1 << bit))).sort((a, b) => b.length - a.length)
}

/**
 * The same choice with its window written out as the years that it comes to: otherwise "the latest three" would be
 * other years once an indicator is left out, and two things would change at a time.
 */
function withYears(panel: Panel, choice: RankingChoice): RankingChoice {
  const [from, to] = span(adjustedYears(panel, choice).map(({ year }) => year))
  return from === undefined || to === undefined ? choice : { ...choice, window: [from, to] }
}

/** The reader's window, all years that the choice can use, and the latest two and four of them. */
function windows(panel: Panel, choice: RankingChoice): RankingChoice['window'][] {
  const [first, last] = span(candidateYears(panel, { cost: choice.cost }))
  if (first === undefined || last === undefined) return [choice.window]
  const usable = adjustedYears(panel, { ...choice, window: [first, last] }).map(({ year }) => year)
  const others = [usable, usable.slice(-2), usable.slice(-4)].flatMap((years): RankingChoice['window'][] => {
    const [from, to] = span(years)
    return from === undefined || to === undefined ? [] : [[from, to]]
  })
  return [choice.window, ...others]
}

function span(years: readonly number[]) {
  return [years[0], years.at(-1)] as const
}

/** The reader's own method with its weight, varied where it has one to choose; the other method with equal halves. */
function methods({ preset, weight }: RankingChoice): Pick<RankingChoice, 'preset' | 'weight'>[] {
  const own = preset === 'index' ? [...new Set([weight, ...weights])] : [weight]
  return [
    ...own.map((each) => ({ preset, weight: each })),
    { preset: preset === 'index' ? 'rka' : 'index', weight: evenWeight },
  ]
}

/**
 * All combinations of indicator subset × weight × window × structure model × method that make sense together. The
 * reader's own choice is the first; a window that comes to the same years as an earlier one isn't counted again.
 */
function specifications(panel: Panel, asked: RankingChoice): Specification[] {
  const choice = withYears(panel, asked)
  const structures = choice.structure.length > 0 ? [choice.structure, []] : [choice.structure]
  const all: Specification[] = []
  for (const structure of structures) {
    for (const quality of qualitySubsets(choice.quality)) {
      for (const { window, years } of distinctWindows(panel, { ...choice, structure, quality }, choice)) {
        for (const method of methods(choice)) {
          const { window: _, ...rest } = choice
          const varied = { ...rest, ...method, quality, structure, ...(window ? { window } : {}) }
          all.push({ choice: varied, years, differs: differences(choice, varied) })
        }
      }
    }
  }
  return all
}

/** Windows of the reader's own choice with the years that they come to under another one, each set of years once. */
function distinctWindows(panel: Panel, varied: RankingChoice, own: RankingChoice) {
  const { window: _, ...rest } = varied
  const byYears = new Map<
    string,
    { readonly window: RankingChoice['window']; readonly years: readonly number[] }
  >()
  for (const window of windows(panel, own)) {
    const years = adjustedYears(panel, { ...rest, ...(window ? { window } : {}) }).map(({ year }) => year)
    const key = String(years)
    if (!byYears.has(key)) byYears.set(key, { window, years })
  }
  return [...byYears.values()]
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

/** Everybody's places under one specification. */
interface Places {
  readonly specification: Specification
  /** In the order of the panel's municipalities; 0 where it isn't ranked. */
  readonly ranks: Uint16Array
  /** How many are ranked. */
  readonly of: number
}

/**
 * Hundreds of rankings, the same whichever municipality asks: a panel never changes, so those of the choice that was
 * last asked for are kept with it.
 */
const latest = new WeakMap<Panel, { readonly asked: string; readonly places: readonly Places[] }>()

function placesOf(panel: Panel, choice: RankingChoice): readonly Places[] {
  const asked = JSON.stringify(choice)
  const known = latest.get(panel)
  if (known?.asked === asked) return known.places
  const index = new Map(panel.municipalities.map(({ code }, place) => [code, place]))
  const places = specifications(panel, choice).map((specification) => {
    const { summaries } = scoreMunicipalities(panel, specification.choice)
    const ranked = competitionRanks(summaries.map(({ efficiency }) => efficiency))
    const ranks = new Uint16Array(panel.municipalities.length)
    for (const [i, { code }] of summaries.entries()) {
      const place = index.get(code)
      if (place !== undefined) ranks[place] = ranked[i] ?? 0
    }
    return { specification, ranks, of: summaries.length }
  })
  latest.set(panel, { asked, places })
  return places
}

/**
 * Where a municipality stands under every specification. What the choice of indicators and weights does
 * to a place is shown here, and not mixed into the intervals of sampling noise.
 *
 * @returns undefined where it is ranked in none of them
 */
export function sensitivity(panel: Panel, choice: RankingChoice, code: string): Sensitivity | undefined {
  const index = panel.municipalities.findIndex((municipality) => municipality.code === code)
  const places = placesOf(panel, choice).flatMap(({ specification, ranks, of }) => {
    const rank = ranks[index] ?? 0
    return rank === 0 ? [] : [{ specification, rank, of }]
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
