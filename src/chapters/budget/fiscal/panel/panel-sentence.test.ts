import { expect, test } from 'vitest'
import { aPlanYear, million } from '#chapters/budget/fiscal/__fixtures__/a-year.ts'
import { type FiscalPanelInput, fiscalPanel } from '#chapters/budget/fiscal/fiscal-panel.ts'
import type { PlanYear } from '#chapters/budget/fiscal/model.ts'
import { panelSentence } from './panel-sentence.ts'

const base = { taxesAndGrantsOre: million(1_000), equityInclPensionsOre: million(100) }

function says(budgetYear: number, ...years: readonly PlanYear[]) {
  const input: FiscalPanelInput = { years, budgetYear, guidelines: [], ladder: [] }
  const said = panelSentence(fiscalPanel(input))
  return said && [said.sv.replaceAll('\u00a0', ' '), said.en.replaceAll('\u00a0', ' ')]
}

test('a year that keeps the rule of thumb, with nothing to restore', () => {
  expect(says(2027, aPlanYear(2027, 'budget', 25, base))).toEqual([
    'Budgeten 2027 ger ett resultat på 25,0 mnkr, 2,5 % av skatter och bidrag, som når tumregeln minst 2,0 %. Inget underskott är kvar att återställa, och 15,0 mnkr får sättas av till reserven.',
    'The budget for 2027 gives a result of SEK 25.0 million, 2.5% of taxes and grants, which meets the rule of thumb of at least 2.0%. No deficit is left to restore, and SEK 15.0 million may be set aside to the reserve.',
  ])
})

test('what is left to restore is told with its last year', () => {
  const years = [aPlanYear(2025, 'outcome', -9, base), aPlanYear(2026, 'forecast', 4, base)]
  expect(says(2026, ...years)?.[0]).toBe(
    'Prognosen för 2026 ger ett resultat på 4,0 mnkr, 0,4 % av skatter och bidrag, under tumregeln minst 2,0 %. 5,0 mnkr är kvar att återställa, senast 2028.',
  )
})

test('a deficit that will not be restored in time comes before all else', () => {
  const years = [
    aPlanYear(2024, 'outcome', -9, base),
    ...[2025, 2026, 2027].map((year) => aPlanYear(year, 'plan', 1, base)),
  ]
  expect(says(2027, ...years)?.[1]).toContain(
    'The deficit of 2024 is not restored in time: SEK 6.0 million is left after 2027.',
  )
})

test('without taxes and grants the money alone is told, and without years nothing', () => {
  expect(says(2027, aPlanYear(2027, 'plan', 3))?.[0]).toBe(
    'Planen för 2027 ger ett resultat på 3,0 mnkr. Inget underskott är kvar att återställa.',
  )
  expect(says(2027)).toBeUndefined()
})
