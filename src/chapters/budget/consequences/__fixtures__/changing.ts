import { organisation, schoolRules } from '#chapters/budget/comments/__fixtures__/commented.ts'
import {
  type AllocationInput,
  type BudgetBook,
  emptyBudgetBook,
  type RuleSetVersion,
} from '#chapters/budget/model.ts'
import { toOre } from '#core/money.ts'
import type { BudgetChange } from '../changes.ts'
import type { ConsequenceContent, QualityConsequence } from '../model.ts'

export { organisation }

/** Rules of a year: 75 000 kr a pupil in 2026, and what is asked for in 2027. */
export function rulesOf(year: number, version: number, ore: number, raise?: number): RuleSetVersion {
  const document = {
    ...schoolRules,
    ...{ year, version },
    ...(raise === undefined
      ? {}
      : { indices: [{ id: 'pkv', title: 'PKV', edition: `${year - 1}-10`, change: raise }] }),
    prices: [{ id: 'pris', title: 'Grundbelopp', per: 'elev och år', ore }],
  }
  const step = { step: 'proposed', decision: '', on: `${year - 1}-09-01`, why: '', who: 'Kim' } as const
  return {
    ...{ id: 'grundskola', year, version, holder: 'buf', document, why: '', steps: [step], who: 'Kim' },
    at: `${year - 1}-08-20T08:00:00.000Z`,
  }
}

export function pupils(year: number, unit: string, value: number): AllocationInput {
  return {
    ...{ year, unit, value, ruleSet: 'grundskola', stage: 'budget', kind: 'volume', name: 'ak-1-3' },
    ...{ source: 'test', at: `${year - 1}-09-01T08:00:00.000Z` },
  }
}

/**
 * Two schools of 200 and 300 pupils. In 2027 the one gets ten pupils more, the index raises by 4 per cent, and the price
 * is not raised at all: a cut of 4 per cent that neither pupils nor price show.
 */
export const frozenPrices: BudgetBook = {
  ...emptyBudgetBook,
  ruleSets: [rulesOf(2026, 1, 7_500_000), rulesOf(2027, 2, 7_500_000, 0.04)],
  inputs: [
    pupils(2026, 'bjorkskolan', 200),
    pupils(2026, 'ekskolan', 300),
    pupils(2027, 'bjorkskolan', 210),
    pupils(2027, 'ekskolan', 300),
  ],
}

export function change(changes: Partial<BudgetChange> = {}): BudgetChange {
  return {
    ...{ node: 'bjorkskolan', name: 'Björkskolan', kind: 'unit', holder: 'buf', isProposed: true },
    beforeOre: toOre(100_000_000),
    nowOre: toOre(96_000_000),
    takenOverOre: toOre(0),
    volumeOre: toOre(0),
    indexOre: toOre(0),
    restOre: toOre(-4_000_000),
    share: -0.04,
    ...changes,
  }
}

export const content: ConsequenceContent = {
  ...{ year: 2027, node: 'bjorkskolan', state: 'complete', concernsChildren: true },
  served: 'Grupperna i årskurs 1–3 blir två elever större.',
  child: 'De yngsta eleverna behöver små grupper; en resurspedagog läggs där.',
  indicators: [{ kpi: 'N15034', expects: 'worse' }],
  actions: [{ text: 'Lässtöd två dagar i veckan.', costOre: toOre(18_000_000), dialogueOn: '2026-03-18' }],
  goals: [],
}

export function consequence(changes: Partial<QualityConsequence> = {}): QualityConsequence {
  return { ...content, version: 1, who: 'Petra', at: '2026-10-01T08:00:00.000Z', ...changes }
}
