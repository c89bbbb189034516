import { lowerFirst } from '#core/format.ts'
import { unwrap } from '#core/outcome.ts'
import type { AppContext, ChapterPages, Doors, PageContext } from '#web/context.ts'
import { mayHere, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { type RefusedForm, registerForms } from './forms.web.ts'
import type { Service } from './model.ts'
import { municipalityView } from './municipality-view.web.tsx'
import { overview } from './overview.web.ts'
import { isOwnService } from './own-service.ts'
import { registerOwnServices } from './own-service.web.tsx'
import { ownTexts } from './own-service-texts.ts'
import { servicesOf } from './own-services.store.ts'
import { MethodPage } from './pages/method-page.tsx'
import { MunicipalityPage } from './pages/municipality-page.tsx'
import { municipalityTables } from './pages/municipality-tables.web.ts'
import { OwnServiceSection } from './pages/own-service-section.tsx'
import { ReviewsSection } from './pages/reviews-section.tsx'
import { ServicePage, serviceTables } from './pages/service-page.tsx'
import { ServicesPage } from './pages/services-page.tsx'
import { readRequest } from './requested.ts'
import { serviceResult } from './results.store.ts'
import { search } from './search.web.ts'
import { readSort, serviceView } from './service-view.web.tsx'
import { findService } from './services/find-service.ts'
import { indicatorsOf } from './services/index.ts'
import { comparisonReviews, hasFigures, sourceFor } from './store.ts'
import { texts } from './texts.ts'
import { unknownMunicipality } from './web-problems.ts'

/** The rooms of Jämförelser. */
export const pages: ChapterPages = { register, search }

const reading = toRead('comparison')

function register(doors: Doors, context: AppContext): void {
  doors.get(routes.benchmarking, reading, (c) => overviewPage(c, context))
  doors.get(routes.method, reading, (c) => {
    const language = c.get('language')
    return page(
      c,
      { title: texts[language].method.title, room: 'benchmarking', crumbs: crumbs(c) },
      <MethodPage language={language} />,
    )
  })
  registerOwnServices(doors, context)
  registerForms(doors, context, {
    service: (c, refused) => servicePage(c, context, refused),
    municipality: (c, municipality, refused) => municipalityPage(c, context, municipality, refused),
  })
  doors.get(routes.service, reading, (c) => servicePage(c, context))
  // Where a refused form was shown: its address alone leads back to the page.
  doors.get(routes.reviews, reading, toService)
  doors.get(routes.peers, reading, toService)
  doors.get(routes.municipality, reading, (c) =>
    municipalityPage(c, context, c.req.param('municipality') ?? ''),
  )
}

function toService(c: PageContext) {
  return c.redirect(path(c.get('language')).service(c.req.param('service') ?? ''))
}

/** Whether the reader may choose peers, register treatments and define services. */
function mayChoose(c: PageContext, context: AppContext) {
  return mayHere(c, context, 'write', 'comparison-choice')
}

async function overviewPage(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const installation = c.get('installation')
  const { sentence, table } = await overview(context.database, installation, language)
  const body = <ServicesPage {...{ sentence, table, language }} mayWrite={await mayChoose(c, context)} />
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

async function servicePage(c: PageContext, context: AppContext, refused?: RefusedForm) {
  const language = c.get('language')
  const installation = c.get('installation')
  const service = await serviceOf(c, context)
  const query = new URL(c.req.url).searchParams
  const t = texts[language].service
  const name = lowerFirst(service.name[language])
  const title = installation
    ? t.title(service.name[language], installation.name)
    : t.titleWithout(service.name[language])
  const info = { title, room: 'benchmarking', crumbs: crumbs(c) } as const
  const source = sourceFor(installation?.kind)
  const mayWrite = await mayChoose(c, context)
  const own = isOwnService(service) && <OwnServiceSection {...{ service, mayWrite, language }} />
  const without = (missing: string, remedy: string) => (
    <>
      {refused && <ProblemSummary problems={refused.problems} language={language} />}
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
  const file = await download(c, ...serviceTables(view))
  if (file) return file
  const reviews = installation ? await comparisonReviews(context.database, installation.municipality) : []
  return page(
    c,
    info,
    <>
      {refused && <ProblemSummary problems={refused.problems} language={language} />}
      <ServicePage {...view} />
      {installation && (
        <ReviewsSection
          service={service}
          reviews={reviews.filter((each) => each.service === service.id)}
          mayWrite={mayWrite}
          {...refused}
          language={language}
        />
      )}
      {own}
    </>,
    refused ? 400 : 200,
  )
}

async function municipalityPage(c: PageContext, context: AppContext, code: string, refused?: RefusedForm) {
  const language = c.get('language')
  const installation = c.get('installation')
  const service = await serviceOf(c, context)
  const requested = unwrap(readRequest(service, new URL(c.req.url).searchParams))
  const source = sourceFor(installation?.kind)
  const result = unwrap(await serviceResult(context.database, service, requested.choice, source))
  const municipality = result.panel.municipalities.find((each) => each.code === code)
  if (!municipality) return unwrap(unknownMunicipality(code))
  const t = texts[language]
  const name = lowerFirst(service.name[language])
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
        remedy={t.municipality.unrankedRemedy}
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
    mayWrite: await mayChoose(c, context),
    refused,
    language,
  })
  const file = await download(c, ...municipalityTables(view))
  if (file) return file
  return page(
    c,
    info,
    <>
      {refused && <ProblemSummary problems={refused.problems} language={language} />}
      <MunicipalityPage {...view} />
    </>,
    refused ? 400 : 200,
  )
}
