import { postsInForce } from '#chapters/roles/law/in-force.ts'
import type { DecisionType, Delegation } from '#chapters/roles/model.ts'
import { committeesOf, type RoleRoom } from '#chapters/roles/role-room.web.ts'
import { actWords, documentWords, levelWords } from '#chapters/roles/words.ts'
import type { Bilingual } from '#core/language.ts'
import type { Cell, Column, Row, Table } from '#reports/table.ts'
import { columnNames, type RegisterColumn, registerColumns } from './columns.ts'
import { presentRegister } from './plan-register.ts'
import type { Known } from './row.ts'

/** What a file may refer to, in today's organisation and law. */
export function knownTo(room: RoleRoom): Known {
  return {
    committees: committeesOf(room),
    places: room.tree.places,
    posts: postsInForce(room.day).map(({ id, title }) => ({ id, name: title })),
  }
}

const kinds: Partial<Record<RegisterColumn, Column['kind']>> = {
  perYear: 'number',
  daysToDecision: 'number',
  yearlyOre: 'kronor',
  limitOre: 'kronor',
}

/**
 * The whole present register as the import reads it: a template to fill in, and a file that comes back unchanged.
 */
export function registerExport(room: RoleRoom): Table {
  const { types, delegations } = presentRegister(room.history, room.day)
  const rows = Map.groupBy(delegations, ({ type }) => type)
  const [first, ...others] = columnNames.map((name) => columnOf(name))
  if (!first) throw new Error('the register has no columns')
  return {
    id: 'delegationsregister',
    title: { sv: 'Delegationsregister', en: 'Delegation register' },
    columns: [first, ...others],
    rows: types.flatMap((type) =>
      (rows.get(type.id) ?? [undefined]).map((delegation) => rowOf(room, type, delegation)),
    ),
    provenance: room.provenance,
  }
}

function columnOf(key: RegisterColumn): Column {
  return { key, label: registerColumns[key].label, kind: kinds[key] ?? 'text' }
}

function rowOf(room: RoleRoom, type: DecisionType, delegation: Delegation | undefined): Row {
  return {
    key: `${type.id}-${delegation?.id ?? 0}`,
    cells: { ...typeCells(room, type), ...(delegation ? delegationCells(room, delegation) : {}) },
  }
}

function typeCells(room: RoleRoom, type: DecisionType): Partial<Record<RegisterColumn, Cell>> {
  const post = postsInForce(room.day).find(({ id }) => id === type.statutoryPost)
  return {
    ...{ type: type.id, title: type.title, area: type.area, law: type.law },
    act: actWords[type.act],
    committee: placeName(room, type.committee),
    lowestLawful: levelWords[type.lowestLawful],
    lawfulReason: type.lawfulReason,
    statutoryPost: post?.title ?? type.statutoryPost ?? null,
    perYear: type.perYear ?? null,
    daysToDecision: type.daysToDecision ?? null,
    yearlyOre: type.yearlyOre === undefined ? null : type.yearlyOre / 100,
  }
}

function delegationCells(room: RoleRoom, delegation: Delegation): Partial<Record<RegisterColumn, Cell>> {
  const { document, level, place, limitOre, condition, subDelegated, jointly } = delegation
  const { reporting, decision, from, until } = delegation
  return {
    document: documentWords[document],
    level: levelWords[level],
    place: place === undefined ? null : placeName(room, place),
    limitOre: limitOre === undefined ? null : limitOre / 100,
    ...{ condition, reporting, decision, from },
    subDelegated: truth(subDelegated),
    jointly: truth(jointly),
    until: until ?? null,
  }
}

function truth(is: boolean): Bilingual {
  return is ? { sv: 'ja', en: 'yes' } : { sv: 'nej', en: 'no' }
}

/** The name where it says which place it is, else the id. */
function placeName({ tree }: RoleRoom, node: string): string {
  const name = tree.place(node)?.name
  return name !== undefined && tree.places.filter((place) => place.name === name).length === 1 ? name : node
}
