import type { AllocationInput } from '#chapters/budget/model.ts'
import type { Driver, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { raised } from '#demo/budget/rules/build.ts'
import { uniformsFor } from '#demo/draws.ts'
import { exampleDay } from '#demo/example-day.ts'
import { noon } from '#demo/recorded.ts'
import { framesOfUnits, oldLumpSums } from './frames-of-units.ts'
import { type Half, type ToldUnit, toldVolumes } from './told.ts'

/** Everything of a rule set's year: what was counted or is expected at each unit, indices and frames of its own. */
export function inputsOf(ruleSet: RuleSet): readonly AllocationInput[] {
  const told = Object.entries(toldVolumes[ruleSet.id] ?? {}).filter(([, unit]) => isThere(unit, ruleSet.year))
  const frames = Object.entries(framesOfUnits[ruleSet.id] ?? {})
  const hasFrames = ruleSet.components.some(({ id }) => id === 'ram')
  return [
    ...told.flatMap(([unit, { indices = {} }]) =>
      Object.entries(indices).map(([name, value]) => given(ruleSet, unit, 'index', name, value)),
    ),
    ...told.flatMap(([unit, volumes]) => volumesOf(ruleSet, unit, volumes)),
    ...frames.flatMap(([unit]) => ruleSet.drivers.map(({ id }) => given(ruleSet, unit, 'volume', id, 0))),
    ...frames.map(([unit, kronor]) =>
      given(ruleSet, unit, 'amount', 'ram', frameOf(unit, kronor, ruleSet.year)),
    ),
    ...(hasFrames ? told.map(([unit]) => given(ruleSet, unit, 'amount', 'ram', 0)) : []),
  ]
}

/** Raised by the index, with what old decisions have put on top. */
function frameOf(unit: string, kronor: number, year: number): number {
  return raised(kronor, year) + (oldLumpSums[unit]?.[year] ?? 0) * 100
}

function isThere({ years: [first, last] = [2023, 2027] }: ToldUnit, year: number): boolean {
  return first <= year && year <= last
}

function given(
  { id, year }: RuleSet,
  unit: string,
  kind: AllocationInput['kind'],
  name: string,
  value: number,
): AllocationInput {
  return {
    year,
    ruleSet: id,
    unit,
    stage: 'budget',
    kind,
    name,
    value,
    source: 'Exempeldata, budgetunderlag',
    at: noon(`${year - 1}-09-15`),
  }
}

/** What a unit's counts follow people, and what only follows the house. */
const still = new Set(['lokalyta', 'platser', 'platsdygn'])

function volumesOf(ruleSet: RuleSet, unit: string, told: ToldUnit): readonly AllocationInput[] {
  const series = ruleSet.drivers.map((driver) => ({ driver, ...seriesOf(ruleSet, unit, told, driver) }))
  const sums = series.map((each) => {
    const parts = partsOf(each.driver.id)
    return parts
      ? { ...each, counts: summed(series.filter(({ driver }) => parts.includes(driver.id))) }
      : each
  })
  return sums.flatMap(({ driver, counts }) => counts.flatMap((count) => rowsOf(ruleSet, unit, driver, count)))
}

/** Drivers that are the sum of others. */
function partsOf(driver: string): readonly string[] | undefined {
  if (driver === 'elever') return ['f-klass', 'ak-1-3', 'ak-4-6', 'ak-7-9']
  return driver === 'barn' ? ['barn-1-2', 'barn-3-5'] : undefined
}

interface Counted {
  /** ISO day; absent for the year's own figure. */
  readonly on?: string
  /** Absent where only what came is known by month. */
  readonly budget?: number
  /** Absent where it hasn't happened yet. */
  readonly actual?: number
}

function summed(series: readonly { readonly counts: readonly Counted[] }[]): readonly Counted[] {
  const [first] = series
  return (first?.counts ?? []).map((count, index) => {
    const same = series.map(({ counts }) => counts[index])
    const actual = same.every((each) => each?.actual !== undefined)
      ? { actual: same.reduce((sum, each) => sum + (each?.actual ?? 0), 0) }
      : {}
    return {
      ...(count.on ? { on: count.on } : {}),
      budget: same.reduce((sum, each) => sum + (each?.budget ?? 0), 0),
      ...actual,
    }
  })
}

/** A driver's counts in a year: as budgeted, and as they came. A stream of draws of its own for each. */
function seriesOf({ year }: RuleSet, unit: string, told: ToldUnit, { id, measure, flow }: Driver) {
  const base = told.counts[id] ?? 0
  const random = uniformsFor(`volume ${unit} ${id} ${year}`)
  const level = still.has(id) ? base : base * (1 + (told.growth ?? 0)) ** (year - 2025)
  const surprise = still.has(id) ? 0 : 0.05 * (random() - 0.5)
  const half = told.halved?.[year]
  const whole = (value: number) => Math.round(value)
  if (measure.kind === 'fixed-day') {
    const share = half ? 7 / 12 : 1
    const on = `${year - 1}-${measure.day}`
    return { counts: [counted(on, whole(level * share), whole(level * share * (1 + surprise / 2)))] }
  }
  if (measure.kind === 'month-average') return { counts: monthly(year, level, surprise, half) }
  const budget = whole(level * (half ? 0.5 : 1))
  if (!flow) return { counts: [{ budget }] }
  return { counts: [{ budget }, ...flowing(year, level, surprise)] }
}

function counted(on: string, budget: number, actual: number): Counted {
  return on < exampleDay ? { on, budget, actual } : { on, budget }
}

/** Children come during spring, and the oldest leave for school in August. */
const season = [1.02, 1.03, 1.04, 1.05, 1.05, 1.04, 1.04, 0.94, 0.95, 0.97, 0.98, 0.99]

function monthly(year: number, level: number, surprise: number, half: Half | undefined) {
  return season.flatMap((share, index): Counted[] => {
    const month = index + 1
    if (month === 7) return []
    const open = half === 'spring' ? month < 7 : half === 'autumn' ? month > 7 : true
    const on = `${year}-${String(month).padStart(2, '0')}-15`
    const drift = 1 + surprise * (month / 12)
    return [counted(on, open ? Math.round(level * share) : 0, open ? Math.round(level * share * drift) : 0)]
  })
}

/** Hours and days as they came, month by month: only what has happened. */
function flowing(year: number, level: number, surprise: number): readonly Counted[] {
  return season.flatMap((_, index) => {
    const on = new Date(Date.UTC(year, index + 1, 0)).toISOString().slice(0, 10)
    const actual = Math.round((level / 12) * (1 + surprise * ((index + 1) / 12)))
    return on < exampleDay ? [{ on, actual }] : []
  })
}

function rowsOf(
  { id, year }: RuleSet,
  unit: string,
  { id: name }: Driver,
  { on, budget, actual }: Counted,
): AllocationInput[] {
  const row = { year, ruleSet: id, unit, kind: 'volume', name, ...(on ? { on } : {}) } as const
  const source = 'Exempeldata'
  return [
    ...(budget === undefined
      ? []
      : [
          {
            ...row,
            stage: 'budget' as const,
            value: budget,
            source: `${source}, prognos`,
            at: noon(`${year - 1}-09-15`),
          },
        ]),
    ...(actual === undefined
      ? []
      : [
          {
            ...row,
            stage: 'actual' as const,
            value: actual,
            source: `${source}, verksamhetssystem`,
            at: noon(on ?? `${year}-01-31`),
          },
        ]),
  ]
}
