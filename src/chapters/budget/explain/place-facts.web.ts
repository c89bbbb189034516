import type { BudgetRoom } from '#chapters/budget/budget-room.web.ts'
import { formatMoney, formatPercent } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import { type Ore, toOre } from '#core/money.ts'
import type { Provenance } from '#core/provenance.ts'
import type { Table } from '#reports/table.ts'
import { path } from '#web/paths.ts'
import { type ReadingRate, type ReadUnit, readingRate } from './receipts.ts'
import type { StepKind } from './steps.ts'
import { type Traceability, traceable, traceableShare } from './traceable.ts'
import { allYears, unitsUnder } from './units-in.ts'
import { whyTexts } from './why-texts.ts'
import { type UnitBudget, yearBudget } from './year-budget.ts'
import { yearOnYear } from './year-on-year.ts'

/** A unit under a place, with what has changed since last year. */
export interface UnitChange {
  readonly unit: string
  readonly name: string
  readonly budget: UnitBudget
  readonly changeOre: Ore
  /** Change by what it had; absent where it had nothing. */
  readonly share?: number
  /** The step that moves most; absent where nothing does. */
  readonly main?: StepKind
  readonly traced: Traceability
}

export interface PlaceFacts {
  readonly node: string
  readonly name: string
  readonly year: number
  readonly years: readonly number[]
  readonly units: readonly UnitChange[]
  readonly sumOre: Ore
  readonly changeOre: Ore
  /** 0–1. */
  readonly traced?: number
  readonly read?: ReadingRate
}

/** @returns nothing where no unit under the place has a budget in any year */
export function placeFacts(
  room: BudgetRoom,
  { node, name }: Pick<PlaceFacts, 'node' | 'name'>,
  asked: string | undefined,
  receipts: readonly ReadUnit[],
): PlaceFacts | undefined {
  const { book, tree, day, organisation } = room
  const years = allYears(book, day)
  const year = years.find((each) => String(each) === asked) ?? years.at(-1)
  if (year === undefined) return undefined
  const now = yearBudget(book, tree, year, day)
  const before = yearBudget(book, tree, year - 1, day)
  const explain = yearOnYear(before, now, organisation)
  const units = unitsUnder(tree, node, new Set(now.units.keys())).flatMap((unit): UnitChange[] => {
    const budget = now.units.get(unit)
    const traced = traceable(now, unit, before)
    if (!budget || !traced) return []
    const { changeOre, steps, before: then } = explain(unit)
    const main = steps.toSorted((a, b) => Math.abs(b.amountOre) - Math.abs(a.amountOre))[0]?.kind
    return [
      {
        ...{ unit, name: room.nameOf(unit), budget, changeOre, traced },
        ...(then.sumOre === 0 ? {} : { share: changeOre / then.sumOre }),
        ...(main === undefined ? {} : { main }),
      },
    ]
  })
  if (units.length === 0) return undefined
  const traced = traceableShare(units.map((each) => each.traced))
  const read = readingRate(
    receipts,
    units.map(({ unit }) => unit),
    year,
    day,
  )
  const sum = (of: (each: UnitChange) => number) => toOre(units.reduce((total, each) => total + of(each), 0))
  return {
    ...{ node, name, year, years, units },
    sumOre: sum(({ budget }) => budget.sumOre),
    changeOre: sum(({ changeOre }) => changeOre),
    ...(traced === undefined ? {} : { traced }),
    ...(read === undefined ? {} : { read }),
  }
}

const words = {
  title: { sv: 'Enheternas budgetar', en: "The units' budgets" },
  unit: { sv: 'Enhet', en: 'Unit' },
  sum: { sv: 'Budget', en: 'Budget' },
  change: { sv: 'Ändring från förra året', en: 'Change from last year' },
  share: { sv: 'Ändringens andel', en: 'As a share' },
  main: { sv: 'Mest beror det på', en: 'It mostly comes from' },
  traced: { sv: 'Spårbar andel', en: 'Traceable share' },
  state: { sv: 'Läge', en: 'State' },
  adopted: { sv: 'Beslutad', en: 'Adopted' },
  proposed: { sv: 'Förslag', en: 'Proposal' },
  total: { sv: 'Summa', en: 'Total' },
  nothing: { sv: 'inget', en: 'nothing' },
} as const satisfies Record<string, Bilingual>

const noBudget = {
  missing: { sv: 'enheten hade ingen budget förra året', en: 'the unit had no budget last year' },
}

