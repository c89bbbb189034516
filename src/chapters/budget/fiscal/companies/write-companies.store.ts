import type { Writer } from '#chapters/budget/budget-room.web.ts'
import { withFiscal, write, written } from '#chapters/budget/fiscal/write-fiscal.store.ts'
import { isWrittenMeanwhile, writtenMeanwhile } from '#chapters/budget/written-meanwhile.ts'
import { type Outcome, type Problem, refuse } from '#core/outcome.ts'
import { idOfTitle } from '#core/plain-id.ts'
import type { Database } from '#store/db.ts'
import { insertCompany, insertCompanyYear } from './companies.store.ts'
import { companiesTexts } from './companies-texts.ts'
import type { CompanyContent, CompanyYearContent } from './written-company.ts'

/**
 * A company of the group, or a new version of it.
 *
 * @param id absent: a new one
 * @param seen the version that the writer has read
 * @returns the id
 */
export function saveCompany(
  database: Database,
  writer: Writer,
  content: CompanyContent,
  { id, seen }: { readonly id?: string | undefined; readonly seen?: number | undefined } = {},
): Promise<Outcome<string>> {
  return withFiscal(database, writer.municipality, async (outer, { companies }) => {
    const before = companies.findLast((each) => each.id === id)
    if (id !== undefined && !before) return refuse(unknownCompany)
    if (before && isWrittenMeanwhile(seen, before.version)) return refuse(writtenMeanwhile)
    const taken = companies.map((each) => each.id)
    const own = id ?? idOfTitle(content.name, taken)
    return write(outer, writer, async (within) => {
      const { name, shareOwned, from, until, reason } = content
      const row = await within.first(insertCompany, [
        ...[writer.municipality, own, name, shareOwned, from, until ?? null, reason, writer.who, writer.at],
      ])
      const object = `municipal-company/${own}/${written(row).version}`
      const details = { name, shareOwned, from, until }
      return { value: own, entry: { action: 'municipal-company-written', object, why: reason, details } }
    })
  })
}

/** A new version of a company's year; the earlier ones stay. @param seen the version that the writer has read */
export function saveCompanyYear(
  database: Database,
  writer: Writer,
  company: string,
  content: CompanyYearContent,
  seen?: number,
): Promise<Outcome<number>> {
  return withFiscal(database, writer.municipality, async (outer, { companies, companyYears }) => {
    if (!companies.some(({ id }) => id === company)) return refuse(unknownCompany)
    const { year, stage, figures, account, source } = content
    const before = companyYears.findLast((each) => each.company === company && each.year === year)
    if (isWrittenMeanwhile(seen, before?.version ?? 0)) return refuse(writtenMeanwhile)
    return write(outer, writer, async (within) => {
      const row = await within.first(insertCompanyYear, [
        ...[writer.municipality, company, year, stage, JSON.stringify(figures), account, source],
        ...[writer.who, writer.at],
      ])
      const { version } = written(row)
      const object = `municipal-company-year/${company}/${year}/${version}`
      const details = { stage, figures }
      return {
        value: version,
        entry: { action: 'municipal-company-year-written', object, why: source, details },
      }
    })
  })
}

export const unknownCompany: Problem = {
  code: 'unknown-company',
  text: { sv: companiesTexts.sv.problems.unknown, en: companiesTexts.en.problems.unknown },
}
