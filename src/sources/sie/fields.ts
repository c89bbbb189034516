import { type Decode, decoderOf, detectEncoding, type Encoding } from './encoding.ts'
import type { ProblemList } from './problems.ts'
import type { SieRow } from './row.ts'
import { textAt } from './text.ts'
import { dayText, integerAt, isDayNumber, oddAmount, oreAt } from './values.ts'

/** Reads fields of rows as texts, days, months and numbers, and notes what can't be read. */
export class FieldReader {
  readonly problems: ProblemList
  encoding: Encoding | undefined
  private decoder: Decode | undefined

  constructor(problems: ProblemList, encoding?: Encoding) {
    this.problems = problems
    this.encoding = encoding
  }

  /** The character set is chosen by the part of the file in which its first letter outside ASCII stands. */
  readonly decode: Decode = (bytes) => {
    this.decoder ??= decoderOf(this.encoding ?? 'cp437')
    return this.decoder(bytes)
  }

  /** @param sample from a byte above 127; undefined where there is none yet */
  choose(sample: Uint8Array | undefined): void {
    if (sample === undefined) return
    this.encoding = detectEncoding(sample)
    this.decoder = undefined
  }

  text(row: SieRow, field: number): string {
    return textAt(row, field, this.decode)
  }

  /** ISO day; '' where the field is empty or no day. */
  day(row: SieRow, field: number): string {
    if (!row.has(field)) return ''
    const value = integerAt(row.bytes, row.startOf(field), row.endOf(field))
    if (isDayNumber(value)) return dayText(value)
    this.problems.note('day-unreadable', row.line, this.text(row, field))
    return ''
  }

  /** '2027-01' of 202701; undefined where it is no month. */
  month(row: SieRow, field: number): string | undefined {
    const value = integerAt(row.bytes, row.startOf(field), row.endOf(field))
    // A month is one that has a first day.
    if (isDayNumber(value * 100 + 1)) return dayText(value * 100 + 1).slice(0, 7)
    this.problems.note('month-unreadable', row.line, this.text(row, field))
    return undefined
  }

  /** undefined where it is no whole number; the row is then useless. */
  integer(row: SieRow, field: number): number | undefined {
    const value = integerAt(row.bytes, row.startOf(field), row.endOf(field))
    if (!Number.isNaN(value)) return value
    this.problems.note('number-unreadable', row.line, this.text(row, field))
    return undefined
  }

  /** Whole öre; undefined where they can't be told. */
  ore(row: SieRow, field: number): number | undefined {
    const ore = oreAt(row.bytes, row.startOf(field), row.endOf(field))
    if (!Number.isNaN(ore)) return ore
    const text = this.text(row, field)
    const odd = oddAmount(text)
    this.problems.note(odd.oddity, row.line, text)
    return odd.ore
  }
}
