import type { AllocationInput, BudgetBook, RuleSetVersion } from '#chapters/budget/model.ts'
import { type ActualVolume, addsUp } from '#chapters/budget/volume/settle-months.ts'

/** What was counted at a unit by a name: for the budget, and as it came. */
export interface CountedRow {
  readonly unit: string
  readonly kind: AllocationInput['kind']
  readonly name: string
  /** ISO day; absent where the year's own figure is given. */
  readonly on?: string
  readonly budget?: AllocationInput
  readonly actual?: AllocationInput
}

/** Everything that was counted by a rule set in a year, unit by unit. Monthly outcomes have no budget of their own. */
export function countedRows(
  { inputs }: Pick<BudgetBook, 'inputs'>,
  { id, year }: Pick<RuleSetVersion, 'id' | 'year'>,
): readonly CountedRow[] {
  const own = inputs.filter((row) => row.ruleSet === id && row.year === year)
  const groups = Map.groupBy(own, ({ unit, kind, name, on = '' }) => [unit, kind, name, on].join('\n'))
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows
    if (!first) return []
    const { unit, kind, name, on } = first
    const budget = rows.find(({ stage }) => stage === 'budget')
    const actual = rows.find(({ stage }) => stage === 'actual')
    return [
      {
        ...{ unit, kind, name },
        ...(on === undefined ? {} : { on }),
        ...(budget ? { budget } : {}),
        ...(actual ? { actual } : {}),
      },
    ]
  })
}

/** The months that have been counted at a unit, as one figure. */
export interface CountedMonths {
  readonly months: number
  /** The months together where they add up over the year, as hours do; their mean where each is a level, as pupils are. */
  readonly value: number
  readonly source: string
}

/** A row as a page shows it: with the months that have come beside the year's own figure. */
export interface GatheredRow extends CountedRow {
  readonly soFar?: CountedMonths
}

/**
 * The rows with the monthly outcomes of a unit gathered into its row for the year: a dozen rows a unit say less than
 * one. A row for the year is made where there is none.
 */
export function gatherMonths(
  rows: readonly CountedRow[],
  { document }: Pick<RuleSetVersion, 'document'>,
): readonly GatheredRow[] {
  const nameOf = ({ unit, kind, name }: CountedRow) => [unit, kind, name].join('\n')
  return [...Map.groupBy(rows, nameOf).values()].flatMap((own): readonly GatheredRow[] => {
    const monthly = own.filter(({ on, budget, actual }) => on !== undefined && !budget && actual)
    const [first] = monthly
    if (!first || monthly.length < 2) return own
    const { unit, kind, name } = first
    const sum = monthly.reduce((total, { actual }) => total + (actual?.value ?? 0), 0)
    const driver = document.drivers.find(({ id }) => id === name)
    const value = driver && addsUp(driver) ? sum : sum / monthly.length
    const rest = own.filter((row) => !monthly.includes(row))
    const year = rest.find(({ on }) => on === undefined) ?? { unit, kind, name }
    return [
      { ...year, soFar: { months: monthly.length, value, source: first.actual?.source ?? '' } },
      ...rest.filter((row) => row !== year),
    ]
  })
}

/** How the year came out: as it was entered, or by its twelve months. */
export function outcomeOf({ actual, soFar }: GatheredRow): number | undefined {
  return actual?.value ?? (soFar?.months === 12 ? soFar.value : undefined)
}

/** Whether nothing was budgeted and nothing came. */
export function isNothing({ budget, actual, soFar }: GatheredRow): boolean {
  return [budget, actual, soFar].every((figure) => (figure?.value ?? 0) === 0)
}

/** How a rule set's volumes turned out, over what has been both budgeted and counted. */
export interface Deviation {
  /** (Outcome − budget) / budget, over all. */
  readonly net: number
  /** The sum of each difference's size, by the budget. */
  readonly gross: number
  readonly units: number
}

/** @returns nothing where no outcome can be held against a budget */
export function deviationOf(rows: readonly GatheredRow[]): Deviation | undefined {
  const pairs = rows.flatMap((row) => {
    const { kind, unit, budget } = row
    const actual = outcomeOf(row)
    return kind === 'volume' && budget && actual !== undefined ? [{ unit, budget: budget.value, actual }] : []
  })
  const sum = pairs.reduce((total, { budget }) => total + budget, 0)
  if (sum <= 0) return undefined
  return {
    net: pairs.reduce((total, { budget, actual }) => total + actual - budget, 0) / sum,
    gross: pairs.reduce((total, { budget, actual }) => total + Math.abs(actual - budget), 0) / sum,
    units: new Set(pairs.map(({ unit }) => unit)).size,
  }
}

/** How full a unit is, by a driver that counts its places. */
export interface Occupancy {
  readonly unit: string
  readonly driver: string
  readonly volume: number
  /** Absent where the places have not been counted. */
  readonly places?: number
}

/** The occupancy of every unit, for each driver whose places the rules count. */
export function occupancies(
  { inputs }: Pick<BudgetBook, 'inputs'>,
  { id, year, document }: Pick<RuleSetVersion, 'id' | 'year' | 'document'>,
): readonly Occupancy[] {
  const own = inputs.filter(
    (row) => row.ruleSet === id && row.year === year && row.stage === 'budget' && row.kind === 'volume',
  )
  return document.drivers.flatMap(({ id: placesDriver, placesOf }) => {
    if (placesOf === undefined) return []
    const units = [...new Set(own.filter(({ name }) => name === placesOf).map(({ unit }) => unit))]
    return units.flatMap((unit): readonly Occupancy[] => {
      const volume = mean(own, unit, placesOf) ?? 0
      const places = mean(own, unit, placesDriver)
      return volume <= 0
        ? []
        : [{ unit, driver: placesOf, volume, ...(places === undefined ? {} : { places }) }]
    })
  })
}

/** The mean of what was counted, as a level; the year's own figure where it is given. */
function mean(rows: readonly AllocationInput[], unit: string, name: string): number | undefined {
  const own = rows.filter((row) => row.unit === unit && row.name === name)
  const given = own.find(({ on }) => on === undefined)
  if (given) return given.value
  return own.length === 0 ? undefined : own.reduce((sum, { value }) => sum + value, 0) / own.length
}

/** Outcomes of the year's months: what has been entered with a day in each. */
export function monthlyOutcomes(
  { inputs }: Pick<BudgetBook, 'inputs'>,
  { id, year }: Pick<RuleSetVersion, 'id' | 'year'>,
): readonly ActualVolume[] {
  return inputs.flatMap(({ ruleSet, year: of, stage, kind, unit, name, on, value }) =>
    ruleSet === id && of === year && stage === 'actual' && kind === 'volume' && on?.startsWith(`${year}-`)
      ? [{ unit, driver: name, month: Number(on.slice(5, 7)), volume: value }]
      : [],
  )
}
