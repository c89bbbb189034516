import { formatDay } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import type { Row, Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import type { AlternativesRoom, Computed } from './alternatives-room.web.ts'
import { latestOf } from './alternatives-room.web.ts'
import { alternativesTexts } from './alternatives-texts.ts'

const both = (of: (t: (typeof alternativesTexts)['sv']) => string): Bilingual => ({
  sv: of(alternativesTexts.sv),
  en: of(alternativesTexts.en),
})

/** The tabled budgets of a year, one a row. */
export function alternativesTable(
  { language, provenance }: Pick<AlternativesRoom, 'language' | 'provenance'>,
  year: number,
  tabled: readonly Computed[],
): Table {
  return {
    id: `budgetalternativ-${year}`,
    title: both((t) => t.tabledTitle(year)),
    columns: [
      { key: 'name', label: both((t) => t.name), kind: 'text' },
      { key: 'group', label: both((t) => t.group), kind: 'text' },
      { key: 'state', label: both((t) => t.state), kind: 'text' },
      { key: 'balances', label: both((t) => t.balances), kind: 'text' },
      { key: 'result', label: both((t) => t.result), kind: 'kronor', signed: true },
      { key: 'cost', label: both((t) => t.cost), kind: 'kronor', signed: true },
      { key: 'tax', label: both((t) => t.tax), unit: both((t) => t.taxUnit), kind: 'number', signed: true },
      { key: 'reference', label: both((t) => t.reference), kind: 'text' },
      { key: 'on', label: both((t) => t.tabledOn), kind: 'day' },
    ],
    rows: tabled.map((each) => rowOf(each, language)),
    provenance,
  }
}

function rowOf({ alternative, recomputed }: Computed, language: AlternativesRoom['language']): Row {
  const { id, groupName, tabling, withdrawal } = alternative
  const [first] = recomputed.balance
  const { document } = latestOf(alternative)
  const tax = document.changes.reduce(
    (sum, change) => (change.kind === 'tax-rate' ? sum + change.change : sum),
    0,
  )
  return {
    key: id,
    href: path(language).budgetAlternative(id),
    cells: {
      name: document.title,
      group: groupName,
      state: withdrawal
        ? {
            sv: alternativesTexts.sv.withdrawnState(formatDay(withdrawal.on, 'sv')),
            en: alternativesTexts.en.withdrawnState(formatDay(withdrawal.on, 'en')),
          }
        : both((t) => t.tabledState),
      balances: both((t) => (first?.balances === undefined ? t.unknown : first.balances ? t.yes : t.no)),
      result: first?.resultOre === undefined ? { missing: both((t) => t.unknown) } : first.resultOre / 100,
      cost: (recomputed.money[0]?.netCostOre ?? 0) / 100,
      tax,
      reference: tabling?.reference ?? '',
      on: tabling?.on ?? null,
    },
  }
}
