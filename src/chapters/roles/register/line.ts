import type { DecisionLevel } from '#chapters/roles/model.ts'
import type { Bilingual } from '#core/language.ts'
import { dayOf, numberOf, oreOf, truthOf } from './cells.ts'
import { plain, type RegisterColumn } from './columns.ts'
import { levelOf } from './levels.ts'
import type { NamedPlace, RowProblem, SheetRow } from './row.ts'
import { rowProblems } from './row-problems.ts'

const longestText = 1000

/** A line whose cells are asked for by column; what can't be read is noted, so that the whole line is read at once. */
export class Line {
  readonly line: number
  readonly problems: RowProblem[] = []
  readonly #cells: ReadonlyMap<RegisterColumn, string>

  constructor({ line, cells }: SheetRow, columns: readonly (RegisterColumn | undefined)[]) {
    this.line = line
    this.#cells = new Map(columns.flatMap((column, index) => (column ? [[column, tidy(cells[index])]] : [])))
  }

  /** Empty where the cell or the column isn't there. */
  text(column: RegisterColumn): string {
    const text = this.#cells.get(column) ?? ''
    if (text.length <= longestText) return text
    this.problems.push(rowProblems.tooLong(this.line, column, longestText))
    return text.slice(0, longestText)
  }

  has(column: RegisterColumn): boolean {
    return this.text(column) !== ''
  }

  /** Integer öre. */
  ore(column: RegisterColumn): number | undefined {
    return this.#read(column, oreOf, rowProblems.notAnAmount)
  }

  count(column: RegisterColumn): number | undefined {
    const whole = (text: string) => {
      const number = numberOf(text)
      return Number.isSafeInteger(number) ? number : undefined
    }
    return this.#read(column, whole, rowProblems.notANumber)
  }

  number(column: RegisterColumn): number | undefined {
    return this.#read(column, numberOf, rowProblems.notANumber)
  }

  day(column: RegisterColumn): string | undefined {
    return this.#read(column, dayOf, rowProblems.notADay)
  }

  level(column: 'level' | 'lowestLawful'): DecisionLevel | undefined {
    return this.#read(column, levelOf, (line, _, written) => rowProblems.unknownLevel(line, column, written))
  }

  truth(column: RegisterColumn): boolean {
    return this.#read(column, truthOf, rowProblems.notYesOrNo) ?? false
  }

  /** One of some words, in Swedish or English, or its code. */
  word<Code extends string>(
    column: RegisterColumn,
    words: Readonly<Record<Code, Bilingual>>,
    codes: readonly Code[],
  ): Code | undefined {
    const meant = (text: string) =>
      codes.find((code) => [code, words[code].sv, words[code].en].some((word) => plain(word) === plain(text)))
    return this.#read(column, meant, (line, _, written) =>
      rowProblems.unknownWord(
        line,
        column,
        written,
        codes.map((code) => words[code]),
      ),
    )
  }

  /** The id of a place that is named, or given by its id. */
  place(column: 'committee' | 'place', places: readonly NamedPlace[]): string | undefined {
    const written = this.text(column)
    if (written === '') return undefined
    const found = placesNamed(written, places)
    if (found.length === 1) return found[0]?.node
    const problem = found.length === 0 ? rowProblems.unknownPlace : rowProblems.severalPlaces
    this.problems.push(problem(this.line, column, written))
    return undefined
  }

  #read<T>(
    column: RegisterColumn,
    read: (text: string) => T | undefined,
    problem: (line: number, column: RegisterColumn, written: string) => RowProblem,
  ): T | undefined {
    const written = this.text(column)
    if (written === '') return undefined
    const value = read(written)
    if (value === undefined) this.problems.push(problem(this.line, column, written))
    return value
  }
}

/** Those whose id or name is the one written; an id goes before names. */
function placesNamed(written: string, places: readonly NamedPlace[]): readonly NamedPlace[] {
  const byId = places.filter(({ node }) => node === written)
  return byId.length > 0 ? byId : places.filter(({ name }) => plain(name) === plain(written))
}

/** On one line, and without the mark that our CSV puts before what a spreadsheet would run. */
function tidy(cell: string | undefined): string {
  const text = (cell ?? '').replaceAll(/\s+/g, ' ').trim()
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text
}
