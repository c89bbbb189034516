import { organisationOf } from '#chapters/organisation/index.ts'
import { swedishDay } from '#core/day.ts'
import type { Language } from '#core/language.ts'
import { type OrganisationTree, type Place, treeAt } from '#core/organisation/tree.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Installation } from '#store/installation.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import { whoAsks } from '#web/doors.ts'
import { path } from '#web/paths.ts'
import { bookAt } from './book-at.ts'
import type { DecisionType, RoleBook } from './model.ts'
import type { Writer } from './register/register.store.ts'
import { roleBook } from './store.ts'

/** What the pages of Roller rest on: the municipality's register and organisation, and the day that is today. */
export interface RoleRoom {
  readonly language: Language
  /** ISO day. */
  readonly day: string
  /** Everything through time. */
  readonly history: RoleBook
  /** What holds today. */
  readonly book: RoleBook
  readonly tree: OrganisationTree
  readonly provenance: Provenance
  /** A place's name; its id where it isn't there today. */
  nameOf(node: string): string
}

/** @returns nothing where no municipality has been chosen yet */
export async function roleRoom(
  c: PageContext,
  { database, now }: Pick<AppContext, 'database' | 'now'>,
): Promise<RoleRoom | undefined> {
  const installation = c.get('installation')
  return installation && roomOf({ database, now }, installation, c.get('language'))
}

export async function roomOf(
  { database, now }: Pick<AppContext, 'database' | 'now'>,
  { municipality, kind }: Installation,
  language: Language,
): Promise<RoleRoom> {
  const day = swedishDay(now())
  const [history, organisation] = await Promise.all([
    roleBook(database, municipality),
    organisationOf(database, municipality),
  ])
  const tree = treeAt(organisation, day)
  return {
    ...{ language, day, history, tree },
    book: bookAt(history, day),
    provenance: {
      source: kind === 'example' ? 'exempeldata' : 'register',
      mark: 'raw',
      retrievedAt: now(),
      preliminary: false,
    },
    nameOf: (node) => tree.place(node)?.name ?? node,
  }
}

/** The same, of figures that are computed. */
export function derived(provenance: Provenance): Provenance {
  return { ...provenance, mark: 'derived' }
}

/** Places whose power a decision can be. */
export function committeesOf({ tree }: Pick<RoleRoom, 'tree'>): readonly Place[] {
  return tree.places.filter(({ kind }) =>
    ['municipal-assembly', 'executive-board', 'committee'].includes(kind),
  )
}

/**
 * The place whose officials keep a committee's part of the register: its department where it has exactly one, so that
 * the head of department reaches it; else the committee itself. The committee reaches what lies under it.
 *
 * @returns the empty text, the whole municipality, where there is no such committee today
 */
export function keeperOf({ tree }: Pick<RoleRoom, 'tree'>, committee: string): string {
  if (!tree.place(committee)) return ''
  const departments = tree.children(committee).filter(({ kind }) => kind === 'department')
  const [only] = departments
  return departments.length === 1 && only ? only.node : committee
}

/** The place at the top, where there is one: what concerns the whole municipality belongs to it. */
export function topOf({ tree }: Pick<RoleRoom, 'tree'>): string {
  const tops = tree.places.filter(({ path }) => path.length === 1)
  return tops.length === 1 ? (tops[0]?.node ?? '') : ''
}

/** The latest version of a decision type, unless it has been removed. */
export function typeOf({ book }: Pick<RoleRoom, 'book'>, id: string): DecisionType | undefined {
  return book.decisionTypes.find((type) => type.id === id)
}

/** Who writes, for the store. */
export function writerOf(c: PageContext, { now }: Pick<AppContext, 'now'>): Writer {
  const actor = c.get('actor')
  return {
    municipality: c.get('installation')?.municipality ?? '',
    who: whoAsks(c),
    account: actor.kind === 'person' ? actor.account : '',
    at: now(),
  }
}

/** The way to a page under Roller. */
export function crumbs(language: Language, ...more: readonly { label: string; href: string }[]) {
  return [{ label: language === 'sv' ? 'Roller' : 'Roles', href: path(language).roles() }, ...more]
}

/** A field of the form that was sent, before the policy has been asked: empty where no form was sent at all. */
export async function sentField(c: PageContext, name: string): Promise<string> {
  const form = await c.req.formData().catch(() => undefined)
  return String(form?.get(name) ?? '')
}
