import type { Bilingual } from '#core/language.ts'
import { type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { agreeing } from './agreeing.ts'
import { columnNames, columnOf, registerColumns } from './columns.ts'
import { Line } from './line.ts'
import { readLine } from './read-line.ts'
import type { Defaults, Known, RegisterRow, RowProblem, SheetRow, TypeContent } from './row.ts'

/** What a file says, line by line. */
export interface RegisterReading {
  readonly rows: readonly RegisterRow[]
  /** By line. */
  readonly problems: readonly RowProblem[]
  /** Heads that no column of the register has: they are not read. */
  readonly unread: readonly string[]
  /** Lines that were read. */
  readonly lines: number
  /** Lines with a single cell filled: headings and notes, passed over. */
  readonly passedOver: readonly number[]
}

/**
 * Reads a register from rows of text, with names of columns in the first: in Swedish, in English, or as such lists
 * usually have them. Every line is read to its end, so that all its problems are told at once.
 *
 * @param registered ids of the types that the register has, by `plain` title: a line without id means the type with its title
 * @returns refused only where the head can't be understood
 */
export function readRegister(
  sheet: readonly SheetRow[],
  known: Known,
  defaults: Defaults,
  registered: ReadonlyMap<string, string> = new Map(),
): Outcome<RegisterReading> {
  const [head, ...body] = sheet
  const columns = (head?.cells ?? []).map(columnOf)
  if (!head || !columns.includes('title')) return refuse(noTitleColumn(head?.cells ?? []))
  const doubled = columnNames.find((column) => columns.filter((each) => each === column).length > 1)
  if (doubled) return refuse(doubledColumn(registerColumns[doubled].label))
  const isNote = ({ cells }: SheetRow) =>
    head.cells.length > 1 && cells.filter((cell) => cell !== '').length === 1
  const lines = body.filter((row) => !isNote(row))
  const met = { ids: new Map(registered), types: new Map<string, TypeContent>() }
  const read = lines.map((row) => readLine(new Line(row, columns), known, defaults, met))
  const { rows, problems } = agreeing(read.flatMap(({ row }) => row ?? []))
  return succeed({
    rows: rows.map(({ written: _, ...row }) => row),
    problems: [...read.flatMap((each) => each.problems), ...problems].sort((a, b) => a.line - b.line),
    unread: head.cells.filter((cell, index) => cell !== '' && columns[index] === undefined),
    lines: lines.length,
    passedOver: body.filter(isNote).map(({ line }) => line),
  })
}

function noTitleColumn(heads: readonly string[]): Problem {
  const found = heads.filter((head) => head !== '').join(', ')
  const { sv, en } = registerColumns.title.label
  return {
    code: 'register-no-title',
    where: 'rader',
    text: {
      sv: `Första raden ska ha kolumnernas namn, och en av dem ska heta ${sv}. Här står: ${found || 'ingenting'}.`,
      en: `The first row must hold the names of the columns, and one of them must be ${en}. Here it says: ${found || 'nothing'}.`,
    },
  }
}

function doubledColumn(name: Bilingual): Problem {
  return {
    code: 'register-doubled-column',
    where: 'rader',
    text: {
      sv: `Två kolumner betyder ${name.sv}. Ta bort den ena eller ge den ett annat namn.`,
      en: `Two columns mean ${name.en}. Remove one of them or give it another name.`,
    },
  }
}
