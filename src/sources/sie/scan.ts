import { isAscii } from 'node:buffer'

/*
 * Looking for single bytes. Bytes are read with `as number`: whoever calls vouches for a line feed at or after the
 * place that the search begins at, and every search ends there.
 */
const tab = 9
const lineFeed = 10
const carriageReturn = 13
const space = 32
const quote = 34
const backslash = 92
const close = 125
/** Ctrl-Z, which old programs end a text file with. */
const endOfFile = 26

/** The same bytes one by one, and for looking at several at a time. */
export interface Bytes {
  readonly bytes: Uint8Array
  readonly view: DataView
}

/** Past spaces and tabs. */
export function blanksFrom(bytes: Uint8Array, from: number): number {
  let at = from
  while ((bytes[at] as number) === space || (bytes[at] as number) === tab) at++
  return at
}

/** Where the bare word ends that `from` lies in. */
export function wordEndFrom(bytes: Uint8Array, from: number): number {
  let at = from
  while ((bytes[at] as number) > space) at++
  return at
}

/** Whether `#TRANS` stands there, with a blank after it. */
export function isTransactionAt(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 35 &&
    bytes[at + 1] === 84 &&
    bytes[at + 2] === 82 &&
    bytes[at + 3] === 65 &&
    bytes[at + 4] === 78 &&
    bytes[at + 5] === 83 &&
    (bytes[at + 6] === space || bytes[at + 6] === tab)
  )
}

/** Whether `#VER` stands there, with a blank after it. */
export function isVoucherAt(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 35 &&
    bytes[at + 1] === 86 &&
    bytes[at + 2] === 69 &&
    bytes[at + 3] === 82 &&
    (bytes[at + 4] === space || bytes[at + 4] === tab)
  )
}

/** Where the line after a brace alone on its own begins; 0 where none stands there, or the bytes end at `to`. */
export function bracedLineAfter(bytes: Uint8Array, from: number, to: number, brace: number): number {
  if (from >= to) return 0
  const at = blanksFrom(bytes, from)
  const next = bytes[at] === brace ? lineAfter(bytes, at + 1) : 0
  return next < to ? next : 0
}

/**
 * The brace that ends a list.
 *
 * @param from after its first brace
 * @returns 0 where a brace in quotes, a backslash or a control character asks for a closer look
 */
export function listEndFrom(bytes: Uint8Array, from: number): number {
  let at = from
  let quotes = 0
  for (let byte = bytes[at] as number; byte !== close; byte = bytes[++at] as number) {
    if (!(byte >= space) || byte === backslash) return 0
    if (byte === quote) quotes++
  }
  return (quotes & 1) === 0 ? at : 0
}

/** Where the next line begins, given where this one should end; 0 where something stands there. */
export function lineAfter(bytes: Uint8Array, at: number): number {
  const feed = bytes[at] === carriageReturn ? at + 1 : at
  return bytes[feed] === lineFeed ? feed + 1 : 0
}

/** Where the line ends that `from` lies in. */
export function feedFrom(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && (bytes[at] as number) !== lineFeed) at++
  return at
}

/**
 * Where the first quote or line feed stands. Texts are a third of a file, and are taken four bytes at a time: a number
 * less one, where it has a zero byte, borrows from the next.
 */
export function quoteFrom({ bytes, view }: Bytes, from: number): number {
  let at = from
  for (const last = view.byteLength - 4; at <= last; at += 4) {
    const four = view.getInt32(at)
    const quotes = four ^ 0x22222222
    const feeds = four ^ 0x0a0a0a0a
    const zeros = ((quotes - 0x01010101) & ~quotes) | ((feeds - 0x01010101) & ~feeds)
    if ((zeros & 0x80808080) !== 0) break
  }
  while (at < bytes.length && (bytes[at] as number) !== quote && (bytes[at] as number) !== lineFeed) at++
  return at
}

/** Whether a line has a control character other than tab. */
export function hasControl(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte === 127 || (byte < 32 && byte !== tab && byte !== endOfFile)) return true
  }
  return false
}

const enough = 65_536

/** From the first byte above 127, as much as tells what the letters are written in; undefined where there is none. */
export function beyondAscii(bytes: Uint8Array): Uint8Array | undefined {
  if (isAscii(bytes)) return undefined
  const at = bytes.findIndex((byte) => byte > 127)
  return bytes.subarray(at, at + enough)
}
