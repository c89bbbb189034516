import { isNonEmpty, type Outcome, type Problem, succeed } from '#core/outcome.ts'
import { problems } from './problems.ts'
import type { StatTable } from './table.ts'

/**
 * What is asked for: for each variable its codes, `['*']` for all of them, or `'leave-out'` to get the publisher's own
 * sum over it. A variable that isn't mentioned is a mistake, never all of it: the interface would then answer with a
 * choice of its own.
 */
export type Selection = Readonly<Record<string, readonly string[] | 'leave-out'>>

/** Variable and codes, in the order of the table. */
export type Choice = readonly (readonly [dimension: string, codes: readonly string[]])[]

/** The selection with every code written out, or everything wrong with it. */
export function chosen({ dimensions }: StatTable, selection: Selection): Outcome<Choice> {
  const known = dimensions.map(({ id }) => id)
  const wrong: Problem[] = Object.keys(selection)
    .filter((id) => !known.includes(id))
    .map((id) => problems.unknownDimension(id, known))
  const choice: (readonly [string, readonly string[]])[] = []
  for (const { id, codes, canBeLeftOut } of dimensions) {
    const asked = selection[id]
    if (asked === 'leave-out') {
      if (!canBeLeftOut) wrong.push(problems.mustBeChosen(id))
      continue
    }
    const list = asked?.length === 1 && asked[0] === '*' ? codes : [...new Set(asked ?? [])]
    const strange = list.filter((code) => !codes.includes(code))
    if (list.length === 0) wrong.push(problems.nothingChosen(id))
    if (strange.length > 0) wrong.push(problems.unknownCodes(id, strange))
    choice.push([id, list])
  }
  return isNonEmpty(wrong) ? { ok: false, problems: wrong } : succeed(choice)
}

/** Longer addresses are refused by servers and what stands before them. */
const longestQuery = 4000

/**
 * The choice in parts that each keep to so many cells and to an address that servers take, split along the variable
 * with most codes. In order, and each cell once.
 */
export function parts(choice: Choice, mostCells: number): Choice[] {
  const cells = choice.reduce((product, [, codes]) => product * codes.length, 1)
  if (cells <= mostCells && queryOf(choice).length <= longestQuery) return [choice]
  const longest = Math.max(...choice.map(([, codes]) => codes.length))
  const place = choice.findIndex(([, codes]) => codes.length === longest)
  if (longest < 2) return [choice]
  const half = Math.ceil(longest / 2)
  return [
    [0, half],
    [half, longest],
  ].flatMap(([from, to]) =>
    parts(
      choice.map(([id, codes], index) => [id, index === place ? codes.slice(from, to) : codes] as const),
      mostCells,
    ),
  )
}

/** The choice as the interface's parameters. `100+` must be written `100%2B`: a plus is a space to it. */
export function queryOf(choice: Choice): string {
  return choice
    .map(([id, codes]) => `valueCodes[${encodeURIComponent(id)}]=${codes.map(encodeURIComponent).join(',')}`)
    .join('&')
}
