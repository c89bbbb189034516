import { hashStep, label, labelAt } from './labels.ts'
import { fieldForm, flaw, form, type SieRow } from './row.ts'
import { blanksFrom, feedFrom, hasControl, wordEndFrom } from './scan.ts'

/*
 * A file of 200 MB has some four million lines, and making texts of them costs many times what looking at their bytes
 * does. Bytes are read with `as number`: every loop ends at the line feed that `SieRow.readFrom` asks for.
 */
const lineFeed = 10
const carriageReturn = 13
const space = 32
const quote = 34
const hash = 35
const backslash = 92
const open = 123
const close = 125
/** Ctrl-Z, which old programs end a text file with. */
const endOfFile = 26

/**
 * Finds the label and the fields of the line that begins at `from`. Any run of spaces and tabs separates; a field may
 * stand in quotes, with `\"` for a quote in it; a list stands in braces. Source: SIE 4B, chapter 5.
 *
 * Lenient where the meaning is plain, and says so in `row.flaws`: a quote that isn't followed by a separator is part of
 * the text; a quote or list that is never closed ends with the line.
 *
 * @returns where the next line begins, or what stands beside a brace on this one (`row.goesOn`)
 */
export function lex(row: SieRow, from: number): number {
  const { bytes } = row
  const isShared = row.goesOn
  row.start = from
  row.count = 0
  row.label = 0
  row.flaws = 0
  row.goesOn = false
  const start = blanksFrom(bytes, from)
  const first = bytes[start] as number
  if (first === open || first === close) return lexBrace(row, start, isShared)
  if (first !== hash) return lexOther(row, start)
  row.form = form.record
  const feed = feedFrom(bytes, start)
  row.end = feed
  while (bytes[row.end - 1] === carriageReturn) row.end--
  const at = lexRecord(row, start + 1)
  // Looked for in names and balances; not in the millions of rows of vouchers.
  if (row.label < label.VER && hasControl(bytes, from, row.end)) row.flaws |= flaw.control
  if (row.goesOn) return at
  if (at < row.end) row.flaws |= flaw.lineEnd
  return feed + 1
}

/** A brace around the rows of a voucher. The format wants it alone on its line; what stands beside it is read, too. */
function lexBrace(row: SieRow, at: number, isShared: boolean): number {
  const { bytes } = row
  row.form = bytes[at] === open ? form.open : form.close
  row.end = at + 1
  const next = blanksFrom(bytes, at + 1)
  row.goesOn = !endsLine(bytes[next] as number)
  if (isShared || row.goesOn) row.flaws |= flaw.sharedLine
  return row.goesOn ? next : feedFrom(bytes, next) + 1
}

/** A line that is no record. */
function lexOther(row: SieRow, at: number): number {
  const { bytes } = row
  row.form = endsLine(bytes[at] as number) ? form.blank : form.junk
  row.end = feedFrom(bytes, at)
  return row.end + 1
}

function endsLine(byte: number): boolean {
  return byte === lineFeed || byte === carriageReturn || byte === endOfFile
}

function lexRecord(row: SieRow, from: number): number {
  const { bytes } = row
  let at = from
  let value = 0
  while ((bytes[at] as number) > space) value = hashStep(value, bytes[at++] as number)
  row.labelStart = from
  row.labelEnd = at
  row.label = labelAt(bytes, from, at, value)
  for (;;) {
    const next = bytes[at] as number
    if ((next === open || next === close) && isOfVoucher(row, at)) {
      row.end = at
      row.goesOn = true
      return at
    }
    if (next === quote) at = lexQuoted(row, at + 1)
    else if (next === open) at = lexList(row, at + 1)
    else if (next > space) at = lexBare(row, at)
    else if (next === lineFeed || next === carriageReturn) return at
    else at++
  }
}

/**
 * Whether a brace after fields is one around the rows of a voucher: `{` after `#VER` with nothing but rows behind it,
 * `}` after a row with nothing behind it.
 */
function isOfVoucher(row: SieRow, at: number): boolean {
  if (row.label < label.VER || row.label > label.BTRANS) return false
  const next = row.bytes[blanksFrom(row.bytes, at + 1)] as number
  const isHeader = row.label === label.VER
  return row.bytes[at] === open
    ? isHeader && (endsLine(next) || next === hash)
    : !isHeader && row.count > 0 && endsLine(next)
}

function lexBare(row: SieRow, from: number): number {
  const { bytes } = row
  const at = wordEndFrom(bytes, from)
  row.add(from, at, fieldForm.bare)
  return at
}

/** From after the first quote; returns what follows the last one. */
function lexQuoted(row: SieRow, from: number): number {
  const { bytes, end } = row
  let how: number = fieldForm.quoted
  for (let at = from; at < end; at++) {
    if ((bytes[at] as number) !== quote) continue
    const isOfText = bytes[at - 1] === backslash && isHidden(bytes, from, at)
    if (!isOfText && endsField(bytes[at + 1] as number)) {
      if (bytes[at - 1] === backslash) how = fieldForm.escaped
      row.add(from, at, how)
      return at + 1
    }
    if (!isOfText) row.flaws |= flaw.innerQuote
    how = fieldForm.escaped
  }
  row.flaws |= flaw.openQuote
  row.add(from, row.end, how)
  return row.end
}

/** A quote after an odd number of backslashes belongs to the text. */
function isHidden(bytes: Uint8Array, from: number, at: number): boolean {
  let before = at
  while (before > from && bytes[before - 1] === backslash) before--
  return (at - before) % 2 === 1
}

function endsField(byte: number): boolean {
  return byte <= space || byte === close || byte === open
}

/** From after the brace; returns what follows the closing one. A brace inside quotes belongs to the text. */
function lexList(row: SieRow, from: number): number {
  const { bytes } = row
  let isQuoted = false
  for (let at = from; at < row.end; at++) {
    const byte = bytes[at] as number
    if (byte === quote && !(isQuoted && isHidden(bytes, from, at))) isQuoted = !isQuoted
    else if (byte === close && !isQuoted) {
      row.add(from, at, fieldForm.list)
      return at + 1
    }
  }
  row.flaws |= flaw.openList
  row.add(from, row.end, fieldForm.list)
  return row.end
}
