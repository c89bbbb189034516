/** A piece of a file, whole lines only: its bytes, and the same bytes as a text with one character each. */
export interface Source {
  readonly bytes: Uint8Array
  /** Never shown to anybody: looking for the next quote or line feed in it is many times faster than byte by byte. */
  readonly text: string
}

export function sourceOf(bytes: Uint8Array): Source {
  return { bytes, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1') }
}

/** A line alone, for one that is read again. */
export function sourceOfLine(line: string): Source {
  return sourceOf(Buffer.from(`${line}\n`, 'latin1'))
}

const tab = 9
const endOfFile = 26

/** Whether a line has a control character other than tab. */
export function hasControl({ bytes }: Source, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte === 127 || (byte < 32 && byte !== tab && byte !== endOfFile)) return true
  }
  return false
}

const enough = 65_536

/** From the first byte above 127, as much as tells what the letters are written in; undefined where there is none. */
export function beyondAscii({ bytes, text }: Source): Uint8Array | undefined {
  const at = text.search(/[\x80-\xff]/)
  return at < 0 ? undefined : bytes.subarray(at, at + enough)
}
