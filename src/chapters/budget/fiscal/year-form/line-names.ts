import { calculate } from '#chapters/budget/fiscal/calculation.ts'
import { nothing } from '#chapters/budget/fiscal/ore.ts'
import { toOre } from '#core/money.ts'
import { type YearField, yearFields } from './year-fields.ts'

/** What a pasted line is: a field of the form, or a sum that is worked out from the others. */
export type PastedLine = { readonly field: YearField } | 'sum'

/** Which field a line of the printed calculation is entered in, where it is called something else there. */
const fieldOfLine: Readonly<Record<string, string>> = {
  result: 'result',
  'to-reserve': 'toReserve',
  'from-reserve': 'fromReserve',
  'from-old-reserve': 'fromOldReserve',
  'exceptional-reasons': 'exceptionalReasons',
  'exceptional-reasons-inside': 'exceptionalReasons',
}

/** Every line that a calculation can print, before and after the result reserve came. */
function printedLines() {
  const year = {
    ...{ resultOre: nothing, adjustments: [], toReserveOre: nothing, fromReserveOre: nothing },
    ...{ fromOldReserveOre: toOre(1), exceptionalReasonsOre: nothing },
  }
  const years = [
    { ...year, year: 2023, exceptionalReasonsInside: true },
    { ...year, year: 2024, exceptionalReasonsInside: false },
  ]
  return calculate(years).flatMap(({ lines }) => lines)
}

const known: ReadonlyMap<string, PastedLine> = new Map([
  ...printedLines().flatMap(({ id, kind, label }): [string, PastedLine][] => {
    const field = yearFields.find(({ name }) => name === (fieldOfLine[id] ?? `adj-${id}`))
    if (kind === 'item' && !field) return []
    const line = kind === 'sum' || !field ? 'sum' : { field }
    return [label.sv, label.en].map((name) => [plainName(name), line])
  }),
  ...yearFields.flatMap((field): [string, PastedLine][] =>
    [field.name, field.label.sv, field.label.en].map((name) => [plainName(name), { field }]),
  ),
])

/** The line that a name stands for; nothing where no line is called so. */
export function lineNamed(name: string): PastedLine | undefined {
  return known.get(plainName(name))
}

/** Without capitals, doubled spaces, a colon after, a sign before, and the unit in brackets. */
function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll('’', "'")
    .trim()
    .replace(/^[-–−+=±] ?/, '')
    .replace(/ ?:$/, '')
    .replace(/ ?\((tkr|kr|mnkr|mkr|procent|antal|sek thousand|per cent|number)\)$/, '')
}
