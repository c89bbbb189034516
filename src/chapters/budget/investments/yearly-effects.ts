import { swedishDay } from '#core/day.ts'
import { type Ore, toOre } from '#core/money.ts'
import type { Investment, InvestmentComponent, RunningCost } from './model.ts'

/** What an investment costs a place in a year, by kind. */
export interface YearlyEffect {
  readonly investment: string
  readonly title: string
  readonly node: string
  readonly year: number
  readonly kind: 'depreciation' | 'interest' | 'running'
  readonly amountOre: Ore
}

/**
 * What an investment costs year by year: linear depreciation of each component over its economic life, internal interest
 * on what is left of it at the year's start (it declines), and the change in running costs.
 *
 * Depreciation and interest begin on the first of the month of use. Each component's depreciation is counted on from its
 * beginning, so that its years add up to what it cost, to the öre, whatever the month.
 *
 * RKR R4 (2019) has depreciation spread the depreciable amount over the time of use. RKR asks for components where the
 * important ones are used up differently (its follow-up of recommendation 11.4, 2018; how R4 words it was not found).
 * Interest by the nominal method is the common internal rule, and the rate is the municipality's own decision.
 *
 * @param from first and last year asked for
 */
export function yearlyEffects(investment: Investment, from: number, to: number): readonly YearlyEffect[] {
  if (investment.stage === 'stopped') return []
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  return years.flatMap((year) => {
    const capital = (kind: 'depreciation' | 'interest', ore: number) =>
      effect(investment, investment.node, year, kind, ore)
    return [
      ...capital(
        'depreciation',
        sumOf(investment.components, (each) => writtenOffIn(investment, each, year)),
      ),
      ...capital(
        'interest',
        sumOf(investment.components, (each) => interestIn(investment, each, year)),
      ),
      ...runningByNode(investment.running, year).flatMap(([node, ore]) =>
        effect(investment, node, year, 'running', ore),
      ),
    ]
  })
}

function effect(
  { id, title }: Investment,
  node: string,
  year: number,
  kind: YearlyEffect['kind'],
  ore: number,
): readonly YearlyEffect[] {
  return ore === 0 ? [] : [{ investment: id, title, node, year, kind, amountOre: toOre(ore) }]
}

function sumOf<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0)
}

/** Months in use by the end of a year, none before the first. */
function monthsBy(inUseFrom: string, year: number): number {
  const [first = 0, month = 1] = inUseFrom.split('-').map(Number)
  return Math.max(0, (year - first) * 12 + 13 - month)
}

/** Öre written off by the end of a year. A component without a life, as land, is never written off. */
export function writtenOffBy(
  { inUseFrom }: Pick<Investment, 'inUseFrom'>,
  { ore, years }: InvestmentComponent,
  year: number,
): number {
  if (years === 0) return 0
  const months = Math.min(monthsBy(inUseFrom, year), years * 12)
  return Math.round((ore * months) / (years * 12))
}

function writtenOffIn(investment: Investment, component: InvestmentComponent, year: number): number {
  return writtenOffBy(investment, component, year) - writtenOffBy(investment, component, year - 1)
}

/** Interest on the book value at the year's start, or on the whole where use begins in the year. */
function interestIn(investment: Investment, component: InvestmentComponent, year: number): number {
  const months = Math.min(12, monthsBy(investment.inUseFrom, year))
  const left = component.ore - writtenOffBy(investment, component, year - 1)
  return Math.round((left * investment.interest * months) / 12)
}

function runningByNode(running: readonly RunningCost[], year: number): readonly [string, number][] {
  return [...Map.groupBy(running, ({ node }) => node)].map(([node, own]) => [
    node,
    sumOf(own, ({ yearlyOre, from }) => Math.round((yearlyOre * Math.min(12, monthsBy(from, year))) / 12)),
  ])
}

/** What investments add to the frame of a place. */
export interface InvestmentFrameRow {
  readonly node: string
  readonly investment: string
  readonly title: string
  readonly stage: Investment['stage']
  /** The year's whole cost, and how much it is more than the year before. */
  readonly amountOre: Ore
  readonly changeOre: Ore
}

/**
 * What each place's frame needs for investments in a year: a row a place and investment, for the frames page. Rows that
 * neither cost nor change anything are left out.
 */
export function investmentRows(
  investments: readonly Investment[],
  year: number,
): readonly InvestmentFrameRow[] {
  return investments.flatMap((investment) => {
    const effects = yearlyEffects(investment, year - 1, year)
    return [...Map.groupBy(effects, ({ node }) => node)].flatMap(([node, own]) => {
      const of = (wanted: number) => sumOf(own, (each) => (each.year === wanted ? each.amountOre : 0))
      const { id, title, stage } = investment
      const [now, before] = [of(year), of(year - 1)]
      return now === 0 && before === 0
        ? []
        : [{ node, investment: id, title, stage, amountOre: toOre(now), changeOre: toOre(now - before) }]
    })
  })
}

/** The latest version of each investment written by the end of a day. */
export function investmentsAt(versions: readonly Investment[], day: string): readonly Investment[] {
  const known = versions.filter(({ at }) => swedishDay(at) <= day)
  return [...Map.groupBy(known, ({ id }) => id).values()].flatMap(
    (own) => own.toSorted((a, b) => a.version - b.version).at(-1) ?? [],
  )
}

/** Total expenditure, öre. */
export function totalSpending({ spending }: Pick<Investment, 'spending'>): Ore {
  return toOre(sumOf(Object.values(spending), (ore) => ore))
}
