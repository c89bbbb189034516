import { toOre } from '#core/money.ts'
import type { BodyRow, RowKeeper } from './examiner.ts'
import type { FieldReader } from './fields.ts'
import { label } from './labels.ts'
import type { SieBalance, SieDocument, SiePeriod, SieTransaction, SieVoucher } from './model.ts'
import type { SieRow } from './row.ts'
import type { Usage } from './usage.ts'
import { dayText, integerAt, isDayNumber, quantityOf } from './values.ts'

const kinds = {
  [label.IB]: 'IB',
  [label.UB]: 'UB',
  [label.OIB]: 'OIB',
  [label.OUB]: 'OUB',
} as const satisfies Record<number, SieBalance['kind']>

/** Keeps every row as an object. For files that are to be shown or turned into something else whole. */
export class DocumentKeeper implements RowKeeper {
  private readonly fields: FieldReader
  private readonly usage: Usage
  private readonly balances: SieBalance[] = []
  private readonly periods: SiePeriod[] = []
  private readonly vouchers: (SieVoucher & { readonly transactions: SieTransaction[] })[] = []

  constructor(fields: FieldReader, usage: Usage) {
    this.fields = fields
    this.usage = usage
  }

  body(): Pick<SieDocument, 'balances' | 'periods' | 'vouchers'> {
    return { balances: this.balances, periods: this.periods, vouchers: this.vouchers }
  }

  voucher(row: SieRow): void {
    this.vouchers.push({
      series: this.fields.text(row, 0),
      number: this.fields.text(row, 1),
      day: day(row, 2),
      text: this.fields.text(row, 3),
      registered: day(row, 4),
      sign: this.fields.text(row, 5),
      transactions: [],
    })
  }

  transaction(taken: BodyRow): void {
    const { row } = taken
    this.vouchers.at(-1)?.transactions.push({
      kind: row.label === label.TRANS ? 'TRANS' : row.label === label.RTRANS ? 'RTRANS' : 'BTRANS',
      ...this.amount(taken, 5),
      day: day(row, 3),
      text: this.fields.text(row, 4),
      sign: this.fields.text(row, 6),
    })
  }

  balance(taken: BodyRow): void {
    const { row } = taken
    const hasList = row.label === label.OIB || row.label === label.OUB
    this.balances.push({
      kind: kinds[row.label] ?? 'RES',
      year: integerAt(row.bytes, row.startOf(0), row.endOf(0)),
      ...this.amount(taken, hasList ? 4 : 3),
    })
  }

  period(taken: BodyRow): void {
    const { row } = taken
    this.periods.push({
      kind: row.label === label.PSALDO ? 'PSALDO' : 'PBUDGET',
      year: integerAt(row.bytes, row.startOf(0), row.endOf(0)),
      month: dayText(integerAt(row.bytes, row.startOf(1), row.endOf(1)) * 100 + 1).slice(0, 7),
      ...this.amount(taken, 5),
    })
  }

  private amount({ row, account, list, ore }: BodyRow, quantityField: number) {
    const quantity = quantityOf(this.fields.text(row, quantityField))
    return {
      account: this.usage.account(account),
      objects: list < 0 ? [] : this.usage.objects(list),
      amountOre: toOre(ore),
      ...(quantity === undefined ? {} : { quantity }),
    }
  }
}

/** ISO day, '' where there is none; one that is no day has been noted already. */
function day(row: SieRow, field: number): string {
  if (!row.has(field)) return ''
  const value = integerAt(row.bytes, row.startOf(field), row.endOf(field))
  return isDayNumber(value) ? dayText(value) : ''
}
