import type { Hono } from 'hono'
import { unwrap } from '#core/outcome.ts'
import { readInstallation } from '#store/installation.ts'
import type { AppContext, ChapterPages, PageContext, SearchHit, WebEnv } from '#web/context.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { registerForms } from './forms.web.ts'
import type { Service } from './model.ts'
import { municipalityView } from './municipality-view.web.tsx'
import { overview } from './overview.web.ts'
import { isOwnService } from './own-service.ts'
import { registerOwnServices } from './own-service.web.tsx'
import { ownTexts } from './own-service-texts.ts'
import { servicesOf } from './own-services.store.ts'
import { MethodPage } from './pages/method-page.tsx'
import { MunicipalityPage } from './pages/municipality-page.tsx'
import { OwnServiceSection } from './pages/own-service-section.tsx'
import { ReviewsSection } from './pages/reviews-section.tsx'
import { ServicePage } from './pages/service-page.tsx'
import { ServicesPage } from './pages/services-page.tsx'
import { readRequest } from './requested.ts'
import { serviceResult } from './results.store.ts'
import { readSort, serviceView } from './service-view.web.tsx'
import { findService } from './services/find-service.ts'
import { indicatorsOf } from './services/index.ts'
import { comparisonReviews, hasFigures, sourceFor } from './store.ts'
import { texts } from './texts.ts'
import { unknownMunicipality } from './web-problems.ts'

/** The rooms of Jämförelser. */
export const pages: ChapterPages = { register, search }

function register(app: Hono<WebEnv>, context: AppContext): void {
  app.get(routes.benchmarking, (c) => overviewPage(c, context))
  app.get(routes.method, (c) => {
    const language = c.get('language')
    return page(
      c,
      { title: texts[language].method.title, room: 'benchmarking', crumbs: crumbs(c) },
      <MethodPage language={language} />,
    )
  })
  registerOwnServices(app, context)
  registerForms(app, context)
  app.get(routes.service, (c) => servicePage(c, context))
  app.get(routes.municipality, (c) => municipalityPage(c, context))
}

async function overviewPage(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const installation = c.get('installation')
  const { sentence, table } = await overview(context.database, installation, language)
  const body = <ServicesPage sentence={sentence} table={table} language={language} />
  const file = await download(c, table)
  return file ?? page(c, { title: texts[language].overview.title, room: 'benchmarking' }, body)
}

/** The service that the address names. */
async function serviceOf(c: PageContext, { database }: AppContext): Promise<Service> {
  const services = await servicesOf(database, c.get('installation')?.municipality)
  return unwrap(findService(c.req.param('service') ?? '', services))
}

function crumbs(c: PageContext, service?: Service) {
  const language = c.get('language')
  const to = path(language)
  const first = { label: texts[language].overview.title, href: to.benchmarking() }
  return service ? [first, { label: service.name[language], href: to.service(service.slug) }] : [first]
}

async function servicePage(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const installation = c.get('installation')
  const service = await serviceOf(c, context)
  const query = new URL(c.req.url).searchParams
  const t = texts[language].service
  const name = service.name[language].toLowerCase()
  const title = installation ? t.title(name, installation.name) : t.titleWithout(name)
  const info = { title, room: 'benchmarking', crumbs: crumbs(c) } as const
  const source = sourceFor(installation?.kind)
  const own = isOwnService(service) && <OwnServiceSection service={service} language={language} />
  const without = (missing: string, remedy: string) => (
    <>
      <EmptyState
        missing={missing}
        remedy={remedy}
        action={{ href: path(language).dataSources(), label: t.toDataSources }}
      />
      {own}
    </>
  )
  if (!(await hasFigures(context.database, indicatorsOf(service), source))) {
    return page(c, info, without(t.noData(name), t.noDataRemedy))
  }
  const requested = unwrap(readRequest(service, query))
  const outcome = await serviceResult(context.database, service, requested.choice, source)
  if (!outcome.ok && own && !requested.isChosen) {
    const { unranked, unrankedRemedy } = ownTexts[language]
    const why = outcome.problems.map(({ text }) => text[language]).join(' ')
    return page(c, info, without(unranked(service.name[language]), `${why} ${unrankedRemedy}`))
  }
  const result = unwrap(outcome)
  const sort = readSort(query)
  const view = await serviceView(context.database, {
    service,
    requested,
    result,
    installation,
    sort,
    language,
  })
  const file = await download(c, view.table)
  if (file) return file
  const reviews = installation ? await comparisonReviews(context.database, installation.municipality) : []
  return page(
    c,
    info,
    <>
      <ServicePage {...view} />
      {installation && (
        <ReviewsSection
          service={service}
          reviews={reviews.filter((each) => each.service === service.id)}
          language={language}
        />
      )}
      {own}
    </>,
  )
}

async function municipalityPage(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const installation = c.get('installation')
  const service = await serviceOf(c, context)
  const code = c.req.param('municipality') ?? ''
  const requested = unwrap(readRequest(service, new URL(c.req.url).searchParams))
  const source = sourceFor(installation?.kind)
  const result = unwrap(await serviceResult(context.database, service, requested.choice, source))
  const municipality = result.panel.municipalities.find((each) => each.code === code)
  if (!municipality) return unwrap(unknownMunicipality(code))
  const t = texts[language]
  const name = service.name[language].toLowerCase()
  const info = {
    title: t.municipality.title(municipality.name, name),
    room: 'benchmarking',
    crumbs: crumbs(c, service),
  } as const
  const own = result.ranking.ranked.find((each) => each.code === code)
  const reason =
    result.ranking.unranked.find((each) => each.municipality.code === code)?.reason[language] ?? ''
  if (!own) {
    return page(
      c,
      info,
      <EmptyState
        missing={t.notRanked(municipality.name, reason)}
        remedy={t.service.validityLead}
        action={{ href: path(language).service(service.slug), label: t.municipality.back(name) }}
      />,
    )
  }
  const view = await municipalityView(context.database, {
    service,
    requested,
    result,
    own,
    installation,
    language,
  })
  return page(c, info, <MunicipalityPage {...view} />)
}

/** Services by name, and the own country's municipalities in each. */
async function search(words: string, { database }: AppContext): Promise<readonly SearchHit[]> {
  const wanted = words.toLowerCase()
  const services = await servicesOf(database, (await readInstallation(database))?.municipality)
  return services
    .filter(({ name }) => name.sv.toLowerCase().includes(wanted) || name.en.toLowerCase().includes(wanted))
    .map(({ name, slug }) => ({
      title: name,
      kind: { sv: 'Jämförelse', en: 'Comparison' },
      href: path('sv').service(slug),
    }))
}
