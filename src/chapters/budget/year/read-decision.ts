import type { DecidedAmount } from '#chapters/budget/model.ts'
import { decidedDay } from '#chapters/budget/rules/read-step.ts'
import { toOre } from '#core/money.ts'
import { combine, isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { kronorOf } from '#core/written-kronor.ts'
import { needed } from '#core/written-text.ts'
import { decisionProblems as problems } from './decision-problems.ts'
import { readYear } from './read-frame.ts'
import type { WrittenDecision } from './written-decision.ts'

type Field = (name: string) => string

/** How many rows a form has for money that is moved. */
export const changeRows = 6

export const decisionChoices = ['adopted', 'reallocation', 'supplementary', 'reopened'] as const

/** The component that a change during the year is kept as. */
const components = { reallocation: 'omfordelning', supplementary: 'tillaggsanslag' } as const

/** A decision on the year's budget as a form gives it. */
export function readBudgetDecision(
  field: Field,
  today: string,
): Outcome<Omit<WrittenDecision, 'by' | 'unanswered'>> {
  const kind = decisionChoices.find((each) => each === field('kind'))
  const isChange = kind === 'reallocation' || kind === 'supplementary'
  return combine({
    kind: kind ? succeed(kind) : refuse(problems.kind),
    year: readYear(field('year')),
    node: field('node') === '' ? refuse(problems.node) : succeed(field('node')),
    reference: needed('reference', field('reference'), problems.reference, 200),
    on: decidedDay(field('on'), today),
    reason:
      kind === 'adopted' ? succeed(field('reason')) : needed('reason', field('reason'), problems.reason),
    financing:
      kind === 'supplementary'
        ? needed('financing', field('financing'), problems.financing, 500)
        : succeed(''),
    amounts: isChange ? readAmounts(field, components[kind]) : succeed([]),
  })
}

/** Rows with a unit and an amount; two of one unit are added up. */
function readAmounts(field: Field, component: string): Outcome<readonly DecidedAmount[]> {
  const found: Problem[] = []
  const sums = new Map<string, number>()
  for (let row = 1; row <= changeRows; row++) {
    const text = field(`amount-${row}`)
    if (text === '') continue
    const ore = kronorOf(text)
    if (ore === undefined) found.push(problems.amount(row, text))
    else if (field(`unit-${row}`) === '') found.push(problems.unit(row))
    else sums.set(field(`unit-${row}`), (sums.get(field(`unit-${row}`)) ?? 0) + ore)
  }
  if (isNonEmpty(found)) return { ok: false, problems: found }
  return succeed([...sums].map(([unit, ore]) => ({ unit, ruleSet: '', component, amountOre: toOre(ore) })))
}
