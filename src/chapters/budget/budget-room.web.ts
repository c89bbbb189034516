import { organisationOf } from '#chapters/organisation/index.ts'
import { swedishDay } from '#core/day.ts'
import type { Language } from '#core/language.ts'
import type { Organisation } from '#core/organisation/model.ts'
import { type OrganisationTree, treeAt } from '#core/organisation/tree.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Installation } from '#store/installation.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { whoAsks } from '#web/doors.ts'
import { path } from '#web/paths.ts'
import { type BudgetBook, emptyBudgetBook } from './model.ts'
import { budgetBook } from './store.ts'
import { providerOf } from './volume-model.ts'

/** What the pages of Budget rest on. */
export interface BudgetRoom {
  readonly municipality: string
  readonly language: Language
  /** ISO day that is today. */
  readonly day: string
  readonly book: BudgetBook
  readonly organisation: Organisation
  readonly tree: OrganisationTree
  readonly provenance: Provenance
  /** Name of a place or of an outside provider; its id where neither is there today. */
  nameOf(unit: string): string
}

/** An empty room where no municipality has been chosen: pages then show what is missing. */
export async function budgetRoom(
  c: PageContext,
  context: Pick<AppContext, 'database' | 'now'>,
): Promise<BudgetRoom> {
  return roomOf(context, c.get('installation'), c.get('language'))
}

export async function roomOf(
  { database, now }: Pick<AppContext, 'database' | 'now'>,
  installation: Installation | undefined,
  language: Language,
): Promise<BudgetRoom> {
  const municipality = installation?.municipality ?? ''
  const day = swedishDay(now())
  const [book, organisation] = await Promise.all([
    municipality ? budgetBook(database, municipality) : emptyBudgetBook,
    organisationOf(database, municipality),
  ])
  const tree = treeAt(organisation, day)
  return {
    ...{ municipality, language, day, book, organisation, tree },
    provenance: provenanceOf(installation, now()),
    nameOf: (unit) => providerOf(book, tree, unit).name,
  }
}

/** Where what the municipality itself has written, and what is reckoned from it, comes from. @param at ISO instant */
export function provenanceOf(installation: Installation | undefined, at: string): Provenance {
  return {
    source: installation?.kind === 'example' ? 'exempeldata' : 'register',
    mark: 'derived',
    retrievedAt: at,
    preliminary: false,
  }
}

/** Who writes, for the store and the trail. */
export interface Writer {
  readonly municipality: string
  readonly who: string
  /** Id of the account. */
  readonly account: string
  /** ISO instant. */
  readonly at: string
}

export function writerOf(c: PageContext, { now }: Pick<AppContext, 'now'>): Writer {
  const actor = c.get('actor')
  return {
    municipality: c.get('installation')?.municipality ?? '',
    who: whoAsks(c),
    account: actor.kind === 'person' ? actor.account : '',
    at: now(),
  }
}

/** The way to a page under Budget. */
export function crumbs(language: Language, ...more: readonly { label: string; href: string }[]) {
  return [{ label: 'Budget', href: path(language).budget() }, ...more]
}
