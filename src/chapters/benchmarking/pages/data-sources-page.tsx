import type { DataSources } from '#chapters/benchmarking/data-sources.store.ts'
import { loadedFacts, newsCounts } from '#chapters/benchmarking/data-sources-facts.ts'
import type { Decision } from '#chapters/benchmarking/data-sources-forms.web.ts'
import { importsTable } from '#chapters/benchmarking/data-sources-tables.web.ts'
import { texts } from '#chapters/benchmarking/data-sources-texts.ts'
import type { Service } from '#chapters/benchmarking/model.ts'
import type { Language } from '#core/language.ts'
import type { Municipality } from '#core/municipality.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Sort, Table } from '#reports/table.ts'
import type { Installation } from '#store/installation.ts'
import { path, withQuery } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { ChangesSection } from './changes-section.tsx'
import { FetchNow, FetchSection, StoppedFetch } from './fetch-section.tsx'
import { WaitingSection } from './waiting-section.tsx'

export interface DataSourcesPageProps {
  readonly sources: DataSources
  /** The loaded indicators; nothing where there are none. */
  readonly table: Table | undefined
  readonly shown: Provenance['source'] | undefined
  readonly municipalities: readonly Municipality[]
  /** Shipped and own. */
  readonly services: readonly Service[]
  readonly installation: Installation | undefined
  readonly canFetch: boolean
  /** Whether the reader may start and cancel fetches, and decide on titles and thin years. */
  readonly mayFetch: boolean
  readonly mayDecide: boolean
  /** Whether the changes shown are those of the latest fetch. */
  readonly isLatest: boolean
  readonly sort: Sort | undefined
  /** What a decision that has just been taken says. */
  readonly done: string | undefined
  readonly decision: Decision | undefined
  readonly now: string
  readonly language: Language
}

/** How things are, what is going on, what waits for somebody, and what there is. */
export function DataSourcesPage(props: DataSourcesPageProps) {
  const { sources, municipalities, isLatest, done, decision, mayFetch, mayDecide, language } = props
  const { news, imports } = sources
  return (
    <>
      {decision && <ProblemSummary problems={decision.problems} language={language} />}
      <Lead {...props} />
      {done && (
        <Callout>
          <p role="status">{done}</p>
        </Callout>
      )}
      <FetchNow fetching={sources.fetching} mayCancel={mayFetch} language={language} />
      {sources.fetching.state === 'idle' && <StoppedFetch imports={imports} language={language} />}
      <WaitingSection {...sources} decision={decision} mayDecide={mayDecide} language={language} />
      <FetchSection {...sources} {...props} />
      {news && (
        <ChangesSection news={news} isLatest={isLatest} municipalities={municipalities} language={language} />
      )}
      <Loaded {...props} />
      <Imports {...props} />
    </>
  )
}

function Lead({ sources, shown, isLatest, now, language }: DataSourcesPageProps) {
  const t = texts[language]
  const facts = loadedFacts(sources.loaded, shown, now)
  if (!facts && sources.fetching.state !== 'idle') return <LeadSentence>{t.noneYet}</LeadSentence>
  if (!facts) return <EmptyState missing={t.none} remedy={t.noneRemedy} />
  const { news } = sources
  return (
    <LeadSentence>
      {t.lead(facts)}
      {news && isLatest && facts.source !== 'exempeldata' && ` ${t.news(newsCounts(news.changes))}`}
    </LeadSentence>
  )
}

function Loaded({ table, sort, language }: DataSourcesPageProps) {
  const t = texts[language].loaded
  if (!table) return null
  const address = path(language).dataSources()
  return (
    <section class="stack" id="inlast">
      <h2>{t.heading}</h2>
      <DataTable
        table={table}
        language={language}
        hideTitle
        sort={sort}
        sortHref={({ by, order }) => `${withQuery(address, { sort: by, order })}#inlast`}
      />
      <ExportLinks address={address} about={t.about} language={language} />
      <p class="hint">
        {t.api} <a href="/api/v1/openapi.json">{t.apiLink}</a>.
      </p>
    </section>
  )
}

function Imports({ sources, table, language }: DataSourcesPageProps) {
  if (!table || sources.imports.length === 0) return null
  return (
    <section class="stack">
      <h2>{texts[language].imports.heading}</h2>
      <DataTable
        table={importsTable(sources.imports, table.provenance, language)}
        language={language}
        source={false}
      />
    </section>
  )
}
