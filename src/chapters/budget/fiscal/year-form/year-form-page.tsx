import type { FiscalYearVersion } from '#chapters/budget/fiscal/book.ts'
import { FiscalNav } from '#chapters/budget/fiscal/fiscal-nav.tsx'
import { fiscalRoomTexts } from '#chapters/budget/fiscal/fiscal-room-texts.ts'
import { fiscalStages } from '#chapters/budget/fiscal/model.ts'
import { formatDay, formatMoney } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { SelectField, SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { LeadSentence } from '#web/ui/lead-sentence/lead-sentence.tsx'
import { ProblemSummary } from '#web/ui/problem-summary/problem-summary.tsx'
import type { WrittenYear } from './written-year.ts'
import { fieldGroups } from './year-fields.ts'
import { yearFormTexts } from './year-form-texts.ts'

export interface YearFormProps {
  readonly written: WrittenYear
  readonly problems: readonly Problem[]
  /** Versions of the year that is written, the latest first. */
  readonly versions: readonly FiscalYearVersion[]
  /** Years that have figures. */
  readonly years: readonly number[]
  readonly language: Language
}

/** Where the controller enters a year's figures, in thousands of kronor. */
export function YearFormPage({ written, problems, versions, years, language }: YearFormProps) {
  const t = yearFormTexts[language]
  const words = fiscalRoomTexts[language]
  const to = path(language)
  const shared = { problems, language }
  const others = years.filter((year) => String(year) !== written.year)
  return (
    <>
      <ProblemSummary problems={problems} language={language} />
      <LeadSentence>{written.year ? t.lead(written.year) : t.leadNew}</LeadSentence>
      <FiscalNav here="year" language={language} />
      <p>
        {t.others}:{' '}
        {others.map((year, at) => (
          <>
            {at > 0 && ', '}
            <a href={to.fiscalYear({ ar: year })}>{year}</a>
          </>
        ))}
      </p>
      <form method="post" action={to.fiscalYear()} class="form">
        <TextField
          {...shared}
          name="year"
          label={t.year}
          input={{ value: written.year, inputmode: 'numeric', maxlength: 4 }}
        />
        <SelectField
          {...shared}
          name="stage"
          label={t.stage}
          choices={fiscalStages.map((value) => ({ value, label: words.stages[value] }))}
          chosen={written.stage ?? 'budget'}
        />
        {fieldGroups.map(({ legend, fields }) => (
          <fieldset class="choices fiscal-fields">
            <legend>{legend[language]}</legend>
            {fields.map(({ name, label, hint, unit }) => (
              <TextField
                {...shared}
                name={name}
                label={`${label[language]} (${t.units[unit]})`}
                {...(hint ? { hint: hint[language] } : {})}
                input={{ value: written[name], inputmode: 'text', autocomplete: 'off' }}
              />
            ))}
          </fieldset>
        ))}
        <TextField
          {...shared}
          name="source"
          label={t.source}
          input={{ value: written.source, maxlength: 300 }}
        />
        <TextField
          {...shared}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          input={{ value: written.reason, maxlength: 300 }}
        />
        <p class="form-actions">
          <SubmitButton>{words.save}</SubmitButton>
          <a href={to.fiscal()}>{words.cancel}</a>
        </p>
      </form>
      {versions.length > 0 && (
        <section class="part">
          <h2>{t.versions}</h2>
          <ul>
            {versions.map(({ version, at, who, stage, resultOre, reason, source }) => (
              <li>
                {t.version(version, formatDay(at, language), who)}: {words.stages[stage]},{' '}
                {formatMoney(resultOre, language)}. {reason} ({source})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
