export interface TextRecord {
  /** Line where the record begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface SplitFault {
  readonly kind: 'unclosedQuote' | 'textAfterQuote'
  readonly line: number
}

/**
 * Text into records and cells by RFC 4180: a cell that begins with a quote ends with the next single one, and two
 * quotes inside stand for one. A quote further into an unquoted cell is an ordinary character. Cells lose surrounding
 * space unless quoted; records with nothing in them are left out.
 *
 * @example splitRecords('a,"b ""c"""\n', ',').records // [{ line: 1, cells: ['a', 'b "c"'] }]
 */
export function splitRecords(
  text: string,
  separator: string,
): { records: TextRecord[]; faults: SplitFault[] } {
  const records: TextRecord[] = []
  const faults: SplitFault[] = []
  let position = 0
  let line = 1
  while (position < text.length) {
    const began = line
    const cells: string[] = []
    let more = true
    while (more) {
      const cell = readCell()
      cells.push(cell)
      more = text[position] === separator
      if (more) position++
    }
    passLineEnd()
    if (cells.some((cell) => cell !== '')) records.push({ line: began, cells })
  }
  return { records, faults }

  function readCell(): string {
    while (text[position] === ' ') position++
    return text[position] === '"' ? readQuoted() : readPlain().trim()
  }

  function readPlain(): string {
    const start = position
    while (position < text.length && text[position] !== separator && !isLineEnd()) position++
    return text.slice(start, position)
  }

  function readQuoted(): string {
    const began = line
    let cell = ''
    position++
    for (;;) {
      const end = text.indexOf('"', position)
      const part = text.slice(position, end < 0 ? text.length : end)
      cell += part
      line += part.split(/\r\n|\n|\r/).length - 1
      position = end < 0 ? text.length : end + 1
      if (end < 0) faults.push({ kind: 'unclosedQuote', line: began })
      if (text[position] !== '"' || end < 0) break
      cell += '"'
      position++
    }
    if (readPlain().trim() !== '') faults.push({ kind: 'textAfterQuote', line })
    return cell
  }

  function isLineEnd(): boolean {
    return text[position] === '\n' || text[position] === '\r'
  }

  function passLineEnd(): void {
    if (text[position] === '\r' && text[position + 1] === '\n') position++
    position++
    line++
  }
}
