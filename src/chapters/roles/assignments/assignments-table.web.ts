import type { RoleRoom } from '#chapters/roles/role-room.web.ts'
import { assignmentWords } from '#chapters/roles/words.ts'
import type { Column, Row, Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import type { AssignmentReview } from './assignments.ts'
import { assignmentsTexts } from './assignments-texts.ts'

const { sv, en } = assignmentsTexts

/** Assignments as they are read. One without a decision says so in a neutral word, and names nobody. */
export function assignmentsTable(room: RoleRoom, reviews: readonly AssignmentReview[]): Table {
  return {
    id: 'uppdrag',
    title: { sv: sv.tableTitle, en: en.tableTitle },
    columns: [
      column('text', 'text'),
      column('type', 'text'),
      column('from', 'text'),
      column('to', 'text'),
      column('decision', 'text'),
      column('money', 'kronor'),
      column('given', 'day'),
      column('done', 'day'),
    ],
    rows: reviews.map((review) => row(room, review)),
    notes: [{ sv: sv.frame, en: en.frame }],
    provenance: room.provenance,
  }
}

function column(key: keyof typeof sv.columns, kind: Column['kind']): Column {
  return { key, kind, label: { sv: sv.columns[key], en: en.columns[key] } }
}

function row(room: RoleRoom, { assignment, withoutDecision }: AssignmentReview): Row {
  const { id, text, type, from, to, decision, ore, givenOn, doneOn } = assignment
  return {
    key: String(id),
    href: path(room.language).assignment(id),
    cells: {
      text,
      type: assignmentWords[type],
      from: room.nameOf(from),
      to: room.nameOf(to),
      decision: withoutDecision ? { sv: sv.beside, en: en.beside } : decision,
      money: ore === undefined ? { missing: sv.noMoney } : ore / 100,
      given: givenOn,
      done: doneOn ?? { missing: sv.notDone },
    },
  }
}
