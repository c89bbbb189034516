import { servicesWith, yearSpans } from '#chapters/benchmarking/data-sources-facts.ts'
import { texts } from '#chapters/benchmarking/data-sources-texts.ts'
import type { IndicatorFigures } from '#chapters/benchmarking/indicator.store.ts'
import {
  country,
  figureWithUnit,
  latestOf,
  seriesTable,
  versionsTable,
} from '#chapters/benchmarking/indicator-tables.web.ts'
import type { Service } from '#chapters/benchmarking/model.ts'
import type { Language } from '#core/language.ts'
import type { Municipality } from '#core/municipality.ts'
import { quantile } from '#numerics/quantile.ts'
import type { ValueVersion } from '#store/indicator-values.ts'
import { IndicatorStrip } from '#web/charts/indicator-strip.tsx'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'

export interface IndicatorPageProps {
  readonly figures: IndicatorFigures
  /** Shipped and own. */
  readonly services: readonly Service[]
  /** Whose figures are shown; nothing where none is chosen. */
  readonly municipality: Municipality | undefined
  readonly municipalities: readonly Municipality[]
  /** Of the municipality's figures that have changed, every version. */
  readonly versions: readonly ValueVersion[]
  readonly language: Language
}

/** One indicator as it was published: a municipality beside the country, every version, and all of it as a file. */
export function IndicatorPage(props: IndicatorPageProps) {
  const { figures, services, municipality, language } = props
  const t = texts[language]
  const names = servicesWith(figures.kpi, services).map(({ name }) => name[language])
  return (
    <>
      <LeadSentence>{leadOf(props)}</LeadSentence>
      <p>{t.indicator.facts(figures.kpi, names)}</p>
      <Marks {...props} />
      {municipality && <AmongAll {...props} municipality={municipality} />}
      {municipality && <DataTable table={seriesTable(figures, municipality)} language={language} />}
      <ChooseMunicipality {...props} />
      {municipality && <Versions {...props} name={municipality.name} />}
      <section class="stack">
        <h2>{t.indicator.all}</h2>
        <p>{t.indicator.allText(figures.municipalities, yearSpans(figures.years))}</p>
        <ExportLinks
          address={path(language).indicator(figures.kpi)}
          about={t.indicator.about}
          language={language}
        />
      </section>
    </>
  )
}

function leadOf({ figures, municipality, language }: IndicatorPageProps): string {
  const t = texts[language].indicator
  if (!municipality) return t.leadNoMunicipality
  const { kpi, values } = figures
  const own = latestOf(values, municipality.code)
  if (!own) return t.leadNone(municipality.name)
  const same = latestOf(
    values.filter(({ year }) => year === own.year),
    country,
  )
  return t.lead({
    name: municipality.name,
    value: figureWithUnit(own.value, kpi, language),
    year: own.year,
    country: same && figureWithUnit(same.value, kpi, language),
  })
}

/** Where the municipality lies among all in its latest year. Counting them is our own processing. */
function AmongAll({
  figures,
  municipality,
  municipalities,
  language,
}: IndicatorPageProps & { municipality: Municipality }) {
  const t = texts[language].indicator
  const own = latestOf(figures.values, municipality.code)
  if (!own) return null
  const names = new Map(municipalities.map(({ code, name }) => [code, name]))
  const marks = figures.values.flatMap(({ municipality: code, year, gender, value }) => {
    const name = names.get(code)
    if (name === undefined || value === null || gender !== 'T' || year !== own.year) return []
    return [
      { municipality: code, name, value, ...(code === municipality.code && { standing: 'own' as const }) },
    ]
  })
  const below = marks.filter(({ value }) => value < own.value).length
  const heading = t.figureHeading(municipality.name, below, marks.length - 1, own.year)
  return (
    <Figure
      id="bland-alla"
      heading={heading}
      description={t.figureText}
      provenance={{ ...figures.provenance, mark: 'derived', preliminary: own.preliminary }}
      language={language}
    >
      <IndicatorStrip
        id="bland-alla-bild"
        title={heading}
        description={t.figureText}
        marks={marks}
        median={quantile(
          marks.map(({ value }) => value),
          0.5,
        )}
        better="neither"
        write={(value) => figureWithUnit(value, figures.kpi, language)}
        language={language}
      />
    </Figure>
  )
}

/** What must be known before the figures are read: that the indicator has vanished, or has a new title. */
function Marks({ figures, language }: IndicatorPageProps) {
  const t = texts[language]
  const { vanishedAt, pendingTitle, kpi } = figures
  if (vanishedAt === null && pendingTitle === null) return null
  return (
    <Callout kind="attention" level={2} {...(pendingTitle !== null && { title: t.waiting.renamed(kpi) })}>
      {vanishedAt !== null && <p>{t.changes.vanished}.</p>}
      {pendingTitle !== null && (
        <p>
          {t.waiting.after}: {pendingTitle}{' '}
          <a href={`${path(language).dataSources()}#vantar`}>{t.waiting.heading}</a>
        </p>
      )}
    </Callout>
  )
}

function ChooseMunicipality({ figures, municipality, municipalities, language }: IndicatorPageProps) {
  const t = texts[language].indicator
  return (
    <form class="search-form" action={path(language).indicator(figures.kpi)}>
      <div class="ds-field">
        <label class="ds-label" for="municipality">
          {t.choose}
        </label>
        <p class="hint" id="municipality-hint">
          {t.chooseHint}
        </p>
        <input
          class="ds-input"
          id="municipality"
          name="municipality"
          list="kommuner"
          autocomplete="off"
          required
          value={municipality?.name}
          aria-describedby="municipality-hint"
        />
        <datalist id="kommuner">
          {municipalities.map(({ name }) => (
            <option value={name} />
          ))}
        </datalist>
      </div>
      <button class="ds-button" data-variant="secondary" type="submit">
        {t.show}
      </button>
    </form>
  )
}

function Versions({ figures, versions, name, language }: IndicatorPageProps & { name: string }) {
  const t = texts[language].indicator
  return (
    <section class="stack" id="versioner">
      <h2>{t.versions(name)}</h2>
      {versions.length === 0 ? (
        <p>{t.versionsNone}</p>
      ) : (
        <DataTable table={versionsTable(figures, versions)} language={language} />
      )}
    </section>
  )
}
