import { toOre } from '#core/money.ts'
import type { FieldReader } from './fields.ts'
import { lex } from './lex.ts'
import type { UnbalancedVoucher } from './model.ts'
import { SieRow } from './row.ts'
import { feedFrom } from './scan.ts'

/** The voucher being read: its sum, and where its own line stands, since only one that doesn't balance is ever named. */
export class VoucherState {
  /** none: no voucher; named: `#VER` read, `{` awaited; inside: between its braces. */
  place: 'none' | 'named' | 'inside' = 'none'
  line = 0
  sumOre = 0
  rows = 0
  /** A row's amount could not be told, so the sum says nothing. */
  isUncertain = false
  /** Account and öre of an `#RTRANS` that waits for its `#TRANS`. */
  awaited: { readonly account: number; readonly ore: number; readonly line: number } | undefined
  private bytes: Uint8Array = new Uint8Array(0)
  private start = 0

  /** @param start of its `#VER` among the bytes */
  begin(bytes: Uint8Array, start: number, line: number): void {
    this.bytes = bytes
    this.start = start
    this.place = 'named'
    this.line = line
    this.sumOre = 0
    this.rows = 0
    this.isUncertain = false
    this.awaited = undefined
  }

  /** Takes what it may still be asked for, before the bytes that it stands in are used again. */
  keep(): void {
    if (this.place === 'none') return
    this.bytes = this.bytes.slice(this.start, feedFrom(this.bytes, this.start) + 1)
    this.start = 0
  }

  unbalanced(fields: FieldReader): UnbalancedVoucher {
    const row = new SieRow()
    row.readFrom(this.bytes)
    lex(row, this.start)
    return {
      series: fields.text(row, 0),
      number: fields.text(row, 1),
      line: this.line,
      sumOre: toOre(this.sumOre),
    }
  }
}
