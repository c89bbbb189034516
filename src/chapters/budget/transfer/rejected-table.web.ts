import type { Language } from '#core/language.ts'
import type { Table } from '#reports/table.ts'
import type { RejectedRow } from './read-mapped.ts'
import { transferTexts } from './transfer-texts.ts'

/** Every row that could not be taken, with its line and every reason: what is sent back to whoever made the file. */
export function rejectedTable(
  file: string,
  rejected: readonly RejectedRow[],
  retrievedAt: string,
  language: Language,
): Table {
  const { sv, en } = transferTexts
  return {
    id: 'felrapport',
    title: { sv: `${sv.reportTitle}: ${file}`, en: `${en.reportTitle}: ${file}` },
    columns: [
      { key: 'line', label: { sv: sv.line, en: en.line }, kind: 'number' },
      { key: 'why', label: { sv: sv.why, en: en.why }, kind: 'text' },
      { key: 'holds', label: { sv: sv.holds, en: en.holds }, kind: 'text' },
    ],
    rows: rejected.map(({ line, reasons, cells }) => ({
      key: String(line),
      cells: {
        line,
        why: reasons.map((reason) => reason[language]).join(' '),
        holds: cells.filter((cell) => cell !== '').join(' · '),
      },
    })),
    provenance: { source: 'file', mark: 'raw', retrievedAt, preliminary: false },
  }
}
