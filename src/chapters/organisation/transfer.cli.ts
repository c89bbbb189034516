import type { TransferKind } from '#cli/transfer.ts'
import type { OrganisationChange } from '#core/organisation/edit.ts'
import { succeed } from '#core/outcome.ts'
import { readRows } from '#sources/spreadsheet/read-rows.ts'
import { changeFromFile } from './change-from-file.ts'
import { importOrganisation } from './changes.store.ts'
import { organisationOf } from './store.ts'
import { organisationTable } from './tables.web.ts'

/** `styrkedjan import organisation` and `export organisation`. */
export const organisationTransfer: TransferKind = {
  name: 'organisation',
  about: { sv: 'Organisationen genom tiden', en: 'The organisation through time' },
  async take(database, { municipality, file, bytes, replace, dryRun, who, at }) {
    const rows = await readRows(file, bytes)
    if (!rows.ok) return rows
    const wish = { file, rows: rows.value, keep: !replace }
    const change = changeFromFile(await organisationOf(database, municipality), wish)
    if (!change.ok) return change
    if (dryRun || isNothing(change.value)) return succeed(countOf(change.value))
    const taken = await importOrganisation(database, { municipality, who, why: file, at }, (before) =>
      changeFromFile(before, wish),
    )
    return taken.ok ? succeed(countOf(change.value)) : taken
  },
  table: async (database, municipality, provenance) =>
    organisationTable(await organisationOf(database, municipality), provenance),
}

function countOf({ added, removed, addedSuccessions, removedSuccessions }: OrganisationChange) {
  return {
    accepted: added.length + addedSuccessions.length,
    removed: removed.length + removedSuccessions.length,
  }
}

function isNothing(change: OrganisationChange): boolean {
  const { accepted, removed } = countOf(change)
  return accepted + removed === 0
}
