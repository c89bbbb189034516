import { ByteTable } from './byte-table.ts'
import type { FieldReader } from './fields.ts'
import type { SieHead, SieObject } from './model.ts'
import { wordsOf } from './text.ts'

/** The format's own dimensions, which need no `#DIM`: 1 cost centre, 2 cost bearer, 6 project … 10 invoice. */
const reserved = new Set([1, 2, 6, 7, 8, 9, 10])

/** Which accounts and object lists the rows use. Each is made a text once. */
export class Usage {
  readonly accounts = new ByteTable()
  readonly lists = new ByteTable()
  private readonly fields: FieldReader
  private readonly accountTexts: string[] = []
  private readonly objectLists: (readonly SieObject[])[] = []

  constructor(fields: FieldReader) {
    this.fields = fields
  }

  account(id: number): string {
    const known = this.accountTexts[id]
    if (known !== undefined) return known
    const text = this.fields.decode(this.accounts.bytesOf(id))
    this.accountTexts[id] = text
    return text
  }

  /** A list that can't be read is empty, and noted the first time. */
  objects(id: number): readonly SieObject[] {
    const known = this.objectLists[id]
    if (known !== undefined) return known
    const list = this.fields.decode(this.lists.bytesOf(id))
    const words = wordsOf(list)
    const objects: SieObject[] = []
    for (let at = 0; at + 1 < words.length; at += 2) {
      objects.push({ dimension: Number(words[at]), object: words[at + 1] ?? '' })
    }
    const isPaired = words.length % 2 === 0 && objects.every(({ dimension }) => Number.isInteger(dimension))
    if (!isPaired) this.fields.problems.note('list-odd', this.lists.lineOf(id), list.trim())
    this.objectLists[id] = isPaired ? objects : []
    return this.objectLists[id]
  }

  /** Notes, at the first row that uses it, every account, dimension and object that the file never describes. */
  compare(head: SieHead): void {
    const { problems } = this.fields
    const accounts = new Set(head.accounts.map(({ account }) => account))
    for (let id = 0; id < this.accounts.size && accounts.size > 0; id++) {
      const account = this.account(id)
      if (!accounts.has(account)) problems.note('account-unknown', this.accounts.lineOf(id), account)
    }
    const dimensions = new Set([...reserved, ...head.dimensions.map(({ dimension }) => dimension)])
    const objects = new Set(head.objects.map(({ dimension, object }) => `${dimension} ${object}`))
    const told = new Set<string>()
    for (let id = 0; id < this.lists.size; id++) {
      for (const { dimension, object } of this.objects(id)) {
        const name = `${dimension} ${object}`
        if (told.has(name) || told.has(String(dimension))) continue
        if (!dimensions.has(dimension)) {
          told.add(String(dimension))
          problems.note('dimension-unknown', this.lists.lineOf(id), String(dimension))
        } else if (!objects.has(name)) {
          told.add(name)
          problems.note('object-unknown', this.lists.lineOf(id), name)
        }
      }
    }
  }
}
