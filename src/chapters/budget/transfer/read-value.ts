import { isDay } from '#core/day.ts'
import type { Bilingual } from '#core/language.ts'
import type { FieldType } from './field.ts'
import { unitSaid } from './unit-said.ts'

/** What a cell says, or why it can't be read. */
export type ReadValue =
  | { readonly ok: true; readonly value: string | number }
  | { readonly ok: false; readonly why: Bilingual }

/**
 * A cell by what its column holds. Amounts and numbers are read with decimal comma or point, with spaces between
 * thousands and with either minus, also as accountants write it (`1 000-`, `(1 000)`), and amounts as prices are
 * (`500:-`). What an amount's own unit makes of it is for `read-mapped.ts`.
 *
 * @param cell without surrounding space, not empty
 */
export function readValue(cell: string, type: FieldType): ReadValue {
  switch (type) {
    case 'text':
      return { ok: true, value: cell }
    case 'number':
      return numberIn(cell, /\s*(kr|kronor)\.?$/i)
    case 'amount':
    case 'price':
      return numberIn(cell, /\s*([a-zåäö]+ )?[a-zåäö]+\.?$/i)
    case 'people':
      return peopleIn(cell)
    case 'year':
      return /^\d{4}(\.0+)?$/.test(cell)
        ? { ok: true, value: Number(cell) }
        : cannot(cell, 'ett år med fyra siffror', 'a year of four figures')
    case 'day':
      return dayIn(cell)
    case 'period':
      return periodIn(cell)
  }
}

function cannot(cell: string, sv: string, en: string): ReadValue {
  return { ok: false, why: { sv: `”${cell}” är inte ${sv}.`, en: `“${cell}” is not ${en}.` } }
}

/** @param unit what may follow the figures */
function numberIn(cell: string, unit = /$/): ReadValue {
  const bare = withoutUnit(cell, unit)
    .replace(/:[-−–]$/, '')
    .replaceAll(/[\s'’]/g, '')
  const inBrackets = /^\((.*)\)$/.exec(bare)?.[1]
  const trailing = /^(.*)[-−–]$/.exec(bare)?.[1]
  const isNegative = inBrackets !== undefined || trailing !== undefined
  const plain = (inBrackets ?? trailing ?? bare).replace(/^[−–]/, '-')
  const value = Number(withPoint(plain))
  if (plain === '' || !/\d/.test(plain) || !Number.isFinite(value) || /[a-z]/i.test(plain)) {
    return cannot(cell, 'ett tal', 'a number')
  }
  return { ok: true, value: isNegative ? -value : value }
}

/** Only units that are known: `12 elever` is no amount. */
function withoutUnit(cell: string, unit: RegExp): string {
  const said = unit.exec(cell)?.[0] ?? ''
  return said !== '' && unitSaid(said) !== undefined ? cell.slice(0, -said.length) : cell
}

function peopleIn(cell: string): ReadValue {
  const read = numberIn(cell)
  const isWhole = read.ok && Number.isSafeInteger(read.value) && Number(read.value) >= 0
  return isWhole
    ? read
    : cannot(cell, 'ett helt antal, noll eller mer', 'a whole number of people, zero or more')
}

/** The last comma or point is the decimal sign; one that comes again stands between thousands. */
function withPoint(text: string): string {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
  if (last < 0) return text
  const sign = text[last] ?? ''
  const isRepeated = text.indexOf(sign) !== last
  const other = sign === ',' ? '.' : ','
  const whole = text.slice(0, last).replaceAll(other, '')
  return isRepeated ? text.replaceAll(sign, '').replace(other, '.') : `${whole}.${text.slice(last + 1)}`
}

/** Days from 2000 to 2099 as spreadsheets count them, where the cell was never told that it holds a day. */
const firstSerial = 36_526
const lastSerial = 73_050

/**
 * ISO, Swedish slashes, eight figures, or a spreadsheet's count of days; a time of day after it is passed over. Six
 * figures are a month and no day.
 */
function dayIn(cell: string): ReadValue {
  const serial = /^\d{5}(?:[.,]0+)?$/.test(cell) ? Number.parseInt(cell, 10) : 0
  if (serial >= firstSerial && serial <= lastSerial) return { ok: true, value: dayOfSerial(serial) }
  const date = cell.replace(/[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '')
  const [, y, m, d] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(date) ?? []
  const day = `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`
  return y !== undefined && isDay(day)
    ? { ok: true, value: day }
    : cannot(cell, 'en dag: skriv 2026-10-15', 'a day: write 2026-10-15')
}

/** Day 1 is 1 January 1900, and a 29 February of that year is counted too. */
function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)
}

/** A month: `202604`, `2026-04`, `4`, or `April`. */
function periodIn(cell: string): ReadValue {
  const digits = /^(?:\d{4}[-/]?)?(\d{1,2})$/.exec(cell)?.[1]
  const month = digits === undefined ? monthNamed(cell) : Number(digits)
  return month >= 1 && month <= 12
    ? { ok: true, value: month }
    : cannot(cell, 'en månad: skriv 202604, 4 eller april', 'a month: write 202604, 4 or april')
}

const monthStarts = [
  'jan',
  'feb',
  'mar',
  'apr',
  'maj|may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt|oct',
  'nov',
  'dec',
]

function monthNamed(cell: string): number {
  return monthStarts.findIndex((start) => new RegExp(`^(${start})`, 'i').test(cell)) + 1
}
