import { swedishDay } from '#core/day.ts'
import { compareNames } from '#core/format.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Service } from './model.ts'
import { indicatorsOf } from './services/index.ts'

/** What is known of an indicator that has been read in, as far as the sentences need it. */
interface Loaded {
  readonly source: Provenance['source']
  readonly years: readonly number[]
  readonly municipalities: number
  readonly retrievedAt: string
}

/** How much there is of a source, and how old it is. */
export interface LoadedFacts {
  readonly source: Provenance['source']
  readonly indicators: number
  /** Municipalities with a figure, in the indicator that has most of them. */
  readonly municipalities: number
  readonly firstYear: number
  readonly lastYear: number
  /** ISO instant of the latest fetch. */
  readonly retrievedAt: string
  /** Whole days since then. */
  readonly days: number
}

/** @returns nothing where the source has no figures */
export function loadedFacts(
  loaded: readonly Loaded[],
  source: Provenance['source'] | undefined,
  now: string,
): LoadedFacts | undefined {
  const filled = loaded.filter((each) => each.source === source && each.years.length > 0)
  const retrievedAt = filled
    .map((each) => each.retrievedAt)
    .toSorted()
    .at(-1)
  if (source === undefined || retrievedAt === undefined) return undefined
  const years = filled.flatMap((each) => each.years)
  return {
    source,
    indicators: filled.length,
    municipalities: Math.max(...filled.map(({ municipalities }) => municipalities)),
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    retrievedAt,
    days: daysBetween(retrievedAt, now),
  }
}

function daysBetween(earlier: string, later: string): number {
  const day = (iso: string) => Date.parse(swedishDay(iso))
  return Math.max(0, Math.round((day(later) - day(earlier)) / 86_400_000))
}

/**
 * Years as people write them, runs drawn together.
 *
 * @param years ascending
 * @example yearSpans([2018, 2019, 2020, 2023]) // '2018–2020, 2023'
 */
export function yearSpans(years: readonly number[]): string {
  const runs: [number, number][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last && year === last[1] + 1) last[1] = year
    else runs.push([year, year])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}

/** Those of the services that an indicator takes part in. */
export function servicesWith(kpi: string, services: readonly Service[]): Service[] {
  return services
    .filter((service) => indicatorsOf(service).includes(kpi))
    .toSorted((left, right) => compareNames(left.name.sv, right.name.sv))
}

/** The parts of what an import changed that are counted. */
interface Changes {
  readonly added: number
  readonly finalised: number
  readonly revised: readonly unknown[]
  readonly withdrawn: readonly unknown[]
  readonly vanished: readonly unknown[]
  readonly returned: readonly unknown[]
  readonly renamed: readonly unknown[]
  readonly heldBack: readonly { readonly reason: string }[]
}

/** How many of each kind an import changed. A year held back for its indicator's new title is part of that. */
export function newsCounts(changes: Changes) {
  return {
    added: changes.added,
    finalised: changes.finalised,
    revised: changes.revised.length,
    withdrawn: changes.withdrawn.length,
    vanished: changes.vanished.length,
    returned: changes.returned.length,
    renamed: changes.renamed.length,
    heldBack: changes.heldBack.filter(({ reason }) => reason === 'coverage').length,
  }
}

export type NewsCounts = ReturnType<typeof newsCounts>
