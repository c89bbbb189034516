/**
 * Numbers for words that come again and again (accounts, object lists), found by their bytes so that a word is made a
 * text once however often it comes.
 */
export class ByteTable {
  private slots = new Int32Array(1024).fill(-1)
  private bytes = new Uint8Array(8192)
  private used = 0
  private readonly starts: number[] = []
  private readonly lines: number[] = []

  get size(): number {
    return this.starts.length
  }

  /**
   * The word's number, from 0; a new one gets the next.
   *
   * @param line where it stands, kept for a new word
   */
  intern(source: Uint8Array, start: number, end: number, line: number): number {
    let hash = 0
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (source[at] as number)) | 0
    return this.internHashed(hash, source, start, end, line)
  }

  /** @param given each byte added to 31 times what the bytes before it came to */
  internHashed(given: number, source: Uint8Array, start: number, end: number, line: number): number {
    const hash = given ^ (given >>> 15)
    const mask = this.slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] as number
      if (id < 0) return this.add(source, start, end, line)
      if (this.isSame(id, source, start, end)) return id
    }
  }

  /** The word's own bytes. */
  bytesOf(id: number): Uint8Array {
    return this.bytes.subarray(this.starts[id] ?? 0, this.starts[id + 1] ?? this.used)
  }

  /** Line where the word came first. */
  lineOf(id: number): number {
    return this.lines[id] ?? 0
  }

  private isSame(id: number, source: Uint8Array, start: number, end: number): boolean {
    const from = this.starts[id] as number
    const to = id + 1 < this.starts.length ? (this.starts[id + 1] as number) : this.used
    if (to - from !== end - start) return false
    for (let at = start, own = from; at < end; at++, own++) {
      if (source[at] !== this.bytes[own]) return false
    }
    return true
  }

  private add(source: Uint8Array, start: number, end: number, line: number): number {
    const length = end - start
    while (this.used + length > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2)
      larger.set(this.bytes)
      this.bytes = larger
    }
    this.bytes.set(source.subarray(start, end), this.used)
    this.starts.push(this.used)
    this.lines.push(line)
    this.used += length
    if (this.starts.length * 2 > this.slots.length) this.rehash(this.slots.length * 2)
    else this.place(this.starts.length - 1)
    return this.starts.length - 1
  }

  private rehash(size: number): void {
    this.slots = new Int32Array(size).fill(-1)
    for (let id = 0; id < this.starts.length; id++) this.place(id)
  }

  private place(id: number): void {
    const word = this.bytesOf(id)
    let hash = 0
    for (const byte of word) hash = (Math.imul(hash, 31) + byte) | 0
    hash ^= hash >>> 15
    const mask = this.slots.length - 1
    let slot = hash & mask
    while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & mask
    this.slots[slot] = id
  }
}
