import type { BudgetBook, BudgetDecision, BudgetFrame, RuleSetVersion } from '#chapters/budget/model.ts'
import { emptyBudgetBook } from '#chapters/budget/model.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import type { RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { exceptionsOf, volumeModel } from '#chapters/budget/volume-model.ts'
import { toOre } from '#core/money.ts'
import type { NodeKind, Organisation } from '#core/organisation/model.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { unwrap } from '#core/outcome.ts'

function place(node: string, kind: NodeKind, name: string, parent?: string) {
  return { node, kind, name, from: '2019-01-01', activityCodes: [], ...(parent ? { parent } : {}) }
}

/** An assembly, two committees, three schools and a home-care team. */
export const schoolOrganisation: Organisation = {
  versions: [
    place('kf', 'municipal-assembly', 'Kommunfullmäktige'),
    place('bun', 'committee', 'Bildningsnämnden', 'kf'),
    place('buf', 'department', 'Utbildningsförvaltningen', 'bun'),
    place('skolor', 'service-area', 'Grundskola', 'buf'),
    place('alskolan', 'unit', 'Alskolan', 'skolor'),
    place('bokskolan', 'unit', 'Bokskolan', 'skolor'),
    place('cederskolan', 'unit', 'Cederskolan', 'skolor'),
    place('sn', 'committee', 'Socialnämnden', 'kf'),
    place('sf', 'department', 'Socialförvaltningen', 'sn'),
    place('hemtjanst', 'unit', 'Hemtjänsten', 'sf'),
  ],
  successions: [],
}

export const schoolTree = treeAt(schoolOrganisation, '2026-10-15')

/** 80 000 kr a pupil in 2026, a pot by index, a step for small schools, administration, and the rest by what each has got. */
export function schoolRules(year: number, version: number, changes: Partial<RuleSet> = {}): RuleSet {
  return {
    schema: 'styrkedjan/rule-set/1',
    ...{ id: 'skolor', title: 'Grundskola', year, version },
    drivers: [
      {
        ...{ id: 'elever', title: 'Elever', unit: 'elev' },
        measure: { kind: 'fixed-day', day: '10-15', yearsBefore: 1 },
      },
      { id: 'platser', title: 'Platser', unit: 'plats', measure: { kind: 'given' }, placesOf: 'elever' },
    ],
    prices: [
      {
        ...{ id: 'grundpris', title: 'Grundpris', per: 'elev och år', ore: 8_000_000 - (2026 - year) * 200_000 },
        rounding: { to: '100-kronor' },
      },
    ],
    components: [
      {
        ...{ id: 'grundbelopp', title: 'Grundbelopp', purpose: 'base', kind: 'volume' },
        ...{ driver: 'elever', price: 'grundpris' },
        plain: 'Varje skola får lika mycket för varje elev.',
      },
      {
        ...{ id: 'struktur', title: 'Strukturersättning', purpose: 'structure', kind: 'pot' },
        ...{ ore: 200_000_000, driver: 'elever', index: 'struktur' },
      },
      {
        ...{ id: 'liten-skola', title: 'Liten skola', purpose: 'small-unit', kind: 'steps', driver: 'elever' },
        steps: [
          { upTo: 60, ore: 60_000_000 },
          { upTo: 120, ore: 30_000_000 },
        ],
        for: ['own'],
      },
      {
        ...{ id: 'administration', title: 'Administration', purpose: 'administration', kind: 'markup' },
        ...{ share: 0.03, of: ['grundbelopp'], for: ['independent'] },
      },
    ],
    remainder: { to: 'amounts' },
    ...changes,
  }
}

const pupils: Readonly<Record<string, number>> = { alskolan: 200, bokskolan: 100, cederskolan: 50, fria: 80 }
const indices: Readonly<Record<string, number>> = { alskolan: 1.1, bokskolan: 0.9, cederskolan: 1, fria: 0.8 }
const schools = ['alskolan', 'bokskolan', 'cederskolan', 'fria'] as const
const frameOf2026 = 4_000_000_000

