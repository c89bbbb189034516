import { derived, type FiscalRoom } from '#chapters/budget/fiscal/fiscal-room.web.ts'
import { fiscalRoomTexts } from '#chapters/budget/fiscal/fiscal-room-texts.ts'
import type { FiscalPanelYear } from '#chapters/budget/fiscal/panel-years.ts'
import { compareNames } from '#core/format.ts'
import type { Bilingual } from '#core/language.ts'
import type { Cell, Column, Row, Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { companiesTexts, figureName } from './companies-texts.ts'
import type { CompanyInYear, GroupYear } from './group-year.ts'
import { type CompanyFigure, type CompanyVersion, companyFigures } from './model.ts'

const { sv, en } = companiesTexts
const both = (pick: (texts: typeof sv) => string): Bilingual => ({ sv: pick(sv), en: pick(en) })

const notTold = { missing: both((t) => t.notTold) }
const cannot = { missing: both((t) => t.cannot) }

const figureColumns: readonly Column[] = companyFigures.map((key) => ({
  key,
  kind: 'kronor',
  label: figureName(key),
}))

function figureCells({ told }: Pick<CompanyInYear, 'told'>): readonly (readonly [CompanyFigure, Cell])[] {
  return companyFigures.map((figure) => {
    const ore = told?.figures[figure]
    return [figure, ore === undefined ? notTold : ore / 100]
  })
}

/** In the order of their names. */
export function byName({ companies }: GroupYear): readonly CompanyInYear[] {
  return companies.toSorted((a, b) => compareNames(a.company.name, b.company.name))
}

/** The companies in one year, with what each has told. */
export function companiesTable({ provenance, language }: FiscalRoom, group: GroupYear): Table {
  return {
    id: 'bolagen',
    title: both((t) => t.table(group.year)),
    columns: [
      { key: 'company', kind: 'text', label: both((t) => t.company) },
      { key: 'share', kind: 'share', label: both((t) => t.share), decimals: 0 },
      ...figureColumns,
    ],
    rows: byName(group).map(
      (each): Row => ({
        key: each.company.id,
        href: path(language).company(each.company.id),
        cells: {
          ...{ company: each.company.name, share: each.company.shareOwned },
          ...Object.fromEntries(figureCells(each)),
        },
      }),
    ),
    provenance,
  }
}

/** One company in every year of the panel. */
export function companyTable({ panel, provenance, language }: FiscalRoom, company: CompanyVersion): Table {
  const own = panel.group.flatMap(({ year, companies }) =>
    companies.filter((each) => each.company.id === company.id).map((each) => ({ ...each, year })),
  )
  return {
    id: 'bolag',
    title: { sv: sv.one.table(company.name), en: en.one.table(company.name) },
    columns: [
      { key: 'year', kind: 'year', label: both((t) => t.year) },
      { key: 'stage', kind: 'text', label: both((t) => t.stage) },
      ...figureColumns,
    ],
    rows: own.map((each) => ({
      key: String(each.year),
      href: path(language).company(company.id, { ar: each.year }),
      cells: { year: each.year, stage: stageCell(each), ...Object.fromEntries(figureCells(each)) },
    })),
    provenance,
  }
}

/** Every company in every year of the panel. */
export function planTable({ panel, provenance, language }: FiscalRoom): Table {
  return {
    id: 'bolagen-ar-for-ar',
    title: both((t) => t.plan),
    columns: [
      { key: 'company', kind: 'text', label: both((t) => t.company) },
      { key: 'year', kind: 'year', label: both((t) => t.year) },
      { key: 'stage', kind: 'text', label: both((t) => t.stage) },
      ...figureColumns,
    ],
    rows: panel.group
      .filter(({ companies }) => companies.some(({ told }) => told))
      .flatMap((group) => byName(group).map((each) => ({ ...each, year: group.year })))
      .toSorted((a, b) => compareNames(a.company.name, b.company.name) || a.year - b.year)
      .map(
        (each): Row => ({
          key: `${each.company.id} ${each.year}`,
          href: path(language).company(each.company.id, { ar: each.year }),
          cells: {
            ...{ company: each.company.name, year: each.year, stage: stageCell(each) },
            ...Object.fromEntries(figureCells(each)),
          },
        }),
      ),
    notes: [both((t) => t.planNote)],
    provenance,
  }
}

function stageCell({ told }: Pick<CompanyInYear, 'told'>): Cell {
  if (!told) return { missing: both((t) => t.nothingTold) }
  return { sv: fiscalRoomTexts.sv.stages[told.stage], en: fiscalRoomTexts.en.stages[told.stage] }
}

/** The municipality's debt with that of its companies, and what it has guaranteed, year by year. */
export function groupTable({ panel, provenance }: FiscalRoom): Table {
  const column = (key: keyof typeof sv.groupColumns): Column => {
    return { key, kind: 'kronor', label: both((t) => t.groupColumns[key]) }
  }
  return {
    id: 'skuld-och-borgen',
    title: both((t) => t.groupTable),
    columns: [
      { key: 'year', kind: 'year', label: both((t) => t.year) },
      ...(['own', 'outside', 'debt', 'perInhabitant', 'guarantees', 'guaranteesPerInhabitant'] as const).map(
        column,
      ),
    ],
    rows: panel.group
      .filter(({ companies }) => companies.some(({ told }) => told))
      .flatMap((group) => {
        const year = panel.years.find((each) => each.year === group.year)
        return year ? [groupRow(group, year)] : []
      }),
    provenance: derived(provenance),
  }
}

function groupRow(group: GroupYear, { figures: { base }, measures }: FiscalPanelYear): Row {
  const { outsideDebtOre, guaranteesOre } = group
  const kronor = (ore: number | undefined): Cell => (ore === undefined ? cannot : ore / 100)
  const own = base?.debtOre
  return {
    key: String(group.year),
    cells: {
      year: group.year,
      own: kronor(own),
      outside: kronor(outsideDebtOre),
      debt: kronor(own === undefined || outsideDebtOre === undefined ? undefined : own + outsideDebtOre),
      perInhabitant: kronor(measures['group-debt-per-inhabitant']),
      guarantees: kronor(guaranteesOre),
      guaranteesPerInhabitant: kronor(measures['guarantees-per-inhabitant']),
    },
  }
}
