import { mean } from '#numerics/mean.ts'
import { quantile } from '#numerics/quantile.ts'
import { cellOf, exampleYears, type Grid, makeGrid, rounded, yearOf } from './grid.ts'

/** A component and the direction in which it is good. */
export interface Component {
  readonly values: Grid
  readonly better: 'higher' | 'lower'
}

/**
 * An index 0–100, 100 best, built as RKA describes its published ones: each component is clipped at the percentiles
 * 2.5 and 97.5 and scaled to 0–100, the unweighted mean is scaled in the same way again, year by year, over the
 * municipalities that have every component. A single component is scaled once.
 */
export function rkaIndex(components: readonly Component[]): Grid {
  const byYear = exampleYears.map((_, t) => yearIndex(components, t))
  return makeGrid((m, t) => rounded(byYear[t]?.[m] ?? Number.NaN, 1))
}

function yearIndex(components: readonly Component[], t: number): Float64Array {
  const whole = Array.from(yearOf(components[0]?.values ?? new Float64Array(), t), (_, m) =>
    components.every(({ values }) => !Number.isNaN(cellOf(values, m, t))),
  )
  const scaled = components.map(({ values, better }) => {
    const turned = yearOf(values, t).map((value, m) =>
      whole[m] ? (better === 'higher' ? value : -value) : Number.NaN,
    )
    return scale(turned)
  })
  const [only] = scaled
  if (only && scaled.length === 1) return only
  const average = whole.map((all, m) =>
    all ? mean(scaled.map((values) => values[m] ?? Number.NaN)) : Number.NaN,
  )
  return scale(Float64Array.from(average))
}

/** To 0–100 between the percentiles 2.5 and 97.5; what lies outside is clipped. */
function scale(values: Float64Array): Float64Array {
  const present = values.filter((value) => !Number.isNaN(value))
  if (present.length === 0) return values
  const low = quantile(present, 0.025)
  const high = quantile(present, 0.975)
  return values.map((value) => (100 * (Math.min(high, Math.max(low, value)) - low)) / (high - low))
}

/** The three published indices of a service: resources, quality and their mean, efficiency. */
export function rkaIndices(resources: readonly Component[], quality: readonly Component[]) {
  const resourceIndex = rkaIndex(resources)
  const qualityIndex = rkaIndex(quality)
  const efficiencyIndex = rkaIndex([
    { values: resourceIndex, better: 'higher' },
    { values: qualityIndex, better: 'higher' },
  ])
  return { resourceIndex, qualityIndex, efficiencyIndex }
}
