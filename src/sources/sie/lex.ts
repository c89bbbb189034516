import { hashStep, label, labelAt } from './labels.ts'
import { lexTransaction } from './lex-transaction.ts'
import { fieldForm, flaw, form, type SieRow } from './row.ts'
import { hasControl, type Source } from './source.ts'

/*
 * A file of 200 MB has some four million lines, and making texts of them costs many times what looking at their bytes
 * does. Bytes are read with `as number`: every loop ends at the line feed that the caller vouches for.
 */
const lineFeed = 10
const carriageReturn = 13
const space = 32
const tab = 9
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
 * @param source must have a line feed at or after `from`
 * @returns where the next line begins
 */
export function lex(row: SieRow, source: Source, from: number): number {
  const { bytes, text } = source
  row.source = source
  row.start = from
  row.count = 0
  row.label = 0
  row.flaws = 0
  let at = skipBlanks(bytes, from)
  const first = bytes[at] as number
  if (first !== hash) return lexOther(row, source, at, first)
  row.form = form.record
  const feed = text.indexOf('\n', at)
  row.end = feed > from && bytes[feed - 1] === carriageReturn ? feed - 1 : feed
  row.labelStart = at + 1
  row.isPlain = lexTransaction(row, source, at + 1)
  if (row.isPlain) row.label = label.TRANS
  else {
    at = lexRecord(row, source, at + 1)
    // Looked for in names and balances; not in the millions of rows of vouchers.
    if (row.label < label.VER && hasControl(source, from, row.end)) row.flaws |= flaw.control
    if (bytes[at] === carriageReturn && at + 1 !== feed) row.flaws |= flaw.lineEnd
  }
  return feed + 1
}

/** The fields of a line that `lex` has left to whoever asks for them. */
export function fieldsOf(row: SieRow): SieRow {
  if (row.isPlain && row.count === 0) lexRecord(row, row.source, row.labelStart)
  return row
}

/** A line that is no record: mostly a brace alone. */
function lexOther(row: SieRow, { bytes, text }: Source, at: number, first: number): number {
  if (first <= carriageReturn || first === endOfFile) row.form = form.blank
  else row.form = first === open ? form.open : first === close ? form.close : form.junk
  let feed = first === lineFeed ? at : at + 1
  if (bytes[feed] === carriageReturn) feed++
  if (bytes[feed] !== lineFeed) feed = text.indexOf('\n', feed)
  row.end = feed
  return feed + 1
}

function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from
  while ((bytes[at] as number) === space || (bytes[at] as number) === tab) at++
  return at
}

function lexRecord(row: SieRow, source: Source, from: number): number {
  const { bytes } = source
  let at = from
  let value = 0
  while ((bytes[at] as number) > space) value = hashStep(value, bytes[at++] as number)
  row.labelStart = from
  row.labelEnd = at
  row.label = labelAt(bytes, from, at, value)
  for (;;) {
    const next = bytes[at] as number
    if (next === quote) at = lexQuoted(row, source, at + 1)
    else if (next === open) at = lexList(row, bytes, at + 1)
    else if (next > space) at = lexBare(row, bytes, at)
    else if (next === lineFeed || next === carriageReturn) return at
    else at++
  }
}

function lexBare(row: SieRow, bytes: Uint8Array, from: number): number {
  let at = from
  while ((bytes[at] as number) > space) at++
  row.add(from, at, fieldForm.bare)
  return at
}

/** From after the first quote; returns what follows the last one. */
function lexQuoted(row: SieRow, { bytes, text }: Source, from: number): number {
  let how: number = fieldForm.quoted
  for (let at = text.indexOf('"', from); at >= 0 && at < row.end; at = text.indexOf('"', at + 1)) {
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
function lexList(row: SieRow, bytes: Uint8Array, from: number): number {
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
