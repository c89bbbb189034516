import type { SieRow } from './row.ts'
import type { Source } from './source.ts'

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
 * optional. Every byte before the text is looked at once, and account, amount and day are numbers when the line has been
 * read. Anything else, odd or merely rarer, is left to the general way. Where the fields stand is left to it, too
 * (`fieldsOf`): who only examines a file never asks.
 *
 * @param from after the `#`
 * @returns false where the line has another form
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
  const at = accountAndObjects(row, bytes, from + 6)
  return at > 0 && amountAndText(row, source, at)
}

/** @returns the byte after the list, 0 where the form is another */
function accountAndObjects(row: SieRow, bytes: Uint8Array, from: number): number {
  let at = from
  while (bytes[at] === space) at++
  row.accountStart = at
  // One that begins with 0 is another word than its number.
  if (bytes[at] === zero) return 0
  let value = 0
  let digit = (bytes[at] as number) - zero
  while (digit >= 0 && digit <= 9) {
    value = value * 10 + digit
    digit = (bytes[++at] as number) - zero
  }
  if (at === row.accountStart || at - row.accountStart > 6 || bytes[at] !== space) return 0
  row.accountEnd = at
  row.account = value
  while (bytes[at] === space) at++
  if (bytes[at] !== open) return 0
  row.listStart = ++at
  let hash = 0
  let quotes = 0
  for (let byte = bytes[at] as number; byte !== close; byte = bytes[++at] as number) {
    if (byte < space || byte === backslash) return 0
    if (byte === quote) quotes++
    hash = (Math.imul(hash, 31) + byte) | 0
  }
  row.listEnd = at
  row.listHash = hash
  return (quotes & 1) === 1 || bytes[at + 1] !== space ? 0 : at + 1
}

/** After the amount nothing, a day of eight digits or `""`, and then nothing or a text without any quote in it. */
function amountAndText(row: SieRow, { bytes, text }: Source, from: number): boolean {
  let at = from
  while (bytes[at] === space) at++
  const isNegative = bytes[at] === minus
  if (isNegative) at++
  const firstDigit = at
  let value = 0
  let digit = (bytes[at] as number) - zero
  while (digit >= 0 && digit <= 9) {
    value = value * 10 + digit
    digit = (bytes[++at] as number) - zero
  }
  // Up to 13 digits, so that the öre are exact.
  if (at === firstDigit || at - firstDigit > 13 || bytes[at] !== point) return false
  const tens = (bytes[at + 1] as number) - zero
  const ones = (bytes[at + 2] as number) - zero
  at += 3
  if (tens < 0 || tens > 9 || ones < 0 || ones > 9 || (bytes[at] as number) > space) return false
  value = value * 100 + tens * 10 + ones
  row.ore = isNegative && value !== 0 ? -value : value
  row.day = -1
  while (bytes[at] === space) at++
  if (at >= row.end) return at === row.end
  if (bytes[at] === quote) {
    if (bytes[at + 1] !== quote) return false
    at += 2
  } else {
    const end = at + 8
    let day = 0
    for (; at < end; at++) {
      digit = (bytes[at] as number) - zero
      if (digit < 0 || digit > 9) return false
      day = day * 10 + digit
    }
    row.day = day
  }
  if (at < row.end && bytes[at] !== space) return false
  while (bytes[at] === space) at++
  if (at >= row.end) return at === row.end
  if (bytes[at] !== quote) return false
  const end = text.indexOf('"', at + 1)
  if (end < 0 || end >= row.end || bytes[end - 1] === backslash) return false
  at = end + 1
  while (bytes[at] === space) at++
  return at === row.end
}
