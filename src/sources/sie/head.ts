import type { FieldReader } from './fields.ts'
import { label } from './labels.ts'
import type { SieAccount, SieDimension, SieHead, SieObject, SieOther, SieType, SieYear } from './model.ts'
import { fieldForm, type SieRow } from './row.ts'
import { wordsOf } from './text.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Gathers what a file says of itself and of its chart of accounts. */
export class HeadBuilder {
  private readonly fields: FieldReader
  private readonly identity: Writable<
    Omit<SieHead, 'years' | 'accounts' | 'dimensions' | 'objects' | 'others'>
  > = {
    flag: 0,
    program: { name: '', version: '' },
    format: '',
    generated: { day: '', sign: '' },
    type: 1,
    prose: '',
    companyForm: '',
    companyId: '',
    orgNumber: { number: '', acquisition: '', activity: '' },
    activityCode: '',
    address: { contact: '', street: '', post: '', phone: '' },
    companyName: '',
    taxYear: '',
    balancesTo: '',
    chart: '',
    currency: '',
  }
  private readonly years: SieYear[] = []
  private readonly accounts = new Map<string, Writable<SieAccount>>()
  private readonly named = new Set<string>()
  private readonly dimensions: SieDimension[] = []
  private readonly objects: (SieObject & { readonly name: string })[] = []
  private readonly others: SieOther[] = []

  constructor(fields: FieldReader) {
    this.fields = fields
  }

  head(): SieHead {
    return {
      ...this.identity,
      years: this.years,
      accounts: [...this.accounts.values()],
      dimensions: this.dimensions,
      objects: this.objects,
      others: this.others,
    }
  }

  /** A record that isn't known is kept as it stands, so that who writes the file again loses nothing. */
  takeOther(row: SieRow, name: string): void {
    const fields = Array.from({ length: row.count }, (_, field) => {
      const text = this.fields.text(row, field)
      return row.formOf(field) === fieldForm.list ? wordsOf(text) : text
    })
    this.others.push({ label: name, fields })
  }

  take(row: SieRow): void {
    if (row.label < label.RAR) this.takeIdentity(row)
    else if (row.label < label.KONTO) this.takeYears(row)
    else this.takeChart(row)
  }

  private takeIdentity(row: SieRow): void {
    const text = (field: number) => this.fields.text(row, field)
    switch (row.label) {
      case label.FLAGGA:
        this.identity.flag = text(0) === '1' ? 1 : 0
        return
      case label.PROGRAM:
        this.identity.program = { name: text(0), version: text(1) }
        return
      case label.FORMAT:
        this.identity.format = text(0)
        return
      case label.GEN:
        this.identity.generated = { day: this.fields.day(row, 0), sign: text(1) }
        return
      case label.SIETYP:
        this.identity.type = this.typeOf(row, text(0))
        return
      case label.PROSA:
        this.identity.prose = text(0)
        return
      case label.FTYP:
        this.identity.companyForm = text(0)
        return
      case label.FNR:
        this.identity.companyId = text(0)
        return
      case label.ORGNR:
        this.identity.orgNumber = { number: text(0), acquisition: text(1), activity: text(2) }
        return
      case label.BKOD:
        this.identity.activityCode = text(0)
        return
      case label.ADRESS:
        this.identity.address = { contact: text(0), street: text(1), post: text(2), phone: text(3) }
        return
      case label.FNAMN:
        this.identity.companyName = text(0)
        return
    }
  }

  /** Some programs write 4E and 4I, which the format's text calls its variants. */
  private typeOf(row: SieRow, text: string): SieType {
    const type = Number(/^([1-4])[EI]?$/i.exec(text)?.[1])
    if (type === 1 || type === 2 || type === 3 || type === 4) return type
    this.fields.problems.note('type-unknown', row.line, text)
    return 1
  }

  private takeYears(row: SieRow): void {
    switch (row.label) {
      case label.RAR: {
        const year = this.fields.integer(row, 0)
        if (year === undefined) return
        this.years.push({ year, start: this.fields.day(row, 1), end: this.fields.day(row, 2) })
        return
      }
      case label.TAXAR:
        this.identity.taxYear = this.fields.text(row, 0)
        return
      case label.OMFATTN:
        this.identity.balancesTo = this.fields.day(row, 0)
        return
      case label.KPTYP:
        this.identity.chart = this.fields.text(row, 0)
        return
      case label.VALUTA:
        this.identity.currency = this.fields.text(row, 0)
        return
    }
  }

  private takeChart(row: SieRow): void {
    const first = this.fields.text(row, 0)
    const second = this.fields.text(row, 1)
    switch (row.label) {
      case label.KONTO:
        if (this.named.has(first)) this.fields.problems.note('account-twice', row.line, first)
        if (!/^\d+$/.test(first)) this.fields.problems.note('account-not-numeric', row.line, first)
        this.named.add(first)
        this.account(first).name = second
        return
      case label.KTYP:
        this.account(first).kind = second
        return
      case label.ENHET:
        this.account(first).unit = second
        return
      case label.SRU: {
        const account = this.account(first)
        account.sru = [...account.sru, second]
        return
      }
      default:
        this.takeDimension(row, second)
    }
  }

  private takeDimension(row: SieRow, second: string): void {
    const dimension = this.fields.integer(row, 0)
    if (dimension === undefined) return
    if (row.label === label.OBJEKT) {
      this.objects.push({ dimension, object: second, name: this.fields.text(row, 2) })
      return
    }
    const parent = row.label === label.UNDERDIM ? this.fields.integer(row, 2) : undefined
    this.dimensions.push({ dimension, name: second, ...(parent === undefined ? {} : { parent }) })
  }

  private account(number: string): Writable<SieAccount> {
    const known = this.accounts.get(number)
    if (known !== undefined) return known
    const account = { account: number, name: '', kind: '', unit: '', sru: [] }
    this.accounts.set(number, account)
    return account
  }
}
