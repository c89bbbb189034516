import { dayField, oneOf } from '#chapters/budget/process/read-fields.ts'
import type { Bilingual } from '#core/language.ts'
import { combine, isNonEmpty, type Outcome, type Problem, refuse, succeed } from '#core/outcome.ts'
import { numberOf } from '#core/written-figure.ts'
import { kronorOf } from '#core/written-kronor.ts'
import { needed } from '#core/written-text.ts'
import type {
  Investment,
  InvestmentComponent,
  InvestmentContent,
  InvestmentDecision,
  RunningCost,
} from './model.ts'

type FieldOf = (name: string) => string

/** Rows of each kind that the form has room for beside those that are filled. */
export const spareRows = 2

/** Names of the fields of a row. */
export const rowField = (name: string, row: number) => `${name}-${row}`

/**
 * An investment as it is written: amounts in whole kronor, life in whole years, interest in per cent.
 *
 * @param places ids of places that costs can belong to
 */
export function readInvestment(field: FieldOf, places: readonly string[]): Outcome<InvestmentContent> {
  const components = rowsOf(field, 'component', (row) => componentOf(field, row))
  const spending = rowsOf(field, 'spent', (row) => spendingOf(field, row))
  const running = rowsOf(field, 'running', (row) => runningOf(field, row, places))
  const total = (rows: Outcome<readonly { readonly ore: number }[]>) =>
    rows.ok ? rows.value.reduce((sum, { ore }) => sum + ore, 0) : undefined
  const [built, spent] = [total(components), total(spending)]
  const differs = built !== undefined && spent !== undefined && built !== spent
  return combine({
    title: needed('title', field('title'), texts.title, 80),
    node: oneOf('node', field('node'), places, texts.node),
    inUseFrom: dayField('inUseFrom', field('inUseFrom'), texts.inUseFrom),
    interest: interestOf(field('interest')),
    components:
      components.ok && components.value.length === 0
        ? refuse({ code: 'components-missing', where: rowField('component', 0), text: texts.components })
        : components,
    spending: differs
      ? refuse({ code: 'sums-differ', where: rowField('spent', 0), text: texts.differs(built, spent) })
      : spending.ok
        ? succeed(Object.fromEntries(spending.value.map(({ year, ore }) => [String(year), ore])))
        : spending,
    running,
    reason: needed('reason', field('reason'), texts.reason, 1000),
  })
}

/** A decision on an investment. @param day ISO day, today */
export function readInvestmentDecision(field: FieldOf, day: string): Outcome<InvestmentDecision> {
  const on = dayField('decidedOn', field('decidedOn'), texts.decidedOn)
  return combine({
    stage: oneOf('stage', field('stage'), ['decided', 'stopped'] as const, texts.stage),
    decision: needed('decision', field('decision'), texts.decision, 120),
    decidedOn:
      on.ok && on.value > day
        ? refuse({ code: 'decided-later', where: 'decidedOn', text: texts.decidedOn })
        : on,
  })
}

/** Rows until the last that has anything written in its first field; empty ones between are passed over. */
function rowsOf<T>(field: FieldOf, first: string, read: (row: number) => Outcome<T>): Outcome<readonly T[]> {
  const rows = Array.from({ length: 30 }, (_, row) => row).filter((row) => field(rowField(first, row)) !== '')
  const outcomes = rows.map(read)
  const problems: readonly Problem[] = outcomes.flatMap((each) => (each.ok ? [] : each.problems))
  if (isNonEmpty(problems)) return { ok: false, problems }
  return succeed(outcomes.flatMap((each) => (each.ok ? [each.value] : [])))
}

function componentOf(field: FieldOf, row: number): Outcome<InvestmentComponent> {
  return combine({
    title: needed(rowField('component', row), field(rowField('component', row)), texts.components, 60),
    ore: kronor(rowField('cost', row), field, texts.cost),
    years: wholeYears(rowField('years', row), field),
  })
}

function spendingOf(field: FieldOf, row: number): Outcome<{ readonly year: number; readonly ore: number }> {
  const text = field(rowField('spent', row))
  return combine({
    year: /^20\d{2}$/.test(text)
      ? succeed(Number(text))
      : refuse({ code: 'spent-year', where: rowField('spent', row), text: texts.spentYear }),
    ore: kronor(rowField('spentKr', row), field, texts.cost),
  })
}

