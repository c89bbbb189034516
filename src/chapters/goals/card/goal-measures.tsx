import { writeLevel } from '#chapters/goals/words.ts'
import type { Language } from '#core/language.ts'
import { Figure } from '#web/ui/figure/figure.tsx'
import { cardTexts } from './card-texts.ts'
import type { GoalCard } from './goal-card-props.web.ts'
import { isReached, type MeasureSeries } from './measure-series.ts'
import { seriesTable } from './series-table.web.ts'
import { TargetChart } from './target-chart.tsx'

/** What is measured, how far it is to come, and how far it has. */
export function GoalMeasures({ series, goal, room, address, language }: GoalCard) {
  const t = cardTexts[language]
  if (goal.kind === 'policy-direction') return null
  return (
    <section class="part" id="matt">
      <h2>{t.measures}</h2>
      {series.length === 0 && <p>{t.noMeasures}</p>}
      <div class="measures">
        {series.map((each) => (
          <Figure
            id={`matt-${each.measure.id}`}
            level={3}
            heading={each.measure.title}
            description={describeMeasure(each, language)}
            table={seriesTable(each, room.provenance)}
            exportAddress={address}
            provenance={room.provenance}
            language={language}
          >
            {each.years.length > 1 && (
              <TargetChart id={`bana-${each.measure.id}`} {...each} language={language} />
            )}
          </Figure>
        ))}
      </div>
    </section>
  )
}

function describeMeasure(series: MeasureSeries, language: Language): string {
  const t = cardTexts[language]
  const { measure, latest } = series
  const said = latest ? t.short[verdictOf(series)](...figuresOf(series, language)) : t.noOutcome
  return [said, t.better[measure.better], t.reports(measure.reportsPerYear)].join(' ')
}

/** What came of it, against what was aimed at. */
export function outcomeSentence(series: MeasureSeries, language: Language): string {
  const t = cardTexts[language]
  if (!series.latest) return t.noOutcome
  return t.outcomeLead[verdictOf(series)](series.measure.title, ...figuresOf(series, language))
}

function verdictOf({ measure, latest }: MeasureSeries): 'reached' | 'missed' | 'none' {
  if (latest?.target === undefined) return 'none'
  return isReached(measure, latest.outcome, latest.target) ? 'reached' : 'missed'
}

/** The year, the outcome and the target, as they are written. */
function figuresOf({ measure, latest }: MeasureSeries, language: Language): [number, string, string] {
  const write = (value: number | undefined) =>
    value === undefined ? '' : writeLevel(value, measure.unit, language)
  return [latest?.year ?? 0, write(latest?.outcome), write(latest?.target)]
}
