import type { Bilingual } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import type { Recomputed } from './recompute.ts'
import { tabledTexts } from './tabled-texts.ts'

type Texts = (typeof tabledTexts)['sv']

const both = (of: (t: Texts) => string): Bilingual => ({ sv: of(tabledTexts.sv), en: of(tabledTexts.en) })

/** Every frame: the base proposal's, the change, and the group's. */
export function framesTable({ frames }: Recomputed, provenance: Provenance): Table {
  return {
    id: 'ramar',
    title: both((t) => t.frames),
    columns: [
      { key: 'name', label: both((t) => t.frame), kind: 'text' },
      { key: 'before', label: both((t) => t.before), kind: 'kronor' },
      { key: 'change', label: both((t) => t.change), kind: 'kronor', signed: true },
      { key: 'after', label: both((t) => t.after), kind: 'kronor' },
    ],
    rows: frames.map(({ node, name, under, amountOre, changeOre, afterOre }) => ({
      key: node,
      cells: {
        name: under === undefined ? name : `– ${name}`,
        before: amountOre / 100,
        change: changeOre / 100,
        after: afterOre / 100,
      },
    })),
    provenance,
  }
}

/** Every unit that the rules give money: the one that wins most first. */
export function unitsTable({ units }: Recomputed, provenance: Provenance): Table {
  return {
    id: 'enheter',
    title: both((t) => t.units),
    columns: [
      { key: 'name', label: both((t) => t.unit), kind: 'text' },
      { key: 'before', label: both((t) => t.before), kind: 'kronor' },
      { key: 'change', label: both((t) => t.change), kind: 'kronor', signed: true },
      { key: 'after', label: both((t) => t.afterUnit), kind: 'kronor' },
    ],
    rows: units.map(({ unit, name, beforeOre, changeOre, afterOre }) => ({
      key: unit,
      cells: { name, before: beforeOre / 100, change: changeOre / 100, after: afterOre / 100 },
    })),
    provenance,
  }
}
