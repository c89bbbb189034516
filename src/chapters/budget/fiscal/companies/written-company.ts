import { type FiscalStage, fiscalStages } from '#chapters/budget/fiscal/model.ts'
import type { Bilingual } from '#core/language.ts'
import { type Ore, toOre } from '#core/money.ts'
import { combine, isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { readFigure } from '#core/written-figure.ts'
import type { Written } from '#core/written-form.ts'
import { needed } from '#core/written-text.ts'
import { companiesTexts } from './companies-texts.ts'
import {
  type CompanyFigure,
  type CompanyFigures,
  type CompanyVersion,
  type CompanyYearVersion,
  companyFigures,
} from './model.ts'

/** A company as its form gives it. */
export type CompanyContent = Pick<CompanyVersion, 'name' | 'shareOwned' | 'from' | 'until' | 'reason'>

/** A company's year as its form gives it. */
export type CompanyYearContent = Pick<CompanyYearVersion, 'year' | 'stage' | 'figures' | 'account' | 'source'>

type Said = keyof typeof companiesTexts.sv.problems

function said(which: Said): Bilingual {
  return { sv: companiesTexts.sv.problems[which], en: companiesTexts.en.problems[which] }
}

function problem(where: string, which: Said): Problem {
  return { code: `company-${where}`, where, text: said(which) }
}

function yearOf(text: string): number | undefined {
  return /^20\d{2}$/.test(text) ? Number(text) : undefined
}

export function readCompany(written: Written): Outcome<CompanyContent> {
  const { name = '', share = '', from: fromText = '', until: untilText = '', reason = '' } = written
  const percent = readFigure(share)
  const from = yearOf(fromText)
  const until = yearOf(untilText)
  const isUntil = untilText === '' || (until !== undefined && (from === undefined || until > from))
  const read = combine({
    name: needed('name', name, said('name'), 120),
    // Four decimals: what a share of an amount is taken to.
    shareOwned:
      percent !== undefined && percent > 0 && percent <= 100
        ? succeed(Math.max(1, Math.round(percent * 100)) / 10_000)
        : refuse(problem('share', 'share')),
    from: from === undefined ? refuse(problem('from', 'from')) : succeed(from),
    until: isUntil ? succeed(until) : refuse(problem('until', 'until')),
    reason: needed('reason', reason, said('reason'), 300),
  })
  if (!read.ok) return read
  const { until: last, ...content } = read.value
  return succeed({ ...content, ...(last === undefined ? {} : { until: last }) })
}

/** What a figure's field is called in the form. */
export function figureField(figure: CompanyFigure): string {
  return figure.replace('Ore', '')
}

/** Öre of a thousand kronor. */
const perThousand = 100_000

export function readCompanyYear(
  written: Written,
  company: Pick<CompanyVersion, 'from' | 'until'>,
): Outcome<CompanyYearContent> {
  const year = yearOf(written.year ?? '')
  const stage: FiscalStage = fiscalStages.find((each) => each === written.stage) ?? 'budget'
  const figures = readFigures(written)
  const account = written.account ?? ''
  const isEmpty = figures.ok && Object.keys(figures.value).length === 0 && account === ''
  const isOutside =
    year !== undefined && (year < company.from || (company.until !== undefined && year >= company.until))
  return combine({
    year:
      year === undefined || isOutside ? refuse(problem('ar', isOutside ? 'outside' : 'year')) : succeed(year),
    stage: succeed(stage),
    figures: isEmpty ? refuse(problem('result', 'nothing')) : figures,
    account: account.length > 2000 ? needed('account', account, said('nothing')) : succeed(account),
    source: needed('source', written.source ?? '', said('source'), 300),
  })
}

function readFigures(written: Written): Outcome<CompanyFigures> {
  const problems: Problem[] = []
  const figures = new Map<CompanyFigure, Ore>()
  for (const figure of companyFigures) {
    const field = figureField(figure)
    const text = written[field] ?? ''
    if (text === '') continue
    const value = readFigure(text)
    if (value === undefined) problems.push(problem(field, 'figure'))
    else if (value < 0 && figure !== 'resultOre') problems.push(problem(field, 'negative'))
    else figures.set(figure, toOre(Math.round(value * perThousand)))
  }
  const [debt, lent] = [figures.get('debtOre'), figures.get('lentOre')]
  if (debt !== undefined && lent !== undefined && lent > debt) problems.push(problem('lent', 'lent'))
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed(Object.fromEntries(figures))
}
