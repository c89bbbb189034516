import { swedishDay } from '#core/day.ts'
import { firstSentence } from '#core/first-sentence.ts'
import { type Problem, Refusal } from '#core/outcome.ts'
import { noAnswers } from '#engine/answers.ts'
import type { Report } from '#engine/result.ts'
import {
  isRecommendationId,
  type RecommendationId,
  recommendationById,
  recommendations,
} from '#handbook/index.ts'
import { type Installation, readInstallation } from '#store/installation.ts'
import type { AppContext, ChapterPages, Doors, Finding, PageContext, SearchHit } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { answersOf } from './answers.store.ts'
import { takeAnswer, takeDecision } from './answers.web.ts'
import { leadSentence } from './lead.ts'
import type { Written } from './pages/answer-sections.tsx'
import { CoveragePage } from './pages/coverage-page.tsx'
import { CoverageLink, HandbookPage } from './pages/handbook-page.tsx'
import { PlainList } from './pages/plain-list.tsx'
import { RecommendationPage } from './pages/recommendation-page.tsx'
import { unknownRecommendation } from './problems.ts'
import { whatToDoFirst } from './report-order.ts'
import { resultsTable } from './results-table.web.ts'
import { surveyStore } from './survey.store.ts'
import { texts } from './texts.ts'

/** The rooms of Handboken. */
export const pages: ChapterPages = { register, search, findings }

function register(doors: Doors, context: AppContext): void {
  doors.get(routes.handbook, toRead('recommendation'), (c) => handbook(c, context))
  doors.get(routes.coverage, toRead('recommendation'), (c) => {
    const language = c.get('language')
    const info = { title: texts[language].coverage.title, room: 'handbook', crumbs: crumbs(c) } as const
    return page(c, info, <CoveragePage language={language} />)
  })
  doors.get(routes.recommendation, toRead('recommendation'), (c) =>
    recommendation(c, context, { id: requestedId(c) }),
  )
  const take = (takeForm: typeof takeAnswer) => async (c: PageContext) => {
    const id = requestedId(c)
    const taken = await takeForm(c, context, id)
    if (taken.ok) return c.redirect(path(c.get('language')).recommendation(id), 303)
    return recommendation(c, context, { id, problems: taken.problems, written: taken.written })
  }
  doors.post(routes.answers, to('answer', 'recommendation'), take(takeAnswer))
  doors.post(routes.decisions, to('decide', 'recommendation'), take(takeDecision))
}

function survey(
  { database, now, reportFault }: AppContext,
  installation: Installation,
  only?: RecommendationId,
) {
  return surveyStore(database, {
    municipality: installation.municipality,
    kind: installation.kind,
    at: swedishDay(now()),
    reportFault,
    ...(only ? { only: [only] } : {}),
  })
}

function crumbs(c: PageContext) {
  const language = c.get('language')
  return [{ label: texts[language].crumb, href: path(language).handbook() }]
}

async function handbook(c: PageContext, context: AppContext) {
  const language = c.get('language')
  const t = texts[language]
  const installation = c.get('installation')
  const info = { title: t.title, room: 'handbook', description: t.description } as const
  if (!installation) {
    return page(
      c,
      info,
      <>
        <EmptyState
          missing={t.noMunicipality}
          remedy={t.noMunicipalityRemedy}
          action={{ href: path(language).installation(), label: t.toInstallation }}
        />
        <PlainList language={language} />
        <CoverageLink language={language} />
      </>,
    )
  }
  const report = await survey(context, installation)
  const table = resultsTable(report, installation.kind, language)
  const file = await download(c, table)
  if (file) return file
  const lead = leadSentence(report, installation.name, language)
  const address = path(language).handbook()
  return page(c, info, <HandbookPage {...{ lead, report, table, address, language }} />)
}

/** @throws Refusal where the address names no recommendation */
function requestedId(c: PageContext): RecommendationId {
  const id = c.req.param('id') ?? ''
  if (!isRecommendationId(id)) throw new Refusal([unknownRecommendation(id)])
  return id
}

interface Requested {
  readonly id: RecommendationId
  readonly problems?: readonly Problem[]
  readonly written?: Written
}

async function recommendation(
  c: PageContext,
  context: AppContext,
  { id, problems = [], written = {} }: Requested,
) {
  const language = c.get('language')
  const installation = c.get('installation')
  const found = recommendationById(id)
  const results = installation ? (await survey(context, installation, id)).results : []
  const answers = installation ? await answersOf(context.database, installation.municipality) : noAnswers
  const info = { title: found.title[language], room: 'handbook', crumbs: crumbs(c) } as const
  const [mayAnswer, mayDecide] = await Promise.all([
    mayHere(c, context, 'answer', 'recommendation'),
    mayHere(c, context, 'decide', 'recommendation'),
  ])
  const props = { recommendation: found, results, answers, mayAnswer, mayDecide, problems, written, language }
  return page(c, info, <RecommendationPage {...props} />, problems.length > 0 ? 400 : 200)
}

/** Recommendations by id or by what their title or meaning says. */
async function search(words: string): Promise<readonly SearchHit[]> {
  const wanted = words.toLowerCase()
  return recommendations
    .filter(({ id, title, meaning }) =>
      [id, title.sv, title.en, meaning.sv, meaning.en].some((text) => text.toLowerCase().includes(wanted)),
    )
    .map(({ id, title }) => ({
      title: { sv: `${id} ${title.sv}`, en: `${id} ${title.en}` },
      kind: { sv: texts.sv.search.kind, en: texts.en.search.kind },
      href: path('sv').recommendation(id),
    }))
}

/** How the steering stands, then what to do first. */
async function findings(context: AppContext): Promise<readonly Finding[]> {
  const installation = await readInstallation(context.database)
  if (!installation) return []
  const report: Report = await survey(context, installation)
  const lead = {
    sv: leadSentence(report, installation.name, 'sv'),
    en: leadSentence(report, installation.name, 'en'),
  }
  return [
    { text: lead, href: path('sv').handbook(), isLead: true },
    ...whatToDoFirst(report.results).map((result) => ({
      text: { sv: firstSentence(result.summary.sv), en: firstSentence(result.summary.en) },
      href: path('sv').recommendation(result.recommendation),
      isSignal: true,
    })),
  ]
}
