import type { GoalsInForce } from '#chapters/goals/book-at.ts'
import { goalsAt } from '#chapters/goals/book-at.ts'
import type { GoalBook, GoalRelation, GoalVersion, Measure } from '#chapters/goals/model.ts'
import type { NationalFigure } from '#chapters/goals/records.ts'
import { swedishDay } from '#core/day.ts'
import { figuresByKpi } from './figures.ts'
import { type KpiAssociation, kpiAssociations, kpiPairKey } from './kpi-association.ts'
import { type OpenConflict, openConflicts } from './open-conflicts.ts'
import { structureVariables } from './structure-variables.ts'

/** A measure that is a national indicator. */
export type IndicatorMeasure = Measure & { readonly kpi: string }

/** Something in the data that says that two goals may be hard to reach together. */
export type ConflictSignal =
  | {
      /** The same indicator is wanted in opposite directions. */
      readonly kind: 'opposite-directions'
      readonly kpi: string
      readonly measures: readonly [IndicatorMeasure, IndicatorMeasure]
    }
  | {
      /** Over the country, the one tends to be worse where the other is better, structure held still. */
      readonly kind: 'correlation'
      readonly measures: readonly [IndicatorMeasure, IndicatorMeasure]
      /** In the directions that the goals want: below 0. */
      readonly r: number
      readonly association: KpiAssociation
    }

/** How two measures go together, signal or not: shown on the pair's own page with n and p. */
export interface MeasureAssociation {
  readonly measures: readonly [IndicatorMeasure, IndicatorMeasure]
  /** In the directions that the goals want: below 0 where they work against each other. */
  readonly r: number
  readonly association: KpiAssociation
}

/** Two goals and everything that is known of how they bear on each other. */
export interface ConflictPair {
  readonly a: GoalVersion
  readonly b: GoalVersion
  /** What has been judged; absent: nobody has. */
  readonly relation?: GoalRelation
  /** Strained or reported, and not decided. */
  readonly open?: OpenConflict
  readonly signals: readonly ConflictSignal[]
  readonly associations: readonly MeasureAssociation[]
  /** Units whose managers have reported that the goals collide. */
  readonly reportingUnits: number
  /** First ISO day that both have been in force. */
  readonly since: string
}

export interface ConflictLimits {
  /** MAL-2.significance. */
  readonly significance: number
  /** MAL-2.least-municipalities. */
  readonly least: number
}

/** Indicators whose figures `conflictPairs` needs for the day: the goals' own and the structure held still. */
export function kpisForConflicts(book: GoalBook, day: string): readonly string[] {
  const kpis = [
    ...new Set(
      weighed(goalsAt(book, day))
        .flatMap(indicatorsOf)
        .map(({ kpi }) => kpi),
    ),
  ]
  if (kpis.length < 2) return []
  return [...new Set([...kpis, ...kpis.flatMap((kpi) => structureVariables([kpi]))])]
}

/**
 * Every pair of overall goals, and every other pair of goals above the units that is judged, reported or signalled.
 * Correlations are tried over all pairs of indicators at once, with Holm's adjustment.
 *
 * What is not computed, since the data doesn't allow it, is listed in `notComputed`.
 *
 * @param day ISO day
 * @handbook MAL-2
 */
