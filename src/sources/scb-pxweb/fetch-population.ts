import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { PxClient } from './client.ts'
import {
  agesOf,
  bothSexes,
  type PopulationRow,
  populationDimensions,
  populationRows,
  yearOf,
} from './population.ts'
import { problems } from './problems.ts'
import type { Selection } from './selection.ts'
import type { StatDimension, StatTable } from './table.ts'

/** SCB's tables of population at year end, and of the projection by region. */
export const populationTable = 'TAB638'
export const projectionTable = 'TAB6008'

export interface PopulationRequest {
  readonly table: string
  /** Codes of four digits. */
  readonly municipalities: readonly string[]
  readonly years: readonly number[]
}

/** Population by one-year ages, or by the finest bands that the table has. Refused where it lacks one of the years. */
export async function fetchPopulation(
  client: PxClient,
  { table, municipalities, years }: PopulationRequest,
): Promise<Outcome<readonly PopulationRow[]>> {
  const described = await client.metadata(table)
  if (!described.ok) return described
  const selection = selectionOf(table, described.value, municipalities, years)
  if (!selection.ok) return selection
  const answer = await client.data(table, selection.value)
  return answer.ok ? populationRows(table, answer.value) : answer
}

function selectionOf(
  table: string,
  described: StatTable,
  municipalities: readonly string[],
  years: readonly number[],
): Outcome<Selection> {
  const { region, age, sex, contents, time } = populationDimensions(described)
  if (region === undefined || age === undefined || time === undefined)
    return refuse(problems.noPopulation(table, described.dimensions.map(({ id }) => id).join(', ')))
  const ofYear = new Map(
    time.codes.flatMap((code) => (yearOf(code) === undefined ? [] : [[yearOf(code), code]])),
  )
  const absent = years.filter((year) => !ofYear.has(year))
  if (absent.length > 0) return refuse(problems.missingYears(table, absent))
  const known = new Map<StatDimension, readonly string[]>([
    [region, municipalities],
    [age, finestAges(age)],
    [time, years.map((year) => ofYear.get(year) ?? '')],
  ])
  if (sex !== undefined && !(bothSexes(sex) === undefined && sex.canBeLeftOut)) {
    const both = bothSexes(sex)
    known.set(sex, both === undefined ? sex.codes : [both])
  }
  if (contents !== undefined) known.set(contents, [inhabitants(contents)])
  return succeed(
    Object.fromEntries(
      described.dimensions.map((each) => [each.id, known.get(each) ?? ('leave-out' as const)]),
    ),
  )
}

/** Ages one by one where the table has them, without bands that would count them again. */
function finestAges({ codes }: StatDimension): string[] {
  const single = codes.filter((code) => {
    const ages = agesOf(code)
    return ages !== undefined && (ages.to === null || ages.to === ages.from)
  })
  return single.length > 1 ? single : codes.filter((code) => agesOf(code) !== undefined)
}

/** The number of people, not its change. */
function inhabitants({ codes, labels }: StatDimension): string {
  const place = labels.findIndex(
    (label) => /folkmängd|population|antal|number/i.test(label) && !/ökning|growth/i.test(label),
  )
  return codes[Math.max(place, 0)] ?? ''
}
