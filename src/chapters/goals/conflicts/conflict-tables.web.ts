import { addressOf } from '#chapters/goals/addresses.ts'
import { withoutStop } from '#chapters/goals/quoted.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Row, Table } from '#reports/table.ts'
import type { ConflictPair } from './conflict-pairs.ts'
import { conflictTexts } from './conflict-texts.ts'
import { reportsInWords } from './conflict-words.ts'
import { pairState } from './pair-state.ts'

const { sv, en } = conflictTexts

/** The pairs in rows: what the matrix shows by signs, in words. */
export function conflictTable(pairs: readonly ConflictPair[], provenance: Provenance): Table {
  const label = (key: keyof typeof sv.columns) => ({ sv: sv.columns[key], en: en.columns[key] })
  return {
    id: 'malkonflikter',
    title: { sv: sv.table, en: en.table },
    columns: [
      { key: 'pair', label: label('pair'), kind: 'text' },
      { key: 'state', label: label('state'), kind: 'text' },
      { key: 'since', label: label('since'), kind: 'day' },
      { key: 'days', label: label('days'), kind: 'number' },
      { key: 'signals', label: label('signals'), kind: 'number' },
      { key: 'reports', label: label('reports'), kind: 'text' },
      { key: 'first', label: label('first'), kind: 'text' },
      { key: 'decision', label: label('decision'), kind: 'text' },
      { key: 'why', label: label('why'), kind: 'text' },
    ],
    rows: pairs.map(pairRow),
    provenance: { ...provenance, mark: 'derived' },
  }
}

function pairRow(pair: ConflictPair): Row {
  const { a, b, relation, open, signals, reportingUnits } = pair
  const state = pairState(pair)
  const first =
    relation?.state === 'prioritised' ? [a, b].find(({ goal }) => goal === relation.first) : undefined
  return {
    key: `${a.goal} ${b.goal}`,
    href: addressOf.pair(a.goal, b.goal),
    cells: {
      pair: sv.pairName(withoutStop(a.wording), withoutStop(b.wording)),
      state: { sv: sv.states[state], en: en.states[state] },
      since: open?.since ?? null,
      days: open?.days ?? null,
      signals: signals.length,
      reports: reportsInWords(reportingUnits) ?? null,
      first: first?.wording ?? null,
      decision: relation?.decision || null,
      why: relation?.why || null,
    },
  }
}
