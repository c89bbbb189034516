import type { SieRow } from './row.ts'
import {
  type Bytes,
  blanksFrom,
  bracedLineAfter,
  isTransactionAt,
  isVoucherAt,
  lineAfter,
  listEndFrom,
  quoteFrom,
  wordEndFrom,
} from './scan.ts'
import type { Usage } from './usage.ts'
import { integerAt, isDayNumber, oreAt } from './values.ts'
import type { VoucherState } from './voucher-state.ts'

const space = 32
const quote = 34
const backslash = 92
const open = 123
const close = 125

/**
 * The vouchers that nearly all of a large file is made of, each row written
 * `#TRANS 4010 {1 "100"} 1600.00 20270131 "text"` with day and text optional. They are taken in one loop, where a field
 * is never more than its two ends: who only examines a file asks nothing else of them. Anything odd, or merely rarer,
 * is left to the general way, and told there.
 */
export class PlainVouchers {
  /** How many the last run took. */
  rows = 0
  vouchers = 0
  private readonly usage: Usage
  private readonly voucher: VoucherState
  /** Most rows have the day of the row before: its bytes, four by four. */
  private yearBytes = 0
  private dayBytes = 0

  constructor(usage: Usage, voucher: VoucherState) {
    this.usage = usage
    this.voucher = voucher
  }

  /**
   * Goes on with the voucher at hand, and those after it.
   *
   * @param row the one taken last; is left at the last line that was taken
   * @param to where a line begins, or the bytes end
   * @returns where the first line begins that isn't plain
   */
  take(row: SieRow, from: number, to: number): number {
    this.rows = 0
    this.vouchers = 0
    let at = this.takeRows(row, from, to)
    for (;;) {
      const next = this.nextVoucher(row, at, to)
      if (next === 0) return at
      at = this.takeRows(row, next, to)
    }
  }

  private takeRows(row: SieRow, from: number, to: number): number {
    const { accounts, lists } = this.usage
    const { bytes, line } = row
    let { sumOre } = this.voucher
    let rows = 0
    let at = from
    while (at < to) {
      const label = blanksFrom(bytes, at)
      if (!isTransactionAt(bytes, label)) break
      const account = blanksFrom(bytes, label + 7)
      const accountEnd = wordEndFrom(bytes, account)
      if (!isBare(bytes, account)) break
      const list = blanksFrom(bytes, accountEnd) + 1
      if (bytes[list - 1] !== open) break
      const listEnd = listEndFrom(bytes, list)
      if (listEnd === 0) break
      const amount = blanksFrom(bytes, listEnd + 1)
      const amountEnd = wordEndFrom(bytes, amount)
      const ore = oreAt(bytes, amount, amountEnd)
      if (Number.isNaN(ore)) break
      const next = this.dayAndText(row, amountEnd)
      if (next === 0) break
      rows++
      sumOre += ore
      accounts.intern(row, account, accountEnd, line + rows)
      if (listEnd > list) lists.intern(row, list, listEnd, line + rows)
      at = next
    }
    row.line += rows
    this.rows += rows
    this.voucher.rows += rows
    this.voucher.sumOre = sumOre
    return at
  }

  /**
   * The `}` of a voucher in balance, the `#VER` of the next one and its `{`.
   *
   * @returns where its first row begins, 0 where any of them is odd
   */
  private nextVoucher(row: SieRow, from: number, to: number): number {
    const { voucher } = this
    const { bytes } = row
    if (voucher.sumOre !== 0 || voucher.rows === 0) return 0
    const header = bracedLineAfter(bytes, from, to, close)
    const label = header === 0 ? 0 : blanksFrom(bytes, header)
    if (label === 0 || !isVoucherAt(bytes, label)) return 0
    const series = blanksFrom(bytes, label + 5)
    const number = blanksFrom(bytes, wordEndFrom(bytes, series))
    const day = blanksFrom(bytes, wordEndFrom(bytes, number))
    if (!isBare(bytes, series) || !isBare(bytes, number) || !isBare(bytes, day)) return 0
    const brace = this.dayAndText(row, day)
    const next = brace === 0 ? 0 : bracedLineAfter(bytes, brace, to, open)
    if (next === 0) return 0
    voucher.begin(bytes, header, row.line + 2)
    voucher.place = 'inside'
    row.line += 3
    this.vouchers++
    return next
  }

  /** A day or `""`, and then a text without any quote in it. @returns the next line, 0 where anything else stands here */
  private dayAndText(row: Bytes, from: number): number {
    const { bytes } = row
    let at = blanksFrom(bytes, from)
    if ((bytes[at] as number) < space) return lineAfter(bytes, at)
    if (bytes[at] === quote && bytes[at + 1] === quote) at += 2
    else if (this.isDay(row, at)) at += 8
    else return 0
    if ((bytes[at] as number) > space) return 0
    at = blanksFrom(bytes, at)
    if ((bytes[at] as number) < space) return lineAfter(bytes, at)
    if (bytes[at] !== quote) return 0
    at = quoteFrom(row, at + 1)
    if (bytes[at] !== quote || bytes[at - 1] === backslash) return 0
    return lineAfter(bytes, blanksFrom(bytes, at + 1))
  }

  private isDay({ bytes, view }: Bytes, at: number): boolean {
    if (at + 8 > view.byteLength) return false
    const year = view.getInt32(at)
    const day = view.getInt32(at + 4)
    if (year === this.yearBytes && day === this.dayBytes) return true
    if (!isDayNumber(integerAt(bytes, at, at + 8))) return false
    this.yearBytes = year
    this.dayBytes = day
    return true
  }
}

/** Whether a word stands there, without quotes or braces around it. */
function isBare(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number
  return byte > space && byte !== quote && byte !== open
}
