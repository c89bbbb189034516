import type { FiscalYearVersion, YearReopening } from '#chapters/budget/fiscal/book.ts'
import { FiscalNav } from '#chapters/budget/fiscal/fiscal-nav.tsx'
import { formatList } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Refused } from '#core/written-form.ts'
import { path } from '#web/paths.ts'
import { SelectField, SubmitButton, TextArea, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import { WhoMay } from '#web/ui/who-may/who-may.tsx'
import { reopeningTexts } from './reopening-texts.ts'

export interface ReopeningProps {
  /** The outcomes that close a year, the latest year first. */
  readonly closed: readonly FiscalYearVersion[]
  /** Every reopening, the latest first, and whether the year still stands open by it. */
  readonly reopenings: readonly (YearReopening & { readonly isOpen: boolean })[]
  /** Whether the reader decides, or registers what others have decided; absent: neither. */
  readonly by: YearReopening['by'] | undefined
  /** The year that was asked for. */
  readonly year: string
  readonly refused?: Refused
  readonly language: Language
}

/** Which years are closed, which have been opened again and why, and where the next is. */
export function ReopeningPage(props: ReopeningProps) {
  const { closed, by, refused, language } = props
  const t = reopeningTexts[language]
  const years = closed.map(({ year }) => String(year)).toReversed()
  return (
    <>
      <ProblemSummary problems={refused?.problems ?? []} language={language} />
      <LeadSentence>
        {years.length === 0 ? t.leadNone : t.lead(formatList(years, language), years.length)}
      </LeadSentence>
      <FiscalNav here="year" language={language} />
      <p>{t.how}</p>
      {years.length > 0 && (
        <section class="part">
          <h2>{by === 'registered' ? t.register : t.form}</h2>
          {by === undefined ? (
            <WhoMay action="decide" kind="fiscal-plan" language={language} />
          ) : (
            <ReopeningForm {...props} by={by} />
          )}
        </section>
      )}
      <Reopenings {...props} />
    </>
  )
}

function ReopeningForm({
  closed,
  by,
  year,
  refused,
  language,
}: ReopeningProps & { readonly by: YearReopening['by'] }) {
  const t = reopeningTexts[language]
  const to = path(language)
  const written = refused?.written ?? {}
  const shared = { problems: refused?.problems ?? [], language }
  return (
    <>
      {by === 'registered' && <p>{t.registerNote}</p>}
      <form
        method="post"
        action={by === 'decided' ? to.decideReopening() : to.registerReopening()}
        class="form"
      >
        <SelectField
          {...shared}
          name="year"
          label={t.year}
          choices={closed.map((each) => ({
            value: String(each.year),
            label: t.yearOf(each.year, each.source),
          }))}
          chosen={written.year ?? year}
        />
        <TextArea
          {...shared}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          rows={2}
          value={written.reason ?? ''}
        />
        <TextField
          {...shared}
          name="decision"
          label={t.decision}
          hint={t.decisionHint}
          input={{ value: written.decision ?? '', maxlength: 200 }}
        />
        <p class="form-actions">
          <SubmitButton>{t.open}</SubmitButton>
        </p>
      </form>
    </>
  )
}

function Reopenings({ reopenings, language }: ReopeningProps) {
  const t = reopeningTexts[language]
  return (
    <section class="part">
      <h2>{t.list}</h2>
      {reopenings.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul>
          {reopenings.map(({ year, version, at, who, decision, reason, by, isOpen }) => (
            <li>
              {t.row(year, version, at, who, `${decision}, ${t.by[by]}`)}. {reason}{' '}
              {isOpen ? t.stillOpen : t.closedAgain}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
