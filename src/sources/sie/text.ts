import type { Decode } from './encoding.ts'
import { fieldForm, type SieRow } from './row.ts'

/** A field as text: without its quotes, and with what a backslash hides shown. '' where it isn't there. */
export function textAt(row: SieRow, field: number, decode: Decode): string {
  if (!row.has(field)) return ''
  const bytes = row.bytes.subarray(row.startOf(field), row.endOf(field))
  const text = isAscii(bytes) ? String.fromCharCode(...bytes) : decode(bytes)
  return row.formOf(field) === fieldForm.escaped ? unescaped(text) : text
}

/** Short and without letters that a character set decides: the common case, and the quick one. */
function isAscii(bytes: Uint8Array): boolean {
  if (bytes.length > 64) return false
  for (const byte of bytes) if (byte > 127) return false
  return true
}

/**
 * The format says that a quote is written `\"` and leaves open what two backslashes are. Backslashes are what they look
 * like unless a quote follows them: then each pair is one, and one that is left over belongs to the quote. So
 * `C:\Företag` and `\\server\lön` stay as they are, and a text may end with a backslash.
 */
function unescaped(text: string): string {
  return text
    .replaceAll(/(\\+)"/g, (_, slashes: string) =>
      slashes.length % 2 === 1
        ? `${slashes.slice(0, (slashes.length - 1) / 2)}"`
        : `${slashes.slice(0, slashes.length / 2)}"`,
    )
    .replace(/\\+$/, (slashes) => slashes.slice(0, Math.ceil(slashes.length / 2)))
}

/** The other way: the text as it stands between quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll(/(\\*)"/g, (_, slashes: string) => `${slashes}${slashes}\\"`)
    .replace(/\\+$/, (slashes) => slashes + slashes)
}

/**
 * The words of a list such as `{1 "Norra skolan" 6 P1}`, given what stands between the braces.
 *
 * @example wordsOf('1 "Norra skolan"') // ['1', 'Norra skolan']
 */
export function wordsOf(list: string): string[] {
  const words: string[] = []
  for (let at = 0; at < list.length; at++) {
    if (list[at] === ' ' || list[at] === '\t') continue
    const isQuoted = list[at] === '"'
    const end = isQuoted ? closingQuote(list, at + 1) : endOfWord(list, at)
    words.push(isQuoted ? unescaped(list.slice(at + 1, end)) : list.slice(at, end))
    at = end
  }
  return words
}

function endOfWord(list: string, from: number): number {
  let at = from
  while (at < list.length && list[at] !== ' ' && list[at] !== '\t') at++
  return at
}

/** The first quote that no odd number of backslashes stands before. */
function closingQuote(list: string, from: number): number {
  let slashes = 0
  for (let at = from; at < list.length; at++) {
    if (list[at] === '"' && slashes % 2 === 0) return at
    slashes = list[at] === '\\' ? slashes + 1 : 0
  }
  return list.length
}
