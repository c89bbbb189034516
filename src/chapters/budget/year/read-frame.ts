import type { BudgetBook, BudgetFrame } from '#chapters/budget/model.ts'
import { frameStages } from '#chapters/budget/model.ts'
import { decidedDay } from '#chapters/budget/rules/read-step.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { kronorOf } from '#core/written-kronor.ts'
import { needed } from '#core/written-text.ts'
import { stillOpen } from './closed-year.ts'

/**
 * A frame as a form gives it, in the version that comes after those there are.
 *
 * @param node the place, which the door has found
 */
export function readFrame(
  field: (name: string) => string,
  book: Pick<BudgetBook, 'frames' | 'decisions'>,
  node: string,
  today: string,
): Outcome<BudgetFrame> {
  const written = readYear(field('year'))
  const year = written.ok ? stillOpen(book, written.value) : written
  const before = year.ok
    ? book.frames.filter((frame) => frame.year === year.value && frame.node === node)
    : []
  const stage = frameStages.find((each) => each === field('stage'))
  const amount = kronorOf(field('amount'))
  const read = combine({
    year,
    stage: stage ? succeed(stage) : refuse({ code: 'stage-missing', where: 'stage', text: texts.stage }),
    amountOre:
      amount !== undefined && amount >= 0
        ? succeed(amount)
        : refuse({ code: 'amount-missing', where: 'amount', text: texts.amount }),
    decision: needed('decision', field('decision'), texts.decision, 200),
    givenOn: decidedDay(field('on'), today),
    reason: before.length === 0 ? succeed(field('reason')) : needed('reason', field('reason'), texts.reason),
  })
  if (!read.ok) return read
  const version = Math.max(0, ...before.map((frame) => frame.version)) + 1
  return succeed({ ...read.value, node, version })
}

/** A budget year in four figures. */
export function readYear(text: string): Outcome<number> {
  const year = Number(text)
  if (/^\d{4}$/.test(text) && year >= 1990 && year <= 2200) return succeed(year)
  return refuse({ code: 'year-wrong', where: 'year', text: texts.year })
}

const texts = {
  year: {
    sv: 'Skriv budgetåret med fyra siffror, som 2027.',
    en: 'Write the budget year in four figures, as 2027.',
  },
  stage: { sv: 'Välj vilket skede ramen är i.', en: 'Choose which stage the frame is at.' },
  amount: {
    sv: 'Skriv ramen i kronor, som 412 500 000.',
    en: 'Write the frame in kronor, as 412 500 000.',
  },
  decision: {
    sv: 'Skriv beslutet som ramen vilar på: organ, datum och paragraf.',
    en: 'Write the decision that the frame rests on: body, day and section.',
  },
  reason: {
    sv: 'Stället har redan en ram för året. Skriv varför den ändras.',
    en: 'The place already has a frame for the year. Write why it is revised.',
  },
} as const satisfies Record<string, Bilingual>
