import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { YearChoice } from '#chapters/budget/rules/year-choice.tsx'
import { formatOre } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { CompareSection } from './compare-section.tsx'
import { type PartsProps, PartsSection } from './parts-section.tsx'
import { type QuestionsProps, QuestionsSection, ReceiptSection } from './questions-section.tsx'
import type { ReadUnit } from './receipts.ts'
import { StaffSection } from './staff-section.tsx'
import type { StaffShare } from './staff-share.ts'
import { StepsSection } from './steps-section.tsx'
import { TableOpens } from './table-opens.tsx'
import { type WhatIfProps, WhatIfSection } from './what-if-section.tsx'
import type { Compared, WhyFacts } from './why-facts.web.ts'
import { whyTexts } from './why-texts.ts'

export interface WhyProps {
  readonly facts: WhyFacts
  readonly lead: string
  readonly parts: PartsProps
  readonly whatIf: WhatIfProps
  readonly compared: Compared | undefined
  readonly planned: { readonly year: number; readonly staff: StaffShare } | undefined
  readonly questions: QuestionsProps
  /** Absent where the reader isn't the unit's own manager. */
  readonly receipt?: { readonly given: ReadUnit | undefined }
  readonly tables: {
    readonly steps: Table
    readonly rows: Table
    readonly parts: Table
    readonly months: Table
    readonly terms?: Table
    readonly staff?: Table
  }
  /** Of the page with the reader's choices. */
  readonly address: string
  readonly provenance: Provenance
  readonly language: Language
}

/** Why has this unit got this budget? */
export function WhyPage(props: WhyProps) {
  const { facts, lead, tables, address, questions, provenance, language } = props
  const { unit, name, year, years, budget } = facts
  const t = whyTexts[language]
  const reference = budget.decision?.reference
  return (
    <>
      <ProblemSummary problems={questions.problems} language={language} />
      <LeadSentence>{lead}</LeadSentence>
      <BudgetNav here="budget" year={year} language={language} />
      <YearChoice
        years={years}
        chosen={year}
        href={(each) => path(language).whyBudget(unit, { ar: each })}
        language={language}
      />
      <p>{reference === undefined ? t.states.proposed : t.states.adopted(reference)}</p>
      <OnPage language={language} />
      <StepsSection
        told={facts.told}
        nameOf={facts.nameOf}
        allocations={props.parts.allocations}
        rows={tables.rows}
        steps={tables.steps}
        {...{ address, provenance, language }}
      />
      <PartsSection {...props.parts} />
      <TableOpens table={tables.parts} {...{ address, language }} />
      <WhatIfSection {...props.whatIf} />
      <CompareSection
        table={tables.terms}
        compared={props.compared}
        {...{ unit, name, year, address, language }}
      />
      <StaffSection planned={props.planned} table={tables.staff} {...{ address, language }} />
      <section class="part" id="manader-del">
        <h2>{t.months}</h2>
        <p>{t.monthsLead(formatOre(toOre(budget.sumOre), language))}</p>
        <TableOpens table={tables.months} {...{ address, language }} />
      </section>
      <QuestionsSection {...questions} />
      {props.receipt && (
        <ReceiptSection
          receipt={props.receipt.given}
          problems={questions.problems}
          {...{ unit, year, language }}
        />
      )}
    </>
  )
}

const sections = [
  'vattenfall',
  'delar',
  'prova',
  'jamfor-enhet',
  'personal',
  'manader-del',
  'fragor',
] as const

/** The page is long: what it answers, in its order. */
function OnPage({ language }: { readonly language: Language }) {
  const t = whyTexts[language].onPage
  return (
    <nav class="on-page" aria-label={t.label}>
      <ul>
        {sections.map((id) => (
          <li>
            <a href={`#${id}`}>{t[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
