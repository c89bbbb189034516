import type { Bilingual, Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Column, Row, Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { budgetTexts } from './budget-texts.ts'
import type { CommitteeMoney, UnitMoney, YearMoney } from './year-money.ts'

interface Shown {
  readonly provenance: Provenance
  readonly language: Language
}

/** Every unit of every committee: what a reader takes home as a file. */
export function budgetTable({ year, committees, ore, beforeOre }: YearMoney, shown: Shown): Table {
  return {
    id: 'budget',
    title: titleOf(year),
    columns: [unitColumn, { key: 'committee', label: both('committee'), kind: 'text' }, ...columns],
    rows: committees.flatMap((committee) =>
      committee.units.map((unit) => {
        const { cells, ...row } = unitRow(year, unit, shown.language)
        return { ...row, cells: { ...cells, committee: committee.name } }
      }),
    ),
    total: totalOf(ore, beforeOre),
    provenance: shown.provenance,
  }
}

/** A committee's units. */
export function committeeTable(year: number, money: CommitteeMoney, shown: Shown): Table {
  return {
    id: `budget-${money.committee}`,
    title: { sv: `${money.name}: budget ${year}`, en: `${money.name}: budget ${year}` },
    columns: [unitColumn, ...columns],
    rows: money.units.map((unit) => unitRow(year, unit, shown.language)),
    total: totalOf(money.ore, money.beforeOre),
    provenance: shown.provenance,
  }
}

const unitColumn: Column = { key: 'unit', label: both('unit'), kind: 'text' }
const columns: readonly Column[] = [
  { key: 'budget', label: both('budget'), kind: 'kronor' },
  { key: 'before', label: both('before'), kind: 'kronor' },
  { key: 'change', label: both('change'), kind: 'kronor', signed: true },
  { key: 'share', label: both('share'), kind: 'share', signed: true },
  // Compared to the krona.
  { key: 'perUnit', label: both('perUnit'), kind: 'number', unit: { sv: 'kr', en: 'SEK' } },
  { key: 'volume', label: both('volume'), kind: 'number' },
  { key: 'per', label: both('per'), kind: 'text' },
  { key: 'rules', label: both('rules'), kind: 'text' },
]

function unitRow(
  year: number,
  { unit, name, rules, ore, beforeOre, volume }: UnitMoney,
  language: Language,
): Row {
  const noBefore = { missing: both('noBefore') }
  const noVolume = { missing: both('noVolume') }
  return {
    key: unit,
    href: path(language).whyBudget(unit, { ar: year }),
    cells: {
      unit: name,
      rules: rules?.document.title ?? null,
      budget: ore / 100,
      ...changed(ore, beforeOre, noBefore),
      perUnit: volume ? ore / 100 / volume.volume : noVolume,
      volume: volume?.volume ?? noVolume,
      per: volume?.per ?? noVolume,
    },
  }
}

function totalOf(ore: number, beforeOre: number | undefined): Row {
  return {
    key: 'sum',
    cells: {
      unit: { sv: 'Summa', en: 'Sum' },
      budget: ore / 100,
      ...changed(ore, beforeOre, { missing: both('noBefore') }),
      ...{ perUnit: '', volume: '', per: '', rules: '', committee: '' },
    },
  }
}

function changed(ore: number, beforeOre: number | undefined, none: { readonly missing: Bilingual }) {
  if (beforeOre === undefined) return { before: none, change: none, share: none }
  return {
    before: beforeOre / 100,
    change: (ore - beforeOre) / 100,
    share: beforeOre === 0 ? none : (ore - beforeOre) / beforeOre,
  }
}

function titleOf(year: number): Bilingual {
  return { sv: budgetTexts.sv.table(year), en: budgetTexts.en.table(year) }
}

type Word =
  | 'unit'
  | 'committee'
  | 'rules'
  | 'budget'
  | 'before'
  | 'change'
  | 'share'
  | 'volume'
  | 'per'
  | 'perUnit'
  | 'noBefore'
  | 'noVolume'

function both(word: Word): Bilingual {
  return { sv: budgetTexts.sv[word], en: budgetTexts.en[word] }
}
