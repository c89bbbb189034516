import { budgetFiles, budgetTransfers } from '#chapters/budget/transfer.cli.ts'
import { organisationTransfer } from '#chapters/organisation/transfer.cli.ts'
import { type Outcome, refuse, succeed } from '#core/outcome.ts'
import type { TransferKind, WholeFile } from './transfer.ts'

/** What can be read from a file, and written to one. */
const kinds: readonly TransferKind[] = [organisationTransfer, ...budgetTransfers]

/** What only goes out. */
const files: readonly WholeFile[] = budgetFiles

export const kindNames = kinds.map(({ name }) => name)
export const fileNames = files.map(({ name }) => name)

export function findFile(name: string): WholeFile | undefined {
  return files.find((each) => each.name === name)
}

export function findKind(name: string): Outcome<TransferKind> {
  const kind = kinds.find((each) => each.name === name)
  if (kind) return succeed(kind)
  const known = kindNames.join(', ')
  return refuse({
    code: 'unknown-kind',
    where: name,
    text: {
      sv: `Det finns inget sådant att läsa in eller skriva ut. Välj bland: ${known}.`,
      en: `There is no such thing to read in or write out. Choose among: ${known}.`,
    },
  })
}
