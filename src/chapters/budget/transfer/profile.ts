import type { ImportKind } from './fields.ts'

export const amountUnits = ['kronor', 'tkr', 'mnkr'] as const
export type AmountUnit = (typeof amountUnits)[number]

export const orePer: Readonly<Record<AmountUnit, number>> = { kronor: 100, tkr: 100_000, mnkr: 100_000_000 }

/**
 * How a file of a kind is read: which column tells what. Saved under a name, so that the next file from the same system
 * is read without asking.
 */
export interface MappingProfile {
  readonly name: string
  readonly kind: ImportKind
  /** By field: the header of its column, as the file writes it. */
  readonly columns: Readonly<Record<string, string>>
  /** By field: what holds for every row, where the file has no column for it. */
  readonly constants: Readonly<Record<string, string>>
  readonly unit: AmountUnit
  /** What the file's amounts add up to, where whoever sends it has said so: öre. */
  readonly controlTotalOre?: number
  /** The same of people, in files that count them. */
  readonly controlPeople?: number
}

/** A profile without columns: everything is found by the headers' names. */
export function emptyProfile(kind: ImportKind): MappingProfile {
  return { name: '', kind, columns: {}, constants: {}, unit: 'kronor' }
}
