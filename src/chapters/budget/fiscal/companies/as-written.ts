import { formatNumber } from '#core/format.ts'
import type { Written } from '#core/written-form.ts'
import { type CompanyVersion, type CompanyYearVersion, companyFigures } from './model.ts'
import { figureField } from './written-company.ts'

/** A company that is there already, as it stands in the form. */
export function companyAsWritten({ name, shareOwned, from, until }: CompanyVersion): Written {
  return {
    ...{ name, from: String(from), until: until === undefined ? '' : String(until), reason: '' },
    share: written(Math.round(shareOwned * 10_000) / 100),
  }
}

/** A company's year that is there already, as it stands in the form. */
export function companyYearAsWritten({ year, stage, figures, account, source }: CompanyYearVersion): Written {
  const amounts = companyFigures.map((figure) => {
    const ore = figures[figure]
    return [figureField(figure), ore === undefined ? '' : written(ore / 100_000)]
  })
  return { year: String(year), stage, account, source, ...Object.fromEntries(amounts) }
}

/** With every decimal that it has. */
function written(value: number): string {
  return formatNumber(value, 'sv', { decimals: String(value).split('.')[1]?.length ?? 0 })
}
