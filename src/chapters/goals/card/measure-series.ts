import type { GoalOutcome, GoalVersion, Measure } from '#chapters/goals/model.ts'

/** A year of a measure: what was aimed at and what came of it. */
export interface SeriesYear {
  readonly year: number
  readonly target?: number
  readonly outcome?: number
  readonly source?: string
}

/** A measure with its years, from the baseline to the last target or outcome. */
export interface MeasureSeries {
  readonly measure: Measure
  readonly years: readonly SeriesYear[]
  /** The latest year with an outcome. */
  readonly latest: (SeriesYear & { readonly outcome: number }) | undefined
}

/**
 * The measures of a goal with what came of them where the goal's owner stands. What was aimed at a year is the level of
 * the version that held when the year ended: a path that was moved later doesn't change what it was.
 *
 * @param history all versions of the goal, in order
 */
export function measureSeries(
  goal: GoalVersion,
  history: readonly GoalVersion[],
  outcomes: readonly GoalOutcome[],
): readonly MeasureSeries[] {
  return goal.measures.map((measure) => {
    const targets = targetsThrough(measure, history)
    const own = outcomes.filter(
      (each) =>
        each.goal === goal.goal && each.measure === measure.id && (each.place ?? goal.owner) === goal.owner,
    )
    const { baseline } = measure
    // The baseline is the first outcome, unless a figure has been registered for that year.
    const came =
      baseline && own.every(({ year }) => year !== baseline.year)
        ? [{ ...baseline, source: '' }, ...own]
        : own
    const years = [...new Set([...came, ...targets].map(({ year }) => year))].toSorted()
    const series = years.map((year): SeriesYear => {
      const target = targets.find((each) => each.year === year)
      const outcome = came.find((each) => each.year === year)
      return {
        year,
        ...(target ? { target: target.value } : {}),
        ...(outcome ? { outcome: outcome.value, source: outcome.source } : {}),
      }
    })
    const latest = series.findLast(({ outcome }) => outcome !== undefined)
    return {
      measure,
      years: series,
      latest: latest?.outcome === undefined ? undefined : { ...latest, outcome: latest.outcome },
    }
  })
}

function targetsThrough(measure: Measure, history: readonly GoalVersion[]): Measure['targets'] {
  const pathOf = (version: GoalVersion | undefined) =>
    version?.measures.find(({ id }) => id === measure.id)?.targets ?? []
  const years = new Set([...history.flatMap(pathOf), ...measure.targets].map(({ year }) => year))
  return [...years].toSorted().flatMap((year) => {
    const held = history.findLast(({ from }) => from <= `${year}-12-31`)
    const level = pathOf(held).find((each) => each.year === year)
    return level ?? measure.targets.find((each) => each.year === year) ?? []
  })
}

/** Whether an outcome is as good as the target or better. */
export function isReached({ better }: Pick<Measure, 'better'>, outcome: number, target: number): boolean {
  return better === 'higher' ? outcome >= target : outcome <= target
}
