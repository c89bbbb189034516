import { addressOf } from '#chapters/goals/addresses.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { loadLevels } from './goal-load.ts'
import { loadTexts } from './load-texts.ts'
import type { UnitLoad } from './unit-load.ts'

const { sv, en } = loadTexts

/** The load and the pressure on units in rows. */
export function loadTable(loads: readonly UnitLoad[], provenance: Provenance): Table {
  const label = (key: 'unit' | 'total' | 'steering' | 'setAside' | 'measures' | 'index' | 'trend') => ({
    sv: sv[key],
    en: en[key],
  })
  return {
    id: 'malbelastning',
    title: { sv: sv.table, en: en.table },
    columns: [
      { key: 'unit', label: label('unit'), kind: 'text' },
      ...loadLevels.map((level) => ({
        ...{ key: level, kind: 'number' as const },
        label: { sv: sv.levels[level], en: en.levels[level] },
      })),
      { key: 'total', label: label('total'), kind: 'number' },
      { key: 'steering', label: label('steering'), kind: 'number' },
      { key: 'setAside', label: label('setAside'), kind: 'number' },
      { key: 'measures', label: label('measures'), kind: 'number' },
      { key: 'index', label: label('index'), kind: 'number', unit: { sv: sv.indexUnit, en: en.indexUnit } },
      { key: 'trend', label: label('trend'), kind: 'text' },
    ],
    rows: loads.map(({ unit, counts, total, steering, setAside, pressure }) => ({
      key: unit.node,
      href: addressOf.loadOf(unit.node),
      cells: {
        unit: unit.name,
        ...counts,
        ...{ total, steering: steering.length, setAside: setAside.length },
        ...{ measures: pressure.measures, index: pressure.index, trend: pressure.years.join(' → ') },
      },
    })),
    provenance: { ...provenance, mark: 'derived' },
  }
}
