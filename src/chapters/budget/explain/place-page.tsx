import { BudgetNav } from '#chapters/budget/budget-nav.tsx'
import { YearChoice } from '#chapters/budget/rules/year-choice.tsx'
import type { Language } from '#core/language.ts'
import type { Sort, Table } from '#reports/table.ts'
import { path, withQuery } from '#web/paths.ts'
import { DataTable } from '#web/ui/data-table/data-table.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { type PlaceFacts, placeLead, placeShares } from './place-facts.web.ts'
import { questionTexts } from './question-texts.ts'

interface PlaceProps {
  readonly facts: PlaceFacts
  readonly table: Table
  readonly sort: Sort | undefined
  /** Questions about these units that the reader may see and that wait for an answer. */
  readonly waiting: number
  readonly address: string
  readonly language: Language
}

/** The units under a place: what they have, what has changed, and the way to each one's own page. */
export function PlacePage({ facts, table, sort, waiting, address, language }: PlaceProps) {
  const { node, year, years } = facts
  const t = questionTexts[language]
  const to = path(language)
  return (
    <>
      <LeadSentence>{placeLead(facts, language)}</LeadSentence>
      <BudgetNav here="budget" year={year} language={language} />
      <YearChoice
        years={years}
        chosen={year}
        href={(each) => to.whyBudget(node, { ar: each })}
        language={language}
      />
      {placeShares(facts, language).map((share) => (
        <p>{share}</p>
      ))}
      <p>
        <a href={to.ruleQuestions()}>{t.title}</a>
        {waiting > 0 && ` (${t.waiting.toLowerCase()}: ${waiting})`}
      </p>
      <DataTable
        table={table}
        sort={sort}
        sortHref={({ by, order }) => withQuery(address, { sortera: by, ordning: order })}
        exportAddress={address}
        language={language}
      />
    </>
  )
}
