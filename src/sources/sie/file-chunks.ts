import { open } from 'node:fs/promises'

const size = 256 * 1024

/**
 * A file in pieces of 256 kB. The next is read while one is worked on, in two memories by turns: a piece holds
 * until the one after it is asked for.
 *
 * @throws the system's error where the file can't be read
 */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  try {
    let [now, next] = [new Uint8Array(size), new Uint8Array(size)]
    let reading = file.read(now, 0, size)
    for (;;) {
      const { bytesRead } = await reading
      if (bytesRead === 0) return
      reading = file.read(next, 0, size)
      yield now.subarray(0, bytesRead)
      ;[now, next] = [next, now]
    }
  } finally {
    await file.close()
  }
}
