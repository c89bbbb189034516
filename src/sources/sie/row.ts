/** What stands on a line. */
export const form = { blank: 0, record: 1, open: 2, close: 3, junk: 4 } as const
/** How a field is written: bare, in quotes, in quotes with a backslash or a quote inside, or a list in braces. */
export const fieldForm = { bare: 0, quoted: 1, escaped: 2, list: 3 } as const
/** What is wrong with how a line is written, as bits. */
export const flaw = {
  openQuote: 1,
  innerQuote: 2,
  openList: 4,
  control: 8,
  lineEnd: 16,
  sharedLine: 32,
} as const

const room = 16

/**
 * One line as the lexer found it: where its fields stand among the bytes. One object is used again for every line, and
 * nothing is turned into text or numbers until somebody asks.
 */
export class SieRow {
  bytes: Uint8Array = new Uint8Array(0)
  /** The same bytes, for looking at several at a time. */
  view = new DataView(this.bytes.buffer)
  /** Line in the file, from 1. */
  line = 0
  form: number = form.blank
  /** Number of the label, 0 for one that isn't known. */
  label = 0
  labelStart = 0
  labelEnd = 0
  /** Fields after the label. */
  count = 0
  starts = new Int32Array(room)
  ends = new Int32Array(room)
  forms = new Uint8Array(room)
  flaws = 0
  /** Something more stands on the line, to be taken by itself: a brace, or what follows one. */
  goesOn = false
  /** First byte of the line, and the one after its last (its line end left out). */
  start = 0
  end = 0

  /** Lines are read from these bytes from now on; the last of them must be a line feed. */
  readFrom(bytes: Uint8Array): void {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  add(start: number, end: number, how: number): void {
    if (this.count === this.starts.length) this.grow()
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.forms[this.count] = how
    this.count++
  }

  private grow(): void {
    const size = this.starts.length * 2
    const [starts, ends, forms] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)]
    starts.set(this.starts)
    ends.set(this.ends)
    forms.set(this.forms)
    this.starts = starts
    this.ends = ends
    this.forms = forms
  }

  startOf(field: number): number {
    return field < this.count ? (this.starts[field] as number) : 0
  }

  endOf(field: number): number {
    return field < this.count ? (this.ends[field] as number) : 0
  }

  formOf(field: number): number {
    return field < this.count ? (this.forms[field] as number) : fieldForm.bare
  }

  /** Whether the field is there and holds anything. An empty list holds nothing, but is there. */
  has(field: number): boolean {
    return field < this.count && (this.ends[field] as number) > (this.starts[field] as number)
  }
}
