import type { Delegation } from '#chapters/roles/model.ts'
import type { RoleRoom } from '#chapters/roles/role-room.web.ts'
import { documentWords, levelWords } from '#chapters/roles/words.ts'
import type { Bilingual } from '#core/language.ts'
import type { Cell, Column, Table } from '#reports/table.ts'
import { decisionTypeTexts } from './decision-type-texts.ts'

const { sv, en } = decisionTypeTexts

/** What the documents say of one decision type, a row each. */
export function delegationsTable(room: RoleRoom, delegations: readonly Delegation[]): Table {
  return {
    id: 'delegeringar',
    title: { sv: sv.documentsTable, en: en.documentsTable },
    columns: [
      column('document', 'text'),
      column('level', 'text'),
      column('limit', 'kronor'),
      column('place', 'text'),
      column('condition', 'text'),
      column('reporting', 'text'),
      column('decision', 'text'),
      column('from', 'day'),
    ],
    rows: delegations.map((each) => ({
      key: String(each.id),
      cells: {
        document: documentWords[each.document],
        level: levelCell(each),
        limit: each.limitOre === undefined ? { missing: sv.noLimit } : each.limitOre / 100,
        place: each.place === undefined ? sv.everywhere : room.nameOf(each.place),
        condition: textCell(each.condition),
        reporting: textCell(each.reporting),
        decision: textCell(each.decision),
        from: each.from,
      },
    })),
    provenance: room.provenance,
  }
}

function column(key: keyof typeof sv.columns, kind: Column['kind']): Column {
  return { key, kind, label: { sv: sv.columns[key], en: en.columns[key] } }
}

function textCell(text: string): Cell {
  return text === '' ? { missing: sv.nothingSaid } : text
}

function levelCell({ level, subDelegated, jointly }: Delegation): Bilingual {
  const said = (language: 'sv' | 'en') =>
    [
      levelWords[level][language],
      ...(subDelegated ? [decisionTypeTexts[language].subDelegated] : []),
      ...(jointly ? [decisionTypeTexts[language].jointly] : []),
    ].join(', ')
  return { sv: said('sv'), en: said('en') }
}
