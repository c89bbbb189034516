import { label } from './labels.ts'
import { fieldForm, type SieRow } from './row.ts'
import type { Source } from './source.ts'

const transaction = label.TRANS
const space = 32
const quote = 34
const minus = 45
const point = 46
const zero = 48
const backslash = 92
const open = 123
const close = 125

/**
 * The form that nearly every row of a large file has: `#TRANS 4010 {1 "100"} 1600.00 20270131 "text"`, the last two
 * optional. Here every byte before the text is looked at once, and account, amount and day are numbers when the line
 * has been read. Anything else, odd or merely rarer, is left to the general way, which comes to the same fields.
 *
 * @param from after the `#`
 * @returns false where the line has another form; the fields that were added then mean nothing
 */
export function lexTransaction(row: SieRow, source: Source, from: number): boolean {
  const { bytes } = source
  if (
    bytes[from] !== 84 ||
    bytes[from + 1] !== 82 ||
    bytes[from + 2] !== 65 ||
    bytes[from + 3] !== 78 ||
    bytes[from + 4] !== 83 ||
    bytes[from + 5] !== space
  )
    return false
  row.label = transaction
  row.labelStart = from
  row.labelEnd = from + 5
  let at = account(row, bytes, from + 6)
  if (at > 0) at = objects(row, bytes, at)
  if (at > 0) at = amount(row, bytes, at)
  row.isPlain = at > 0 && dayAndText(row, source, at)
  return row.isPlain
}

function account(row: SieRow, bytes: Uint8Array, from: number): number {
  let start = from
  while (bytes[start] === space) start++
  let value = 0
  let at = start
  for (; ; at++) {
    const digit = (bytes[at] as number) - zero
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  // One that begins with 0 is another word than its number.
  if (at === start || at - start > 6 || bytes[start] === zero || bytes[at] !== space) return 0
  row.add(start, at, fieldForm.bare)
  row.account = value
  return at
}

function objects(row: SieRow, bytes: Uint8Array, from: number): number {
  let start = from
  while (bytes[start] === space) start++
  if (bytes[start] !== open) return 0
  start++
  let hash = 0
  let quotes = 0
  let at = start
  for (; ; at++) {
    const byte = bytes[at] as number
    if (byte === close) break
    if (byte < space || byte === backslash) return 0
    if (byte === quote) quotes++
    hash = (Math.imul(hash, 31) + byte) | 0
  }
  if (quotes % 2 === 1 || bytes[at + 1] !== space) return 0
  row.add(start, at, fieldForm.list)
  row.listHash = hash
  return at + 1
}

function amount(row: SieRow, bytes: Uint8Array, from: number): number {
  let start = from
  while (bytes[start] === space) start++
  const firstDigit = bytes[start] === minus ? start + 1 : start
  let value = 0
  let at = firstDigit
  let digit = 0
  for (; ; at++) {
    digit = (bytes[at] as number) - zero
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  // Up to 13 digits, so that the öre are exact.
  if (at === firstDigit || at - firstDigit > 13 || bytes[at] !== point) return 0
  const tens = (bytes[at + 1] as number) - zero
  const ones = (bytes[at + 2] as number) - zero
  if (tens < 0 || tens > 9 || ones < 0 || ones > 9 || (bytes[at + 3] as number) > space) return 0
  value = value * 100 + tens * 10 + ones
  row.ore = firstDigit > start && value !== 0 ? -value : value
  row.add(start, at + 3, fieldForm.bare)
  return at + 3
}

/** Nothing, a day of eight digits or `""`, and then nothing or a text in quotes without any quote in it. */
function dayAndText(row: SieRow, { bytes, text }: Source, from: number): boolean {
  row.day = -1
  let at = skip(bytes, from)
  if (at >= row.end) return at === row.end
  if (bytes[at] === quote) {
    if (bytes[at + 1] !== quote) return false
    row.add(at + 1, at + 1, fieldForm.quoted)
    at += 2
  } else {
    const start = at
    let value = 0
    for (; at < start + 8; at++) {
      const digit = (bytes[at] as number) - zero
      if (digit < 0 || digit > 9) return false
      value = value * 10 + digit
    }
    row.day = value
    row.add(start, at, fieldForm.bare)
  }
  if (at < row.end && bytes[at] !== space) return false
  at = skip(bytes, at)
  if (at >= row.end) return at === row.end
  if (bytes[at] !== quote) return false
  const end = text.indexOf('"', at + 1)
  if (end < 0 || end >= row.end || bytes[end - 1] === backslash) return false
  row.add(at + 1, end, fieldForm.quoted)
  return skip(bytes, end + 1) === row.end
}

function skip(bytes: Uint8Array, from: number): number {
  let at = from
  while (bytes[at] === space) at++
  return at
}
