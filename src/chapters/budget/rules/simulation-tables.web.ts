import type { Bilingual } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Row, Table } from '#reports/table.ts'
import type { TestedUnit } from './back-test.ts'
import type { Simulation, UnitChange } from './simulate.ts'
import { simulationTexts } from './simulation-texts.ts'

/** Every unit under the rules now and under the proposal, the one that wins most first. */
export function simulationTable(
  { units, sumBeforeOre, sumAfterOre }: Simulation,
  provenance: Provenance,
): Table {
  return {
    id: 'forslaget',
    title: both('table'),
    columns: [
      { key: 'unit', label: both('unit'), kind: 'text' },
      { key: 'before', label: both('before'), kind: 'kronor' },
      { key: 'after', label: both('after'), kind: 'kronor' },
      { key: 'change', label: both('change'), kind: 'kronor', signed: true },
      { key: 'share', label: both('share'), kind: 'share', signed: true },
    ],
    rows: units.map(({ unit, name, beforeOre, afterOre, changeOre, share }) => ({
      key: unit,
      cells: {
        ...{ unit: name, before: beforeOre / 100, after: afterOre / 100, change: changeOre / 100 },
        share: share ?? null,
      },
    })),
    total: sum({
      before: sumBeforeOre / 100,
      after: sumAfterOre / 100,
      change: (sumAfterOre - sumBeforeOre) / 100,
      share: sumBeforeOre === 0 ? null : (sumAfterOre - sumBeforeOre) / sumBeforeOre,
    }),
    provenance,
  }
}

/** What each unit gets where the two give different sums: the level is seen too, and not only what is moved. */
export function asWrittenTable(asWritten: Simulation, provenance: Provenance): Table {
  return { ...simulationTable(asWritten, provenance), id: 'som-skrivet', title: both('tableAsWritten') }
}

/** What one unit's change is made of, without the name that stands over it; in thousands, since the parts are small. */
export function unitCausesTable({ unit, name, parts }: UnitChange, provenance: Provenance): Table {
  const thousands = (ore: number) => Math.round(ore / 100_000)
  const unitOfMoney: Bilingual = { sv: 'tkr', en: 'SEK thousand' }
  return {
    id: `orsaker-${unit}`,
    title: { sv: name, en: name },
    columns: [
      { key: 'part', label: both('cause'), kind: 'text' },
      { key: 'before', label: both('before'), kind: 'number', unit: unitOfMoney },
      { key: 'after', label: both('after'), kind: 'number', unit: unitOfMoney },
      { key: 'change', label: both('change'), kind: 'number', unit: unitOfMoney, signed: true },
    ],
    rows: parts.map(({ component, title, beforeOre, afterOre, changeOre }) => ({
      key: component,
      cells: {
        ...{ part: title, before: thousands(beforeOre), after: thousands(afterOre) },
        change: thousands(changeOre),
      },
    })),
    provenance,
  }
}

/** What each unit's change is made of. */
export function causesTable({ units }: Simulation, provenance: Provenance): Table {
  return {
    id: 'orsaker',
    title: both('causesNote'),
    columns: [
      { key: 'unit', label: both('unit'), kind: 'text' },
      { key: 'part', label: both('cause'), kind: 'text' },
      { key: 'before', label: both('before'), kind: 'kronor' },
      { key: 'after', label: both('after'), kind: 'kronor' },
      { key: 'change', label: both('change'), kind: 'kronor', signed: true },
    ],
    rows: units.flatMap(({ unit, name, parts }) =>
      parts.map(
        ({ component, title, beforeOre, afterOre, changeOre }): Row => ({
          key: `${unit}:${component}`,
          cells: {
            ...{ unit: name, part: title, before: beforeOre / 100, after: afterOre / 100 },
            change: changeOre / 100,
          },
        }),
      ),
    ),
    provenance,
  }
}

/** What each unit got in a year, and what it would have got. */
export function backTestTable(year: number, units: readonly TestedUnit[], provenance: Provenance): Table {
  return {
    id: `prov-${year}`,
    title: { sv: simulationTexts.sv.backTable(year), en: simulationTexts.en.backTable(year) },
    columns: [
      { key: 'unit', label: both('unit'), kind: 'text' },
      { key: 'got', label: both('got'), kind: 'kronor' },
      { key: 'would', label: both('would'), kind: 'kronor' },
      { key: 'change', label: both('change'), kind: 'kronor', signed: true },
    ],
    rows: units.map(({ unit, name, gotOre, wouldOre, changeOre }) => ({
      key: unit,
      cells: { unit: name, got: gotOre / 100, would: wouldOre / 100, change: changeOre / 100 },
    })),
    total: sum({
      got: units.reduce((all, { gotOre }) => all + gotOre, 0) / 100,
      would: units.reduce((all, { wouldOre }) => all + wouldOre, 0) / 100,
      change: units.reduce((all, { changeOre }) => all + changeOre, 0) / 100,
    }),
    provenance,
  }
}

function sum(cells: Row['cells']): Row {
  return { key: 'sum', cells: { unit: { sv: 'Summa', en: 'Sum' }, ...cells } }
}

type Word =
  | 'table'
  | 'tableAsWritten'
  | 'unit'
  | 'before'
  | 'after'
  | 'change'
  | 'share'
  | 'cause'
  | 'causesNote'
  | 'got'
  | 'would'

function both(word: Word): Bilingual {
  return { sv: simulationTexts.sv[word], en: simulationTexts.en[word] }
}
