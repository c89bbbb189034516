import type { AllocationInput, RuleSetVersion } from '#chapters/budget/model.ts'
import type { Bilingual } from '#core/language.ts'
import { foldedName } from './folded-name.ts'
import {
  findUnit,
  type ImportPlan,
  type ImportWorld,
  nothingPlanned,
  numberOf,
  rejectedRow,
  saidTwice,
  textOf,
  unknownUnit,
} from './plan-import.ts'
import type { MappedRow, RejectedRow } from './read-mapped.ts'

const stages: Readonly<Record<string, AllocationInput['stage']>> = {
  '': 'budget',
  budget: 'budget',
  prognos: 'budget',
  utfall: 'actual',
  faktisk: 'actual',
  actual: 'actual',
}

/** What was counted or given, from a file: a driver, an index or a given component of the rule set of the year. */
export function planVolumes(world: ImportWorld, rows: readonly MappedRow[]): ImportPlan {
  const inputs: Omit<AllocationInput, 'at'>[] = []
  const rejected: RejectedRow[] = []
  const seen = new Map<string, number>()
  const before = new Map(world.book.inputs.map((input) => [keyOf(input), input.value]))
  let same = 0
  for (const row of rows) {
    const read = inputIn(world, row)
    const twice = 'reasons' in read ? undefined : seen.get(keyOf(read))
    if ('reasons' in read) rejected.push(read)
    else if (twice !== undefined) rejected.push(rejectedRow(row, saidTwice(twice)))
    else if (before.get(keyOf(read)) === read.value) same++
    else inputs.push(read)
    if (!('reasons' in read)) seen.set(keyOf(read), row.line)
  }
  return {
    kind: 'volumes',
    planned: { ...nothingPlanned, inputs },
    ...{ changed: inputs.length, same, rejected },
  }
}

function inputIn(world: ImportWorld, row: MappedRow): Omit<AllocationInput, 'at'> | RejectedRow {
  const year = numberOf(row, 'year')
  const rules = ruleSetNamed(world, textOf(row, 'ruleSet'), year)
  const unit = findUnit(world, textOf(row, 'unit'))
  const stage = stages[textOf(row, 'stage').toLocaleLowerCase('sv')]
  const named = rules && whatIs(rules, textOf(row, 'name'))
  const value = numberOf(row, 'value')
  const reasons: Bilingual[] = [
    ...(rules ? [] : [unknownRules(textOf(row, 'ruleSet'), year)]),
    ...(unit === undefined ? [unknownUnit(textOf(row, 'unit'), world)] : []),
    ...(stage === undefined ? [unknownStage(textOf(row, 'stage'))] : []),
    ...(rules && !named ? [unknownName(textOf(row, 'name'), rules)] : []),
    ...(value < 0 && named?.kind !== 'amount' ? [negative] : []),
  ]
  if (reasons.length > 0 || !rules || !named || unit === undefined || stage === undefined) {
    return rejectedRow(row, ...reasons)
  }
  const on = textOf(row, 'on')
  return {
    ...{ year, unit, stage, ...named },
    ruleSet: rules.id,
    ...(on === '' ? {} : { on }),
    // Amounts are kept in whole öre, and written in kronor.
    value: named.kind === 'amount' ? Math.round(value * 100) : value,
    source: textOf(row, 'source') || 'Inläst fil',
  }
}

/** The rule set that the file means, by its id or title: decided, proposed or draft, whichever is latest. */
export function ruleSetNamed(
  { book }: Pick<ImportWorld, 'book'>,
  text: string,
  year: number,
): RuleSetVersion | undefined {
  const wanted = foldedName(text)
  return book.ruleSets.findLast(
    ({ id, document, year: own }) => own === year && (id === text || foldedName(document.title) === wanted),
  )
}

function whatIs(
  { document }: RuleSetVersion,
  text: string,
): { readonly kind: AllocationInput['kind']; readonly name: string } | undefined {
  const wanted = foldedName(text)
  const matches = ({ id, title }: { readonly id: string; readonly title: string }) =>
    id === text || foldedName(title) === wanted
  const driver = document.drivers.find(matches)
  if (driver) return { kind: 'volume', name: driver.id }
  const given = document.components.find((component) => component.kind === 'given' && matches(component))
  if (given) return { kind: 'amount', name: given.id }
  const indices = document.components.flatMap((component) => ('index' in component ? [component.index] : []))
  return indices.includes(text) ? { kind: 'index', name: text } : undefined
}

function keyOf({
  year,
  ruleSet,
  unit,
  stage,
  kind,
  name,
  on = '',
}: Omit<AllocationInput, 'at' | 'value' | 'source'>): string {
  return [year, ruleSet, unit, stage, kind, name, on].join('\n')
}

export function unknownRules(text: string, year: number): Bilingual {
  return {
    sv: `Det finns inget regelverk ”${text}” för ${year}. Skriv dess id eller namn, och öppna året först.`,
    en: `There is no rule set “${text}” for ${year}. Write its id or name, and open the year first.`,
  }
}

function unknownName(text: string, { document }: RuleSetVersion): Bilingual {
  const known = document.drivers.map(({ title }) => title).join(', ')
  return {
    sv: `”${text}” räknas inte i ${document.title}. Där räknas: ${known || 'bara egna ramar'}.`,
    en: `“${text}” is not counted in ${document.title}. What is counted there: ${known || 'own frames only'}.`,
  }
}

function unknownStage(text: string): Bilingual {
  return {
    sv: `”${text}” är varken budget eller utfall.`,
    en: `“${text}” is neither budget nor actual.`,
  }
}

const negative: Bilingual = {
  sv: 'Ett antal kan inte vara mindre än noll.',
  en: 'A number can not be less than zero.',
}
