import { isDay, monthsAfter, swedishDay } from '#core/day.ts'
import { formatDay } from '#core/format.ts'
import { treeAt } from '#core/organisation/tree.ts'
import { refuse, unwrap } from '#core/outcome.ts'
import type { Provenance } from '#core/provenance.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, ChapterPages, Doors, PageContext, SearchHit } from '#web/context.ts'
import { mayHere, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { registerChanges } from './changes.web.tsx'
import { registerEditing } from './edit.web.tsx'
import { registerImport } from './import.web.tsx'
import { kindNames } from './kinds.ts'
import { netCostsOf } from './net-costs.store.ts'
import { PlacePage } from './pages/place-page.tsx'
import { TreePage } from './pages/tree-page.tsx'
import { restatedCosts } from './restated-costs.ts'
import { organisationOf } from './store.ts'
import { organisationTable } from './tables.web.ts'
import { texts } from './texts.ts'

/** The rooms of the organisation. */
export const pages: ChapterPages = { register, search }

function register(doors: Doors, context: AppContext): void {
  doors.get(routes.organisation, toRead('organisation'), (c) => treePage(c, context))
  registerChanges(doors, context)
  registerImport(doors, context)
  registerEditing(doors, context)
  doors.get(routes.place, toRead('organisation'), (c) => placePage(c, context))
}

/** The register's own figures are as old as the question. */
function provenance(c: PageContext, { now }: AppContext): Provenance {
  const source = c.get('installation')?.kind === 'example' ? 'exempeldata' : 'register'
  return { source, mark: 'raw', retrievedAt: now(), preliminary: false }
}

async function treePage(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const t = texts[language]
  const municipality = c.get('installation')?.municipality ?? ''
  const organisation = await organisationOf(context.database, municipality)
  const info = { title: t.title, room: 'organisation', description: t.description } as const
  const mayWrite = await mayHere(c, context, 'write', 'organisation')
  if (organisation.versions.length === 0) {
    const action = mayWrite ? { href: path(language).organisationImport(), label: t.toImport } : undefined
    return page(
      c,
      info,
      <EmptyState missing={t.none} remedy={t.noneRemedy} {...(action ? { action } : {})} />,
    )
  }
  const table = organisationTable(organisation, provenance(c, context))
  const file = await download(c, table)
  if (file) return file
  const today = swedishDay(context.now())
  const asked = c.req.query('dag') ?? ''
  const day = isDay(asked) ? asked : today
  const tree = treeAt(organisation, day)
  const units = tree.places.filter(({ kind }) => kind === 'unit').length
  const levels = Math.max(0, ...tree.places.map((place) => place.path.length))
  const years = [0, -12, -24, -36].map((months) => monthsAfter(today, months))
  return page(
    c,
    info,
    <TreePage
      lead={t.lead(units, levels, formatDay(day, language))}
      mayReadHistory={c.get('actor').kind === 'person'}
      {...{ tree, day, years, mayWrite, language }}
    />,
  )
}

async function placePage(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const t = texts[language]
  const municipality = c.get('installation')?.municipality ?? ''
  const node = c.req.param('node') ?? ''
  const organisation = await organisationOf(context.database, municipality)
  const versions = organisation.versions
    .filter((version) => version.node === node)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const [latest] = versions.toReversed()
  if (!latest) {
    const text = { sv: texts.sv.unknownPlace(node), en: texts.en.unknownPlace(node) }
    return unwrap(refuse({ code: 'unknown-place', text }))
  }
  const today = swedishDay(context.now())
  const tree = treeAt(organisation, today)
  const costs = restatedCosts(await netCostsOf(context.database, municipality), organisation, node, today)
  const info = {
    title: latest.name,
    room: 'organisation',
    crumbs: [
      { label: t.title, href: path(language).organisation() },
      ...(tree.place(node)?.path.slice(0, -1) ?? []).map((id) => ({
        label: tree.place(id)?.name ?? id,
        href: path(language).place(id),
      })),
    ],
  } as const
  const mayWrite = await mayHere(c, context, 'write', 'organisation', tree.place(node) ? node : '')
  const props = { versions, organisation, tree, costs, today, mayWrite, language }
  return page(c, info, <PlacePage {...props} latest={latest} provenance={provenance(c, context)} />)
}

/** Places by id or name, as they stand today. */
async function search(words: string, { database, now }: AppContext): Promise<readonly SearchHit[]> {
  const installation = await readInstallation(database)
  if (!installation) return []
  const wanted = words.toLowerCase()
  const tree = treeAt(await organisationOf(database, installation.municipality), swedishDay(now()))
  return tree.places
    .filter(({ node, name }) => node === words || name.toLowerCase().includes(wanted))
    .map(({ node, name, kind }) => ({
      title: { sv: name, en: name },
      kind: kindNames[kind],
      href: path('sv').place(node),
    }))
}
