import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

const unpack = promisify(inflateRaw)

const endOfDirectory = 0x06054b50
const entryOfDirectory = 0x02014b50
const longestComment = 65_535

/**
 * Whether everything in a zip file takes at most so many bytes when unpacked: found by unpacking it with a stop, since
 * what a file says of its own sizes need not be true. A hundred kilobytes can be made to fill a whole memory.
 *
 * @returns also false where the file isn't a zip file that a spreadsheet program would make
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
 */
export async function unpacksWithin(bytes: Uint8Array, most: number): Promise<boolean> {
  let left = most
  try {
    for (const { packed, stored } of entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) {
      left -= stored ? packed.length : (await unpack(packed, { maxOutputLength: Math.max(left, 1) })).length
      if (left < 0) return false
    }
    return true
  } catch {
    return false
  }
}

interface Entry {
  readonly packed: Buffer
  /** Kept as it is, without compression. */
  readonly stored: boolean
}

/** @throws RangeError where the file ends before what it says that it holds */
function* entriesOf(zip: Buffer): Generator<Entry> {
  const end = endOf(zip)
  let at = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (zip.readUInt32LE(at) !== entryOfDirectory) throw new RangeError('not an entry of the directory')
    const header = zip.readUInt32LE(at + 42)
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    yield { packed, stored: zip.readUInt16LE(at + 10) === 0 }
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}

/** The directory's end stands last, before a comment at most. */
function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.length - 22 - longestComment)
  for (let at = zip.length - 22; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) === endOfDirectory) return at
  }
  throw new RangeError('no directory')
}