export function conflictPairs(
  book: GoalBook,
  figures: readonly NationalFigure[],
  day: string,
  { significance, least }: ConflictLimits,
): readonly ConflictPair[] {
  const inForce = goalsAt(book, day)
  const pairs = pairsOf(weighed(inForce))
  const associations = kpiAssociations(figuresByKpi(figures), {
    pairs: kpiPairsOf(pairs),
    // A year's figures are published in the year after: on the day itself nobody knew its own.
    until: Number(day.slice(0, 4)) - 1,
    least,
  })
  const open = new Map(openConflicts(book, day).map((each) => [pairKey(each.a, each.b), each]))
  const reporting = reportingUnits(book, day)
  const firstDays = firstDaysOf(book)
  return pairs.flatMap(([a, b]): ConflictPair[] => {
    const relation = inForce.relation(a.goal, b.goal)
    const between = associationsOf(a, b, associations)
    const signals = [...oppositesOf(a, b), ...correlationsOf(between, significance)]
    const stillOpen = open.get(pairKey(a, b))
    const units = reporting.get(pairKey(a, b))?.size ?? 0
    const isMatrix = a.kind === 'overall' && b.kind === 'overall'
    if (!isMatrix && !relation && units === 0 && signals.length === 0) return []
    return [
      {
        a,
        b,
        ...(relation ? { relation } : {}),
        ...(stillOpen ? { open: stillOpen } : {}),
        signals,
        associations: between,
        reportingUnits: units,
        since: later(firstDays.get(a.goal) ?? day, firstDays.get(b.goal) ?? day),
      },
    ]
  })
}

/** Goals that are weighed against one another: not the units' own, which are many, nor directions, which aren't measured. */
function weighed({ goals }: GoalsInForce): readonly GoalVersion[] {
  return goals.filter(({ kind }) => kind === 'overall' || kind === 'committee' || kind === 'financial')
}

function pairsOf(goals: readonly GoalVersion[]): readonly (readonly [GoalVersion, GoalVersion])[] {
  return goals.flatMap((one, index) =>
    goals
      .slice(index + 1)
      .map((other) => (one.goal < other.goal ? ([one, other] as const) : ([other, one] as const))),
  )
}

function indicatorsOf({ measures }: GoalVersion): readonly IndicatorMeasure[] {
  return measures.flatMap((measure) => (measure.kpi === undefined ? [] : { ...measure, kpi: measure.kpi }))
}

function measurePairs(a: GoalVersion, b: GoalVersion) {
  return indicatorsOf(a).flatMap((one) => indicatorsOf(b).map((other) => [one, other] as const))
}

function kpiPairsOf(pairs: readonly (readonly [GoalVersion, GoalVersion])[]) {
  const found = new Map<string, readonly [string, string]>()
  for (const [a, b] of pairs) {
    for (const [one, other] of measurePairs(a, b)) {
      if (one.kpi !== other.kpi) found.set(kpiPairKey(one.kpi, other.kpi), [one.kpi, other.kpi])
    }
  }
  return [...found.values()]
}

function oppositesOf(a: GoalVersion, b: GoalVersion): ConflictSignal[] {
  return measurePairs(a, b)
    .filter(([one, other]) => one.kpi === other.kpi && one.better !== other.better)
    .map((measures) => ({ kind: 'opposite-directions', kpi: measures[0].kpi, measures }))
}

function associationsOf(
  a: GoalVersion,
  b: GoalVersion,
  known: ReadonlyMap<string, KpiAssociation>,
): MeasureAssociation[] {
  return measurePairs(a, b).flatMap((measures) => {
    const [one, other] = measures
    const association = known.get(kpiPairKey(one.kpi, other.kpi))
    if (!association) return []
    return [{ measures, r: one.better === other.better ? association.r : -association.r, association }]
  })
}

function correlationsOf(between: readonly MeasureAssociation[], significance: number): ConflictSignal[] {
  return between
    .filter(({ r, association }) => r < 0 && association.adjusted < significance)
    .map((each) => ({ kind: 'correlation', ...each }))
}

function reportingUnits(
  { conflictReports }: GoalBook,
  day: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { a, b, place, at } of conflictReports) {
    if (swedishDay(at) > day) continue
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`
    found.set(key, (found.get(key) ?? new Set()).add(place))
  }
  return found
}

function firstDaysOf({ versions }: GoalBook): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { goal, from } of versions) {
    const known = found.get(goal)
    if (known === undefined || from < known) found.set(goal, from)
  }
  return found
}

function pairKey(one: GoalVersion, other: GoalVersion): string {
  return one.goal < other.goal ? `${one.goal}\n${other.goal}` : `${other.goal}\n${one.goal}`
}

function later(one: string, other: string): string {
  return one > other ? one : other
}
