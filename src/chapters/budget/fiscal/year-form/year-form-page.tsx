import { FiscalNav } from '#chapters/budget/fiscal/fiscal-nav.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { ClosedYear } from './closed-year.tsx'
import { YearChoice, YearVersions } from './year-choice.tsx'
import { YearFields } from './year-fields-form.tsx'
import type { YearFormProps } from './year-form-props.ts'
import { yearFormTexts } from './year-form-texts.ts'

/** Where the controller enters a year's figures, in thousands of kronor; or sees that the year is closed. */
export function YearFormPage(props: YearFormProps) {
  const { written, problems, versions, closing, years, language } = props
  const t = yearFormTexts[language]
  const year = written.year ?? ''
  const lead =
    year === '' ? t.leadNew : closing ? t.leadClosed(year, closing.at, closing.source) : t.lead(year)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{lead}</LeadSentence>
      <FiscalNav here="year" language={language} />
      <YearChoice year={year} years={years} problems={problems} language={language} />
      {closing ? (
        <ClosedYear {...{ closing, language }} {...(problems.length > 0 ? { sent: written } : {})} />
      ) : (
        year !== '' && <YearFields {...props} year={year} />
      )}
      <YearVersions versions={versions} language={language} />
    </>
  )
}
