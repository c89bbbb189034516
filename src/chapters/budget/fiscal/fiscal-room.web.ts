import { crumbs } from '#chapters/budget/budget-room.web.ts'
import { organisationOf } from '#chapters/organisation/index.ts'
import { swedishDay } from '#core/day.ts'
import type { Language } from '#core/language.ts'
import { treeAt } from '#core/organisation/tree.ts'
import type { Provenance } from '#core/provenance.ts'
import type { AppContext, Located, PageContext } from '#web/context.ts'
import { locatePlace } from '#web/doors.ts'
import { path } from '#web/paths.ts'
import { emptyFiscalBook, type FiscalBook, type FiscalBookAt, fiscalBookAt, panelInput } from './book.ts'
import { fiscalBook } from './fiscal.store.ts'
import { type FiscalPanel, fiscalPanel } from './fiscal-panel.ts'
import { fiscalRoomTexts } from './fiscal-room-texts.ts'

/** What the pages of the finances rest on. */
export interface FiscalRoom {
  readonly municipality: string
  readonly language: Language
  /** ISO day that is today. */
  readonly day: string
  readonly book: FiscalBook
  readonly now: FiscalBookAt
  readonly panel: FiscalPanel
  readonly provenance: Provenance
}

/** An empty room where no municipality has been chosen: pages then show what is missing. */
export async function fiscalRoom(
  c: PageContext,
  { database, now: clock }: Pick<AppContext, 'database' | 'now'>,
): Promise<FiscalRoom> {
  const installation = c.get('installation')
  const municipality = installation?.municipality ?? ''
  const day = swedishDay(clock())
  const book = municipality ? await fiscalBook(database, municipality) : emptyFiscalBook
  const now = fiscalBookAt(book, day)
  return {
    ...{ municipality, language: c.get('language'), day, book, now },
    panel: fiscalPanel(panelInput(now)),
    provenance: {
      source: installation?.kind === 'example' ? 'exempeldata' : 'register',
      mark: 'raw',
      retrievedAt: clock(),
      preliminary: false,
    },
  }
}

/** The same, of what is computed. */
export function derived(provenance: Provenance): Provenance {
  return { ...provenance, mark: 'derived' }
}

/** Where the assembly is: what it decides of the finances belongs to it. */
export function locateAssembly(context: Pick<AppContext, 'database' | 'now'>) {
  return async (c: PageContext): Promise<Located | undefined> => {
    const node = await assemblyNode(c, context)
    return node === undefined ? undefined : locatePlace(c, context, node)
  }
}

/** Id of the place at the top; nothing where there is no organisation, or several tops. */
export async function assemblyNode(
  c: PageContext,
  { database, now }: Pick<AppContext, 'database' | 'now'>,
): Promise<string | undefined> {
  const organisation = await organisationOf(database, c.get('installation')?.municipality ?? '')
  const tops = treeAt(organisation, swedishDay(now())).places.filter(({ path: way }) => way.length === 1)
  return tops.length === 1 ? tops[0]?.node : undefined
}

/** The way to a page under the finances. */
export function fiscalCrumbs(language: Language) {
  return crumbs(language, { label: fiscalRoomTexts[language].name, href: path(language).fiscal() })
}
