import { closeSync, openSync, readSync } from 'node:fs'

const size = 1024 * 1024

/**
 * A file in pieces of a mebibyte, all in the same memory: a piece holds until the next one is asked for.
 *
 * @throws the system's error where the file can't be read
 */
export function* fileChunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    const chunk = new Uint8Array(size)
    for (;;) {
      const length = readSync(file, chunk)
      if (length === 0) return
      yield chunk.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}
