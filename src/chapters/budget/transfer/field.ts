import type { Bilingual } from '#core/language.ts'

/**
 * What a column can hold. `amount` is money in the unit that the profile says, `price` the same with parts of an öre,
 * `people` a whole number of them.
 */
export type FieldType = 'text' | 'number' | 'amount' | 'price' | 'people' | 'year' | 'day' | 'period'

/** Something that a row of a file can tell. */
export interface Field {
  readonly id: string
  readonly label: Bilingual
  readonly type: FieldType
  /** A row without it is refused, unless the profile gives it once for all rows. */
  readonly needed?: true
  /** What files call it, in lower case: the header is found by these. */
  readonly known: readonly string[]
}
