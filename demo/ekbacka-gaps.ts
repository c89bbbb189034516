import { exampleYears, type Grid, makeGrid } from './grid.ts'
import { type Publication, type Series, seriesOf } from './published.ts'
import { ekbackaNumber } from './structure.ts'

/**
 * A fault on purpose (UPP-12): Ekbacka has not asked the users of disability care since 2022, so that costs are
 * followed up and quality isn't. The source shows
 * empty cells, and no index.
 */
const notAsked = {
  answers: ['U28524', 'U28518', 'U28538', 'U28532'],
  indices: ['U28408', 'U28900'],
  from: 2022,
} as const

export function withEkbackaGaps(publication: Publication): Publication {
  const silent = makeGrid((m, t) => (m === ekbackaNumber && exampleYears[0] + t >= notAsked.from ? 1 : 0))
  const silence = (kpis: readonly string[], shown: boolean) =>
    kpis.map((kpi) => [kpi, silenced(seriesOf(publication, kpi), silent, shown)] as const)
  return {
    ...publication,
    ...Object.fromEntries([...silence(notAsked.answers, true), ...silence(notAsked.indices, false)]),
  }
}

/** @param shown whether the source shows an empty cell, or no row at all */
function silenced({ values, published }: Series, silent: Grid, shown: boolean): Series {
  return {
    values: values.map((value, index) => (silent[index] === 1 ? Number.NaN : value)),
    published: published.map((flag, index) => (silent[index] === 1 ? Number(shown) : flag)),
  }
}
