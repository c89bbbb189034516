import type { DecisionLevel, DecisionType, Delegation } from '#chapters/roles/model.ts'
import type { Bilingual } from '#core/language.ts'
import type { RegisterColumn } from './columns.ts'

/** A line of a file, as a source gives it. */
export interface SheetRow {
  /** From 1, as the spreadsheet program shows it. */
  readonly line: number
  readonly cells: readonly string[]
}

/** What a decision type is, apart from when and by whom it was registered. */
export type TypeContent = Omit<DecisionType, 'version' | 'removed' | 'who' | 'at'>

/** What a delegation is, apart from its number. */
export type DelegationContent = Omit<Delegation, 'id' | 'type'>

/** A line of the register: a decision type, and one place where a document says who decides. */
export interface RegisterRow {
  readonly line: number
  readonly type: TypeContent
  readonly delegation?: DelegationContent
}

/** A line as it was read, with which of its columns said something themselves. */
export interface ReadLine extends RegisterRow {
  readonly written: ReadonlySet<RegisterColumn>
}

/** What has been met so far in a file: ids by plain title, and what was said of each type. */
export interface Met {
  readonly ids: Map<string, string>
  readonly types: Map<string, TypeContent>
}

/** What hinders a line from being read, and what to do. */
export interface RowProblem {
  readonly line: number
  /** The column's name; absent: the whole line. */
  readonly column?: Bilingual
  readonly text: Bilingual
}

export interface NamedPlace {
  readonly node: string
  readonly name: string
}

/** What a cell may refer to. */
export interface Known {
  /** Those whose power a decision can be: committees, the executive board, the assembly. */
  readonly committees: readonly NamedPlace[]
  readonly places: readonly NamedPlace[]
  /** Statutory posts by id, with the names that people write. */
  readonly posts: readonly { readonly id: string; readonly name: Bilingual }[]
}

/** What holds for lines that say nothing themselves. */
export interface Defaults {
  /** Id of the committee. */
  readonly committee: string
  readonly lowestLawful?: DecisionLevel
  readonly decision: string
  /** ISO day. */
  readonly from: string
}
