import type { DemographyPressure, ServicePressure } from '#chapters/budget/fiscal/demography-pressure.ts'
import { FiscalNav } from '#chapters/budget/fiscal/fiscal-nav.tsx'
import { derived, type FiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { serviceName } from '#chapters/budget/fiscal/service-names.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { Why } from '#web/ui/why/why.tsx'
import { compareTable, pressureTable, priceTable } from './demography-tables.web.ts'
import { demographyTexts } from './demography-texts.ts'
import { PressureChart } from './pressure-chart.tsx'

interface DemographyPageProps {
  readonly room: FiscalRoom
  /** The one that is shown first, then the others. */
  readonly pressures: readonly DemographyPressure[]
}

/** What the population alone does to the cost of each service, for ten years, by several forecasts. */
export function DemographyPage({ room, pressures }: DemographyPageProps) {
  const { language, provenance } = room
  const t = demographyTexts[language]
  const [first] = pressures
  const last = first?.total.years.at(-1)
  if (!first || !last || first.total.years.length < 2) {
    return (
      <>
        <FiscalNav here="demography" language={language} />
        <EmptyState missing={t.emptyTitle} remedy={t.emptyRemedy} />
      </>
    )
  }
  const { name, vintage } = first.forecast
  const changes = first.services.flatMap(({ years }) => years.map(({ changeOre }) => changeOre))
  const domain = [Math.min(0, ...changes), Math.max(0, ...changes)] as const
  const to = path(language).demography({ prognos: first.forecast.id })
  return (
    <>
      <LeadSentence>{leadOf(first, language)}</LeadSentence>
      <FiscalNav here="demography" language={language} />
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
              <h3 class="strip-title">{capital(serviceName(pressure.service)[language])}</h3>
              <PressureChart
                id={`tryck-${pressure.service}`}
                name={capital(serviceName(pressure.service)[language])}
                {...{ pressure, domain, language }}
              />
            </li>
          ))}
        </ul>
      </Figure>
      {first.notes.map((note) => (
        <p>{note[language]}</p>
      ))}
      <Why language={language} about={t.title}>
        <p>{t.why}</p>
        <DataTable table={priceTable(room)} language={language} exportAddress={to} />
      </Why>
      <section class="part">
        <h2>{t.compare}</h2>
        <p>{t.compareIntro}</p>
        <ul>
          {pressures.map(({ forecast }) => (
            <li>
              <a href={path(language).demography({ prognos: forecast.id })}>
                {t.heading(forecast.name, forecast.vintage)}
              </a>
            </li>
          ))}
        </ul>
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
