import { formatNumber } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import { fieldCounts, label, labelNames } from './labels.ts'
import type { SieHead } from './model.ts'
import type { ProblemList } from './problems.ts'
import { flaw, type SieRow } from './row.ts'

/** Fields that a row is nothing without. */
export const leastFields: Partial<Record<number, number>> = {
  [label.RAR]: 3,
  [label.KONTO]: 2,
  [label.KTYP]: 2,
  [label.ENHET]: 2,
  [label.SRU]: 2,
  [label.DIM]: 2,
  [label.UNDERDIM]: 3,
  [label.OBJEKT]: 3,
  [label.IB]: 3,
  [label.UB]: 3,
  [label.RES]: 3,
  [label.OIB]: 4,
  [label.OUB]: 4,
  [label.PSALDO]: 5,
  [label.PBUDGET]: 5,
  [label.VER]: 3,
  [label.TRANS]: 3,
  [label.RTRANS]: 3,
  [label.BTRANS]: 3,
}
/** Fields that the format gives a record, by the label's number. */
export const mostFields = labelNames.map((name) => (name === '' ? 0 : fieldCounts[name]))

/** Records that every file must have, and those that its type asks for. */
export function missingRecords(head: SieHead, seen: Int32Array): string[] {
  const asked = ['FLAGGA', 'PROGRAM', 'FORMAT', 'GEN', 'FNAMN'] as const
  const ofType =
    head.type === 2 || head.type === 3
      ? (['RAR', 'OMFATTN'] as const)
      : head.type === 1
        ? (['RAR'] as const)
        : []
  return [...asked, ...ofType].filter((name) => (seen[label[name]] ?? 0) === 0)
}

/** How a line is written. */
export function noteFlaws(problems: ProblemList, row: SieRow): void {
  if (row.flaws & flaw.openQuote) problems.note('quote-open', row.line)
  if (row.flaws & flaw.innerQuote) problems.note('quote-inside', row.line)
  if (row.flaws & flaw.openList) problems.note('list-open', row.line)
  if (row.flaws & flaw.control) problems.note('control-character', row.line)
  if (row.flaws & flaw.lineEnd) problems.note('line-end', row.line)
  if (row.flaws & flaw.sharedLine) problems.note('brace-not-alone', row.line)
}

/** For messages. */
export function krona(ore: number): Bilingual {
  const kronor = ore / 100
  return { sv: formatNumber(kronor, 'sv', { decimals: 2 }), en: formatNumber(kronor, 'en', { decimals: 2 }) }
}
