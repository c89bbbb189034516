import type { Bilingual } from '#core/language.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import { problems } from './problems.ts'
import { longRows, type StatDimension, type StatTable } from './table.ts'

/** Inhabitants of a municipality in an age band at the end of a year, or as projected. */
export interface PopulationRow {
  /** Four digits. */
  readonly municipality: string
  readonly year: number
  readonly ageFrom: number
  /** The last age in the band; null: and older. */
  readonly ageTo: number | null
  readonly value: number
  /** What stands under the figures. SCB is never named as the source of what we have added up. */
  readonly source: Bilingual
  /** When SCB published them, as it writes it. */
  readonly vintage: string
  /** The notes that SCB demands be shown; '' where there are none. */
  readonly note: string
}

/** Ages that a code such as `7`, `0-4`, `85+` or `100+10` stands for; undefined for a total. */
export function agesOf(code: string): { readonly from: number; readonly to: number | null } | undefined {
  const parts = /^(\d{1,3})(?:-(\d{1,3})|(\+)\d*)?$/.exec(code)
  if (parts?.[1] === undefined) return undefined
  const from = Number(parts[1])
  if (parts[3] !== undefined) return { from, to: null }
  return { from, to: parts[2] === undefined ? from : Number(parts[2]) }
}

/** The year whose end a period is: a year, or its December. */
export function yearOf(code: string): number | undefined {
  const parts = /^(\d{4})(?:M12)?$/.exec(code)
  return parts === null ? undefined : Number(parts[1])
}

/** Which dimension is which, by what SCB calls them. */
export function populationDimensions({ dimensions }: StatTable) {
  const named = (pattern: RegExp) =>
    dimensions.find(({ id, label }) => pattern.test(id) || pattern.test(label))
  return {
    region: named(/^region$/i),
    age: named(/^(alder|ålder|age)$/i),
    sex: named(/^(kon|kön|sex)$/i),
    contents: dimensions.find(({ role }) => role === 'metric') ?? named(/^contentscode$/i),
    time: dimensions.find(({ role }) => role === 'time') ?? named(/^(tid|år|year|time)$/i),
  }
}

/** SCB's own code for both sexes, where the table has one. */
export function bothSexes(sex: StatDimension): string | undefined {
  return sex.codes.find(
    (code, place) => /^(tot|1\+2)/i.test(code) || /^totalt/i.test(sex.labels[place] ?? ''),
  )
}

/**
 * Population or projection from a table of SCB by region, age and year, municipalities only, totals of age left out.
 *
 * SCB's own sum over the sexes is taken where the table has one: figures from 2025 on carry deliberate noise, so parts
 * don't sum to their totals, and adding them adds noise. Where it hasn't, we add, and the row says that it is ours.
 *
 * @param where table, for messages and the source line
 */
export function populationRows(where: string, table: StatTable): Outcome<readonly PopulationRow[]> {
  const { region, age, sex, time } = populationDimensions(table)
  const missing = (what: string) => refuse(problems.noPopulation(where, what))
  if (region === undefined) return missing('region?')
  if (age === undefined) return missing('ålder?')
  if (time === undefined) return missing('år?')
  const others = table.dimensions.filter((each) => ![region, age, sex, time].includes(each))
  const wide = others.find(({ codes }) => codes.length > 1)
  if (wide !== undefined) return missing(`${wide.label} × ${wide.codes.length}`)
  const both = sex === undefined ? undefined : bothSexes(sex)
  const isAdded = sex !== undefined && both === undefined && sex.codes.length > 1
  const place = (dimension: StatDimension) => table.dimensions.indexOf(dimension)
  const sums = new Map<string, Pick<PopulationRow, 'municipality' | 'year' | 'ageFrom' | 'ageTo' | 'value'>>()
  for (const { codes, value } of longRows(table)) {
    const municipality = codes[place(region)] ?? ''
    const year = yearOf(codes[place(time)] ?? '')
    const ages = agesOf(codes[place(age)] ?? '')
    const isOther = both !== undefined && sex !== undefined && codes[place(sex)] !== both
    if (
      !/^\d{4}$/.test(municipality) ||
      year === undefined ||
      ages === undefined ||
      isOther ||
      value === null
    )
      continue
    const key = `${municipality} ${year} ${ages.from} ${ages.to}`
    const sum = (sums.get(key)?.value ?? 0) + value
    sums.set(key, { municipality, year, ageFrom: ages.from, ageTo: ages.to, value: sum })
  }
  if (sums.size === 0) return missing('kommun och årsskifte?')
  const about = { source: sourceOf(where, isAdded), vintage: table.updated, note: mandatoryNotes(table) }
  return succeed([...sums.values()].map((row) => ({ ...row, ...about })))
}

function sourceOf(table: string, isAdded: boolean): Bilingual {
  return isAdded
    ? {
        sv: `Egen bearbetning av data från SCB, tabell ${table}`,
        en: `Own processing of data from Statistics Sweden (SCB), table ${table}`,
      }
    : { sv: `Källa: SCB, tabell ${table}`, en: `Source: Statistics Sweden (SCB), table ${table}` }
}

/** The source line of a row that was kept in Swedish, in both languages; as it stands where it isn't one of ours. */
export function sourceIn(text: string): Bilingual {
  const [, table = ''] = /, tabell (\S+)$/.exec(text) ?? []
  return (
    [sourceOf(table, false), sourceOf(table, true)].find(({ sv }) => sv === text) ?? { sv: text, en: text }
  )
}

/** What SCB demands be shown with the figures. */
function mandatoryNotes({ notes }: StatTable): string {
  return notes
    .filter(({ isMandatory }) => isMandatory)
    .map(({ text }) => text.replaceAll(/\s*\r?\n\s*/g, ' ').trim())
    .join('\n')
}
