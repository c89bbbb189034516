import type {
  DemographyPressure,
  PopulationForecast,
  ServicePressure,
} from '#chapters/budget/fiscal/demography-pressure.ts'
import { FiscalNav } from '#chapters/budget/fiscal/fiscal-nav.tsx'
import { derived, type FiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { againstEarlier } from '#chapters/budget/fiscal/forecast-edition.ts'
import { serviceName, serviceTitle } from '#chapters/budget/fiscal/service-names.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { Why } from '#web/ui/why/why.tsx'
import { compareTable, peopleTable, pressureTable, priceTable } from './demography-tables.web.ts'
import { demographyTexts } from './demography-texts.ts'
import { PopulationForms, type PopulationFormsProps } from './population-forms.tsx'
import { populationTexts } from './population-texts.ts'
import { PressureChart } from './pressure-chart.tsx'

/** A forecast, and what it does to the costs. */
export interface ShownForecast {
  readonly forecast: PopulationForecast
  readonly pressure: DemographyPressure
}

interface DemographyPageProps {
  readonly room: FiscalRoom
  readonly shown: ShownForecast | undefined
  /** The one that is shown first, then the others. */
  readonly pressures: readonly DemographyPressure[]
  readonly problems: readonly Problem[]
  /** What has just been done, in a sentence. */
  readonly done: string | undefined
  readonly forms: PopulationFormsProps
}

/** What the population alone does to the cost of each service, for ten years, by several forecasts. */
export function DemographyPage(props: DemographyPageProps) {
  const { room, shown, problems, done, forms } = props
  const { language, book } = room
  const missing = missingOf(shown, book.prices.length, language)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      {!missing && shown && <LeadSentence>{leadOf(shown.pressure, language)}</LeadSentence>}
      <FiscalNav here="demography" language={language} />
      {done && (
        <Callout>
          <p role="status">{done}</p>
        </Callout>
      )}
      {missing ? <EmptyState {...missing} /> : shown && <Pressure {...props} shown={shown} />}
      {shown && <People room={room} forecast={shown.forecast} />}
      <PopulationForms {...forms} />
    </>
  )
}

/** What is missing before anything can be worked out, and how it comes here. */
function missingOf(shown: ShownForecast | undefined, prices: number, language: Language) {
  const t = populationTexts[language]
  if (!shown) {
    const { emptyTitle, emptyRemedy } = demographyTexts[language]
    return { missing: emptyTitle, remedy: emptyRemedy }
  }
  if (prices === 0) return { missing: t.noPricesTitle, remedy: t.noPricesRemedy }
  const isTooShort = shown.pressure.total.years.length < 2
  return isTooShort ? { missing: t.tooFewTitle, remedy: t.tooFewRemedy } : undefined
}

/** The figures that all rests on, as they came, with where they came from. */
function People({ room, forecast }: { readonly room: FiscalRoom; readonly forecast: PopulationForecast }) {
  const { language, book } = room
  const t = populationTexts[language]
  const against = againstEarlier(book.forecasts, forecast)
  return (
    <section class="part">
      <h2>{t.people(forecast.name, forecast.vintage)}</h2>
      {against && <p>{t.against(against.vintage, against.year, against.difference)}</p>}
      <details class="disclosure">
        <summary>{t.showPeople}</summary>
        <div class="disclosed">
          <DataTable
            table={peopleTable(room, forecast)}
            language={language}
            hideTitle
            source={forecast.source === undefined}
            exportAddress={path(language).demography({ prognos: forecast.id })}
          />
        </div>
      </details>
    </section>
  )
}

function Pressure({ room, shown, pressures }: DemographyPageProps & { readonly shown: ShownForecast }) {
  const { language, provenance } = room
  const t = demographyTexts[language]
  const first = shown.pressure
  const { name, vintage } = first.forecast
  const changes = first.services.flatMap(({ years }) => years.map(({ changeOre }) => changeOre))
  const domain = [Math.min(0, ...changes), Math.max(0, ...changes)] as const
  const to = path(language).demography({ prognos: first.forecast.id })
  return (
    <>
      <Figure
        id="befolkningstryck-figur"
        heading={t.figure(name, vintage)}
        description={t.key}
        table={pressureTable(room, first)}
        exportAddress={to}
        provenance={derived(provenance)}
        language={language}
      >
        <ul class="strips">
          {bySize(first.services).map((pressure) => (
            <li>
              <h3 class="strip-title">{serviceTitle(pressure.service, language)}</h3>
              <PressureChart
                id={`tryck-${pressure.service}`}
                name={serviceTitle(pressure.service, language)}
                {...{ pressure, domain, language }}
              />
            </li>
          ))}
        </ul>
      </Figure>
      {first.notes.map((note) => (
        <p>{note[language]}</p>
      ))}
      {shown.forecast.note && <p>{shown.forecast.note}</p>}
      <Why language={language} about={t.title}>
        <p>{t.why}</p>
        <DataTable table={priceTable(room)} language={language} exportAddress={to} />
      </Why>
      <section class="part">
        <h2>{t.compare}</h2>
        <p>{t.compareIntro}</p>
        <DataTable table={compareTable(room, pressures)} language={language} hideTitle exportAddress={to} />
      </section>
    </>
  )
}

/** The change of the whole at the end, and the service that changes most. */
function leadOf({ total, services }: DemographyPressure, language: 'sv' | 'en'): string {
  const t = demographyTexts[language]
  const first = total.years[0]
  const last = total.years.at(-1)
  if (!first || !last) return ''
  const [most] = bySize(services)
  const lead = t.lead(last.changeOre, last.changeShare ?? 0, first.year, last.year)
  return most ? `${lead} ${t.most(serviceName(most.service)[language], endOf(most))}` : lead
}

/** The one that changes most first. */
function bySize(services: readonly ServicePressure[]): readonly ServicePressure[] {
  return services.toSorted((a, b) => Math.abs(endOf(b)) - Math.abs(endOf(a)))
}

function endOf({ years }: ServicePressure): number {
  return years.at(-1)?.changeOre ?? 0
}
