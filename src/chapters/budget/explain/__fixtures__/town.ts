import {
  type AllocationInput,
  type BudgetBook,
  type BudgetDecision,
  type DecidedAmount,
  emptyBudgetBook,
  type RuleSetVersion,
} from '#chapters/budget/model.ts'
import type { Component, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { toOre } from '#core/money.ts'
import type { NodeKind, Organisation } from '#core/organisation/model.ts'

function place(node: string, kind: NodeKind, name: string, parent?: string, until?: string) {
  return {
    ...{ node, kind, name, from: '2020-01-01', activityCodes: [] },
    ...(parent ? { parent } : {}),
    ...(until ? { until } : {}),
  }
}

/** Four schools of one department; the smallest closes with 2026 and is shared between two. */
export const organisation: Organisation = {
  versions: [
    place('kf', 'municipal-assembly', 'Kommunfullmäktige'),
    place('bun', 'committee', 'Barn- och utbildningsnämnden', 'kf'),
    place('buf', 'department', 'Utbildningsförvaltningen', 'bun'),
    place('skolor', 'service-area', 'Grundskolan', 'buf'),
    place('bjorkskolan', 'unit', 'Björkskolan', 'skolor'),
    place('ekskolan', 'unit', 'Ekskolan', 'skolor'),
    place('granskolan', 'unit', 'Granskolan', 'skolor'),
    place('lillskolan', 'unit', 'Lillskolan', 'skolor', '2027-01-01'),
  ],
  successions: [
    { from: 'lillskolan', to: 'bjorkskolan', on: '2027-01-01', share: 0.75 },
    { from: 'lillskolan', to: 'ekskolan', on: '2027-01-01', share: 0.25 },
  ],
}

const base: readonly Component[] = [
  {
    id: 'grundbelopp',
    title: 'Grundbelopp',
    plain: 'Varje elev ger samma belopp.',
    purpose: 'base',
    kind: 'volume',
    driver: 'elever',
    price: 'elev',
  },
  {
    id: 'fritidshem',
    title: 'Fritidshem',
    plain: 'Varje barn i fritidshem ger samma belopp.',
    purpose: 'base',
    kind: 'volume',
    driver: 'fritids',
    price: 'fritids',
  },
  {
    id: 'struktur',
    title: 'Strukturersättning',
    plain: 'En pott delas efter elevernas förutsättningar.',
    purpose: 'structure',
    kind: 'pot',
    ore: 1_000_000_00,
    driver: 'elever',
    index: 'struktur',
  },
  {
    id: 'liten-skola',
    title: 'Liten skola',
    plain: 'En liten skola får ett tillägg.',
    purpose: 'small-unit',
    for: ['own'],
    kind: 'steps',
    driver: 'elever',
    steps: [
      { upTo: 50, ore: 400_000_00 },
      { upTo: 100, ore: 200_000_00 },
    ],
  },
  {
    id: 'basresurs',
    title: 'Basresurs',
    plain: 'Varje egen skola får samma belopp.',
    purpose: 'fixed',
    for: ['own'],
    kind: 'fixed',
    ore: 500_000_00,
    fixed: true,
  },
  {
    id: 'hyra',
    title: 'Hyra',
    plain: 'Skolan får det som hyran kostar.',
    purpose: 'premises',
    for: ['own'],
    kind: 'given',
    fixed: true,
  },
  {
    id: 'administration',
    title: 'Administration 3 %',
    plain: 'Fristående skolor får 3 procent för administration.',
    purpose: 'administration',
    for: ['independent'],
    kind: 'markup',
    share: 0.03,
    of: ['grundbelopp', 'fritidshem', 'struktur'],
  },
]

/** The schools' rules of 2026; a year later only what is given differs. */
export function schoolRules(changes: Partial<RuleSet> = {}): RuleSet {
  return {
    schema: 'styrkedjan/rule-set/1',
    id: 'grundskola',
    version: 1,
    title: 'Grundskola',
    year: 2026,
    drivers: [
      { id: 'elever', title: 'Elever', unit: 'elev', measure: { kind: 'given' } },
      { id: 'fritids', title: 'Barn i fritidshem', unit: 'barn', measure: { kind: 'given' } },
    ],
    prices: [
      { id: 'elev', title: 'Elev', per: 'elev och år', ore: 80_000_00 },
      { id: 'fritids', title: 'Fritidshem', per: 'barn och år', ore: 30_000_00 },
    ],
    components: base,
    remainder: { to: 'amounts' },
    ...changes,
  }
}

/** What a school has: pupils, children in its out-of-school centre, index and rent in öre. */
export interface School {
  readonly elever: number
  readonly fritids: number
  readonly index: number
  readonly hyra: number
}

export const schools2026: Readonly<Record<string, School>> = {
  bjorkskolan: { elever: 120, fritids: 60, index: 1.1, hyra: 900_000_00 },
  ekskolan: { elever: 90, fritids: 40, index: 0.9, hyra: 700_000_00 },
  granskolan: { elever: 200, fritids: 80, index: 1, hyra: 1_500_000_00 },
  lillskolan: { elever: 40, fritids: 10, index: 1, hyra: 300_000_00 },
  alen: { elever: 60, fritids: 20, index: 1.2, hyra: 0 },
}

export function inputs(
  year: number,
  schools: Readonly<Record<string, School>>,
  ruleSet = 'grundskola',
): readonly AllocationInput[] {
  const row = (unit: string, kind: AllocationInput['kind'], name: string, value: number): AllocationInput => ({
    ...{ year, ruleSet, unit, stage: 'budget', kind, name, value },
    ...{ source: 'test', at: '2026-10-01T00:00:00Z' },
  })
  return Object.entries(schools).flatMap(([unit, { elever, fritids, index, hyra }]) => [
    row(unit, 'volume', 'elever', elever),
    row(unit, 'volume', 'fritids', fritids),
    row(unit, 'index', 'struktur', index),
    row(unit, 'amount', 'hyra', hyra),
  ])
}

export function version(document: RuleSet, decision?: string): RuleSetVersion {
  const on = `${document.year - 1}-11-20`
  const step = { decision: decision ?? '', on, why: '', who: 'Test' } as const
  return {
    ...{ id: document.id, version: document.version, year: document.year, holder: 'skolor', document },
    ...{ why: '', who: 'Test', at: `${on}T08:00:00Z` },
    steps: [{ ...step, step: decision === undefined ? 'proposed' : 'decided' }],
  }
}

export function adopted(
  year: number,
  amounts: readonly (readonly [unit: string, component: string, ore: number, ruleSet?: string])[],
  changes: Partial<BudgetDecision> = {},
): BudgetDecision {
  return {
    ...{ id: year, year, kind: 'adopted', node: 'bun', reference: `BUN ${year - 1}-12-16 § 100` },
    ...{ on: `${year - 1}-12-16`, reason: '' },
    amounts: amounts.map(
      ([unit, component, ore, ruleSet = 'grundskola']): DecidedAmount => ({
        ...{ unit, ruleSet, component, amountOre: toOre(ore) },
      }),
    ),
    ...changes,
  }
}

/** The town's book: the independent school Ålen gets money by the same rules. */
export function bookWith(changes: Partial<BudgetBook>): BudgetBook {
  return {
    ...emptyBudgetBook,
    outsideProviders: [{ unit: 'alen', name: 'Ålens friskola', provider: 'independent', from: '2020-01-01' }],
    ...changes,
  }
}
