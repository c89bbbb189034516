import type { Bilingual, Language } from '#core/language.ts'
import type { Outcome } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import type { Database } from '#store/db.ts'

/** A file that somebody wants read in. */
export interface Taking {
  readonly municipality: string
  /** Name for messages. */
  readonly file: string
  readonly bytes: Uint8Array
  /** Whether what the file doesn't mention is removed. */
  readonly replace: boolean
  /** Only tell what would happen. */
  readonly dryRun: boolean
  /** Name of a saved way of reading the columns; empty: by their headers. */
  readonly mapping: string
  readonly who: string
  /** ISO instant. */
  readonly at: string
}

/** Something that can be brought in from a file and taken out as one: the same doors as the web's. */
export interface TransferKind {
  readonly name: string
  readonly about: Bilingual
  /** @returns how many rows were, or would be, added or changed, and removed; or every problem, and nothing is read in */
  take(database: Database, taking: Taking): Promise<Outcome<Taken>>
  /** @param year the one asked for; absent: the latest, where the kind goes by years */
  table(database: Database, municipality: string, provenance: Provenance, year?: number): Promise<Table>
}

/** Something that only goes out, as a file of its own form. */
export interface WholeFile {
  readonly name: string
  readonly about: Bilingual
  bytes(database: Database, wish: WholeFileWish): Promise<Outcome<Uint8Array>>
}

export interface WholeFileWish {
  readonly municipality: string
  readonly municipalityName: string
  readonly provenance: Provenance
  readonly year?: number
  readonly language: Language
}

export interface Taken {
  readonly accepted: number
  readonly removed: number
  /** What the file's counts of people add up to, where it has such: a control total. */
  readonly people?: number
}
