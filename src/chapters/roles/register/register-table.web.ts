import { deciderWords } from '#chapters/roles/decider-words.ts'
import { decidersOf } from '#chapters/roles/decisions/deciders.ts'
import type { DecisionType } from '#chapters/roles/model.ts'
import type { RoleRoom } from '#chapters/roles/role-room.web.ts'
import { levelWords } from '#chapters/roles/words.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Cell, Column, Row, Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { registerTexts } from './register-texts.ts'

/** The register as it is read: a row a decision type, with everybody who decides it. */
export function registerTable(room: RoleRoom, types: readonly DecisionType[]): Table {
  return {
    id: 'beslutstyper',
    title: { sv: registerTexts.sv.tableTitle, en: registerTexts.en.tableTitle },
    columns: [
      column('title', 'text'),
      column('area', 'text'),
      column('committee', 'text'),
      column('deciders', 'text'),
      column('lowest', 'text'),
      column('law', 'text'),
      column('perYear', 'number'),
      column('days', 'number'),
    ],
    rows: types.map((type) => row(room, type)),
    notes: types.some(({ statutoryPost }) => statutoryPost !== undefined)
      ? [registerTexts.sv.lockedNote]
      : [],
    provenance: room.provenance,
  }
}

function column(key: keyof typeof registerTexts.sv.columns, kind: Column['kind']): Column {
  return { key, kind, label: { sv: registerTexts.sv.columns[key], en: registerTexts.en.columns[key] } }
}

function row(room: RoleRoom, type: DecisionType): Row {
  const notCounted: Cell = { missing: registerTexts.sv.notCounted }
  return {
    key: type.id,
    href: path(room.language).decisionType(type.id),
    cells: {
      title: type.title,
      area: type.area,
      committee: room.nameOf(type.committee),
      deciders: whoDecides(room, type),
      lowest: levelWords[type.lowestLawful],
      law: type.law,
      perYear: type.perYear ?? notCounted,
      days: type.daysToDecision ?? notCounted,
    },
  }
}

/** Everybody who decides a type, the lowest level first. */
function whoDecides(room: RoleRoom, type: DecisionType): Bilingual {
  return { sv: said(room, type, 'sv'), en: said(room, type, 'en') }
}

function said({ book, day, nameOf }: RoleRoom, type: DecisionType, language: Language): string {
  const t = registerTexts[language]
  const deciders = decidersOf(type, book, day)
  const words = deciders.map((decider) => {
    const { post } = decider
    return post ? t.byLaw(post.title[language], post.reference) : deciderWords(decider, language, nameOf)
  })
  if (words.length > 0) return [...new Set(words)].join('; ')
  if (type.act === 'execution') return t.execution
  return type.act === 'decision' ? t.committeeItself : t.notAuthorised
}
