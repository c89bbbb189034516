import type { Bytes } from './scan.ts'

/**
 * Numbers for words that come again and again (accounts, object lists), found by their bytes so that a word is made a
 * text once however often it comes. Four bytes are taken at a time: a large file asks for a million words.
 */
export class ByteTable {
  /** In pairs, side by side so that one look fetches both: one more than a word's number (0 for none), and its hash. */
  private slots = new Int32Array(4096)
  /** Where each word begins among the bytes kept; the next one's place is its end. */
  private starts = new Int32Array(513)
  private kept: Bytes = bytesOf(8192)
  private readonly lines: number[] = []

  get size(): number {
    return this.lines.length
  }

  /**
   * The word's number, from 0; a new one gets the next.
   *
   * @param line where it stands, kept for a new word
   */
  intern(source: Bytes, start: number, end: number, line: number): number {
    const hash = hashOf(source, start, end)
    const { slots } = this
    const mask = slots.length - 2
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = (slots[slot] as number) - 1
      if (id < 0) return this.add(hash, source.bytes.subarray(start, end), line)
      if ((slots[slot + 1] as number) === hash && this.isSame(id, source, start, end)) return id
    }
  }

  /** The word's own bytes. */
  bytesOf(id: number): Uint8Array {
    return this.kept.bytes.subarray(this.starts[id], this.starts[id + 1])
  }

  /** Line where the word came first. */
  lineOf(id: number): number {
    return this.lines[id] ?? 0
  }

  private isSame(id: number, source: Bytes, start: number, end: number): boolean {
    const { kept } = this
    let own = this.starts[id] as number
    if ((this.starts[id + 1] as number) - own !== end - start) return false
    let at = start
    for (; at + 4 <= end; at += 4, own += 4) {
      if (source.view.getInt32(at) !== kept.view.getInt32(own)) return false
    }
    for (; at < end; at++, own++) {
      if (source.bytes[at] !== kept.bytes[own]) return false
    }
    return true
  }

  private add(hash: number, word: Uint8Array, line: number): number {
    const id = this.lines.length
    const start = this.starts[id] as number
    const end = start + word.length
    if (end > this.kept.bytes.length) this.keepMore(end)
    this.kept.bytes.set(word, start)
    if (id + 2 > this.starts.length) this.widen()
    this.starts[id + 1] = end
    this.lines.push(line)
    place(this.slots, id, hash)
    return id
  }

  private keepMore(least: number): void {
    const larger = bytesOf(least * 2)
    larger.bytes.set(this.kept.bytes)
    this.kept = larger
  }

  /** A quarter of the slots is used at most, so that words seldom meet. */
  private widen(): void {
    const starts = new Int32Array((this.starts.length - 1) * 2 + 1)
    starts.set(this.starts)
    this.starts = starts
    const slots = new Int32Array(this.slots.length * 2)
    for (let slot = 0; slot < this.slots.length; slot += 2) {
      const id = (this.slots[slot] as number) - 1
      if (id >= 0) place(slots, id, this.slots[slot + 1] as number)
    }
    this.slots = slots
  }
}

function place(slots: Int32Array, id: number, hash: number): void {
  const mask = slots.length - 2
  let slot = (hash << 1) & mask
  while (slots[slot] !== 0) slot = (slot + 2) & mask
  slots[slot] = id + 1
  slots[slot + 1] = hash
}

/** Odd, with its bits evenly spread (2³² divided by the golden ratio): multiplying by it mixes every byte in. */
const spread = 0x9e3779b1

function hashOf({ bytes, view }: Bytes, start: number, end: number): number {
  let hash = 0
  let at = start
  for (; at + 4 <= end; at += 4) hash = Math.imul(hash ^ view.getInt32(at), spread)
  for (; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), spread)
  return hash ^ (hash >>> 15)
}

function bytesOf(length: number): Bytes {
  const bytes = new Uint8Array(length)
  return { bytes, view: new DataView(bytes.buffer) }
}
