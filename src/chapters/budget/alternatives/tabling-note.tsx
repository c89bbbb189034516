import { fiscalLawOf } from '#chapters/budget/fiscal/law.ts'
import type { Language } from '#core/language.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { sayOre } from './alternative-sentences.ts'
import type { TablingNote } from './model.ts'
import { tabledTexts } from './tabled-texts.ts'

/** What everybody is to see beside a budget that doesn't balance, or that leaves something unsaid. */
export function NoteOfTabling({
  note,
  language,
}: {
  readonly note: TablingNote
  readonly language: Language
}) {
  const t = tabledTexts[language]
  const { deficits, exception, exceptionText, consequencesMissing } = note
  const isShort = deficits.length > 0
  if (!isShort && consequencesMissing === 0) return null
  const years = deficits.map(({ year, deficitOre }) =>
    deficitOre === 0 ? t.even(year) : `${sayOre(deficitOre, language)} ${year}`,
  )
  return (
    <Callout kind="attention" level={2} {...(isShort && { title: t.deficitTitle })}>
      {isShort && <p class="note-deficit">{t.deficit(years.join(', '))}</p>}
      {exception && (
        <p>
          {t.relied[exception]} {exceptionText}
          {fiscalLawOf(exception).status === 'unverified' && <> {t.unverified}</>}
        </p>
      )}
      {consequencesMissing > 0 && <p>{t.missingConsequences(consequencesMissing)}</p>}
    </Callout>
  )
}
