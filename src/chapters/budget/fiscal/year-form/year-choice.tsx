import type { FiscalYearVersion } from '#chapters/budget/fiscal/book.ts'
import { fiscalRoomTexts } from '#chapters/budget/fiscal/fiscal-room-texts.ts'
import { formatDay, formatMoney } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Problem } from '#core/outcome.ts'
import { path } from '#web/paths.ts'
import { SubmitButton, TextField } from '#web/ui/field/field.tsx'
import { yearFormTexts } from './year-form-texts.ts'

interface YearChoiceProps {
  /** The chosen year; empty: none. */
  readonly year: string
  /** Years that have figures. */
  readonly years: readonly number[]
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** The way to the other years; where none is chosen, also to one that has no figures yet. */
export function YearChoice({ year: chosen, years, problems, language }: YearChoiceProps) {
  const t = yearFormTexts[language]
  const to = path(language)
  const others = years.filter((year) => String(year) !== chosen)
  return (
    <>
      {others.length > 0 && (
        <p>
          {t.others}:{' '}
          {others.map((year, at) => (
            <>
              {at > 0 && ', '}
              <a href={to.fiscalYear({ ar: year })}>{year}</a>
            </>
          ))}
        </p>
      )}
      <form method="get" action={to.fiscalYear()} class="search-form">
        <TextField
          name="ar"
          label={t.year}
          problems={problems.filter(({ where }) => where === 'ar')}
          language={language}
          input={{ value: chosen, inputmode: 'numeric', maxlength: 4 }}
        />
        <SubmitButton secondary>{t.choose}</SubmitButton>
      </form>
    </>
  )
}

interface YearVersionsProps {
  /** The latest first. */
  readonly versions: readonly FiscalYearVersion[]
  readonly language: Language
}

/** Every version that the year has had, with who wrote it and why. */
export function YearVersions({ versions, language }: YearVersionsProps) {
  const t = yearFormTexts[language]
  if (versions.length === 0) return null
  return (
    <section class="part">
      <h2>{t.versions}</h2>
      <ul>
        {versions.map(({ version, at, who, stage, resultOre, reason, source }) => (
          <li>
            {t.version(version, formatDay(at, language), who)}: {fiscalRoomTexts[language].stages[stage]},{' '}
            {formatMoney(resultOre, language)}. {reason} ({source})
          </li>
        ))}
      </ul>
    </section>
  )
}
