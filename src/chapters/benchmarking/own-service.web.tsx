import { type Problem, refuse, unwrap } from '#core/outcome.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { accountThatAsks, to, whoAsks } from '#web/doors.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { fieldOf, readForm } from '#web/read-form.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { isOwnService, type WrittenService, writtenOf } from './own-service.ts'
import { unknownOwnService } from './own-service-problems.ts'
import { ownTexts } from './own-service-texts.ts'
import {
  defineService,
  indicatorTitles,
  removedServices,
  removeService,
  servicesOf,
  serviceVersions,
} from './own-services.store.ts'
import { OwnServicePage } from './pages/own-service-page.tsx'
import { RemoveOwnServicePage } from './pages/remove-own-service-page.tsx'
import { texts } from './texts.ts'

/** The rooms where a municipality defines, changes and removes services of its own. */
export function registerOwnServices(doors: Doors, context: AppContext): void {
  const writing = to('write', 'comparison-choice')
  doors.get(routes.ownService, writing, (c) => showForm(c, context, c.req.query('service') || undefined))
  doors.post(routes.ownService, writing, (c) => define(c, context))
  doors.get(routes.removeOwnService, writing, (c) => confirmRemoval(c, context, c.req.query('service') ?? ''))
  doors.post(routes.removeOwnService, writing, (c) => remove(c, context))
}

interface Refused {
  readonly problems: readonly Problem[]
  readonly written: WrittenService
}

async function showForm(c: PageContext, { database }: AppContext, changed?: string, refused?: Refused) {
  const language = c.get('language')
  const t = ownTexts[language]
  const installation = c.get('installation')
  const info = { room: 'benchmarking', crumbs: crumbs(c) } as const
  if (!installation) return noMunicipality(c)
  const { municipality } = installation
  const versions = changed === undefined ? [] : await serviceVersions(database, municipality, changed)
  const held = versions.find(({ definition }) => definition)?.definition
  if (changed !== undefined && !held) return unwrap(refuse(unknownOwnService(changed)))
  return page(
    c,
    { ...info, title: held ? t.changeTitle(held.name[language]) : t.title },
    <OwnServicePage
      changed={changed}
      versions={versions}
      removed={await removedServices(database, municipality)}
      written={refused?.written ?? (held ? { ...writtenOf(held), decision: '' } : nothing)}
      problems={refused?.problems ?? []}
      titles={await indicatorTitles(database)}
      language={language}
    />,
    refused ? 400 : 200,
  )
}

const nothing: WrittenService = {
  ...{ nameSv: '', nameEn: '', cost: '', quality: [], structure: [], lower: [] },
  ...{ volume: '', referenceCost: '', decision: '' },
}

function noMunicipality(c: PageContext) {
  const language = c.get('language')
  const t = ownTexts[language]
  return page(
    c,
    { title: t.title, room: 'benchmarking', crumbs: crumbs(c) },
    <EmptyState
      missing={t.noMunicipality}
      remedy={t.noMunicipalityRemedy}
      action={{ href: path(language).installation(), label: t.toInstallation }}
    />,
  )
}

function crumbs(c: PageContext) {
  const language = c.get('language')
  return [{ label: texts[language].overview.title, href: path(language).benchmarking() }]
}

async function define(c: PageContext, context: AppContext) {
  const installation = c.get('installation')
  if (!installation) return noMunicipality(c)
  const form = await readForm(c)
  const written = serviceIn(form)
  const changed = String(form.get('service') ?? '') || undefined
  const defined = await defineService(context.database, {
    municipality: installation.municipality,
    who: whoAsks(c),
    account: accountThatAsks(c),
    at: context.now(),
    written,
    ...(changed && { changed }),
  })
  if (!defined.ok) return showForm(c, context, changed, { problems: defined.problems, written })
  return c.redirect(path(c.get('language')).service(defined.value), 303)
}

/** The form's numbered fields as lists: an empty field keeps its place, so that a problem points at the right one. */
function serviceIn(form: FormData): WrittenService {
  const text = fieldOf(form)
  const quality = numbered(form, 'quality')
  return {
    ...{ nameSv: text('nameSv'), nameEn: text('nameEn'), cost: text('cost') },
    quality,
    structure: numbered(form, 'structure'),
    lower: quality.filter((kpi, index) => kpi !== '' && form.has(`lower-${index + 1}`)),
    ...{ volume: text('volume'), referenceCost: text('referenceCost'), decision: text('decision') },
  }
}

function numbered(form: FormData, name: string): string[] {
  const fields: string[] = []
  for (let number = 1; form.has(`${name}-${number}`); number++)
    fields.push(String(form.get(`${name}-${number}`)).trim())
  return fields
}

async function confirmRemoval(
  c: PageContext,
  { database }: AppContext,
  slug: string,
  problems: readonly Problem[] = [],
) {
  const language = c.get('language')
  const installation = c.get('installation')
  if (!installation) return noMunicipality(c)
  const services = await servicesOf(database, installation.municipality)
  const service = services.find((each) => isOwnService(each) && each.slug === slug)
  if (!service) return unwrap(refuse(unknownOwnService(slug)))
  return page(
    c,
    {
      title: ownTexts[language].removeTitle(service.name[language]),
      room: 'benchmarking',
      crumbs: crumbs(c),
    },
    <RemoveOwnServicePage service={service} problems={problems} language={language} />,
    problems.length > 0 ? 400 : 200,
  )
}

async function remove(c: PageContext, context: AppContext) {
  const installation = c.get('installation')
  if (!installation) return noMunicipality(c)
  const form = await readForm(c)
  const service = String(form.get('service') ?? '')
  const removed = await removeService(context.database, {
    municipality: installation.municipality,
    who: whoAsks(c),
    account: accountThatAsks(c),
    at: context.now(),
    service,
    decision: String(form.get('decision') ?? ''),
  })
  if (!removed.ok) return confirmRemoval(c, context, service, removed.problems)
  return c.redirect(`${path(c.get('language')).ownService()}#borttagna`, 303)
}
