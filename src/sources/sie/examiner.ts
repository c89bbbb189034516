import { ChecksumState } from './checksum-state.ts'
import { krona, leastFields, missingRecords, mostFields, noteFlaws } from './demands.ts'
import type { FieldReader } from './fields.ts'
import type { HeadBuilder } from './head.ts'
import { label, labelNames } from './labels.ts'
import type { SieReport, UnbalancedVoucher } from './model.ts'
import { PlainVouchers } from './plain-vouchers.ts'
import { mostProblems } from './problems.ts'
import { fieldForm, form, SieRow } from './row.ts'
import type { Usage } from './usage.ts'
import { integerAt, isDayNumber, oreAt, quantityOf } from './values.ts'
import { VoucherState } from './voucher-state.ts'

/** A row that holds: what its account, objects and amount are, by the numbers that `Usage` gave them. */
export interface BodyRow {
  readonly row: SieRow
  readonly account: number
  /** -1: no objects. */
  readonly list: number
  readonly ore: number
}

/** Who wants to keep the rows, too. Called row by row, in the order of the file; `taken` is used again. */
export interface RowKeeper {
  voucher(row: SieRow): void
  transaction(taken: BodyRow): void
  balance(taken: BodyRow): void
  period(taken: BodyRow): void
}

/**
 * Goes through the rows one by one: counts them, sums vouchers, keeps the checksum, and notes everything odd. Holds
 * the chart and what it counts, never the rows.
 */
export class Examiner {
  private readonly fields: FieldReader
  private readonly usage: Usage
  private readonly head: HeadBuilder
  private readonly keeper: RowKeeper | undefined
  private readonly seen = new Int32Array(labelNames.length)
  private readonly voucher = new VoucherState()
  private readonly plain: PlainVouchers
  private readonly unbalanced: UnbalancedVoucher[] = []
  private readonly extras: SieReport['extras'][number][] = []
  private readonly taken: { -readonly [Key in keyof BodyRow]: BodyRow[Key] }
  private readonly sum = new ChecksumState()
  /** The years that figures are of, and the line of the first. */
  private readonly years = new Map<number, number>()
  private lines = 0
  private records = 0
  private firstLabel = -1
  private startsWithMarkup = false

  constructor(fields: FieldReader, usage: Usage, head: HeadBuilder, keeper?: RowKeeper) {
    this.fields = fields
    this.usage = usage
    this.plain = new PlainVouchers(usage, this.voucher)
    this.head = head
    this.keeper = keeper
    this.taken = { row: new SieRow(), account: 0, list: -1, ore: 0 }
  }

  take(row: SieRow): void {
    this.lines = row.line
    if (row.flaws !== 0) noteFlaws(this.fields.problems, row)
    if (row.form === form.record) this.record(row)
    else if (row.form === form.open) this.open(row)
    else if (row.form === form.close) this.close(row)
    else if (row.form === form.junk) this.junk(row)
  }

  /**
   * Goes past plain vouchers, unless somebody asks for their rows.
   *
   * @param row the one taken last
   * @returns where the next line begins
   */
  skim(row: SieRow, from: number, to: number): number {
    const { voucher, plain, seen } = this
    const isAsked = this.keeper !== undefined || this.sum.isRunning || voucher.awaited !== undefined
    if (voucher.place !== 'inside' || isAsked || row.goesOn) return from
    const next = plain.take(row, from, to)
    this.lines = row.line
    this.records += plain.vouchers + plain.rows
    seen[label.VER] = (seen[label.VER] as number) + plain.vouchers
    seen[label.TRANS] = (seen[label.TRANS] as number) + plain.rows
    return next
  }

  /** The bytes of the rows so far are going to be used for others. */
  letGo(): void {
    this.voucher.keep()
  }

  private record(row: SieRow): void {
    this.records++
    if (this.firstLabel < 0) this.firstLabel = row.label
    if (row.label === label.KSUMMA) {
      this.sum.mark(row, this.fields)
      return
    }
    if (this.sum.isRunning) this.sum.add(row)
    this.seen[row.label] = (this.seen[row.label] as number) + 1
    if (row.label >= label.TRANS) this.transaction(row)
    else this.leadingRecord(row)
  }

