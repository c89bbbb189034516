import type { AllocationInput, RuleSetVersion } from '#chapters/budget/model.ts'
import { isDay } from '#core/day.ts'
import { isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { numberOf } from '#core/written-figure.ts'
import { kronorOf } from '#core/written-kronor.ts'
import { needed } from '#core/written-text.ts'

/** A pasted row, with the line that it stood on. */
export interface PastedRow {
  readonly line: number
  readonly cells: readonly string[]
}

interface Ground {
  readonly version: Pick<RuleSetVersion, 'id' | 'year' | 'document'>
  readonly stage: AllocationInput['stage']
  /** Id of a unit by its id or its name; nothing where there is none. */
  unitOf(text: string): string | undefined
}

/** The most rows that a person pastes at a time. */
const most = 5_000

/**
 * Rows of unit, measure, day and value. The measure is a driver, the index of a component, or the id of a component whose
 * amount is the unit's own. A head row is passed over. Nothing is kept unless every row can be read.
 *
 * @param why where the figures come from
 */
export function readCounted(
  rows: readonly PastedRow[],
  why: string,
  ground: Ground,
): Outcome<readonly Omit<AllocationInput, 'at'>[]> {
  const source = needed('why', why, texts.why, 200)
  const [first] = rows
  const isHead = first !== undefined && numberOf(first.cells.at(-1) ?? '') === undefined && rows.length > 1
  const content = isHead ? rows.slice(1) : rows
  if (content.length === 0) return refuse(at(undefined, texts.nothing))
  if (content.length > most) return refuse(at(undefined, texts.tooMany))
  const read = content.map((row) => readRow(row, source.ok ? source.value : '', ground))
  const found = [
    ...(source.ok ? [] : source.problems),
    ...read.flatMap((row) => (row.ok ? [] : row.problems)),
  ]
  if (isNonEmpty(found)) return { ok: false, problems: found }
  return succeed(read.flatMap((row) => (row.ok ? [row.value] : [])))
}

function readRow(
  { line, cells }: PastedRow,
  source: string,
  ground: Ground,
): Outcome<Omit<AllocationInput, 'at'>> {
  const [unitText = '', nameText = '', onText = '', valueText = ''] = cells.map((cell) => cell.trim())
  const unit = ground.unitOf(unitText)
  const named = measureOf(nameText, ground.version)
  const value = named?.kind === 'amount' ? kronorOf(valueText) : numberOf(valueText)
  const problems: Problem[] = []
  if (unit === undefined) problems.push(at(line, texts.unit(unitText)))
  if (!named) problems.push(at(line, texts.measure(nameText)))
  if (onText !== '' && !isDay(onText)) problems.push(at(line, texts.day(onText)))
  if (value === undefined || (named?.kind === 'volume' && value < 0))
    problems.push(at(line, texts.value(valueText)))
  if (isNonEmpty(problems)) return { ok: false, problems }
  const { id: ruleSet, year } = ground.version
  return succeed({
    ...{ year, ruleSet, unit: unit ?? '', stage: ground.stage, source, value: value ?? 0 },
    ...(named ?? { kind: 'volume', name: '' }),
    ...(onText === '' ? {} : { on: onText }),
  })
}

/** What a measure stands for: by its id, or by its title as people write it. */
function measureOf(
  text: string,
  { document }: Ground['version'],
): Pick<AllocationInput, 'kind' | 'name'> | undefined {
  const is = (id: string, title: string) =>
    [id, title].some((each) => each.toLowerCase() === text.toLowerCase())
  const driver = document.drivers.find(({ id, title }) => is(id, title))
  if (driver) return { kind: 'volume', name: driver.id }
  for (const component of document.components) {
    const { kind, id, title } = component
    if ((kind === 'pot' || kind === 'index') && is(component.index, title))
      return { kind: 'index', name: component.index }
    if ((kind === 'given' || kind === 'fee') && is(id, title)) return { kind: 'amount', name: id }
  }
  return undefined
}

function at(line: number | undefined, text: Problem['text']): Problem {
  const told = line === undefined ? text : { sv: `Rad ${line}: ${text.sv}`, en: `Line ${line}: ${text.en}` }
  return { code: 'row-wrong', where: 'rows', text: told }
}

const texts = {
  why: {
    sv: 'Skriv varifrån siffrorna kommer, eller varför de ändras.',
    en: 'Write where the figures come from, or why they are changed.',
  },
  nothing: {
    sv: 'Inga rader är skrivna. Klistra in minst en.',
    en: 'No rows are written. Paste at least one.',
  },
  tooMany: {
    sv: `Det är fler än ${most} rader. Läs in dem som fil i stället.`,
    en: `There are more than ${most} rows. Import them as a file instead.`,
  },
  unit: (text: string) => ({
    sv:
      text === ''
        ? 'Enheten saknas.'
        : `Ingen enhet heter "${text}". Skriv namnet eller id:t som det står i tabellen.`,
    en:
      text === ''
        ? 'The unit is missing.'
        : `No unit is called "${text}". Write the name or the id as in the table.`,
  }),
  measure: (text: string) => ({
    sv: `Reglerna har inget mått som heter "${text}". Måtten står på reglernas sida.`,
    en: `The rules have no measure called "${text}". The measures stand on the page of the rules.`,
  }),
  day: (text: string) => ({
    sv: `"${text}" är ingen dag. Skriv som 2026-10-15, eller lämna tomt.`,
    en: `"${text}" is no day. Write as 2026-10-15, or leave it empty.`,
  }),
  value: (text: string) => ({
    sv: text === '' ? 'Värdet saknas.' : `"${text}" är inget tal som kan räknas här.`,
    en: text === '' ? 'The value is missing.' : `"${text}" is no number that can be counted here.`,
  }),
} as const
