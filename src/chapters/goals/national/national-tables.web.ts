import { addressOf } from '#chapters/goals/addresses.ts'
import { professionOf, unverifiedNote } from '#chapters/goals/national-goals/index.ts'
import { activityName } from '#core/organisation/activity-codes.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Row, Table } from '#reports/table.ts'
import type { NationalCarrier, NationalLine } from './national-map.ts'
import { nationalTexts } from './national-texts.ts'

const { sv, en } = nationalTexts
const keys = [
  ...(['national', 'law', 'services', 'profession', 'state', 'owner', 'goal', 'relation'] as const),
  ...(['mappedOn', 'reviewedOn', 'reviewedBy', 'checked'] as const),
] as const

/** The map in rows: one for every part of the organisation that carries a national goal, and one where none does. */
export function nationalTable(lines: readonly NationalLine[], provenance: Provenance): Table {
  const [first, ...others] = keys.map((key) => ({
    key,
    label: { sv: sv.columns[key], en: en.columns[key] },
    kind: key === 'mappedOn' || key === 'reviewedOn' ? ('day' as const) : ('text' as const),
  }))
  return {
    id: 'nationella-mal',
    title: { sv: sv.table, en: en.table },
    columns: [first ?? { key: 'national', label: { sv: sv.left, en: en.left }, kind: 'text' }, ...others],
    rows: lines.flatMap((line) =>
      line.carriers.length === 0
        ? [rowOf(line, undefined, 0)]
        : line.carriers.map((carrier, index) => rowOf(line, carrier, index)),
    ),
    provenance,
  }
}

function rowOf(line: NationalLine, carrier: NationalCarrier | undefined, index: number): Row {
  const { national, services, state } = line
  const mapping = carrier?.mapping
  return {
    key: `${national.id} ${index}`,
    href: addressOf.nationalGoal(national.id),
    cells: {
      national: national.text,
      law: national.law,
      services: {
        sv: services.map((code) => activityName(code).sv).join('; '),
        en: services.map((code) => activityName(code).en).join('; '),
      },
      profession: professionOf(national.profession).name,
      state: { sv: sv.states[state], en: en.states[state] },
      owner: carrier?.owner?.name ?? null,
      goal: carrier?.goal?.wording ?? null,
      relation: carrier?.goal && mapping ? { sv: sv[mapping.relation], en: en[mapping.relation] } : null,
      mappedOn: mapping?.mappedOn ?? null,
      reviewedOn: mapping?.reviewedOn ?? null,
      reviewedBy: mapping?.reviewedBy ?? null,
      checked: unverifiedNote(national) ?? { sv: sv.verified, en: en.verified },
    },
  }
}
