import { decidedYears } from '#chapters/budget/decided-budget.ts'
import { decidedRuleSet, stateOf } from '#chapters/budget/in-force.ts'
import type { AllocationInput, BudgetBook, RuleSetVersion } from '#chapters/budget/model.ts'
import { resolvePrices } from '#chapters/budget/volume/resolve-prices.ts'
import { roundMoney } from '#chapters/budget/volume/rounding.ts'
import type { Component, Price, RuleSet } from '#chapters/budget/volume/rule-set.ts'
import { isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'

/** By what, and how much, prices are raised from one year to the next. */
export interface YearRaise {
  readonly title: string
  /** ISO day or month of the edition. */
  readonly edition: string
  /** As a share: 0.034 for 3.4 per cent. */
  readonly change: number
}

/** What a change of year writes: drafts and starting values, nothing decided. */
export interface NextYear {
  readonly from: number
  readonly year: number
  readonly drafts: readonly Pick<RuleSetVersion, 'id' | 'version' | 'holder' | 'document'>[]
  readonly inputs: readonly Omit<AllocationInput, 'at'>[]
}

/**
 * What the next year begins with: each rule set decided for the year as a draft with raised prices, and what was counted
 * at its units as starting values. A rule set that already has a version for the next year is left alone, so that the
 * change of year can be run again.
 */
export function nextYear(book: BudgetBook, from: number, raise: YearRaise): Outcome<NextYear> {
  const year = from + 1
  const ids = [...new Set(book.ruleSets.map(({ id }) => id))]
  const decided = ids.flatMap((id) => decidedRuleSet(book, id, from) ?? [])
  if (decided.length === 0) return refuse(nothingDecided(from))
  const wanting = decided.filter(({ id }) => !hasVersion(book, id, year))
  const drafts: NextYear['drafts'][number][] = []
  const found: Problem[] = []
  for (const { id, holder, document } of wanting) {
    const version = nextVersion(book, id)
    const raised = raisedRules(document, year, version, raise)
    if (raised.ok) drafts.push({ id, version, holder, document: raised.value })
    else found.push(...raised.problems)
  }
  if (isNonEmpty(found)) return { ok: false, problems: found }
  return succeed({ from, year, drafts, inputs: startingValues(book, from, wanting) })
}

/** The number of a rule set's next version. */
export function nextVersion({ ruleSets }: Pick<BudgetBook, 'ruleSets'>, id: string): number {
  return Math.max(0, ...ruleSets.filter((each) => each.id === id).map(({ version }) => version)) + 1
}

function hasVersion({ ruleSets }: BudgetBook, id: string, year: number): boolean {
  return ruleSets.some(
    (version) => version.id === id && version.year === year && stateOf(version) !== 'withdrawn',
  )
}

/**
 * A rule set with every price, pot, step and fixed amount raised by the same index. A written price keeps what it was as
 * its base, so that the chain from last year's price to this year's can be read. A derived one follows its parts.
 */
function raisedRules(document: RuleSet, year: number, version: number, raise: YearRaise): Outcome<RuleSet> {
  const prices = resolvePrices(document)
  if (!prices.ok) return prices
  const id = `uppräkning-${year}`
  const { decision: _, indices: __, ...rest } = document
  return succeed({
    ...rest,
    ...{ year, version },
    indices: [{ id, title: raise.title, edition: raise.edition, change: raise.change }],
    prices: document.prices.map((price) => raisedPrice(price, prices.value.get(price.id)?.ore ?? 0, id)),
    components: document.components.map((component) => raisedComponent(component, raise.change)),
  })
}

function raisedPrice(price: Price, ore: number, index: string): Price {
  const { id, title, per, rounding } = price
  if (price.of !== undefined && price.raisedBy === undefined) return price
  return { id, title, per, ore, raisedBy: index, ...(rounding ? { rounding } : {}) }
}

function raisedComponent(component: Component, change: number): Component {
  const raised = (ore: number) => roundMoney(ore * (1 + change), { to: 'krona' })
  switch (component.kind) {
    case 'pot':
    case 'fixed':
      return { ...component, ore: raised(component.ore) }
    case 'steps':
      return { ...component, steps: component.steps.map(({ upTo, ore }) => ({ upTo, ore: raised(ore) })) }
    default:
      return component
  }
}

/** What was counted for the year, a year later: counts keep their day of the year. */
function startingValues(
  { inputs }: BudgetBook,
  from: number,
  ruleSets: readonly RuleSetVersion[],
): NextYear['inputs'] {
  const ids = new Set(ruleSets.map(({ id }) => id))
  return inputs
    .filter(({ year, stage, ruleSet }) => year === from && stage === 'budget' && ids.has(ruleSet))
    .map(({ at: _, on, ...row }) => ({
      ...row,
      year: from + 1,
      ...(on === undefined ? {} : { on: aYearLater(on) }),
      source: `Startvärde: budget ${from}`,
    }))
}

/** 29 February becomes 28 February. */
function aYearLater(day: string): string {
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return later.endsWith('-02-29') ? later.replace('-02-29', '-02-28') : later
}

/** Whether the change to a year has been made, and not undone. */
export function isOpened({ decisions }: Pick<BudgetBook, 'decisions'>, year: number): boolean {
  const last = decisions.findLast(
    (decision) =>
      decision.year === year && (decision.kind === 'year-opened' || decision.kind === 'year-undone'),
  )
  return last?.kind === 'year-opened'
}

/** The rule sets that the change of year wrote, where nothing of the year has been decided; else why it can't be undone. */
export function undoable(book: BudgetBook, year: number): Outcome<readonly RuleSetVersion[]> {
  if (!isOpened(book, year)) return refuse(notOpened(year))
  const of = book.ruleSets.filter((version) => version.year === year)
  const hasStep = of.some((version) => ['proposed', 'decided'].includes(stateOf(version)))
  const isDecided =
    book.decisions.some((decision) => decision.year === year && decision.kind === 'adopted') ||
    book.frames.some((frame) => frame.year === year && frame.stage === 'decided')
  if (hasStep || isDecided) return refuse(alreadyDecided(year))
  return succeed(of.filter((version) => stateOf(version) === 'draft'))
}

/** The year that a change of year would lead to: the one after the latest whose units have been given their budgets. */
export function yearToOpen(book: BudgetBook): number | undefined {
  const last = decidedYears(book).at(-1)
  return last === undefined ? undefined : last + 1
}

function nothingDecided(year: number): Problem {
  return {
    code: 'nothing-decided',
    where: 'year',
    text: {
      sv: `Inga regler är beslutade för ${year}, så det finns inget att ta med till ${year + 1}.`,
      en: `No rules are decided for ${year}, so there is nothing to bring to ${year + 1}.`,
    },
  }
}

function notOpened(year: number): Problem {
  return {
    code: 'not-opened',
    where: 'year',
    text: {
      sv: `Årsskiftet till ${year} är inte gjort, eller redan ångrat.`,
      en: `The change of year to ${year} has not been made, or is already undone.`,
    },
  }
}

function alreadyDecided(year: number): Problem {
  return {
    code: 'already-decided',
    where: 'year',
    text: {
      sv: `Något för ${year} är redan föreslaget eller beslutat. Då kan årsskiftet inte ångras. Ändra det som blivit fel i stället.`,
      en: `Something for ${year} is already proposed or decided. The change of year can then not be undone. Change what went wrong instead.`,
    },
  }
}
