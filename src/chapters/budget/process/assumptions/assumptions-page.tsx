import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { WhereWeAre } from '#chapters/budget/process/calendar/where-are-we.ts'
import { StepStrip } from '#chapters/budget/process/step-strip.tsx'
import { YearChoice } from '#chapters/budget/rules/year-choice.tsx'
import type { Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { SourceLine } from '#web/ui/source-line/source-line.tsx'
import { type AssumptionSeries, clearestBias, inOrder } from './assumption-bias.ts'
import { AssumptionChart } from './assumption-chart.tsx'
import { assumptionTexts, kindWords } from './assumption-texts.ts'
import { sayBias, sayLatest } from './say-bias.ts'

export interface AssumptionsProps {
  readonly here: WhereWeAre | undefined
  readonly year: number
  readonly years: readonly number[]
  readonly series: readonly AssumptionSeries[]
  readonly table: Table | undefined
  readonly mayWrite: boolean
  readonly provenance: Provenance
  readonly language: Language
}

/** What the year's budget takes for granted, and how such assumptions have come out before. */
export function AssumptionsPage(props: AssumptionsProps) {
  const { year, table, series, mayWrite, language } = props
  const t = assumptionTexts[language]
  const to = path(language)
  return (
    <>
      <LeadSentence>{leadOf(props)}</LeadSentence>
      <BudgetNav here="assumptions" language={language} />
      <StepStrip here={props.here} language={language} />
      <YearChoice
        years={props.years.toSorted()}
        chosen={year}
        href={(ar) => to.assumptions({ ar })}
        language={language}
      />
      {series.length === 0 && <EmptyState missing={t.lead.none} remedy={t.emptyRemedy} />}
      <Charts {...props} />
      {table && <DataTable table={table} language={language} exportAddress={to.assumptions({ ar: year })} />}
      {mayWrite && (
        <p class="page-actions">
          <a class="ds-button" data-variant="secondary" href={to.newAssumption({ ar: year })}>
            {t.add}
          </a>
        </p>
      )}
    </>
  )
}

function leadOf({ series, table, year, language }: AssumptionsProps): string {
  const t = assumptionTexts[language].lead
  if (series.length === 0) return t.none
  const first = clearestBias(series)
  const count = table?.rows.length ?? 0
  return [
    count === 0 ? t.noYear(year) : t.count(count, year),
    first ? sayBias(first, language) : t.noBias,
  ].join(' ')
}

function Charts({ series, provenance, language }: AssumptionsProps) {
  const t = assumptionTexts[language]
  const shown = series.filter(({ years }) => years.some(({ outcome }) => outcome !== undefined))
  if (shown.length === 0) return null
  return (
    <section class="part" aria-labelledby="diagram">
      <h2 id="diagram">{t.charts}</h2>
      <p>{t.chartsNote}</p>
      <div class="small-charts">
        {inOrder(shown).map((each) => (
          <figure class="small-chart">
            <figcaption>
              <a href={path(language).assumption(each.id)}>{each.title}</a>
              <span class="of-whom"> {kindWords[each.kind][language]}</span>
              <p>
                {withoutTitle(sayBias(each, language), each.title)} {sayLatest(each, language)}
              </p>
            </figcaption>
            <AssumptionChart series={each} language={language} />
          </figure>
        ))}
      </div>
      <SourceLine provenance={provenance} language={language} />
    </section>
  )
}

/** The sentence without the name that stands beside it. */
function withoutTitle(sentence: string, title: string): string {
  const rest = sentence.slice(title.length + 2)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
