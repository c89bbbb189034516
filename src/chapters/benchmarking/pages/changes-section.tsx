import type { ImportNews } from '#chapters/benchmarking/data-sources.store.ts'
import { newsCounts, yearSpans } from '#chapters/benchmarking/data-sources-facts.ts'
import { revisedTable } from '#chapters/benchmarking/data-sources-tables.web.ts'
import { texts } from '#chapters/benchmarking/data-sources-texts.ts'
import type { Language } from '#core/language.ts'
import type { Municipality } from '#core/municipality.ts'
import type { HeldBackYear, IndicatorChange } from '#store/indicator-changes.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'

/** So many revised figures are shown; the files have them all. */
const mostShown = 200

interface ChangesSectionProps {
  readonly news: ImportNews
  readonly isLatest: boolean
  readonly municipalities: readonly Municipality[]
  readonly language: Language
}

/** What an import changed: the sum in a sentence, the revised figures, and what became of the indicators. */
export function ChangesSection({ news, isLatest, municipalities, language }: ChangesSectionProps) {
  const t = texts[language].changes
  const { changes, import: done } = news
  const revised = changes.revised.length + changes.withdrawn.length
  const address = path(language).dataSources({ import: done.importId, tabell: 'andringar' })
  return (
    <section class="stack" id="andringar">
      <h2>{isLatest ? t.latest : t.heading}</h2>
      <p>{texts[language].newsOf(newsCounts(changes), done.finishedAt ?? done.startedAt)}</p>
      {!isLatest && (
        <p>
          <a href={`${path(language).dataSources()}#andringar`}>{t.toLatest}</a>
        </p>
      )}
      {revised > 0 && (
        <>
          <DataTable table={revisedTable(news, municipalities, language, mostShown)} language={language} />
          <p class="hint">
            {revised > mostShown ? t.revisedNote(mostShown, revised) : ''} {t.beforeNote}
          </p>
          <ExportLinks address={address} about={t.about} language={language} />
        </>
      )}
      <TitleChanges heading={t.renamed} changes={changes.renamed} language={language} />
      <TitleChanges heading={t.vanished} changes={changes.vanished} language={language} />
      <TitleChanges heading={t.returned} changes={changes.returned} language={language} />
      <TitleChanges heading={t.redescribed} changes={changes.redescribed} language={language} />
      <HeldBack years={changes.heldBack} language={language} />
    </section>
  )
}

interface TitleChangesProps {
  readonly heading: string
  readonly changes: readonly IndicatorChange[]
  readonly language: Language
}

function TitleChanges({ heading, changes, language }: TitleChangesProps) {
  const t = texts[language].waiting
  if (changes.length === 0) return null
  return (
    <section class="stack">
      <h3>{heading}</h3>
      <ul class="indicator-list">
        {changes.map(({ kpi, title, before, after }) => (
          <li>
            <a href={path(language).indicator(kpi)}>{kpi}</a> {before !== null && after !== null ? '' : title}
            {before !== null && after !== null && (
              <dl class="before-after">
                <dt>{t.before}</dt>
                <dd>{before}</dd>
                <dt>{t.after}</dt>
                <dd>{after}</dd>
              </dl>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function HeldBack({ years, language }: { years: readonly HeldBackYear[]; language: Language }) {
  if (years.length === 0) return null
  const byKpi = [...Map.groupBy(years, ({ kpi }) => kpi)]
  return (
    <section class="stack">
      <h3>{texts[language].changes.heldBack}</h3>
      <ul class="indicator-list">
        {byKpi.map(([kpi, held]) => (
          <li>
            <a href={path(language).indicator(kpi)}>{kpi}</a> {reasonsOf(held, language).join('; ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

function reasonsOf(held: readonly HeldBackYear[], language: Language): string[] {
  const t = texts[language].changes
  const renamed = held.filter(({ reason }) => reason === 'renamed').map(({ year }) => year)
  const thin = held.filter(({ reason }) => reason === 'coverage')
  return [
    ...(renamed.length > 0 ? [t.heldRenamed(yearSpans(renamed))] : []),
    ...thin.map(({ year, before, after }) => t.heldCoverage(year, after, before)),
  ]
}
