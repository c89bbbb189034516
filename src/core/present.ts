/** The row without its null columns: what a database leaves empty is absent in the model. */
export type Present<Row> = {
  readonly [Key in keyof Row as null extends Row[Key] ? never : Key]: Row[Key]
} & {
  readonly [Key in keyof Row as null extends Row[Key] ? Key : never]?: Exclude<Row[Key], null>
}

/** @example present({ id: 1, until: null }) // { id: 1 } */
export function present<Row extends object>(row: Row): Present<Row> {
  // Which keys are left depends on the values, which the compiler can't follow.
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<Row>
}
