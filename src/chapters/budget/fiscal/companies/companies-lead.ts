import { formatList } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { companiesTexts } from './companies-texts.ts'
import { type GroupYear, unaccounted } from './group-year.ts'

/** Whether the budget year accounts for every company, whose figures are missing, and how they do together. */
export function companiesLead(group: GroupYear | undefined, language: Language): string {
  const t = companiesTexts[language]
  if (!group || group.companies.length === 0) return t.leadNone
  const lacking = unaccounted(group)
  const { length } = group.companies
  const names = formatList(
    lacking.map(({ company }) => company.name),
    language,
  )
  const first =
    lacking.length === 0
      ? t.leadWhole(group.year, length)
      : t.leadLacking(group.year, length - lacking.length, length, names)
  return group.resultOre === undefined ? first : `${first} ${t.results(group.resultOre)}`
}