  private leadingRecord(row: SieRow): void {
    if (this.voucher.place === 'inside') this.leave('voucher-nested', row.line)
    else if (this.voucher.place === 'named') this.leave('voucher-empty', this.voucher.line)
    if (row.label === 0) {
      const name = this.fields.decode(row.bytes.subarray(row.labelStart, row.labelEnd))
      this.fields.problems.note('label-unknown', row.line, name)
      this.head.takeOther(row, name)
      return
    }
    if (!this.isWhole(row)) return
    if (row.label <= label.OBJEKT) this.head.take(row)
    else if (row.label === label.VER) this.begin(row)
    else this.figure(row)
  }

  /** Whether the row has the fields that it must have; those beyond the format's are kept aside. */
  private isWhole(row: SieRow): boolean {
    const least = leastFields[row.label]
    const name = labelNames[row.label] ?? ''
    if (least !== undefined && row.count < least) {
      this.fields.problems.note('field-missing', row.line, name)
      return false
    }
    const limit = mostFields[row.label] ?? 0
    if (row.count > limit) {
      this.fields.problems.note('extra-fields', row.line, name)
      if (this.extras.length < mostProblems) {
        const fields = Array.from({ length: row.count - limit }, (_, at) => this.fields.text(row, limit + at))
        this.extras.push({ line: row.line, label: name, fields })
      }
    }
    return true
  }

  private begin(row: SieRow): void {
    this.voucher.begin(row.bytes, row.start, row.line)
    this.checkDay(row, 2)
    if (row.count > 4) this.checkDay(row, 4)
    this.keeper?.voucher(row)
  }

  private open(row: SieRow): void {
    if (this.voucher.place === 'named') this.voucher.place = 'inside'
    else this.fields.problems.note('brace-stray', row.line)
  }

  private close(row: SieRow): void {
    const { voucher } = this
    if (voucher.place !== 'inside') {
      this.fields.problems.note('brace-stray', row.line)
      return
    }
    voucher.place = 'none'
    if (voucher.awaited !== undefined) this.fields.problems.note('added-without-row', voucher.awaited.line)
    if (voucher.rows === 0) this.fields.problems.note('voucher-empty', voucher.line)
    if (voucher.sumOre === 0 || voucher.isUncertain) return
    if (!Number.isSafeInteger(voucher.sumOre)) {
      this.fields.problems.note('amount-too-large', voucher.line, krona(voucher.sumOre))
      return
    }
    const found = voucher.unbalanced(this.fields)
    this.unbalanced.push(found)
    this.fields.problems.note('voucher-unbalanced', voucher.line, krona(voucher.sumOre))
  }

  private leave(code: 'voucher-nested' | 'voucher-empty', line: number): void {
    this.fields.problems.note(code, line)
    this.voucher.place = 'none'
  }

  private transaction(row: SieRow): void {
    const { voucher } = this
    if (voucher.place !== 'inside') {
      this.fields.problems.note('row-outside-voucher', row.line, labelNames[row.label])
      return
    }
    voucher.rows++
    if ((row.count < 3 || row.count > 7) && !this.isWhole(row)) {
      voucher.isUncertain = true
      return
    }
    const ore = this.amount(row, 2)
    if (ore === undefined || !this.body(row, 0, 1, ore)) {
      voucher.isUncertain = true
      return
    }
    if (row.count > 3 && row.has(3)) this.checkDay(row, 3)
    this.checkQuantity(row, 5)
    if (row.label === label.TRANS) {
      voucher.sumOre += ore
      if (voucher.awaited !== undefined) this.meet(ore)
    } else if (row.label === label.RTRANS) {
      voucher.awaited = { account: this.taken.account, ore, line: row.line }
    }
    this.keeper?.transaction(this.taken)
  }

  /** The row after an `#RTRANS` must be the same as it. */
  private meet(ore: number): void {
    const { awaited } = this.voucher
    if (awaited === undefined) return
    if (awaited.account !== this.taken.account || awaited.ore !== ore)
      this.fields.problems.note('added-without-row', awaited.line)
    this.voucher.awaited = undefined
  }

  /** Balances and months. */
  private figure(row: SieRow): void {
    const year = this.fields.integer(row, 0)
    if (year === undefined) return
    if (!this.years.has(year)) this.years.set(year, row.line)
    const isMonth = row.label === label.PSALDO || row.label === label.PBUDGET
    const account = isMonth ? 2 : 1
    const list = isMonth || row.label === label.OIB || row.label === label.OUB ? account + 1 : -1
    if (isMonth && this.fields.month(row, 1) === undefined) return
    const ore = this.amount(row, list < 0 ? account + 1 : list + 1)
    if (ore === undefined || !this.body(row, account, list, ore)) return
    this.checkQuantity(row, list < 0 ? account + 2 : list + 2)
    if (isMonth) this.keeper?.period(this.taken)
    else this.keeper?.balance(this.taken)
  }

