import { decidedBudget } from '#chapters/budget/decided-budget.ts'
import { ruleSetsOf } from '#chapters/budget/in-force.ts'
import { allocate } from '#chapters/budget/volume/allocate.ts'
import type { Allocation } from '#chapters/budget/volume/allocation.ts'
import { volumeModel } from '#chapters/budget/volume-model.ts'
import { formatNumber } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { WorkbookContent } from '#reports/to-workbook.ts'
import { bandPricesTable, populationTable } from './population-tables.web.ts'
import { framesTable, plansTable, pricesTable, volumesTable } from './transfer-tables.web.ts'
import { amountsTable, type UnitAmount, unitsTable } from './units-tables.web.ts'
import type { WorkbookWish } from './workbook-wish.ts'

/**
 * A year's budget as a workbook: what each unit has and why, months, accounts, prices, volumes and frames. The sheets of
 * prices, volumes, frames, accounts, population and prices by age are read in again as they are.
 */
export function budgetWorkbook(wish: WorkbookWish): WorkbookContent {
  const { year, municipalityName } = wish
  const amounts = amountsOf(wish)
  const raw: Provenance = { ...wish.provenance, mark: 'raw' }
  return {
    title: { sv: `${municipalityName}s budget ${year}`, en: `The budget of ${municipalityName}, ${year}` },
    about: [standing(wish), control(amounts)],
    parts: [
      { name: { sv: 'Enheter', en: 'Units' }, table: unitsTable(wish, amounts) },
      { name: { sv: 'Belopp', en: 'Amounts' }, table: amountsTable(wish, amounts) },
      { name: { sv: 'Konton', en: 'Accounts' }, table: plansTable({ ...wish, provenance: raw }) },
      { name: { sv: 'Priser', en: 'Prices' }, table: pricesTable({ ...wish, provenance: raw }) },
      { name: { sv: 'Volymer', en: 'Volumes' }, table: volumesTable({ ...wish, provenance: raw }) },
      { name: { sv: 'Ramar', en: 'Frames' }, table: framesTable({ ...wish, provenance: raw }) },
      { name: { sv: 'Befolkning', en: 'Population' }, table: populationTable({ ...wish, provenance: raw }) },
      {
        name: { sv: 'Invånarpriser', en: 'Prices by age' },
        table: bandPricesTable({ ...wish, provenance: raw }),
      },
    ],
  }
}

/** What has been decided, else what the rules give. */
function amountsOf({ book, tree, year }: WorkbookWish): readonly UnitAmount[] {
  const decided = decidedBudget(book, year)
  if (decided.amounts.size > 0) return [...decided.amounts.values()].flat()
  return ruleSetsOf(book, year).flatMap((version) => {
    const allocation = allocate(volumeModel(book, version, tree))
    return allocation.ok ? amountsIn(allocation.value, version.id) : []
  })
}

function amountsIn({ units, components, amounts }: Allocation, ruleSet: string): readonly UnitAmount[] {
  return units.flatMap(({ id: unit }, u) =>
    components.map(({ id: component }, c) => ({
      ...{ unit, ruleSet, component },
      amountOre: amounts[u * components.length + c] ?? 0,
    })),
  )
}

function standing({ book, year }: WorkbookWish): Bilingual {
  const { adopted } = decidedBudget(book, year)
  const references = adopted.map(({ reference }) => reference).join(', ')
  return adopted.length > 0
    ? { sv: `Beslutad: ${references}.`, en: `Decided: ${references}.` }
    : {
        sv: 'Inte beslutad: beloppen är vad de föreslagna reglerna ger.',
        en: 'Not decided: the amounts are what the proposed rules give.',
      }
}

function control(amounts: readonly UnitAmount[]): Bilingual {
  const kronor = amounts.reduce((sum, { amountOre }) => sum + amountOre, 0) / 100
  const count = new Set(amounts.map(({ unit }) => unit)).size
  return {
    sv: `Kontrollsumma: ${formatNumber(kronor, 'sv', { decimals: 2 })} kronor till ${count} enheter.`,
    en: `Control total: ${formatNumber(kronor, 'en', { decimals: 2 })} kronor to ${count} units.`,
  }
}
