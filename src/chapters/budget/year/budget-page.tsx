import type { Child } from 'hono/jsx'
import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import type { BudgetDecision } from '#chapters/budget/model.ts'
import { DivergingStrip } from '#chapters/budget/rules/diverging-strip.tsx'
import { RulesRestOn } from '#chapters/budget/rules/rule-sets-page.tsx'
import { YearChoice } from '#chapters/budget/rules/year-choice.tsx'
import { formatMoney, formatPercent } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Provenance } from '#core/provenance.ts'
import { path } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx'
import { ExportLinks } from '#web/ui/export-links/export-links.tsx'
import { Figure } from '#web/ui/figure/figure.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { committeeTable } from './budget-tables.web.ts'
import { budgetTexts } from './budget-texts.ts'
import type { CommitteeMoney, YearMoney } from './year-money.ts'

export interface BudgetPageProps {
  readonly money: YearMoney
  readonly years: readonly number[]
  /** The assembly's decision on the year, where it has adopted it. */
  readonly assembly?: BudgetDecision
  /** Where in the making of the budget the municipality stands. */
  readonly where?: Child
  readonly provenance: Provenance
  readonly language: Language
}

/** The year's budget: a sentence, what has changed, and every committee that can be opened to its units. */
export function BudgetPage(props: BudgetPageProps) {
  const { money, years, where, language } = props
  const t = budgetTexts[language]
  const to = path(language)
  const { year, committees } = money
  return (
    <>
      <LeadSentence>{budgetLead(props)}</LeadSentence>
      <BudgetNav here="year" year={year} language={language} />
      <YearChoice years={years} chosen={year} href={(each) => to.budget({ ar: each })} language={language} />
      {where}
      {committees.length === 0 ? (
        <EmptyState
          missing={t.none}
          remedy={t.noneRemedy}
          action={{ href: to.ruleSets(), label: t.toRules }}
        />
      ) : (
        <>
          <Changes {...props} />
          <section class="part">
            <h2>{t.committees}</h2>
            <p>
              {t.openNote} {t.whyNote}
            </p>
            <div class="money-steps">
              {committees.map((committee) => (
                <Committee {...props} committee={committee} />
              ))}
            </div>
            <ExportLinks
              address={to.budget({ ar: year, tabell: 'budget' })}
              about={t.table(year)}
              language={language}
            />
          </section>
        </>
      )}
      <RulesRestOn year={year} language={language} />
    </>
  )
}

/** What the year's budget is, whether it is adopted, and how it has grown. */
function budgetLead({
  money,
  assembly,
  language,
}: Pick<BudgetPageProps, 'money' | 'assembly' | 'language'>): string {
  const t = budgetTexts[language]
  const { year, committees, ore, beforeOre } = money
  if (committees.every(({ units }) => units.length === 0)) return t.leadNone(year)
  const waiting = committees.filter(({ isAdopted }) => !isAdopted).map(({ name }) => name)
  const said =
    waiting.length === 0 && assembly
      ? t.leadAdopted(year, ore, committees.length, assembly.reference)
      : t.leadOpen(year, ore, waiting)
  if (beforeOre === undefined || beforeOre === 0) return said
  return `${said} ${t.growth((ore - beforeOre) / beforeOre, year - 1)}`
}

function Changes({ money, provenance, language }: BudgetPageProps) {
  const t = budgetTexts[language]
  const rows = money.committees.flatMap(({ committee, name, ore, beforeOre }) =>
    beforeOre === undefined || beforeOre === 0
      ? []
      : [
          {
            key: committee,
            label: name,
            amount: (ore - beforeOre) / 100,
            share: (ore - beforeOre) / beforeOre,
          },
        ],
  )
  if (rows.length === 0) return null
  return (
    <Figure
      id="forandring"
      heading={t.figure(money.year - 1)}
      description={rows.some(({ amount }) => amount < 0) ? t.figureNote : t.figureNoteOneSided}
      provenance={provenance}
      language={language}
    >
      <DivergingStrip
        id="forandring-diagram"
        title={t.figure(money.year - 1)}
        description={t.chart}
        rows={rows}
        language={language}
      />
    </Figure>
  )
}

function Committee({
  money,
  committee,
  provenance,
  language,
}: BudgetPageProps & { readonly committee: CommitteeMoney }) {
  const t = budgetTexts[language]
  const { name, ore, beforeOre, isAdopted, frame, hindered, units } = committee
  const address = path(language).budget({ ar: money.year })
  const left = frame === undefined ? 0 : frame.amountOre - ore
  return (
    <details class="disclosure money-step committee-money" id={`namnd-${committee.committee}`}>
      <summary>
        <span class="committee-name">{name}</span>{' '}
        <span class="committee-facts">{isAdopted ? t.adopted : t.notAdopted}</span>{' '}
        <span class="committee-change">
          {beforeOre !== undefined &&
            beforeOre !== 0 &&
            formatPercent((ore - beforeOre) / beforeOre, language, { signed: true })}
        </span>{' '}
        <span class="money">{formatMoney(ore, language)}</span>
      </summary>
      <div class="disclosed">
        {frame && (
          <p>
            {t.frame(frame.amountOre, frame.decision)} {left > 0 && t.left(toOre(left))}
            {left < 0 && t.over(toOre(-left))}
          </p>
        )}
        {hindered.length > 0 && <p>{t.hindered(hindered.map(({ document }) => document.title))}</p>}
        {units.length > 0 && (
          <DataTable
            table={committeeTable(money.year, committee, { provenance, language })}
            language={language}
            hideTitle
            exportAddress={address}
          />
        )}
      </div>
    </details>
  )
}
