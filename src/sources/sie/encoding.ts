import { decodeCp437 } from './cp437.ts'

/** What a file's letters are written in. The format says codepage 437; real files also come in the others. */
export type Encoding = 'cp437' | 'iso-8859-1' | 'windows-1252' | 'utf-8'

/** Å Ä Ö å ä ö, the letters that tell the character sets apart in a Swedish file. */
const swedish = {
  cp437: new Set([0x8f, 0x8e, 0x99, 0x86, 0x84, 0x94]),
  latin1: new Set([0xc5, 0xc4, 0xd6, 0xe5, 0xe4, 0xf6]),
}

/**
 * Which character set the bytes are written in: UTF-8 where they are valid as such, else the one in which more of them
 * are å, ä and ö; codepage 437, which the format prescribes, where that does not tell.
 *
 * @param sample the file, or its beginning; a letter cut off at its end does not matter
 * @returns undefined where no byte is above 127, so that nothing has to be chosen yet
 */
export function detectEncoding(sample: Uint8Array): Encoding | undefined {
  let cp437 = 0
  let latin1 = 0
  let high = 0
  let control = 0
  // By place: a whole file comes here before it is sent, and going byte by byte as a list is many times slower.
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number
    if (byte < 128) continue
    high++
    if (byte < 160) control++
    if (swedish.cp437.has(byte)) cp437++
    else if (swedish.latin1.has(byte)) latin1++
  }
  if (high === 0) return undefined
  if (isUtf8(sample)) return 'utf-8'
  if (cp437 >= latin1) return 'cp437'
  return control > 0 ? 'windows-1252' : 'iso-8859-1'
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
    return true
  } catch (error) {
    // Invalid UTF-8 is a TypeError; anything else is a fault of ours.
    if (error instanceof TypeError) return false
    throw error
  }
}

export type Decode = (bytes: Uint8Array) => string

/** How bytes become text in each character set. ISO 8859-1 is read as its superset, as browsers do. */
export function decoderOf(encoding: Encoding): Decode {
  if (encoding === 'cp437') return decodeCp437
  const decoder = new TextDecoder(encoding)
  return (bytes) => decoder.decode(bytes)
}
