import type { FiscalBook } from '#chapters/budget/fiscal/book.ts'
import type { BandPrice } from '#chapters/budget/fiscal/demography-pressure.ts'
import type { EditionChange } from '#chapters/budget/fiscal/forecast-edition.ts'
import type {
  AllocationInput,
  BudgetBook,
  BudgetFrame,
  BudgetLine,
  RuleSetVersion,
} from '#chapters/budget/model.ts'
import type { Bilingual } from '#core/language.ts'
import type { OrganisationTree } from '#core/organisation/tree.ts'
import type { ImportKind } from './fields.ts'
import { foldedName } from './folded-name.ts'
import type { MappedRow, RejectedRow } from './read-mapped.ts'

/** What is known when a file is taken: names are looked up here. */
export interface ImportWorld {
  readonly book: BudgetBook
  readonly tree: OrganisationTree
  /** Plans on accounts of the years in the file. */
  readonly lines: readonly BudgetLine[]
  /** What is known of the population and of what each inhabitant costs. */
  readonly fiscal: Pick<FiscalBook, 'forecasts' | 'prices'>
  /** ISO day. */
  readonly day: string
}

/** What would be written. */
export interface Planned {
  readonly frames: readonly BudgetFrame[]
  readonly inputs: readonly Omit<AllocationInput, 'at'>[]
  readonly drafts: readonly Pick<RuleSetVersion, 'id' | 'version' | 'year' | 'holder' | 'document'>[]
  readonly lines: readonly BudgetLine[]
  /** Names of accounts that the file tells. */
  readonly accounts: ReadonlyMap<string, string>
  readonly forecasts: readonly EditionChange[]
  readonly bandPrices: readonly BandPrice[]
}

/** What a file would do: rows that fit, rows that change nothing, and rows that can't be taken. */
export interface ImportPlan {
  readonly kind: ImportKind
  readonly planned: Planned
  /** Rows that would change something. */
  readonly changed: number
  /** Rows that say what is already there. */
  readonly same: number
  readonly rejected: readonly RejectedRow[]
}

export const nothingPlanned: Planned = {
  frames: [],
  inputs: [],
  drafts: [],
  lines: [],
  accounts: new Map(),
  forecasts: [],
  bandPrices: [],
}

/** A row that has a fault of another kind than its form. */
export function rejectedRow({ line, cells }: MappedRow, ...reasons: readonly Bilingual[]): RejectedRow {
  return { line, cells, reasons }
}

/** Text of a field that the row may lack. */
export function textOf({ values }: MappedRow, field: string): string {
  const value = values[field]
  return value === undefined ? '' : String(value)
}

export function numberOf({ values }: MappedRow, field: string): number {
  return Number(values[field] ?? 0)
}

/** A place by its id or its name, whichever the file says; nothing where no place, or more than one, has it. */
export function findUnit(
  { book, tree }: Pick<ImportWorld, 'book' | 'tree'>,
  text: string,
): string | undefined {
  const wanted = foldedName(text)
  const all = unitsOf({ book, tree })
  const exact = all.find(({ id }) => id === text.trim())
  if (exact) return exact.id
  const named = all.filter(({ name }) => foldedName(name) === wanted)
  return named.length === 1 ? named[0]?.id : undefined
}

function unitsOf({ book, tree }: Pick<ImportWorld, 'book' | 'tree'>) {
  return [
    ...tree.places.map(({ node, name }) => ({ id: node, name })),
    ...book.outsideProviders.map(({ unit, name }) => ({ id: unit, name })),
  ]
}

export function saidTwice(line: number): Bilingual {
  return { sv: `Samma sak står på rad ${line}.`, en: `The same is told on line ${line}.` }
}

/** A unit that nobody knows, with those whose names begin so. */
export function unknownUnit(text: string, world: Pick<ImportWorld, 'book' | 'tree'>): Bilingual {
  const wanted = foldedName(text)
  const near = unitsOf(world)
    .map(({ name }) => name)
    .filter((name) => wanted !== '' && foldedName(name).startsWith(wanted))
  const meant = (ask: string, or: string) =>
    near.length === 0 || near.length > mostNear ? '' : ` ${ask} ${near.join(` ${or} `)}?`
  return {
    sv: `”${text}” är ingen enhet här.${meant('Menas', 'eller')} Skriv enhetens id eller hela dess namn.`,
    en: `“${text}” is no unit here.${meant('Is it', 'or')} Write the unit's id or its whole name.`,
  }
}

/** More than these are no help. */
const mostNear = 3
