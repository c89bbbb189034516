import { isDay } from '#core/day.ts'
import type { Problem } from '#core/outcome.ts'
import { cp437Byte } from './cp437.ts'
import type { SieObject } from './model.ts'
import { escaped } from './text.ts'
import { problems } from './write-problems.ts'

/** A field as it stands in the file; '' is one that isn't there. */
export type Written = string & { readonly __brand?: 'written' }

/** Writes fields and lines, and gathers what can't be written. */
export class LineWriter {
  readonly lines: string[] = []
  readonly problems: Problem[] = []
  private readonly codes = new Map<string, Written>()
  private readonly days = new Map<string, Written>()
  private readonly months = new Map<string, Written>()
  /** The record at hand, for messages. */
  private where = ''

  /**
   * One record. Fields that are empty at the end are left out; one that is empty before a full one is `""`.
   *
   * @param least so many fields are always written
   */
  record(label: string, least: number, fields: () => readonly Written[], where = label): void {
    this.where = `#${where}`
    const all = fields()
    let count = all.length
    while (count > least && all[count - 1] === '') count--
    let line = `#${label}`
    for (let at = 0; at < count; at++) line += ` ${all[at] || '""'}`
    this.lines.push(line)
  }

  /** A text that may hold anything: always in quotes. '' is no field. */
  text(text: string): Written {
    if (text === '') return ''
    this.check(text)
    return `"${escaped(text)}"`
  }

  /** A code: in quotes only where it must. */
  code(text: string): Written {
    return /^[0-9A-Za-z._-]+$/.test(text)
      ? text
      : once(this.codes, text, this.problems, () => this.text(text))
  }

  account(account: string): Written {
    if (!/^\d+$/.test(account)) this.problems.push(problems.account(this.where, account))
    return account
  }

  day(day: string): Written {
    return once(this.days, day, this.problems, () => {
      if (day !== '' && !(isDay(day) && day >= '1000')) this.problems.push(problems.day(this.where, day))
      return day.replaceAll('-', '')
    })
  }

  month(month: string): Written {
    return once(this.months, month, this.problems, () => {
      if (!isDay(`${month}-01`) || month < '1000') this.problems.push(problems.month(this.where, month))
      return month.replace('-', '')
    })
  }

  integer(value: number): Written {
    if (!Number.isSafeInteger(value) || Math.abs(value) >= 1e15)
      this.problems.push(problems.number(this.where, value))
    return String(value === 0 ? 0 : value)
  }

  /** Whole öre as kronor with two decimals. */
  amount(ore: number): Written {
    if (!Number.isSafeInteger(ore)) this.problems.push(problems.number(this.where, ore))
    const digits = String(Math.abs(ore)).padStart(3, '0')
    return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
  }

  quantity(value: number | undefined): Written {
    if (value === undefined) return ''
    const text = String(value === 0 ? 0 : value)
    if (!/^-?\d+(\.\d+)?$/.test(text)) this.problems.push(problems.number(this.where, value))
    return text
  }

  objects(objects: readonly SieObject[]): Written {
    const words = objects.map(
      ({ dimension, object }) => `${this.integer(dimension)} ${this.code(object) || '""'}`,
    )
    return `{${words.join(' ')}}`
  }

  private check(text: string): void {
    if (/^[ -~]*$/.test(text)) return
    if (/\p{Cc}/u.test(text)) {
      this.problems.push(problems.control(this.where, text))
      return
    }
    const foreign = [...new Set(text)].filter((character) => cp437Byte(character) === undefined)
    if (foreign.length > 0) this.problems.push(problems.character(this.where, text, foreign.join(' ')))
  }
}

/** A budget names few places and months, each a thousand times: what was written without a problem is written again. */
function once(
  known: Map<string, Written>,
  given: string,
  problems: readonly Problem[],
  write: () => Written,
): Written {
  const before = known.get(given)
  if (before !== undefined) return before
  const count = problems.length
  const written = write()
  if (problems.length === count) known.set(given, written)
  return written
}
