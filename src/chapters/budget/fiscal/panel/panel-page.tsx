import { openAgain } from '#chapters/budget/fiscal/closed-fiscal-year.ts'
import { companiesLead } from '#chapters/budget/fiscal/companies/companies-lead.ts'
import { companiesTable } from '#chapters/budget/fiscal/companies/companies-tables.web.ts'
import { companiesTexts } from '#chapters/budget/fiscal/companies/companies-texts.ts'
import { FiscalNav } from '#chapters/budget/fiscal/fiscal-nav.tsx'
import type { FiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { derived } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { panelYear } from '#chapters/budget/fiscal/panel-years.ts'
import { formatDay } from '#core/format.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { Why } from '#web/ui/why/why.tsx'
import { BalanceNotices } from './balance-notices.tsx'
import { LadderList } from './ladder-list.tsx'
import { LawBox } from './law-box.tsx'
import { panelSentence } from './panel-sentence.ts'
import { clockTable, guidelineTable, linesTable, resultTable, roomTable } from './panel-tables.web.ts'
import { panelTexts } from './panel-texts.ts'
import { ResultChart } from './result-chart.tsx'
import { StressSection } from './stress-section.tsx'

export interface PanelPageProps {
  readonly room: FiscalRoom
  readonly mayWrite: boolean
}

/** The fiscal panel: the sentence, the years, the law line by line, and what a worse year would do. */
export function PanelPage({ room, mayWrite }: PanelPageProps) {
  const { panel, language } = room
  const t = panelTexts[language]
  const to = path(language)
  const sentence = panelSentence(panel)
  if (!sentence) {
    const action = mayWrite ? { action: { href: to.fiscalYear(), label: t.emptyAction } } : {}
    return (
      <>
        <FiscalNav here="panel" language={language} />
        <EmptyState missing={t.emptyTitle} remedy={t.emptyRemedy} {...action} />
      </>
    )
  }
  return (
    <>
      <LeadSentence>{sentence[language]}</LeadSentence>
      <BalanceNotices notices={panel.notices} language={language} />
      <FiscalNav here="panel" language={language} />
      <Chart room={room} />
      {mayWrite && (
        <p>
          <a class="ds-button" data-variant="secondary" href={to.fiscalYear({ ar: panel.budgetYear })}>
            {t.change}
          </a>
        </p>
      )}
      <Guidelines room={room} />
      <StressSection room={room} />
      <section class="part" aria-labelledby="trappa">
        <h2 id="trappa">{t.ladderHeading}</h2>
        <LadderList states={panel.ladder} language={language} />
      </section>
      <Requirement room={room} />
      <Reserve room={room} />
      <Companies room={room} />
      <LawBox language={language} />
    </>
  )
}

function Chart({ room }: { readonly room: FiscalRoom }) {
  const { panel, language } = room
  const t = panelTexts[language]
  const held = panel.guidelines.find(({ guideline }) => guideline.measure === 'result-share')?.years ?? []
  const known = held.filter(({ met }) => met !== undefined)
  return (
    <Figure
      id="resultat-figur"
      heading={t.chartHeading(known.filter(({ met }) => met).length, known.length)}
      description={t.chartKey}
      table={resultTable(room)}
      exportAddress={path(language).fiscal()}
      provenance={derived(room.provenance)}
      language={language}
    >
      <ResultChart id="resultat-diagram" panel={panel} language={language} />
    </Figure>
  )
}

function Guidelines({ room }: { readonly room: FiscalRoom }) {
  const { language } = room
  const t = panelTexts[language]
  return (
    <section class="part">
      <h2 id="riktlinjer-rubrik">{t.guidelinesHeading}</h2>
      <DataTable
        table={guidelineTable(room)}
        language={language}
        hideTitle
        exportAddress={path(language).fiscal()}
      />
    </section>
  )
}

function Requirement({ room }: { readonly room: FiscalRoom }) {
  const { panel, language, now, book } = room
  const t = panelTexts[language]
  const clock = clockTable(room)
  const notes = [
    ...panel.years.flatMap(({ year, notes: those }) => those.map(({ text }) => `${year}: ${text[language]}`)),
    ...openAgain(book).map(({ year, decision, reason }) => t.openAgain(year, decision, reason)),
  ]
  return (
    <section class="part">
      <h2 id="balanskrav-rubrik">{t.linesHeading}</h2>
      <p>{t.linesIntro}</p>
      <DataTable
        table={linesTable(room)}
        language={language}
        hideTitle
        exportAddress={path(language).fiscal()}
      />
      <Why language={language} about={t.linesHeading}>
        <p>{t.whyVersion}:</p>
        <ul>
          {now.years.map(({ year, source, at }) => (
            <li>
              {year}: {t.versionOf(source, formatDay(at, language))}
            </li>
          ))}
        </ul>
      </Why>
      {notes.length > 0 && (
        <>
          <h3>{t.notesHeading}</h3>
          <ul>
            {notes.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        </>
      )}
      <h3 id="klocka">{t.clockHeading}</h3>
      {clock.rows.length === 0 ? (
        <p>{t.clockNone}</p>
      ) : (
        <>
          <p>{t.clock}</p>
          <DataTable table={clock} language={language} hideTitle exportAddress={path(language).fiscal()} />
        </>
      )}
    </section>
  )
}

/** What the companies of the group expect, and which of them the budget says too little about. */
function Companies({ room }: { readonly room: FiscalRoom }) {
  const { panel, language } = room
  const t = companiesTexts[language]
  const to = path(language)
  const group = panel.group.find(({ year }) => year === panel.budgetYear)
  return (
    <section class="part">
      <h2 id="bolagen-rubrik">{t.panelHeading}</h2>
      <p>
        {companiesLead(group, language)} {(!group || group.companies.length === 0) && t.emptyRemedy}
      </p>
      {group && group.companies.length > 0 && (
        <DataTable
          table={companiesTable(room, group)}
          language={language}
          hideTitle
          exportAddress={to.fiscal()}
        />
      )}
      <p>
        <a href={to.companies()}>{t.toPage}</a>
      </p>
    </section>
  )
}

function Reserve({ room }: { readonly room: FiscalRoom }) {
  const { panel, language, now } = room
  const t = panelTexts[language]
  const table = roomTable(room)
  const year = panelYear(panel, panel.budgetYear)
  const through = now.rules.oldReserveUsableThrough
  return (
    <section class="part">
      <h2 id="reserv-rubrik">{t.roomHeading(panel.budgetYear)}</h2>
      {table && year?.room ? (
        <>
          <p>{t.room(year.room.reservableOre)}</p>
          <DataTable table={table} language={language} hideTitle exportAddress={path(language).fiscal()} />
          <p>
            {t.rurNote} {through === undefined ? t.rurOpen : t.rurUntil(through)}
          </p>
        </>
      ) : (
        <p>{t.roomMissing}</p>
      )}
    </section>
  )
}