  private amount(row: SieRow, field: number): number | undefined {
    const ore = oreAt(row.bytes, row.startOf(field), row.endOf(field))
    return Number.isNaN(ore) ? this.fields.ore(row, field) : ore
  }

  /** @param list -1 where the record has no object list */
  private body(row: SieRow, account: number, list: number, ore: number): boolean {
    const { taken, usage } = this
    if (list >= 0 && row.formOf(list) !== fieldForm.list) {
      this.fields.problems.note('field-missing', row.line, labelNames[row.label])
      return false
    }
    taken.row = row
    taken.ore = ore
    taken.account = usage.accounts.intern(row, row.startOf(account), row.endOf(account), row.line)
    taken.list =
      list >= 0 && row.has(list) ? usage.lists.intern(row, row.startOf(list), row.endOf(list), row.line) : -1
    return true
  }

  private checkDay(row: SieRow, field: number): void {
    if (row.has(field) && !isDayNumber(integerAt(row.bytes, row.startOf(field), row.endOf(field))))
      this.fields.problems.note('day-unreadable', row.line, this.fields.text(row, field))
  }

  private checkQuantity(row: SieRow, field: number): void {
    if (!row.has(field)) return
    const text = this.fields.text(row, field)
    // No program pads a quantity to three figures: `1 000` is an amount that a person wrote.
    if (/^0\d\d([.,]\d+)?$/.test(text)) this.fields.problems.note('amount-split', row.line, text)
    else if (quantityOf(text) === undefined) this.fields.problems.note('quantity-unreadable', row.line, text)
  }

  private junk(row: SieRow): void {
    if (row.bytes[row.start] === 60 && this.records === 0) this.startsWithMarkup = true
    this.fields.problems.note('not-a-record', row.line)
  }

  /** What was found, when the file has ended. */
  report(): SieReport {
    const head = this.head.head()
    this.finish(head)
    const count = (name: keyof typeof label) => this.seen[label[name]] ?? 0
    const { problems } = this.fields
    return {
      head,
      encoding: this.fields.encoding,
      counts: {
        lines: this.lines,
        vouchers: count('VER'),
        transactions: count('TRANS'),
        added: count('RTRANS'),
        struck: count('BTRANS'),
        balances: count('IB') + count('UB') + count('OIB') + count('OUB') + count('RES'),
        periodChanges: count('PSALDO'),
        periodBudgets: count('PBUDGET'),
      },
      unbalanced: this.unbalanced,
      checksum: this.sum.found(),
      problems: problems.problems.toSorted((a, b) => a.line - b.line),
      found: { errors: problems.errors, oddities: problems.oddities },
      extras: this.extras,
    }
  }

  private finish(head: SieReport['head']): void {
    const { problems } = this.fields
    if (this.records === 0 || this.seen.every((count, id) => id === 0 || count === 0)) {
      // What is wrong line by line says nothing more.
      problems.clear()
      problems.note(this.startsWithMarkup ? 'sie-5' : 'not-sie', 0)
      return
    }
    if (this.voucher.place === 'inside') problems.note('voucher-open', this.voucher.line)
    else if (this.voucher.place === 'named') problems.note('voucher-empty', this.voucher.line)
    if (this.firstLabel !== label.FLAGGA) problems.note('flag-not-first', 0)
    for (const name of missingRecords(head, this.seen)) problems.note('record-missing', 0, name)
    const { encoding } = this.fields
    if (encoding !== undefined && encoding !== 'cp437' && head.format.toUpperCase() === 'PC8')
      problems.note('encoding-not-pc8', 0, encoding.toUpperCase())
    this.compareYears(head)
    this.usage.compare(head)
    this.sum.judge(problems)
  }
  private compareYears({ years }: SieReport['head']): void {
    const known = new Set(years.map(({ year }) => year))
    if (known.size === 0) return
    for (const [year, line] of this.years) {
      if (!known.has(year)) this.fields.problems.note('year-unknown', line, String(year))
    }
  }
}
