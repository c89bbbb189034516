import type { Problem } from '#core/outcome.ts'
import type { RuleSet } from './rule-set.ts'
import {
  componentColumns,
  driverColumns,
  indexColumns,
  priceColumns,
  ruleSetFields,
} from './table-columns.ts'
import { type Column, fromRow, type SheetCell, toRow } from './table-row.ts'

/** A sheet of a workbook: its name, and its rows with the names of the columns first. */
export interface RuleSetSheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
}

const lists = {
  drivers: driverColumns,
  indices: indexColumns,
  prices: priceColumns,
  components: componentColumns,
} as const satisfies Record<string, readonly Column[]>

const listNames = ['drivers', 'indices', 'prices', 'components'] as const
const first = 'rule-set'

/**
 * A rule set as sheets of a workbook: one for what is said once, one for each list. Read back by `ruleSetOfSheets`,
 * nothing is lost.
 */
export function sheetsOf(ruleSet: RuleSet): readonly RuleSetSheet[] {
  const { notes = [], monthWeights = [] } = ruleSet
  const once = toRow(ruleSet, ruleSetFields).map((value, i) => [ruleSetFields[i]?.name ?? '', value])
  const rows = [
    ['field', 'value'],
    ...once.filter(([, value]) => value !== null),
    ...notes.map((note) => ['note', note]),
    ...monthWeights.map((weight, month) => [`monthWeight ${month + 1}`, weight]),
  ]
  return [
    { name: first, rows },
    ...listNames.map((name) => ({
      name,
      rows: [
        lists[name].map((column) => column.name),
        ...(ruleSet[name] ?? []).map((entry) => toRow(entry, lists[name])),
      ],
    })),
  ]
}

/**
 * The document that sheets hold, for `readRuleSet` to check: cells that don't fit stay as they are written, so that
 * what is wrong is told about the very cell. Columns may stand in any order; empty rows and unknown sheets are passed
 * over, unknown columns become unknown fields.
 */
export function ruleSetOfSheets(sheets: readonly RuleSetSheet[]): unknown {
  const sheet = (name: string) => sheets.find((each) => each.name.trim().toLowerCase() === name)?.rows ?? []
  const once = sheet(first).slice(1)
  const values = (name: RegExp) =>
    once.filter(([field]) => name.test(String(field ?? ''))).map(([, value]) => value ?? null)
  const named = once.filter(([field]) => !/^(note|monthWeight \d+)$/.test(String(field ?? '')))
  const notes = values(/^note$/)
  const weights = values(/^monthWeight \d+$/)
  const document = fromRow(
    named.map(([field]) => String(field ?? '')),
    named.map(([, value]) => value ?? null),
    ruleSetFields,
  )
  return {
    ...document,
    ...(notes.length === 0 ? {} : { notes: notes.map(String) }),
    ...Object.fromEntries(
      listNames.flatMap((name) => {
        const [head = [], ...rows] = sheet(name)
        const filled = rows.filter((row) => row.some((cell) => cell !== null && cell !== ''))
        if (name === 'indices' && filled.length === 0) return []
        const entries = filled.map((row) => fromRow(head.map(String), row, lists[name]))
        return [[name, entries]]
      }),
    ),
    ...(weights.length === 0
      ? {}
      : { monthWeights: weights.map((weight) => Number(String(weight).replace(',', '.'))) }),
  }
}

/** A problem of `readRuleSet` said with its sheet and row, for those who wrote it in a workbook. */
export function inSheets(problem: Problem): Problem {
  const found = /^(drivers|indices|prices|components)\[(\d+)\]\.?(.*)$/.exec(problem.where ?? '')
  if (found === null)
    return { ...problem, where: [first, problem.where].filter((part) => part !== undefined).join(' ') }
  const [, name = '', place = '', field = ''] = found
  // One row for the names of the columns, and rows are counted from 1.
  return { ...problem, where: `${name}:${Number(place) + 2} ${field}`.trimEnd() }
}
