import type { Organisation } from '#core/organisation/model.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { fileColumns } from './file-columns.ts'
import { kindNames } from './kinds.ts'
import { successorsText } from './read-file.ts'

/** The organisation through time as a table: its file can be read back and gives the same organisation. */
export function organisationTable({ versions, successions }: Organisation, provenance: Provenance): Table {
  return {
    id: 'organisation',
    title: { sv: 'Organisationen genom tiden', en: 'The organisation through time' },
    columns: [
      { key: 'node', label: fileColumns.node, kind: 'text' },
      { key: 'name', label: fileColumns.name, kind: 'text' },
      { key: 'kind', label: fileColumns.kind, kind: 'text' },
      { key: 'parent', label: fileColumns.parent, kind: 'text' },
      { key: 'from', label: fileColumns.from, kind: 'text' },
      { key: 'until', label: fileColumns.until, kind: 'text' },
      { key: 'activityCodes', label: fileColumns.activityCodes, kind: 'text' },
      { key: 'successors', label: fileColumns.successors, kind: 'text' },
    ],
    rows: versions.map(({ node, name, kind, parent = '', from, until = '', activityCodes }) => ({
      key: `${node} ${from}`,
      cells: {
        ...{ node, name, kind: kindNames[kind], parent, from, until },
        activityCodes: activityCodes.join(' '),
        successors: successorsText(successions.filter((each) => each.from === node && each.on === until)),
      },
    })),
    provenance,
  }
}