/** The units with what has changed, the largest change first. */
export function unitsTable(
  { units, sumOre, changeOre, year }: PlaceFacts,
  provenance: Provenance,
  language: Language,
): Table {
  const rows = units
    .toSorted((a, b) => Math.abs(b.changeOre) - Math.abs(a.changeOre))
    .map(({ unit, name, budget, changeOre: change, share, main, traced }) => ({
      key: unit,
      href: path(language).whyBudget(unit, { ar: year }),
      cells: {
        unit: name,
        sum: budget.sumOre / 100,
        change: change / 100,
        share: share ?? noBudget,
        main:
          main === undefined
            ? words.nothing
            : { sv: whyTexts.sv.stepShort[main], en: whyTexts.en.stepShort[main] },
        traced: traced.share,
        state: words[budget.state],
      },
    }))
  return {
    id: 'enheter',
    title: words.title,
    columns: [
      { key: 'unit', label: words.unit, kind: 'text' },
      { key: 'sum', label: words.sum, kind: 'kronor' },
      { key: 'change', label: words.change, kind: 'kronor', signed: true },
      { key: 'share', label: words.share, kind: 'share', signed: true },
      { key: 'main', label: words.main, kind: 'text' },
      { key: 'traced', label: words.traced, kind: 'share' },
      { key: 'state', label: words.state, kind: 'text' },
    ],
    rows,
    total: { key: 'total', cells: { unit: words.total, sum: sumOre / 100, change: changeOre / 100 } },
    provenance,
  }
}

const texts = {
  sv: {
    lead: (name: string, sum: string, year: number, change: string) =>
      `Enheterna i ${name} har tillsammans ${sum} för ${year}, ${change}.`,
    more: (size: string, year: number) => `${size} mer än ${year}`,
    less: (size: string, year: number) => `${size} mindre än ${year}`,
    same: (year: number) => `lika mycket som ${year}`,
    mostly: (name: string, size: string) => ` Störst ändring har ${name}: ${size}.`,
    traced: (share: string) => `Spårbar andel: ${share} av pengarna är vad en publicerad regel ger.`,
    allRead: 'Alla enheternas chefer har läst sin budget.',
    read: (share: string) => `Minst ${share} av enheternas chefer har läst sin budget.`,
    notRead: 'Färre än var tionde av enheternas chefer har läst sin budget.',
    hidden: 'Hur många chefer som har läst sin budget visas inte för färre än fem enheter.',
  },
  en: {
    lead: (name: string, sum: string, year: number, change: string) =>
      `The units of ${name} have ${sum} together for ${year}, ${change}.`,
    more: (size: string, year: number) => `${size} more than in ${year}`,
    less: (size: string, year: number) => `${size} less than in ${year}`,
    same: (year: number) => `as much as in ${year}`,
    mostly: (name: string, size: string) => ` ${name} has changed most: ${size}.`,
    traced: (share: string) => `Traceable share: ${share} of the money is what a published rule gives.`,
    allRead: "All the units' managers have read their budget.",
    read: (share: string) => `At least ${share} of the units' managers have read their budget.`,
    notRead: "Fewer than one in ten of the units' managers have read their budget.",
    hidden: 'How many managers have read their budget is not shown for fewer than five units.',
  },
} as const satisfies Record<Language, unknown>

export function placeLead({ name, sumOre, changeOre, year, units }: PlaceFacts, language: Language): string {
  const t = texts[language]
  const size = formatMoney(toOre(Math.abs(changeOre)), language)
  const change =
    changeOre === 0 ? t.same(year - 1) : changeOre > 0 ? t.more(size, year - 1) : t.less(size, year - 1)
  const [most] = units.toSorted((a, b) => Math.abs(b.changeOre) - Math.abs(a.changeOre))
  const lead = t.lead(name, formatMoney(sumOre, language), year, change)
  if (!most || most.changeOre === 0 || units.length < 2) return lead
  return lead + t.mostly(most.name, formatMoney(most.changeOre, language, { signed: true }))
}

/** How much is traced, and how many have read: in tens of per cent, and only of five units or more. */
export function placeShares({ traced, read }: PlaceFacts, language: Language): readonly string[] {
  const t = texts[language]
  return [
    ...(traced === undefined ? [] : [t.traced(formatPercent(traced, language))]),
    readWords(read, language),
  ]
}

function readWords(read: ReadingRate | undefined, language: Language): string {
  const t = texts[language]
  if (read === undefined) return t.hidden
  if (read.share === 0) return t.notRead
  return read.share === 1 ? t.allRead : t.read(formatPercent(read.share, language, { decimals: 0 }))
}
