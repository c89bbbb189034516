import { loadBenchmarkData, type Panel } from '#chapters/benchmarking/index.ts'
import { type BudgetRoom, budgetRoom } from '#chapters/budget/budget-room.web.ts'
import { type GoalVersion, goalBook, goalsAt, reaches } from '#chapters/goals/index.ts'
import { formatNumber, withPercentSign } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { Actor } from '#identity/model.ts'
import { may } from '#identity/policy.ts'
import type { AppContext, PageContext } from '#web/context.ts'
import type { BudgetChange } from './changes.ts'
import { consequenceBook } from './consequences.store.ts'
import { indicatorOf } from './indicator-catalogue.ts'
import { type ConsequenceLimit, consequenceLimitOn } from './limit.ts'
import type { QualityConsequence } from './model.ts'
import { comparableYears, yearChanges } from './year-changes.ts'

/** What the pages of quality consequences rest on. */
export interface ConsequenceRoom extends BudgetRoom {
  readonly consequences: readonly QualityConsequence[]
  readonly limit: ConsequenceLimit
  /** Years with a budget and one before it, the latest first. */
  readonly years: readonly number[]
}

export async function consequenceRoom(
  c: PageContext,
  context: Pick<AppContext, 'database' | 'now'>,
): Promise<ConsequenceRoom> {
  const room = await budgetRoom(c, context)
  return {
    ...room,
    consequences: await consequenceBook(context.database, room.municipality),
    limit: consequenceLimitOn(room.day),
    years: comparableYears(room.book),
  }
}

/** The year that the address says, else the latest. */
export function yearOf(c: PageContext, years: readonly number[]): number | undefined {
  return years.find((year) => String(year) === c.req.query('ar')) ?? years[0]
}

export function changesOf(
  { book, organisation, day }: Pick<BudgetRoom, 'book' | 'organisation' | 'day'>,
  year: number,
): readonly BudgetChange[] {
  return yearChanges(book, organisation, year, day)
}

export function mayWrite(actor: Actor, { tree, municipality }: BudgetRoom, node: string): boolean {
  const path = tree.place(node)?.path
  const object = { kind: 'quality-consequence', municipality, openness: 'internal' } as const
  return path !== undefined && may(actor, 'write', { ...object, path })
}

/** The municipality's own latest figures of indicators, as they are read. */
export async function ownFigures(
  c: PageContext,
  { database }: Pick<AppContext, 'database'>,
  kpis: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const installation = c.get('installation')
  if (!installation || kpis.length === 0) return new Map()
  const source = installation.kind === 'example' ? 'exempeldata' : undefined
  const { panel } = await loadBenchmarkData(database, [...new Set(kpis)], source)
  return new Map(
    kpis.flatMap((kpi) => {
      const figure = latest(panel, kpi, installation.municipality)
      return figure ? [[kpi, figureOf(kpi, figure, language)] as const] : []
    }),
  )
}

function latest(panel: Panel, kpi: string, municipality: string) {
  const year = panel.years(kpi).findLast((each) => panel.values(kpi, each).has(municipality))
  const value = year === undefined ? undefined : panel.values(kpi, year).get(municipality)
  return year === undefined || value === undefined ? undefined : { year, value }
}

function figureOf(kpi: string, { year, value }: { year: number; value: number }, language: Language): string {
  const decimals = Math.abs(value) < 1000 ? 1 : 0
  const unit = indicatorOf(kpi)?.unit[language] ?? ''
  const figure = formatNumber(value, language, { decimals })
  return `${unit === '%' ? withPercentSign(figure, language) : `${figure} ${unit}`}, ${year}`
}

/** The goals that reach a place today. */
export async function goalsFor(
  { database }: Pick<AppContext, 'database'>,
  { municipality, tree, day }: BudgetRoom,
  node: string,
): Promise<readonly GoalVersion[]> {
  const place = tree.place(node)
  if (!place) return []
  return goalsAt(await goalBook(database, municipality), day).goals.filter((goal) => reaches(goal, place))
}
