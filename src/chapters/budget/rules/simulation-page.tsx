import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { RuleSetVersion } from '#chapters/budget/model.ts'
import { formatMoney } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Provenance } from '#core/provenance.ts'
import { path, withQuery } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { Why } from '#web/ui/why/why.tsx'
import type { TestedYear } from './back-test.ts'
import { differences } from './difference.ts'
import { DifferenceList } from './difference-list.tsx'
import { DivergingStrip } from './diverging-strip.tsx'
import type { Tried } from './proposed-against.ts'
import type { Simulation } from './simulate.ts'
import { asWrittenTable, backTestTable, simulationTable, unitCausesTable } from './simulation-tables.web.ts'
import { simulationTexts } from './simulation-texts.ts'

export interface SimulationPageProps {
  readonly proposal: RuleSetVersion
  readonly before: RuleSetVersion
  readonly tried: Tried
  readonly tested: readonly TestedYear[]
  readonly provenance: Provenance
  readonly language: Language
}

/** Who wins and who loses by a proposal, what it comes from, and what it would have meant in earlier years. */
export function SimulationPage(props: SimulationPageProps) {
  const { proposal, before, tried, provenance, language } = props
  const t = simulationTexts[language]
  const { simulation, asWritten, volumesOf, hasFrame } = tried
  const address = path(language).simulation(proposal.id, { version: proposal.version })
  return (
    <>
      <LeadSentence>{simulationLead(simulation, language)}</LeadSentence>
      <BudgetNav here="rules" language={language} />
      <p>
        {t.compared(proposal.version, proposal.year, before.version, before.year, volumesOf)}{' '}
        {hasFrame ? '' : t.noFrame} {asWritten && t.sharesAll} {t.sumSame(simulation.sumAfterOre)}
      </p>
      <Changes {...props} />
      {simulation.winners + simulation.losers > 0 && (
        <Figure
          id="vinnare"
          heading={t.winners}
          description={t.winnersNote}
          table={simulationTable(simulation, provenance)}
          exportAddress={address}
          provenance={provenance}
          language={language}
        >
          <DivergingStrip
            id="vinnare-diagram"
            title={simulationLead(simulation, language)}
            description={t.chart(simulation.units.length)}
            rows={simulation.units.map(({ unit, name, changeOre, share }) => ({
              ...{ key: unit, label: name, amount: changeOre / 100 },
              ...(share === undefined ? {} : { share }),
            }))}
            language={language}
          />
        </Figure>
      )}
      {simulation.units.some(({ parts }) => parts.length > 0) && (
        <section class="part">
          <h2>{t.causes}</h2>
          <p>{t.causesLead}</p>
          <Causes {...props} />
          <ExportLinks
            address={withQuery(address, { tabell: 'orsaker' })}
            about={t.causesNote}
            language={language}
          />
        </section>
      )}
      {asWritten && (
        <section class="part" id="som-skrivet-del">
          <h2>{t.asWritten}</h2>
          <p>
            {t.sumChanged(asWritten.sumBeforeOre, asWritten.sumAfterOre)} {t.kept(asWritten.keptAfterOre)}
          </p>
          <DataTable
            table={asWrittenTable(asWritten, provenance)}
            language={language}
            exportAddress={address}
          />
        </section>
      )}
      <BackTest {...props} />
    </>
  )
}

/** Every unit's change, opening into the parts that it is made of. */
function Causes({ tried: { simulation }, provenance, language }: SimulationPageProps) {
  return (
    <div class="money-steps">
      {simulation.units.map((unit) => (
        <details class="disclosure money-step">
          <summary>
            <span>{unit.name}</span>
            <span class="money">{formatMoney(unit.changeOre, language, { signed: true })}</span>
          </summary>
          <div class="disclosed">
            <DataTable
              table={unitCausesTable(unit, provenance)}
              language={language}
              hideTitle
              source={false}
            />
          </div>
        </details>
      ))}
    </div>
  )
}

/** How many win and lose, how much is moved, and for whom most. */
function simulationLead(
  { winners, losers, unchanged, movedOre, units }: Simulation,
  language: Language,
): string {
  const most = units.toSorted((a, b) => Math.abs(b.changeOre) - Math.abs(a.changeOre))[0]
  const largest = most && most.changeOre !== 0 ? most.name : undefined
  return simulationTexts[language].lead(winners, losers, unchanged, movedOre, largest)
}

function Changes({ proposal, before, language }: SimulationPageProps) {
  const t = simulationTexts[language]
  const found = differences(before.document, proposal.document)
  return (
    <section class="part">
      <h2>{t.changes}</h2>
      {proposal.why !== '' && <p class="written">{proposal.why}</p>}
      {found.length === 0 ? <p>{t.none}</p> : <DifferenceList found={found} language={language} />}
    </section>
  )
}

function BackTest({ proposal, tested, provenance, language }: SimulationPageProps) {
  const t = simulationTexts[language]
  const address = path(language).simulation(proposal.id, { version: proposal.version })
  return (
    <section class="part" id="tidigare-ar">
      <h2>{t.back(tested.length)}</h2>
      <p>{t.backNote}</p>
      {tested.map((trial) =>
        'hindered' in trial ? (
          <div class="back-test">
            <h3>{t.hindered(trial.year)}</h3>
            <ul>
              {trial.hindered.slice(0, 3).map(({ text }) => (
                <li>{text[language]}</li>
              ))}
            </ul>
          </div>
        ) : (
          <div class="back-test">
            <h3>{t.backYear(trial.year, trial.movedOre)}</h3>
            <Why language={language} about={String(trial.year)}>
              <DataTable
                table={backTestTable(trial.year, trial.units, provenance)}
                language={language}
                exportAddress={address}
              />
            </Why>
          </div>
        ),
      )}
    </section>
  )
}
