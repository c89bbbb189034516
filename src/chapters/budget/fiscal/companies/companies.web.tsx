import { writerOf } from '#chapters/budget/budget-room.web.ts'
import { type FiscalRoom, fiscalCrumbs, fiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { seenIn } from '#chapters/budget/written-meanwhile.ts'
import { refuse, unwrap } from '#core/outcome.ts'
import type { Refused } from '#core/written-form.ts'
import type { AppContext, Doors, PageContext } from '#web/context.ts'
import { mayHere, to, toRead } from '#web/doors.ts'
import { download } from '#web/exports.ts'
import { page } from '#web/page.tsx'
import { path, routes } from '#web/paths.ts'
import { readWritten } from '#web/read-form.ts'
import { CompaniesPage } from './companies-page.tsx'
import { companiesTable, companyTable, groupTable, planTable } from './companies-tables.web.ts'
import { companiesTexts } from './companies-texts.ts'
import { CompanyPage, type CompanyProps } from './company-page.tsx'
import type { CompanyVersion } from './model.ts'
import { saveCompany, saveCompanyYear, unknownCompany } from './write-companies.store.ts'
import { readCompany, readCompanyYear } from './written-company.ts'

/** The companies of the municipal group, which the budget accounts for (KL 11:6 a). */
export function registerCompanies(doors: Doors, context: AppContext): void {
  const write = to('write', 'fiscal-plan')
  doors.get(routes.companies, toRead('fiscal-plan'), (c) => showAll(c, context))
  doors.post(routes.companies, write, (c) => add(c, context))
  doors.get(routes.company, toRead('fiscal-plan'), (c) => showOne(c, context))
  doors.post(routes.editCompany, write, (c) => edit(c, context))
  doors.post(routes.companyYear, write, (c) => writeYear(c, context))
  for (const route of [routes.editCompany, routes.companyYear]) {
    doors.get(route, toRead('fiscal-plan'), (c) =>
      c.redirect(path(c.get('language')).company(c.req.param('company') ?? '')),
    )
  }
}

async function showAll(c: PageContext, context: AppContext, refused?: Refused) {
  const room = await fiscalRoom(c, context)
  const { panel, language } = room
  const group = panel.group.find(({ year }) => year === panel.budgetYear)
  const t = companiesTexts[language]
  return (
    (await download(c, groupTable(room), planTable(room), ...(group ? [companiesTable(room, group)] : []))) ??
    page(
      c,
      { title: t.title, room: 'budget', crumbs: fiscalCrumbs(language), here: t.here },
      <CompaniesPage
        room={room}
        mayWrite={await mayHere(c, context, 'write', 'fiscal-plan')}
        {...(refused ? { refused } : {})}
      />,
      refused ? 400 : 200,
    )
  )
}

async function add(c: PageContext, context: AppContext) {
  const written = await readWritten(c)
  const read = readCompany(written)
  const saved = read.ok ? await saveCompany(context.database, writerOf(c, context), read.value) : read
  if (!saved.ok) return showAll(c, context, { problems: saved.problems, written })
  return c.redirect(path(c.get('language')).company(saved.value), 303)
}

/** The company that the address is about. @throws Refusal where there is none */
function companyIn(c: PageContext, { now }: Pick<FiscalRoom, 'now'>): CompanyVersion {
  const id = c.req.param('company')
  return now.companies.find((each) => each.id === id) ?? unwrap(refuse(unknownCompany))
}

async function edit(c: PageContext, context: AppContext) {
  const { id } = companyIn(c, await fiscalRoom(c, context))
  const written = await readWritten(c)
  const read = readCompany(written)
  const which = { id, seen: seenIn(written) }
  const saved = read.ok ? await saveCompany(context.database, writerOf(c, context), read.value, which) : read
  if (!saved.ok) return showOne(c, context, { problems: saved.problems, written, form: 'company' })
  return c.redirect(path(c.get('language')).company(id), 303)
}

async function writeYear(c: PageContext, context: AppContext) {
  const company = companyIn(c, await fiscalRoom(c, context))
  const written = await readWritten(c)
  const read = readCompanyYear(written, company)
  const writer = writerOf(c, context)
  const saved = read.ok
    ? await saveCompanyYear(context.database, writer, company.id, read.value, seenIn(written))
    : read
  if (!saved.ok) return showOne(c, context, { problems: saved.problems, written, form: 'year' })
  const ar = read.ok ? read.value.year : undefined
  return c.redirect(path(c.get('language')).company(company.id, ar === undefined ? undefined : { ar }), 303)
}

async function showOne(c: PageContext, context: AppContext, refused?: CompanyProps['refused']) {
  const room = await fiscalRoom(c, context)
  const { book, panel, language } = room
  const company = companyIn(c, room)
  const table = companyTable(room, company)
  const years = panel.group
    .filter(({ companies }) => companies.some((each) => each.company.id === company.id))
    .map(({ year }) => year)
  const latestFirst = <Row extends { readonly version: number }>(rows: readonly Row[]) =>
    rows.toSorted((a, b) => b.version - a.version)
  const told = book.companyYears.filter((each) => each.company === company.id)
  return (
    (await download(c, table)) ??
    page(
      c,
      {
        title: company.name,
        room: 'budget',
        crumbs: [
          ...fiscalCrumbs(language),
          { label: companiesTexts[language].here, href: path(language).companies() },
        ],
      },
      <CompanyPage
        {...{ company, table, years, language }}
        versions={latestFirst(book.companies.filter(({ id }) => id === company.id))}
        told={latestFirst(told).toSorted((a, b) => b.year - a.year)}
        year={yearIn(refused?.written.year ?? c.req.query('ar'), panel.budgetYear || company.from)}
        budgetYear={panel.budgetYear}
        mayWrite={await mayHere(c, context, 'write', 'fiscal-plan')}
        {...(refused ? { refused } : {})}
      />,
      refused ? 400 : 200,
    )
  )
}

function yearIn(asked: string | undefined, otherwise: number): number {
  return asked !== undefined && /^20\d{2}$/.test(asked) ? Number(asked) : otherwise
}
