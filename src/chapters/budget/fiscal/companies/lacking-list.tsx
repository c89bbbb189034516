import { formatList, lowerFirst } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { Callout } from '#web/ui/callout/callout.tsx'
import { companiesTexts, figureName } from './companies-texts.ts'
import { type CompanyInYear, type GroupYear, unaccounted } from './group-year.ts'

interface LackingListProps {
  readonly group: readonly GroupYear[]
  readonly level?: 2 | 3
  readonly language: Language
}

/** Which figures are missing, of which company and year. Nothing where none are. */
export function LackingList({ group, level = 2, language }: LackingListProps) {
  const t = companiesTexts[language]
  const lacking = group.flatMap((year) => unaccounted(year).map((each) => ({ ...each, year: year.year })))
  if (lacking.length === 0) return null
  return (
    <Callout kind="attention" title={t.lackingTitle} level={level}>
      <ul>
        {lacking.map((each) => (
          <li>{t.lacking(each.company.name, each.year, missingWords(each, language))}</li>
        ))}
      </ul>
    </Callout>
  )
}

function missingWords({ told, missing }: CompanyInYear, language: Language): string {
  if (!told) return companiesTexts[language].nothingTold
  return formatList(
    missing.map((figure) => lowerFirst(figureName(figure)[language])),
    language,
  )
}
