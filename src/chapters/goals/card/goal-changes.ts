import { isWorse, levelIn } from '#chapters/goals/lasting/target-path.ts'
import type { GoalVersion, Measure } from '#chapters/goals/model.ts'

/** A level of a target path that an edit moved. */
export interface LevelChange {
  readonly measure: string
  readonly title: string
  readonly unit: string
  readonly year: number
  readonly before?: number
  readonly after?: number
  /** The goal asks for less that year than it did. */
  readonly lowered: boolean
}

/** What an edit changed, told apart by what it touches. */
export interface GoalChanges {
  readonly wording: boolean
  readonly anchor: boolean
  readonly reach: boolean
  readonly horizon: boolean
  readonly levels: readonly LevelChange[]
  readonly addedMeasures: readonly Measure[]
  readonly removedMeasures: readonly Measure[]
  /** Same measure, other title, unit, indicator, direction, baseline or number of reports. */
  readonly changedMeasures: readonly { readonly before: Measure; readonly after: Measure }[]
}

type Compared = Pick<GoalVersion, 'wording' | 'anchor' | 'reaches' | 'horizon' | 'measures'>

/**
 * Compares two versions of a goal. Levels of years that had passed when the later one began are left out: they were
 * what they were, whether the path still names them or not.
 */
export function changesBetween(before: Compared, after: Compared & Pick<GoalVersion, 'from'>): GoalChanges {
  const first = Number(after.from.slice(0, 4))
  const kept = before.measures.flatMap((measure) => {
    const same = after.measures.find(({ id }) => id === measure.id)
    return same ? [{ before: measure, after: same }] : []
  })
  return {
    wording: before.wording !== after.wording,
    anchor: before.anchor?.law !== after.anchor?.law || before.anchor?.serves !== after.anchor?.serves,
    reach: before.reaches.toSorted().join('\n') !== after.reaches.toSorted().join('\n'),
    horizon: before.horizon !== after.horizon,
    levels: kept.flatMap((pair) => levelChanges(pair.before, pair.after).filter(({ year }) => year >= first)),
    addedMeasures: after.measures.filter(({ id }) => before.measures.every((each) => each.id !== id)),
    removedMeasures: before.measures.filter(({ id }) => after.measures.every((each) => each.id !== id)),
    changedMeasures: kept.filter(({ before, after }) => describe(before) !== describe(after)),
  }
}

/** Whether an edit touched anything but the horizon, and levels for years that had none. */
export function isCarried(changes: GoalChanges): boolean {
  const { wording, anchor, reach, levels, addedMeasures, removedMeasures, changedMeasures } = changes
  if (wording || anchor || reach || levels.some(({ before }) => before !== undefined)) return false
  return addedMeasures.length + removedMeasures.length + changedMeasures.length === 0
}

/** Whether nothing at all was touched. */
export function isUntouched(changes: GoalChanges): boolean {
  return isCarried(changes) && !changes.horizon && changes.levels.length === 0
}

function describe({ title, unit, kpi, better, baseline, reportsPerYear }: Measure): string {
  return JSON.stringify([title, unit, kpi, better, baseline?.year, baseline?.value, reportsPerYear])
}

function levelChanges(before: Measure, after: Measure): LevelChange[] {
  const level = (measure: Measure, year: number) => measure.targets.find((each) => each.year === year)?.value
  const years = [...new Set([...before.targets, ...after.targets].map(({ year }) => year))].toSorted()
  return years.flatMap((year) => {
    const was = level(before, year)
    const is = level(after, year)
    if (was === is) return []
    return {
      ...{ measure: after.id, title: after.title, unit: after.unit, year },
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
      lowered: was !== undefined && asksForLess(levelIn(after, year), was, after.better),
    }
  })
}

/** A level put off, or taken away, is a lowered one for the year, unless the path still passes as far. */
function asksForLess(level: number | undefined, was: number, better: Measure['better']): boolean {
  return level === undefined || isWorse(level, was, better)
}
