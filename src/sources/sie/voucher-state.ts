import { toOre } from '#core/money.ts'
import type { FieldReader } from './fields.ts'
import { lex } from './lex.ts'
import type { UnbalancedVoucher } from './model.ts'
import { SieRow } from './row.ts'
import { sourceOfLine } from './source.ts'

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
  private text = ''
  private start = 0
  private end = 0

  begin(row: SieRow): void {
    this.text = row.source.text
    this.start = row.start
    this.end = row.end
    this.place = 'named'
    this.line = row.line
    this.sumOre = 0
    this.rows = 0
    this.isUncertain = false
    this.awaited = undefined
  }

  unbalanced(fields: FieldReader): UnbalancedVoucher {
    const row = new SieRow()
    lex(row, sourceOfLine(this.text.slice(this.start, this.end)), 0)
    return {
      series: fields.text(row, 0),
      number: fields.text(row, 1),
      line: this.line,
      sumOre: toOre(this.sumOre),
    }
  }
}
