import { type GoalContent, readGoal, type WrittenGoal } from '#chapters/goals/form/written-goal.ts'
import { editProblems, unknownPlace } from '#chapters/goals/form/written-goal-problems.ts'
import { noMeasure, type WrittenMeasure } from '#chapters/goals/form/written-measures.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import type { Bilingual } from '#core/language.ts'
import type { OrganisationTree, Place } from '#core/organisation/tree.ts'
import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'

/** A row of a table that was pasted or read from a file: its line, and its cells as text. */
export interface GoalRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** The columns by their heads. Only the first three are needed. */
export const goalColumns = {
  wording: { sv: 'Mål', en: 'Goal' },
  owner: { sv: 'Ägare', en: 'Owner' },
  decision: { sv: 'Beslut', en: 'Decision' },
  kind: { sv: 'Slag', en: 'Kind' },
  from: { sv: 'Gäller från', en: 'Holds from' },
  horizon: { sv: 'Sista år', en: 'Last year' },
  law: { sv: 'Lag', en: 'Law' },
  serves: { sv: 'Till för', en: 'Serves' },
  parent: { sv: 'Bidrar till', en: 'Contributes to' },
  mechanism: { sv: 'Eftersom', en: 'Because' },
  measure: { sv: 'Mått', en: 'Measure' },
  unit: { sv: 'Enhet', en: 'Unit' },
  better: { sv: 'Bättre', en: 'Better' },
  kpi: { sv: 'Nyckeltal', en: 'Indicator' },
  baselineYear: { sv: 'Utgångsår', en: 'Baseline year' },
  baselineValue: { sv: 'Utgångsvärde', en: 'Baseline value' },
  targets: { sv: 'Målbana', en: 'Target path' },
} as const satisfies Record<string, Bilingual>
type GoalColumn = keyof typeof goalColumns

/** A goal out of the table, ready to be registered. */
export interface RowGoal {
  readonly line: number
  readonly owner: Place
  readonly content: GoalContent
  /** The goal that it contributes to, by id or wording; with why. */
  readonly parent?: { readonly named: string; readonly mechanism: string }
}

/**
 * Goals as a table lists them: a row a goal, or several with the same goal and owner where it has several measures. The
 * target path stands in one cell: `2026: 85; 2027: 88`.
 *
 * @param today ISO day that goals without one hold from
 * @returns the goals, or everything that is wrong, with the row's number
 */
export function readGoalRows(
  rows: readonly GoalRow[],
  tree: OrganisationTree,
  today: string,
): Outcome<readonly RowGoal[]> {
  const [head, ...body] = rows
  const columns = columnsOf(head?.cells ?? [])
  const missing = (['wording', 'owner', 'decision'] as const).filter((name) => columns[name] === undefined)
  if (isNonEmpty(missing)) return { ok: false, problems: [columnsMissing(missing)] }
  const cellOf = (row: GoalRow, name: GoalColumn) => (row.cells[columns[name] ?? -1] ?? '').trim()
  const filled = body.filter((row) => cellOf(row, 'wording') !== '')
  const groups = [
    ...Map.groupBy(filled, (row) => `${cellOf(row, 'wording')}\n${cellOf(row, 'owner')}`).values(),
  ]
  const problems: Problem[] = filled.length === 0 ? [noRows] : []
  const goals = groups.flatMap((group) => {
    const read = readGroup(group, cellOf, tree, today)
    if (read.ok) return [read.value]
    problems.push(...read.problems.map((problem) => atRow(problem, group[0]?.line ?? 0)))
    return []
  })
  return isNonEmpty(problems) ? { ok: false, problems } : succeed(goals)
}

function columnsOf(head: readonly string[]): Partial<Record<GoalColumn, number>> {
  const names = head.map((cell) => cell.trim().toLowerCase())
  return Object.fromEntries(
    Object.entries(goalColumns).flatMap(([key, { sv, en }]) => {
      const index = names.findIndex((name) => name === sv.toLowerCase() || name === en.toLowerCase())
      return index < 0 ? [] : [[key, index]]
    }),
  )
}

function readGroup(
  group: readonly GoalRow[],
  cellOf: (row: GoalRow, name: GoalColumn) => string,
  tree: OrganisationTree,
  today: string,
): Outcome<RowGoal> {
  const [first] = group
  const cell = (name: GoalColumn) => (first ? cellOf(first, name) : '')
  const owner = placeNamed(tree, cell('owner'))
  if (!first || !owner) return { ok: false, problems: [unknownPlace('rows', cell('owner'))] }
  const from = cell('from') || today
  const written: WrittenGoal = {
    ...{ kind: kindOf(cell('kind')), wording: cell('wording'), from, decision: cell('decision') },
    horizon: cell('horizon') || String(Number(from.slice(0, 4)) + 3),
    ...{ law: cell('law'), serves: cell('serves'), reaches: [] },
    measures: group.map((row) => measureIn(row, cellOf)),
  }
  const named = cell('parent')
  const mechanism = withoutStop(cell('mechanism')).replace(/^(eftersom|because)\s+/i, '')
  const content = readGoal(written, owner, tree)
  const lacking: Problem[] =
    named !== '' && mechanism === ''
      ? [{ code: 'mechanism-missing', where: 'rows', text: editProblems.mechanismMissing }]
      : []
  const problems = [...(content.ok ? [] : content.problems), ...lacking]
  if (isNonEmpty(problems) || !content.ok)
    return { ok: false, problems: isNonEmpty(problems) ? problems : [noRows] }
  const parent = named === '' ? {} : { parent: { named, mechanism } }
  return succeed({ line: first.line, owner, content: content.value, ...parent })
}

function measureIn(row: GoalRow, cellOf: (row: GoalRow, name: GoalColumn) => string): WrittenMeasure {
  const cell = (name: GoalColumn) => cellOf(row, name)
  return {
    ...noMeasure,
    ...{ title: cell('measure'), unit: cell('unit'), kpi: cell('kpi') },
    better: /^l/i.test(cell('better')) ? 'lower' : 'higher',
    ...{ baselineYear: cell('baselineYear'), baselineValue: cell('baselineValue') },
    targets: cell('targets').replaceAll(/\s*[;|]\s*/g, '\n'),
  }
}

function kindOf(written: string): string {
  if (/^(finans|financial)/i.test(written)) return 'financial'
  return /^(inriktning|policy)/i.test(written) ? 'policy-direction' : 'goal'
}

function placeNamed(tree: OrganisationTree, written: string): Place | undefined {
  const plain = written.toLowerCase()
  return tree.place(written) ?? tree.places.find(({ name }) => name.toLowerCase() === plain)
}

function atRow({ code, text }: Problem, line: number): Problem {
  return { code, where: 'rows', text: { sv: `Rad ${line}: ${text.sv}`, en: `Row ${line}: ${text.en}` } }
}

function columnsMissing(names: readonly GoalColumn[]): Problem {
  const list = (language: 'sv' | 'en') => names.map((name) => goalColumns[name][language]).join(', ')
  return {
    code: 'columns-missing',
    where: 'rows',
    text: {
      sv: `Första raden behöver kolumnernas namn. Det saknas: ${list('sv')}.`,
      en: `The first row has to name the columns. Missing: ${list('en')}.`,
    },
  }
}

const noRows: Problem = {
  code: 'no-goals',
  where: 'rows',
  text: { sv: 'Det finns inga mål under rubrikerna.', en: 'There are no goals under the heads.' },
}
