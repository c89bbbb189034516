import { z } from 'zod'
import { fiscalStages } from '#chapters/budget/fiscal/model.ts'
import type { Ore } from '#core/money.ts'
import { present } from '#core/present.ts'
import { statement } from '#store/db.ts'
import { type CompanyFigures, type CompanyVersion, type CompanyYearVersion, companyFigures } from './model.ts'

/** Every company of the group in every version. */
export const companies = statement(
  'fiscal/companies',
  z
    .object({
      id: z.string(),
      version: z.int(),
      name: z.string(),
      shareOwned: z.number(),
      from: z.int(),
      until: z.int().nullable(),
      reason: z.string(),
      who: z.string(),
      at: z.string(),
    })
    .transform((row): CompanyVersion => present(row)),
  `select company_id as id, version, name, share_owned as "shareOwned", from_year as "from", until_year as until, reason,
     who, at
   from municipal_company where municipality_id = $1 order by company_id, version`,
)

const ore = z.int().transform((value) => value as Ore)

/** Every year of every company in every version. */
export const companyYears = statement(
  'fiscal/company years',
  z.object({
    company: z.string(),
    year: z.int(),
    version: z.int(),
    stage: z.enum(fiscalStages),
    figures: z.partialRecord(z.enum(companyFigures), ore).transform((figures): CompanyFigures => figures),
    account: z.string(),
    source: z.string(),
    who: z.string(),
    at: z.string(),
  }) satisfies z.ZodType<CompanyYearVersion>,
  `select company_id as company, year, version, stage, figures, account, source, who, at
   from municipal_company_year where municipality_id = $1 order by company_id, year, version`,
)

export const insertCompany = statement(
  'fiscal/insert company',
  z.object({ version: z.int() }),
  `insert into municipal_company (municipality_id, company_id, version, name, share_owned, from_year, until_year, reason,
     who, at)
   select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6, $7, $8, $9
   from municipal_company where municipality_id = $1 and company_id = $2 returning version`,
)

export const insertCompanyYear = statement(
  'fiscal/insert company year',
  z.object({ version: z.int() }),
  `insert into municipal_company_year (municipality_id, company_id, year, version, stage, figures, account, source, who,
     at)
   select $1, $2, $3, coalesce(max(version), 0) + 1, $4, $5, $6, $7, $8, $9
   from municipal_company_year where municipality_id = $1 and company_id = $2 and year = $3 returning version`,
)
