import { expect, test } from 'vitest'
import { toOre } from '#core/money.ts'
import { type LeadFacts, sayLead } from './lead.ts'
import type { Step, StepKind } from './steps.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

function step(kind: StepKind, ore: number, component = 'x'): Step {
  const row = { ruleSet: '', component, title: '', amountOre: toOre(ore), facts: [] }
  return { kind, amountOre: toOre(ore), rows: [row] }
}

function facts(before: number, steps: readonly Step[], more: Partial<LeadFacts> = {}): LeadFacts {
  const changeOre = steps.reduce((sum, { amountOre }) => sum + amountOre, 0)
  return {
    name: 'Björkskolan',
    state: 'adopted',
    told: {
      unit: 'bjorkskolan',
      before: { year: 2026, sumOre: toOre(before) },
      now: { year: 2027, sumOre: toOre(before + changeOre) },
      changeOre: toOre(changeOre),
      steps,
      merged: [],
    },
    nameOf: (unit) => ({ lillskolan: 'Lillskolan' })[unit] ?? unit,
    ...more,
  }
}

test('more pupils are said by their number', () => {
  const told = facts(56_900_000_00, [step('volume', 900_000_00), step('price', 400_000_00)], {
    head: { unit: 'elev', change: 12 },
  })
  expect(plain(sayLead(told, 'sv'))).toBe(
    'Björkskolan har fått 58,2 mnkr för 2027, 1,3 mnkr mer än 2026. Det mesta beror på 12 fler elever.',
  )
  expect(plain(sayLead(told, 'en'))).toBe(
    'Björkskolan has been given SEK 58.2 million for 2027, SEK 1.3 million more than in 2026. Most of it comes from 12 more pupils.',
  )
})

test('a proposal is a proposal, and what pulls hard the other way is said too', () => {
  const told = facts(56_900_000_00, [step('price', 800_000_00), step('rule', -600_000_00)], {
    state: 'proposed',
  })
  expect(plain(sayLead(told, 'sv'))).toBe(
    'Björkskolan föreslås få 57,1 mnkr för 2027, 200 tkr mer än 2026. Det mesta beror på högre priser. Åt andra hållet drar ändrade regler: −600 tkr.',
  )
})

test('where nothing is most of it, the largest is said with its amount', () => {
  const told = facts(56_900_000_00, [
    step('price', -400_000_00),
    step('structure', -350_000_00),
    step('exception', -300_000_00),
  ])
  expect(plain(sayLead(told, 'sv'))).toContain(
    '1,1 mnkr mindre än 2026. Störst betydelse har lägre priser: −400 tkr.',
  )
})

test('a unit that took over another names it; a new one had no budget; an unchanged one has as much', () => {
  expect(
    plain(sayLead(facts(9_000_000_00, [step('organisation', 3_000_000_00, 'lillskolan')]), 'sv')),
  ).toContain('Det mesta beror på att enheten har tagit över efter Lillskolan.')
  expect(plain(sayLead(facts(0, [step('volume', 3_000_000_00)]), 'sv'))).toBe(
    'Björkskolan har fått 3,0 mnkr för 2027. Ingen budget för 2026 är registrerad.',
  )
  expect(
    plain(
      sayLead(facts(0, [step('organisation', 2_500_000_00, 'lillskolan'), step('volume', 500_000_00)]), 'sv'),
    ),
  ).toBe(
    'Björkskolan har fått 3,0 mnkr för 2027. Enheten har tagit över efter Lillskolan, och det som togs över var 2,5 mnkr 2026.',
  )
  expect(plain(sayLead(facts(9_000_000_00, []), 'sv'))).toBe(
    'Björkskolan har fått 9,0 mnkr för 2027, lika mycket som 2026.',
  )
})

test('fewer pupils that cost nothing are not said to be the reason of more money', () => {
  const told = facts(9_000_000_00, [step('volume', 500_000_00)], { head: { unit: 'elev', change: -3 } })
  expect(plain(sayLead(told, 'sv'))).toContain('Det mesta beror på större volymer.')
})
