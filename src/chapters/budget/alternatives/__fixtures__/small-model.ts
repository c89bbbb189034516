import type { FiscalPanelInput } from '#chapters/budget/fiscal/fiscal-panel.ts'
import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { toOre } from '#core/money.ts'
import type { AlternativeModel } from '#chapters/budget/alternatives/model.ts'

const kronor = (value: number) => toOre(value * 100)

/** 1,000 kronor a pupil, and three per cent for administration; what is left of the frame stays. */
const school: RuleSet = {
  schema: 'styrkedjan/rule-set/1',
  id: 'grundskola',
  version: 1,
  title: 'Grundskola',
  year: 2027,
  drivers: [{ id: 'elev', title: 'Elever', unit: 'elev', measure: { kind: 'given' } }],
  prices: [{ id: 'elevpeng', title: 'Elevpeng', per: 'elev', ore: 100_000 }],
  components: [
    {
      id: 'grund',
      title: 'Grundbelopp',
      purpose: 'base',
      kind: 'volume',
      driver: 'elev',
      price: 'elevpeng',
    },
    {
      id: 'administration',
      title: 'Administration',
      purpose: 'administration',
      kind: 'markup',
      share: 0.03,
      of: ['grund'],
    },
  ],
  remainder: { to: 'keep' },
}

const fiscal: FiscalPanelInput = {
  years: [2027, 2028, 2029].map((year) => ({
    year,
    stage: year === 2027 ? ('budget' as const) : ('plan' as const),
    resultOre: kronor(20_000),
    adjustments: [],
    toReserveOre: toOre(0),
    fromReserveOre: toOre(0),
    exceptionalReasonsOre: toOre(0),
    exceptionalReasonsInside: false,
    taxesAndGrantsOre: kronor(1_000_000),
    reserveOre: { rer: kronor(30_000) },
    base: { taxesOre: kronor(800_000) },
  })),
  budgetYear: 2027,
  guidelines: [],
  ladder: [],
}

/** A committee with one service and two schools, 206,000 + 4,000 kronor, and a committee without rules. */
export const smallModel: AlternativeModel = {
  year: 2027,
  frames: [
    { node: 'bun', name: 'Barn- och utbildningsnämnden', amountOre: kronor(210_000), goals: [] },
    { node: 'skola', name: 'Grundskola', under: 'bun', amountOre: kronor(210_000), goals: ['lasa'] },
    { node: 'kfn', name: 'Kulturnämnden', amountOre: kronor(50_000), goals: [] },
  ],
  ruleSets: [
    {
      id: 'grundskola',
      version: 1,
      holder: 'skola',
      model: {
        ruleSet: school,
        frameOre: 21_000_000,
        units: [
          { id: 'bjork', name: 'Björkskolan', provider: 'own', volumes: { elev: 150 } },
          { id: 'ek', name: 'Ekskolan', provider: 'own', volumes: { elev: 50 } },
        ],
      },
    },
  ],
  goals: [{ id: 'lasa', wording: 'Alla elever läser i årskurs 3' }],
  fiscal,
  tax: { rate: 20, perKronaOre: { 2027: 4_000_000, 2028: 4_000_000, 2029: 4_000_000 }, source: 'KF' },
  consequenceLimit: { ore: 1_000_000, share: 0.02 },
}
