import { GoalsNav } from '#chapters/goals/goals-nav.tsx'
import { formatPercent } from '#core/format.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { SelectField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { SourceLine } from '#web/ui/source-line/source-line.tsx'
import { HeatMap } from './heat-map.tsx'
import { LoadBars } from './load-bars.tsx'
import type { LoadPageProps } from './load-page-props.web.ts'
import { loadTexts } from './load-texts.ts'
import { medianOf } from './steering-pressure.ts'
import { TidySection } from './tidy-section.tsx'

/** How much steering reaches the units: all of them at a glance, then one by one, then what could go. */
export function LoadPage(props: LoadPageProps) {
  const { table, provenance, address, limits, language } = props
  const t = loadTexts[language]
  const derived = { ...provenance, mark: 'derived' } as const
  return (
    <>
      <LeadSentence>{loadLead(props)}</LeadSentence>
      <GoalsNav here="load" language={language} />
      <Filter {...props} />
      <section class="part" id="styrtryck">
        <h2>{t.heat}</h2>
        <p>{t.heatHint}</p>
        <HeatMap {...props} />
        <details class="disclosure">
          <summary>{t.how}</summary>
          <p class="disclosed">
            {t.howText(limits.risingYears, formatPercent(limits.topShare, language, { decimals: 0 }))}
          </p>
        </details>
        <SourceLine provenance={derived} language={language} />
      </section>
      <section class="part" id="malen">
        <h2>{t.bars}</h2>
        <p>{t.barsHint(props.mostSteering)}</p>
        {props.units > props.loads.length && <p>{t.tooMany(props.units, props.loads.length)}</p>}
        <LoadBars {...props} />
        <SourceLine provenance={derived} language={language} />
        <details class="disclosure figure-table">
          <summary>{t.table}</summary>
          <div class="disclosed">
            <DataTable
              table={{ ...table, rows: table.rows.slice(0, props.loads.length) }}
              language={language}
              source={false}
              exportAddress={address}
            />
          </div>
        </details>
      </section>
      <TidySection {...props} />
    </>
  )
}

/** How things are for the unit in the middle, or for the one unit; how many are steered by many goals, and where it rises. */
function loadLead({ all, limits, mostSteering, language }: LoadPageProps): string {
  const t = loadTexts[language]
  const [only] = all
  const many = all.filter(({ steering }) => steering.length > mostSteering).length
  const rising = all.filter(({ pressure }) => pressure.isRising).length
  const goals = medianOf(all.map((load) => load.goals.length))
  const reports = medianOf(all.map(({ pressure }) => pressure.index))
  return [
    only && all.length === 1 ? t.leadOne(only.unit.name, goals, reports) : t.lead(goals, reports),
    t.steered(many, mostSteering),
    rising > 0 && t.rising(rising, limits.risingYears),
  ]
    .filter(Boolean)
    .join(' ')
}

function Filter({ place, places, language }: LoadPageProps) {
  const t = loadTexts[language]
  return (
    <form class="goal-filter" action={path(language).goalLoad()}>
      <SelectField
        name="plats"
        label={t.place}
        choices={[{ value: '', label: t.whole }, ...places]}
        chosen={place?.node ?? ''}
        language={language}
      />
      <button class="ds-button" type="submit" data-variant="secondary">
        {t.show}
      </button>
    </form>
  )
}
