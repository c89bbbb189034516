import type { RankedMunicipality } from '#chapters/benchmarking/efficiency/ranking.ts'
import { type Correlations, followedStructure } from '#chapters/benchmarking/efficiency/validity.ts'
import type { IndicatorSet, Service } from '#chapters/benchmarking/model.ts'
import { isOwnService } from '#chapters/benchmarking/own-service.ts'
import { groupsSentence, halvesSentence, placeSentence, qualityCentre } from '#chapters/benchmarking/place.ts'
import { rankingMarks } from '#chapters/benchmarking/ranking-marks.ts'
import { queryOf, type Requested } from '#chapters/benchmarking/requested.ts'
import type { ServiceResult } from '#chapters/benchmarking/results.store.ts'
import { unrankedTable, validityTable } from '#chapters/benchmarking/tables.web.ts'
import { texts } from '#chapters/benchmarking/texts.ts'
import { compareNames, formatList, formatNumber, lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { NonEmpty } from '#core/outcome.ts'
import type { Sort, Table } from '#reports/table.ts'
import { IntervalRanking } from '#web/charts/interval-ranking.tsx'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ChoicesForm } from './choices-form.tsx'

export interface ServicePageProps {
  readonly service: Service
  readonly requested: Requested
  readonly result: ServiceResult
  /** The rows of the chosen filter, in the chosen order. */
  readonly table: Table
  /** The set of indicators that the choice is made from. */
  readonly set: IndicatorSet
  readonly correlations: Correlations
  readonly own: RankedMunicipality | undefined
  /** Why the own municipality has no place, where it has none. */
  readonly ownReason: string | undefined
  readonly ownName: string | undefined
  readonly peers: ReadonlySet<string>
  readonly sort: Sort | undefined
  readonly language: Language
}

/** Every table of a service page, in the order of the page: each can be had as a file. */
export function serviceTables(props: ServicePageProps): NonEmpty<Table> {
  const { service, table, set, correlations } = props
  const { ranking, provenance } = props.result
  return [
    table,
    ...(ranking.unranked.length > 0 ? [unrankedTable(service, ranking, provenance)] : []),
    validityTable(service, set, correlations, ranking, provenance),
  ]
}

/** One service: who is how efficient, with what certainty, and what the reader can choose. */
export function ServicePage(props: ServicePageProps) {
  const { service, requested, result, table, own, language } = props
  const t = texts[language].service
  const address = path(language).service(service.slug, queryOf(requested))
  return (
    <>
      <Explorer {...props} />
      <section class="part">
        <StillFollows {...props} />
        <ExportLinks address={address} about={t.tableTitle} language={language} />
        <DataTable
          table={table}
          language={language}
          sort={props.sort}
          sortHref={({ by, order }) =>
            `${path(language).service(service.slug, { ...queryOf(requested), sort: by, order })}#${table.id}`
          }
        />
      </section>
      <Unranked {...props} />
      <section class="part">
        <h2>{t.validity}</h2>
        <p>{t.validityLead(props.set.published !== undefined)}</p>
        <DataTable
          table={validityTable(service, props.set, props.correlations, result.ranking, result.provenance)}
          language={language}
          hideTitle
          exportAddress={address}
        />
      </section>
      <MethodBox {...props} />
      {own && (
        <p>
          <a class="ds-button" href={path(language).municipality(service.slug, own.code, queryOf(requested))}>
            {t.municipalityLink(own.municipality.name)}
          </a>
        </p>
      )}
    </>
  )
}

/** Said beside the scores: the structure that they still follow. */
function StillFollows({ set, result, correlations, language }: ServicePageProps) {
  const t = texts[language].service
  const followed = followedStructure(set, result.ranking.choice, correlations)
  return (
    <>
      {followed.map(({ indicator, spearman, cleaned }) => (
        <p>
          {(cleaned ? t.stillFollows : t.followsUncleaned)(
            lowerFirst(indicator.name[language]),
            formatNumber(spearman, language, { decimals: 2 }),
          )}
        </p>
      ))}
    </>
  )
}

/** The browser knows the shipped services only: an own one's choices are computed by the server. */
function Explorer(props: ServicePageProps) {
  const { service, own, peers, language } = props
  const figureAndChoices = (
    <>
      <Lead {...props} />
      <RankingFigure {...props} />
      <ChoicesForm {...props} />
    </>
  )
  if (isOwnService(service)) return <div class="ranking-explorer">{figureAndChoices}</div>
  return (
    <ranking-explorer
      data-service={service.id}
      data-language={language}
      data-axis={texts[language].service.axis}
      data-own={own?.code}
      data-peers={[...peers].join(',')}
    >
      {figureAndChoices}
    </ranking-explorer>
  )
}

function Lead({ own, ownName, ownReason, result, language }: ServicePageProps) {
  const { ranked } = result.ranking
  const t = texts[language]
  if (own) {
    return (
      <>
        <LeadSentence>{placeSentence(own, ranked.length, language)}</LeadSentence>
        <p class="halves">{halvesSentence(own, qualityCentre(result.ranking), language)}</p>
      </>
    )
  }
  if (ownName && ownReason) return <LeadSentence>{t.notRanked(ownName, ownReason)}</LeadSentence>
  return <LeadSentence>{groupsSentence(ranked, language)}</LeadSentence>
}

function RankingFigure({ service, result, own, peers, language }: ServicePageProps) {
  const { ranked, choice } = result.ranking
  const t = texts[language].service
  const heading = groupsSentence(ranked, language)
  return (
    <Figure
      id="rangordning"
      heading={heading}
      description={t.rankingDescription}
      provenance={result.provenance}
      language={language}
    >
      <IntervalRanking
        id="rangordning-bild"
        title={t.chartTitle(lowerFirst(service.name[language]))}
        description={heading}
        scoreLabel={t.axis}
        decimals={choice.preset === 'rka' ? 0 : 2}
        language={language}
        {...(own ? { tie: { low: own.rankInterval[0], high: own.rankInterval[1] } } : {})}
        marks={rankingMarks(ranked, own?.code, peers)}
      />
    </Figure>
  )
}

function Unranked({ service, requested, result, language }: ServicePageProps) {
  const { unranked } = result.ranking
  if (unranked.length === 0) return null
  return (
    <details class="disclosure">
      <summary>{texts[language].service.unranked(unranked.length)}</summary>
      <div class="disclosed">
        <DataTable
          table={unrankedTable(service, result.ranking, result.provenance)}
          language={language}
          hideTitle
          exportAddress={path(language).service(service.slug, queryOf(requested))}
        />
      </div>
    </details>
  )
}

function MethodBox({ result, language }: ServicePageProps) {
  const { choice, years } = result.ranking
  const t = texts[language].service
  const lower = (names: readonly string[]) => formatList(names.map(lowerFirst), language)
  const quality = lower(choice.quality.map(({ name }) => name[language]))
  const structure = lower(choice.structure.map(({ name }) => name[language]).toSorted(compareNames))
  const window = texts[language].years(years.map(({ year }) => year))
  return (
    <Callout title={t.methodBox}>
      <p>{t.methodText(choice.cost.name[language], quality, structure, window)}</p>
      <p>
        <a href={path(language).method()}>{t.methodLink}</a>
      </p>
    </Callout>
  )
}
