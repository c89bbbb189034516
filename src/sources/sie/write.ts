import { isNonEmpty, type Outcome, refuse, succeed } from '#core/outcome.ts'
import { addRow, emptySum, finishedSum } from './checksum.ts'
import { encodeCp437 } from './cp437.ts'
import { detectEncoding } from './encoding.ts'
import { label, labelNames } from './labels.ts'
import { lex } from './lex.ts'
import { LineWriter } from './line-writer.ts'
import type { SieBalance, SieDocument, SieHead, SiePeriod, SieVoucher } from './model.ts'
import { form, SieRow } from './row.ts'
import { problems } from './write-problems.ts'

export interface WriteOptions {
  /** Closes the file with `#KSUMMA`, so that a reader sees whether it came whole. */
  readonly checksum?: boolean
}

/**
 * A document as a SIE file: codepage 437, lines ended by CR LF, records in the order of the specification. `readSie`
 * reads the same document back.
 *
 * @returns the bytes, or every text, account, day and number that the format can't hold
 */
export function writeSie(
  document: SieDocument,
  { checksum = false }: WriteOptions = {},
): Outcome<Uint8Array> {
  const writer = new LineWriter()
  writeIdentity(writer, document, checksum)
  writeChart(writer, document)
  for (const balance of document.balances) writeBalance(writer, balance)
  for (const period of document.periods) writePeriod(writer, period)
  for (const voucher of document.vouchers) writeVoucher(writer, voucher)
  if (isNonEmpty(writer.problems)) return { ok: false, problems: writer.problems }
  const bytes = encodeCp437(asText(writer.lines))
  const encoding = detectEncoding(bytes) ?? 'cp437'
  if (encoding !== 'cp437') return refuse(problems.misread(encoding))
  return succeed(checksum ? withSum(bytes) : bytes)
}

function writeIdentity(writer: LineWriter, head: SieHead, checksum: boolean): void {
  const text = (label: string, value: string) => {
    if (value !== '') writer.record(label, 1, () => [writer.text(value)])
  }
  writer.record('FLAGGA', 1, () => [writer.integer(head.flag)])
  if (checksum) writer.record('KSUMMA', 0, () => [])
  writer.record('PROGRAM', 2, () => [writer.text(head.program.name), writer.text(head.program.version)])
  text('FORMAT', head.format)
  writer.record('GEN', 1, () => [writer.day(head.generated.day), writer.text(head.generated.sign)])
  writer.record('SIETYP', 1, () => [writer.integer(head.type)])
  text('PROSA', head.prose)
  text('FTYP', head.companyForm)
  text('FNR', head.companyId)
  const { number, acquisition, activity } = head.orgNumber
  if (number + acquisition + activity !== '')
    writer.record('ORGNR', 1, () => [writer.code(number), writer.code(acquisition), writer.code(activity)])
  text('BKOD', head.activityCode)
  const { contact, street, post, phone } = head.address
  if (contact + street + post + phone !== '')
    writer.record('ADRESS', 4, () => [contact, street, post, phone].map((line) => writer.text(line)))
  writer.record('FNAMN', 1, () => [writer.text(head.companyName)])
  for (const { year, start, end } of head.years)
    writer.record('RAR', 3, () => [writer.integer(year), writer.day(start), writer.day(end)], `RAR ${year}`)
  text('TAXAR', head.taxYear)
  if (head.balancesTo !== '') writer.record('OMFATTN', 1, () => [writer.day(head.balancesTo)])
  text('KPTYP', head.chart)
  text('VALUTA', head.currency)
}

