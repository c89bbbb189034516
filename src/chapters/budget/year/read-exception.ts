import type { BudgetException } from '#chapters/budget/model.ts'
import { isDay } from '#core/day.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { kronorOf } from '#core/written-kronor.ts'
import { needed } from '#core/written-text.ts'
import { readYear } from './read-frame.ts'

type Field = (name: string) => string

/** An exception as a form gives it: with a reason, a decision and a last day within the year after. */
export function readException(field: Field): Outcome<Omit<BudgetException, 'id' | 'endedOn'>> {
  const amount = kronorOf(field('amount'))
  const read = combine({
    year: readYear(field('year')),
    ruleSet: field('ruleSet') === '' ? refuse(problemAt('of', texts.of)) : succeed(field('ruleSet')),
    unit: field('unit') === '' ? refuse(problemAt('of', texts.of)) : succeed(field('unit')),
    amountOre:
      amount === undefined || amount === 0 ? refuse(problemAt('amount', texts.amount)) : succeed(amount),
    reason: needed('reason', field('reason'), texts.reason),
    decision: needed('decision', field('decision'), texts.decision, 200),
    from: isDay(field('from')) ? succeed(field('from')) : refuse(problemAt('from', texts.from)),
    expiresOn: isDay(field('expiresOn'))
      ? succeed(field('expiresOn'))
      : refuse(problemAt('expiresOn', texts.expires)),
  })
  if (!read.ok) return read
  const { year, from, expiresOn } = read.value
  if (from > expiresOn) return refuse(problemAt('expiresOn', texts.order))
  if (from < `${year}-01-01` || expiresOn > `${year}-12-31`)
    return refuse(problemAt('expiresOn', texts.within))
  return read
}

/** When an exception ends early, and why. */
export function readEnd(
  field: Field,
  { from, expiresOn }: Pick<BudgetException, 'from' | 'expiresOn'>,
): Outcome<{ readonly endedOn: string; readonly why: string }> {
  const on = field('endedOn')
  return combine({
    endedOn:
      isDay(on) && on >= from && on <= expiresOn ? succeed(on) : refuse(problemAt('endedOn', texts.end)),
    why: needed('endWhy', field('endWhy'), texts.endWhy),
  })
}

function problemAt(where: string, text: Bilingual) {
  return { code: `${where}-wrong`, where, text }
}

const texts = {
  of: { sv: 'Välj vilken enhet undantaget är för.', en: 'Choose which unit the exception is for.' },
  amount: { sv: 'Skriv beloppet i kronor, som 450 000.', en: 'Write the amount in kronor, as 450 000.' },
  reason: {
    sv: 'Skriv varför reglerna inte räcker. En mening räcker.',
    en: 'Write why the rules are not enough. One sentence will do.',
  },
  decision: {
    sv: 'Skriv beslutet: organ, datum och paragraf. Utan beslut finns inget undantag.',
    en: 'Write the decision: body, day and section. Without one there is no exception.',
  },
  from: { sv: 'Skriv första dagen, som 2027-01-01.', en: 'Write the first day, as 2027-01-01.' },
  expires: {
    sv: 'Skriv sista dagen, som 2027-06-30. Ett undantag utan slut är en regel.',
    en: 'Write the last day, as 2027-06-30. An exception without an end is a rule.',
  },
  order: {
    sv: 'Undantaget slutar innan det börjar. Rätta dagarna.',
    en: 'The exception ends before it begins. Correct the days.',
  },
  within: {
    sv: 'Ett undantag gäller inom ett budgetår. Välj dagar i året, och pröva det på nytt nästa år.',
    en: 'An exception holds within one budget year. Choose days within it, and try it anew next year.',
  },
  end: {
    sv: 'Skriv en dag mellan undantagets första och sista dag.',
    en: "Write a day between the exception's first and last day.",
  },
  endWhy: {
    sv: 'Skriv varför det avslutas i förtid. En mening räcker.',
    en: 'Write why it is ended early. One sentence will do.',
  },
} as const satisfies Record<string, Bilingual>
