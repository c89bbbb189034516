import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Sort, Table } from '#reports/table.ts'
import { path, withQuery } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { SelectField, SubmitButton } from '#web/ui/field/field.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { Why } from '#web/ui/why/why.tsx'
import { ConsequencesChart } from './consequences-chart.tsx'
import { consequenceTexts } from './consequences-texts.ts'
import type { ConsequenceLimit } from './limit.ts'
import { isLacking, type NeededConsequence } from './needed.ts'

export interface ConsequencesProps {
  readonly year: number
  /** The latest first. */
  readonly years: readonly number[]
  readonly needed: readonly NeededConsequence[]
  readonly limit: ConsequenceLimit
  readonly table: Table
  readonly all: Table
  /** Of the page with the reader's choices. */
  readonly address: string
  /** Of the table of all changes. */
  readonly sort: Sort | undefined
  readonly nameOf: (node: string) => string
  readonly provenance: Provenance
  readonly language: Language
}

/** A year's changes with money and quality as a pair. */
export function ConsequencesPage(props: ConsequencesProps) {
  const { year, needed, limit, table, all, address, language } = props
  const t = consequenceTexts[language]
  const lacking = needed.filter(({ status }) => isLacking(status))
  const [largest] = lacking
  return (
    <>
      <LeadSentence>
        {t.lead({
          ...{ year, limit, needed: needed.length, lacking: lacking.length },
          ...(largest ? { largest: largest.change } : {}),
        })}
      </LeadSentence>
      <Why language={language} about={t.whyAbout}>
        <p>{t.limit(limit)}</p>
        <ol>
          {t.method.map((each) => (
            <li>{each}</li>
          ))}
        </ol>
      </Why>
      <BudgetNav here="consequences" language={language} />
      <p>{t.intro}</p>
      <YearChoice {...props} />
      {needed.length === 0 ? (
        <EmptyState missing={t.none(year)} remedy={t.noneRemedy} />
      ) : (
        <>
          <Pairs {...props} />
          <p>{t.actionsCost(actionsCost(needed))}</p>
          <DataTable table={table} language={language} exportAddress={address} />
        </>
      )}
      {all.rows.length > 0 && (
        <details class="disclosure" open={props.sort !== undefined}>
          <summary>{t.allTable}</summary>
          <div class="disclosed">
            <DataTable
              table={all}
              language={language}
              hideTitle
              exportAddress={address}
              sort={props.sort}
              sortHref={({ by, order }) => `${withQuery(address, { sort: by, order })}#alla-andringar`}
            />
          </div>
        </details>
      )}
    </>
  )
}

function Pairs({ needed, nameOf, provenance, language }: ConsequencesProps) {
  const t = consequenceTexts[language]
  const less = needed.filter(({ change }) => change.restOre < 0).length
  const heading = t.figureHeading(less, needed.length - less)
  return (
    <Figure id="par" heading={heading} description={t.figureDescription} {...{ provenance, language }}>
      <ConsequencesChart {...{ needed, heading, nameOf, language }} />
    </Figure>
  )
}

function YearChoice({ year, years, language }: ConsequencesProps) {
  const t = consequenceTexts[language]
  return (
    <search>
      <form class="filter filter-choices" action={path(language).consequences()}>
        <SelectField
          name="ar"
          label={t.year}
          choices={years.map((each) => ({ value: String(each), label: String(each) }))}
          chosen={String(year)}
          language={language}
        />
        <SubmitButton>{t.show}</SubmitButton>
      </form>
    </search>
  )
}

function actionsCost(needed: readonly NeededConsequence[]) {
  const actions = needed.flatMap(({ consequence }) => consequence?.actions ?? [])
  return toOre(actions.reduce((sum, { costOre }) => sum + costOre, 0))
}