/** What happened to a year's version: decided in December before. */
export function decidedVersion(document: RuleSet, changes: Partial<RuleSetVersion> = {}): RuleSetVersion {
  const { year, version } = document
  const on = `${year - 1}-11-20`
  const at = `${year - 1}-09-01T08:00:00.000Z`
  return {
    ...{ id: 'skolor', version, year, holder: 'skolor', document, why: 'Årets priser', who: 'Test', at },
    steps: [
      { step: 'proposed', decision: '', on: `${year - 1}-10-01`, why: 'Årets priser', who: 'Test' },
      { step: 'decided', decision: `BUN ${on} § 90`, on, why: '', who: 'Test' },
    ],
    ...changes,
  }
}

function inputsOf(year: number): BudgetBook['inputs'] {
  const row = { year, ruleSet: 'skolor', stage: 'budget', source: 'Elevregistret', at: `${year - 1}-10-20T08:00:00.000Z` } as const
  return schools.flatMap((unit) => {
    const more = (year - 2026) * (unit === 'alskolan' ? 5 : 0)
    const count = (pupils[unit] ?? 0) + more
    return [
      { ...row, unit, kind: 'volume' as const, name: 'elever', on: `${year - 1}-10-15`, value: count },
      { ...row, unit, kind: 'volume' as const, name: 'platser', value: Math.ceil(count * 1.05) },
      { ...row, unit, kind: 'index' as const, name: 'struktur', value: indices[unit] ?? 1 },
    ]
  })
}

function framesOf(year: number): readonly BudgetFrame[] {
  const amountOre = toOre(frameOf2026 - (2026 - year) * 100_000_000)
  const frame = { year, version: 1, stage: 'decided', amountOre, reason: '', givenOn: `${year - 1}-11-25` } as const
  return [
    { ...frame, node: 'bun', decision: `KF ${year - 1}-11-25 § 120` },
    { ...frame, node: 'skolor', decision: `BUN ${year - 1}-12-10 § 95` },
  ]
}

/** A book with everything registered for the years, before anything is adopted. */
export function preparedBook(versions: readonly RuleSetVersion[], years: readonly number[]): BudgetBook {
  return {
    ...emptyBudgetBook,
    ruleSets: versions,
    outsideProviders: [{ unit: 'fria', name: 'Fria skolan', provider: 'independent', from: '2019-01-01' }],
    inputs: years.flatMap(inputsOf),
    frames: years.flatMap(framesOf),
  }
}

/** The committee's adoption of a year, as the rules give it, and the assembly's of the frames. */
export function adoptedDecisions(book: BudgetBook, year: number): readonly BudgetDecision[] {
  const rows = book.ruleSets
    .filter((version) => version.year === year && version.steps.some(({ step }) => step === 'decided'))
    .flatMap((version) => {
      const { units, components, amounts } = unwrap(allocate(volumeModel(book, version, schoolTree)))
      return units.flatMap(({ id }, u) =>
        components.map((component, c) => ({
          ...{ unit: id, ruleSet: version.id, component: component.id },
          amountOre: toOre(amounts[u * components.length + c] ?? 0),
        })),
      )
    })
  const exceptions = exceptionsOf(book, year).map(({ unit, amountOre }) => ({
    ...{ unit, ruleSet: '', component: 'undantag', amountOre },
  }))
  return [
    {
      ...{ id: year * 10, year, kind: 'adopted', node: 'kf', on: `${year - 1}-11-25`, reason: '' },
      ...{ reference: `KF ${year - 1}-11-25 § 120`, amounts: [] },
    },
    {
      ...{ id: year * 10 + 1, year, kind: 'adopted', node: 'bun', on: `${year - 1}-12-10`, reason: '' },
      ...{ reference: `BUN ${year - 1}-12-10 § 95`, amounts: [...rows, ...exceptions] },
    },
  ]
}

/** Budgets adopted in four years by the same rules, whose price rises by 2 000 kr a year. */
export function schoolBook(years: readonly number[] = [2023, 2024, 2025, 2026]): BudgetBook {
  const versions = years.map((year, index) => decidedVersion(schoolRules(year, index + 1)))
  const book = preparedBook(versions, years)
  return { ...book, decisions: years.flatMap((year) => adoptedDecisions(book, year)) }
}
