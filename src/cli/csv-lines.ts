/**
 * A row as scripts read it (RFC 4180): commas, points, quotes only where they must, every character as it is. For
 * people's spreadsheets there is `#reports/to-csv.ts`.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cellText).join(',')}\n`
}

function cellText(cell: string | number | null): string {
  if (cell === null) return ''
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
