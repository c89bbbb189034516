import type { Encoding } from './encoding.ts'
import { Examiner, type RowKeeper } from './examiner.ts'
import { FieldReader } from './fields.ts'
import { HeadBuilder } from './head.ts'
import { DocumentKeeper } from './keep.ts'
import { lex } from './lex.ts'
import { endsWithReturns, withLineFeeds } from './line-ends.ts'
import type { SieDocument, SieReport } from './model.ts'
import { ProblemList } from './problems.ts'
import { SieRow } from './row.ts'
import { beyondAscii } from './scan.ts'
import { Usage } from './usage.ts'

export interface ReadOptions {
  /** The character set, where it is known; else it is found out. */
  readonly encoding?: Encoding
}

const largest = 8 * 1024 * 1024

/** Takes a file chunk by chunk, whatever lines the chunks cut through. */
class SieReader {
  private readonly fields: FieldReader
  private readonly usage: Usage
  private readonly examiner: Examiner
  private readonly row = new SieRow()
  /** The beginning of a line whose end hasn't come. */
  private carried: Uint8Array[] = []
  private isFirst = true
  /** Whether lines end with a carriage return alone; undefined before the first has ended. */
  private hasReturns: boolean | undefined
  private isReplaced = false

  constructor({ encoding }: ReadOptions, keeper?: (fields: FieldReader, usage: Usage) => RowKeeper) {
    this.fields = new FieldReader(new ProblemList(), encoding)
    this.usage = new Usage(this.fields)
    this.examiner = new Examiner(
      this.fields,
      this.usage,
      new HeadBuilder(this.fields),
      keeper?.(this.fields, this.usage),
    )
  }

  /** A chunk of any size; large ones are taken in parts, which keeps what is held at a time small. */
  push(given: Uint8Array): void {
    for (let at = 0; at < given.length; at += largest) this.part(given.subarray(at, at + largest))
  }

  private part(given: Uint8Array): void {
    // A plain view: a Buffer beside it would make every access to a byte slower.
    let chunk = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
    if (this.isFirst) chunk = withoutMark(chunk)
    this.isFirst = this.isFirst && chunk.length === 0
    if (this.hasReturns === undefined) chunk = this.withFirstLine(chunk)
    if (this.hasReturns) chunk = withLineFeeds(chunk)
    const last = chunk.lastIndexOf(10)
    if (last < 0) {
      if (chunk.length > 0) this.carried.push(chunk.slice())
      return
    }
    let from = 0
    if (this.carried.length > 0) {
      from = chunk.indexOf(10) + 1
      const line = joined([...this.carried, chunk.subarray(0, from)])
      this.carried = []
      this.lines(line, 0, line.length)
    }
    this.lines(chunk, from, last + 1)
    if (last + 1 < chunk.length) this.carried.push(chunk.slice(last + 1))
  }

  /** A chunk together with what came before it, until one tells how lines end. */
  private withFirstLine(chunk: Uint8Array): Uint8Array<ArrayBuffer> {
    const whole = joined([...this.carried, chunk])
    this.carried = []
    this.hasReturns = endsWithReturns(whole)
    if (this.hasReturns) this.fields.problems.note('line-end-return', 0)
    return whole
  }

  /** @param bytes whole lines from `from` up to `to` */
  private lines(bytes: Uint8Array, from: number, to: number): void {
    const { row, examiner, fields } = this
    if (fields.encoding === undefined) fields.choose(beyondAscii(bytes.subarray(from, to)))
    if (fields.encoding === 'utf-8') this.noteReplaced(bytes.subarray(from, to))
    row.readFrom(bytes)
    takeAll(row, examiner, from, to)
    examiner.letGo()
  }

  /** Told once: where one letter was lost, all were. */
  private noteReplaced(bytes: Uint8Array): void {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const at = this.isReplaced ? -1 : view.indexOf('\ufffd')
    if (at < 0) return
    this.isReplaced = true
    const line = this.row.line + view.toString('latin1', 0, at).split('\n').length
    this.fields.problems.note('replacement-character', line)
  }

  end(): SieReport {
    if (this.carried.length > 0) {
      const line = joined([...this.carried, Uint8Array.of(10)])
      this.lines(line, 0, line.length)
    }
    return this.examiner.report()
  }
}

/** A function of nothing but the loop: what followed it would be unknown when it is compiled, and undo that. */
function takeAll(row: SieRow, examiner: Examiner, from: number, to: number): void {
  for (let at = from; at < to; ) {
    if (!row.goesOn) row.line++
    at = lex(row, at)
    examiner.take(row)
    at = examiner.skim(row, at, to)
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Without the byte order mark of UTF-8. */
function withoutMark(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength)
  return view[0] === 0xef && view[1] === 0xbb && view[2] === 0xbf ? view.subarray(3) : view
}

/**
 * Goes through a SIE file of type 1–4 without keeping its rows, so that one of any size can be examined.
 *
 * @param chunks of a mebibyte or so: the character set is chosen by the first with a letter outside ASCII
 */
export async function examineSie(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ReadOptions = {},
): Promise<SieReport> {
  const reader = new SieReader(options)
  for await (const chunk of chunks) reader.push(chunk)
  return reader.end()
}

/**
 * A whole SIE file of type 1–4, and everything odd in it with line numbers. Rows that can't be read are left out of the
 * document and told as errors (`report.found.errors`); who must not lose any looks there first.
 */
export function readSie(
  bytes: Uint8Array,
  options: ReadOptions = {},
): { readonly document: SieDocument; readonly report: SieReport } {
  let keeper: DocumentKeeper | undefined
  const reader = new SieReader(options, (fields, usage) => {
    keeper = new DocumentKeeper(fields, usage)
    return keeper
  })
  reader.push(bytes)
  const report = reader.end()
  const body = keeper?.body() ?? { balances: [], periods: [], vouchers: [] }
  return { document: { ...report.head, ...body }, report }
}