function writeChart(writer: LineWriter, head: SieHead): void {
  const seen = new Set<string>()
  for (const { account, name, kind, unit, sru } of head.accounts) {
    const where = `KONTO ${account}`
    if (seen.has(account)) writer.problems.push(problems.accountTwice(`#${where}`, account))
    seen.add(account)
    const line = (label: string, value: string) =>
      writer.record(label, 2, () => [writer.account(account), writer.text(value)], where)
    line('KONTO', name)
    if (kind !== '') line('KTYP', kind)
    if (unit !== '') line('ENHET', unit)
    for (const code of sru) line('SRU', code)
  }
  for (const { dimension, name, parent } of head.dimensions) {
    const own = () => [writer.integer(dimension), writer.text(name)]
    if (parent === undefined) writer.record('DIM', 2, own, `DIM ${dimension}`)
    else writer.record('UNDERDIM', 3, () => [...own(), writer.integer(parent)], `UNDERDIM ${dimension}`)
  }
  for (const { dimension, object, name } of head.objects) {
    const where = `OBJEKT ${dimension} ${object}`
    writer.record(
      'OBJEKT',
      3,
      () => [writer.integer(dimension), writer.code(object), writer.text(name)],
      where,
    )
  }
  for (const { label, fields } of head.others) writeOther(writer, label, fields)
}

function writeOther(writer: LineWriter, label: string, fields: SieHead['others'][number]['fields']): void {
  if (!/^[A-Z0-9]+$/.test(label) || labelNames.some((name) => name === label)) {
    writer.problems.push(problems.label(label))
    return
  }
  writer.record(label, fields.length, () =>
    fields.map((field) =>
      typeof field === 'string'
        ? writer.text(field)
        : `{${field.map((word) => writer.code(word) || '""').join(' ')}}`,
    ),
  )
}

function writeBalance(writer: LineWriter, balance: SieBalance): void {
  const { kind, year, account, objects, amountOre, quantity } = balance
  const ofObject = kind === 'OIB' || kind === 'OUB'
  const fields = () => [
    writer.integer(year),
    writer.account(account),
    ...(ofObject ? [writer.objects(objects)] : []),
    writer.amount(amountOre),
    writer.quantity(quantity),
  ]
  writer.record(kind, ofObject ? 4 : 3, fields, `${kind} ${year} ${account}`)
}

function writePeriod(writer: LineWriter, period: SiePeriod): void {
  const { kind, year, month, account, objects, amountOre, quantity } = period
  const fields = () => [
    writer.integer(year),
    writer.month(month),
    writer.account(account),
    writer.objects(objects),
    writer.amount(amountOre),
    writer.quantity(quantity),
  ]
  writer.record(kind, 5, fields, `${kind} ${month} ${account}`)
}

function writeVoucher(writer: LineWriter, voucher: SieVoucher): void {
  const where = `VER ${voucher.series} ${voucher.number}`
  const header = () => [
    writer.code(voucher.series),
    writer.code(voucher.number),
    writer.day(voucher.day),
    writer.text(voucher.text),
    writer.day(voucher.registered),
    writer.text(voucher.sign),
  ]
  writer.record('VER', 3, header, where)
  writer.lines.push('{')
  for (const row of voucher.transactions) {
    const fields = () => [
      writer.account(row.account),
      writer.objects(row.objects),
      writer.amount(row.amountOre),
      writer.day(row.day),
      writer.text(row.text),
      writer.quantity(row.quantity),
      writer.text(row.sign),
    ]
    writer.record(row.kind, 3, fields, where)
  }
  writer.lines.push('}')
}

function asText(lines: readonly string[]): string {
  return `${lines.join('\r\n')}\r\n`
}

/** With the sum of what follows the opening `#KSUMMA` as the last line. */
function withSum(bytes: Uint8Array): Uint8Array {
  const row = new SieRow()
  row.readFrom(bytes)
  let sum = emptySum
  let hasBegun = false
  for (let at = 0; at < bytes.length; ) {
    at = lex(row, at)
    if (row.form !== form.record) continue
    if (hasBegun) sum = addRow(sum, row)
    if (row.label === label.KSUMMA) hasBegun = true
  }
  return Buffer.concat([bytes, encodeCp437(asText([`#KSUMMA ${finishedSum(sum)}`]))])
}
