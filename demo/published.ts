import { at } from '#numerics/at.ts'
import { uniformsFor } from './draws.ts'
import { exampleYears, type Grid, makeGrid } from './grid.ts'
import { ekbackaNumber, type Structure } from './structure.ts'

/** A series as it is published: figures, and which of those that are missing are shown as empty cells. */
export interface Series {
  /** NaN where there is no figure. */
  readonly values: Grid
  /** 1 where the gap is published (value null), 0 where the row is absent. */
  readonly published: Uint8Array
}

/** Series by indicator. */
export type Publication = Readonly<Record<string, Series>>

export function complete(values: Grid): Series {
  return { values, published: new Uint8Array(values.length) }
}

/** Whether the source shows an empty cell here. */
export function isPublishedGap({ published }: Series, m: number, t: number): boolean {
  return published[m * exampleYears.length + t] === 1
}

/** A series that the publication must have. */
export function seriesOf(publication: Publication, kpi: string): Series {
  const series = publication[kpi]
  if (!series) throw new Error(`the example country has no series ${kpi}`)
  return series
}

export function valuesOf(publication: Publication, kpi: string): Grid {
  return seriesOf(publication, kpi).values
}

/** Which figures are missing. */
export interface Gaps {
  /** Series of one group are missing together: the same survey, the same pupils. */
  readonly group: string
  /** Share of figures missing, about; more often in small municipalities. */
  readonly share: number
  /** The last year's share, where it is another: figures still on their way. */
  readonly lastYear?: number
  /** An empty cell, or no row at all. */
  readonly as: 'empty' | 'absent'
}

/** Leaves figures out. Never Ekbacka's: what it lacks is decided in `ekbacka-gaps.ts`. */
export function withGaps(values: Grid, gaps: Gaps, structure: Structure): Series {
  const uniform = uniformsFor(`gaps/${gaps.group}`)
  const missing = makeGrid((m, t) => {
    const share = t === exampleYears.length - 1 ? (gaps.lastYear ?? gaps.share) : gaps.share
    // Drawn for Ekbacka too, so that the others' gaps don't depend on its place in the list.
    const draw = uniform()
    return m !== ekbackaNumber && draw < share * at(structure.chance, m) ** 2 ? 1 : 0
  })
  return {
    values: values.map((value, index) => (at(missing, index) === 1 ? Number.NaN : value)),
    published: Uint8Array.from(missing, (flag) => (gaps.as === 'empty' ? flag : 0)),
  }
}

/** Ends a series: no rows after a year. */
export function until(series: Series, lastYear: number): Series {
  const years = exampleYears.length
  return {
    values: series.values.map((value, index) => (yearAt(index, years) > lastYear ? Number.NaN : value)),
    published: series.published.map((flag, index) => (yearAt(index, years) > lastYear ? 0 : flag)),
  }
}

function yearAt(index: number, years: number): number {
  return exampleYears[0] + (index % years)
}
