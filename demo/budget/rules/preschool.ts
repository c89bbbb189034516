import type { Component, Driver, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { raised, ruleSetOf } from './build.ts'

// Children are counted on the 15th of each month; in July half the staff is away, and June's count stands for it.
const measure = { kind: 'month-average', dayOfMonth: 15, borrowed: { '07': '06-15' } } as const

const drivers: readonly Driver[] = [
  { id: 'barn-1-2', title: 'Barn 1–2 år', unit: 'barn', measure },
  { id: 'barn-3-5', title: 'Barn 3–5 år', unit: 'barn', measure },
  { id: 'barn', title: 'Alla barn', unit: 'barn', measure },
  { id: 'platser', title: 'Platser', unit: 'plats', measure: { kind: 'given' }, placesOf: 'barn' },
  { id: 'lokalyta', title: 'Lokalyta', unit: 'm²', measure: { kind: 'given' } },
]

const own = ['own'] as const
const independent = ['independent'] as const

function components(year: number): readonly Component[] {
  const base = ['grundbelopp-1-2', 'grundbelopp-3-5']
  return [
    {
      id: 'grundbelopp-1-2',
      title: 'Grundbelopp 1–2 år',
      plain: 'Varje barn på ett eller två år ger samma belopp. Barnen räknas den 15 i varje månad.',
      purpose: 'base',
      kind: 'volume',
      driver: 'barn-1-2',
      price: 'barn-1-2',
    },
    {
      id: 'grundbelopp-3-5',
      title: 'Grundbelopp 3–5 år',
      plain: 'Varje barn på tre till fem år ger samma belopp. Barnen räknas den 15 i varje månad.',
      purpose: 'base',
      kind: 'volume',
      driver: 'barn-3-5',
      price: 'barn-3-5',
    },
    {
      id: 'struktur',
      title: 'Strukturersättning',
      plain: 'En pott delas efter barnens olika förutsättningar: antal barn gånger förskolans index.',
      purpose: 'structure',
      kind: 'pot',
      ore: raised(9_000_000, year),
      driver: 'barn',
      index: 'struktur',
    },
    {
      id: 'liten-forskola',
      title: 'Tillägg för liten förskola',
      plain: 'En förskola med få barn får ett tillägg: större ju mindre den är.',
      purpose: 'small-unit',
      kind: 'steps',
      driver: 'barn',
      steps: [
        { upTo: 60, ore: raised(400_000, year) },
        { upTo: 130, ore: raised(200_000, year) },
      ],
    },
    {
      id: 'lokaler',
      title: 'Lokaler',
      plain: 'Egna förskolor får ersättning för varje kvadratmeter som de hyr.',
      purpose: 'premises',
      for: own,
      kind: 'volume',
      driver: 'lokalyta',
      price: 'yta',
      fixed: true,
    },
    {
      id: 'lokaler-fristaende',
      title: 'Lokaler, fristående',
      plain: 'Fristående förskolor får kommunens medelkostnad för lokaler per barn.',
      purpose: 'premises',
      for: independent,
      kind: 'volume',
      driver: 'barn',
      price: 'lokal-barn',
    },
    {
      id: 'administration',
      title: 'Administration 3 %',
      plain: 'Fristående förskolor får 3 procent för administration, räknat på allt utom lokaler.',
      purpose: 'administration',
      for: independent,
      kind: 'markup',
      share: 0.03,
      of: [...base, 'struktur', 'liten-forskola'],
    },
    {
      id: 'moms',
      title: 'Momsersättning 6 %',
      plain: 'Fristående förskolor får 6 procent för den moms som de inte kan dra av, räknat på allt.',
      purpose: 'vat',
      for: independent,
      kind: 'markup',
      share: 0.06,
      of: [...base, 'struktur', 'liten-forskola', 'lokaler-fristaende', 'administration'],
    },
    {
      id: 'avgifter',
      title: 'Föräldraavgifter',
      plain: 'Avgifterna som föräldrarna betalar dras av sist.',
      purpose: 'fee',
      kind: 'fee',
      price: 'avgift',
      driver: 'barn',
    },
  ]
}

/** Preschool. The rules have not been changed since 2023, only raised by the index. */
export function preschool(year: number): RuleSet {
  return ruleSetOf({
    id: 'forskola',
    title: 'Förskola',
    year,
    version: year - 2022,
    drivers,
    prices: {
      'barn-1-2': { title: 'Barn 1–2 år', per: 'barn och år', kronor: 179_000 },
      'barn-3-5': { title: 'Barn 3–5 år', per: 'barn och år', kronor: 136_000 },
      yta: { title: 'Lokaler', per: 'm² och år', kronor: 1_520 },
      'lokal-barn': { title: 'Lokaler, fristående förskola', per: 'barn och år', kronor: 14_900 },
      avgift: { title: 'Föräldraavgift i medeltal', per: 'barn och år', kronor: 12_400 },
    },
    components: components(year),
    remainder: { to: 'amounts' },
  })
}