function runningOf(field: FieldOf, row: number, places: readonly string[]): Outcome<RunningCost> {
  return combine({
    title: needed(rowField('running', row), field(rowField('running', row)), texts.running, 60),
    node: oneOf(rowField('runningNode', row), field(rowField('runningNode', row)), places, texts.node),
    yearlyOre: kronor(rowField('runningKr', row), field, texts.cost),
    from: dayField(rowField('runningFrom', row), field(rowField('runningFrom', row)), texts.inUseFrom),
  })
}

function kronor(where: string, field: FieldOf, missing: Bilingual) {
  const ore = kronorOf(field(where))
  return ore === undefined ? refuse({ code: 'no-amount', where, text: missing }) : succeed(ore)
}

function wholeYears(where: string, field: FieldOf): Outcome<number> {
  const value = numberOf(field(where))
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= 100
    ? succeed(value)
    : refuse({ code: 'no-years', where, text: texts.years })
}

function interestOf(text: string): Outcome<number> {
  const value = numberOf(text)
  return value !== undefined && value >= 0 && value <= 20
    ? succeed(value / 100)
    : refuse({ code: 'no-interest', where: 'interest', text: texts.interest })
}

/** What the form is filled with when an investment is changed. */
export function asWritten(investment: Investment): Readonly<Record<string, string>> {
  const { title, node, inUseFrom, interest, components, spending, running } = investment
  return {
    ...{ title, node, inUseFrom, interest: String(Math.round(interest * 10_000) / 100).replace('.', ',') },
    ...rows(components, ({ title, ore, years }) => ({
      component: title,
      cost: kr(ore),
      years: String(years),
    })),
    ...rows(Object.entries(spending), ([year, ore]) => ({ spent: year, spentKr: kr(ore) })),
    ...rows(running, ({ title, node, yearlyOre, from }) => ({
      ...{ running: title, runningNode: node, runningKr: kr(yearlyOre), runningFrom: from },
    })),
  }
}

function rows<T>(values: readonly T[], fields: (value: T) => Readonly<Record<string, string>>) {
  return Object.fromEntries(
    values.flatMap((value, row) =>
      Object.entries(fields(value)).map(([name, text]) => [rowField(name, row), text]),
    ),
  )
}

function kr(ore: number): string {
  return String(ore / 100).replace('.', ',')
}

const texts = {
  title: { sv: 'Skriv vad investeringen heter.', en: 'Write what the investment is called.' },
  node: { sv: 'Välj vem som får kostnaden.', en: 'Choose who gets the cost.' },
  inUseFrom: { sv: 'Skriv från vilken dag.', en: 'Write from which day.' },
  interest: {
    sv: 'Skriv internräntan i procent, från 0 till 20.',
    en: 'Write the internal interest in per cent, from 0 to 20.',
  },
  components: {
    sv: 'Skriv minst en del: vad den är, vad den kostar och hur länge den håller.',
    en: 'Write one part at least: what it is, what it costs and how long it lasts.',
  },
  cost: { sv: 'Skriv beloppet i kronor.', en: 'Write the amount in kronor.' },
  years: {
    sv: 'Skriv livslängden i hela år, 0 för mark.',
    en: 'Write the length of life in whole years, 0 for land.',
  },
  spentYear: { sv: 'Skriv året med fyra siffror.', en: 'Write the year in four digits.' },
  running: { sv: 'Skriv vad kostnaden gäller.', en: 'Write what the cost is about.' },
  reason: { sv: 'Skriv varför, eller vad som är ändrat.', en: 'Write why, or what is changed.' },
  stage: { sv: 'Välj vad som är beslutat.', en: 'Choose what is decided.' },
  decision: { sv: 'Skriv protokollets paragraf.', en: 'Write the paragraph of the minutes.' },
  decidedOn: {
    sv: 'Skriv vilken dag beslutet togs, till och med i dag.',
    en: 'Write on which day it was decided, until today.',
  },
  differs: (built: number, spent: number): Bilingual => ({
    sv: `Delarna kostar tillsammans ${kr(built)} kr, men utgifterna per år är ${kr(spent)} kr. Summorna ska vara lika.`,
    en: `The parts cost ${kr(built)} kr together, but the expenditure by year is ${kr(spent)} kr. The sums must be equal.`,
  }),
} as const
