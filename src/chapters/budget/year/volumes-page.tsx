import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { BudgetRoom } from '#chapters/budget/budget-room.web.ts'
import type { RuleSetVersion } from '#chapters/budget/model.ts'
import { YearChoice } from '#chapters/budget/rules/year-choice.tsx'
import { sayShare } from '#chapters/budget/volume/say-figures.ts'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Problem } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { type Choice, SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { type CountedRow, deviationOf, gatherMonths } from './counted.ts'
import { volumesTexts } from './volumes-texts.ts'

export interface VolumesPageProps {
  readonly room: BudgetRoom
  readonly year: number
  readonly years: readonly number[]
  readonly choices: readonly Choice[]
  readonly shown?: ShownVolumes
  readonly mayWrite: boolean
  readonly refused?: Refused
}

export interface ShownVolumes {
  readonly version: RuleSetVersion
  readonly rows: readonly CountedRow[]
  /** Every row, as the files have it. */
  readonly table: Table
  /** With the months of a unit in one row. */
  readonly pageTable: Table
  readonly occupancy?: Table
  readonly settled?: {
    readonly written: string
    readonly problems: readonly Problem[]
    readonly table?: Table
    readonly sumOre?: number
  }
}

/** What was counted at the units, where it comes from, how it turned out and what money follows. */
export function VolumesPage(props: VolumesPageProps) {
  const { room, year, years, shown, mayWrite, refused } = props
  const { language } = room
  const t = volumesTexts[language]
  const to = path(language)
  if (!shown) {
    return (
      <>
        <BudgetNav here="volumes" year={year} language={language} />
        <YearChoice
          years={years}
          chosen={year}
          href={(each) => to.volumes({ ar: each })}
          language={language}
        />
        <EmptyState
          missing={t.none}
          remedy={t.noneRemedy}
          action={{ href: to.ruleSets(), label: t.toRules }}
        />
      </>
    )
  }
  const { version, rows, occupancy } = shown
  const address = to.volumes({ ar: year, regler: version.id })
  return (
    <>
      <ProblemSummary problems={refused?.problems ?? []} language={language} />
      <LeadSentence>{volumesLead(shown, language)}</LeadSentence>
      <BudgetNav here="volumes" year={year} language={language} />
      <YearChoice
        years={years}
        chosen={year}
        href={(each) => to.volumes({ ar: each, regler: version.id })}
        language={language}
      />
      <form method="get" action={to.volumes()} class="search-form">
        <input type="hidden" name="ar" value={year} />
        <SelectField
          name="regler"
          label={t.choose}
          choices={props.choices}
          chosen={version.id}
          language={language}
        />
        <SubmitButton secondary>{t.show}</SubmitButton>
      </form>
      {rows.length > 0 && <DataTable table={shown.pageTable} language={language} exportAddress={address} />}
      {occupancy && (
        <section class="part">
          <h2>{t.occupancy}</h2>
          <p>{t.occupancyNote}</p>
          <DataTable table={occupancy} language={language} hideTitle exportAddress={address} />
        </section>
      )}
      <Settlement {...props} shown={shown} />
      {mayWrite ? (
        <WriteForm {...props} shown={shown} />
      ) : (
        <WhoMay action="write" kind="allocation-input" language={language} />
      )}
    </>
  )
}

/** What the budget rests on, and by how much it turned out another. */
function volumesLead(
  { version, rows }: Pick<ShownVolumes, 'version' | 'rows'>,
  language: 'sv' | 'en',
): string {
  const units = new Set(rows.map(({ unit }) => unit)).size
  const gathered = gatherMonths(rows, version)
  const months = Math.max(0, ...gathered.map(({ soFar }) => soFar?.months ?? 0))
  const deviation = deviationOf(gathered)?.net
  return volumesTexts[language].lead(version.document.title, version.year, units, deviation, months)
}

function Settlement({ room, year, shown }: VolumesPageProps & { readonly shown: ShownVolumes }) {
  const { language } = room
  const { version, settled } = shown
  const t = volumesTexts[language]
  const to = path(language)
  if (!settled) return null
  const decided = version.document.settlement
  return (
    <section class="part" id="avrakning-del">
      <h2>{t.settlement}</h2>
      {decided === undefined ? (
        <AskedShare year={year} version={version} settled={settled} language={language} />
      ) : (
        <>
          <p>{t.decidedNote(sayShare(decided.fixedShare, language))}</p>
          <ProblemSummary problems={settled.problems} language={language} />
        </>
      )}
      {settled.table && settled.sumOre !== undefined && (
        <>
          <p>{t.settled(toOre(settled.sumOre))}</p>
          <DataTable
            table={settled.table}
            language={language}
            hideTitle
            exportAddress={to.volumes({
              ...{ ar: year, regler: version.id },
              ...(decided === undefined ? { fast: settled.written } : {}),
            })}
          />
        </>
      )}
    </section>
  )
}

/** A share that the rules don't say is asked for. */
function AskedShare({ year, version, settled, language }: AskedShareProps) {
  const t = volumesTexts[language]
  return (
    <>
      <p>{t.settlementNote}</p>
      <form method="get" action={path(language).volumes()} class="search-form">
        <input type="hidden" name="ar" value={year} />
        <input type="hidden" name="regler" value={version.id} />
        <TextField
          name="fast"
          label={t.fixed}
          problems={settled.problems.map((problem) => ({ ...problem, where: 'fast' }))}
          input={{ value: settled.written, inputmode: 'decimal' }}
          language={language}
        />
        <SubmitButton secondary>{t.reckon}</SubmitButton>
      </form>
    </>
  )
}

interface AskedShareProps {
  readonly year: number
  readonly version: RuleSetVersion
  readonly settled: NonNullable<ShownVolumes['settled']>
  readonly language: Language
}

function WriteForm({ room, year, shown, refused }: VolumesPageProps & { readonly shown: ShownVolumes }) {
  const { language } = room
  const t = volumesTexts[language]
  const written = refused?.written ?? {}
  const common = { problems: refused?.problems ?? [], language }
  return (
    <section class="part" id="skriv">
      <h2>{t.write}</h2>
      <p>{t.writeNote}</p>
      <form method="post" action={path(language).volumes()} class="form">
        <input type="hidden" name="ar" value={year} />
        <input type="hidden" name="regler" value={shown.version.id} />
        <TextArea
          {...common}
          name="rows"
          label={t.rows}
          hint={t.pasteNote}
          value={written.rows ?? ''}
          rows={6}
        />
        <SelectField
          {...common}
          name="stage"
          label={t.stage}
          choices={[
            { value: 'budget', label: t.stages.budget },
            { value: 'actual', label: t.stages.actual },
          ]}
          {...(written.stage === undefined ? {} : { chosen: written.stage })}
        />
        <TextField
          {...common}
          name="why"
          label={t.why}
          hint={t.whyHint}
          input={{ value: written.why ?? '' }}
        />
        <p class="form-actions">
          <SubmitButton>{t.save}</SubmitButton>
        </p>
      </form>
    </section>
  )
}
