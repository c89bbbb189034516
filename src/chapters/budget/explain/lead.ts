import { formatList, formatMoney } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import { toOre } from '#core/money.ts'
import { sayDifference } from './counting-words.ts'
import type { Step, StepKind, YearOnYear } from './steps.ts'
import type { UnitBudget } from './year-budget.ts'

/** What the first sentence of a unit's page rests on. */
export interface LeadFacts {
  readonly name: string
  readonly state: UnitBudget['state']
  readonly told: YearOnYear
  /** How many more or fewer the unit has of what it is measured by; absent where nothing measures it. */
  readonly head?: { readonly unit: string; readonly change: number }
  /** Name of a unit. */
  readonly nameOf: (unit: string) => string
}

/** A smaller part than this of what pulls the same way isn't most of it. */
const most = 0.5

interface Texts {
  readonly causes: Record<StepKind | 'raised', readonly [more: string, less: string]>
  readonly [other: string]: unknown
}

const texts = {
  sv: {
    adopted: (name: string, sum: string, year: number) => `${name} har fått ${sum} för ${year}`,
    proposed: (name: string, sum: string, year: number) => `${name} föreslås få ${sum} för ${year}`,
    more: (change: string, year: number) => `, ${change} mer än ${year}.`,
    less: (change: string, year: number) => `, ${change} mindre än ${year}.`,
    same: (year: number) => `, lika mycket som ${year}.`,
    first: (year: number) => `. Ingen budget för ${year} är registrerad.`,
    takenOver: (names: string, sum: string, year: number) =>
      `. Enheten har tagit över efter ${names}, och det som togs över var ${sum} ${year}.`,
    most: (cause: string) => ` Det mesta beror på ${cause}.`,
    largest: (cause: string, amount: string) => ` Störst betydelse har ${cause}: ${amount}.`,
    against: (cause: string, amount: string) => ` Åt andra hållet drar ${cause}: ${amount}.`,
    causes: {
      organisation: ['att enheten har tagit över efter', 'att verksamheten har gått över till'],
      volume: ['större volymer', 'mindre volymer'],
      price: ['högre priser', 'lägre priser'],
      rule: ['ändrade regler', 'ändrade regler'],
      structure: ['en högre strukturersättning', 'en lägre strukturersättning'],
      given: ['högre belopp som är skrivna för enheten', 'lägre belopp som är skrivna för enheten'],
      raised: ['att förra årets belopp räknas upp med index', 'att förra årets belopp räknas upp med index'],
      exception: ['mer pengar vid sidan av reglerna', 'mindre pengar vid sidan av reglerna'],
      remainder: [
        'annat än reglerna: ramens rest och egna beslut',
        'annat än reglerna: ramens rest och egna beslut',
      ],
    },
  },
  en: {
    adopted: (name: string, sum: string, year: number) => `${name} has been given ${sum} for ${year}`,
    proposed: (name: string, sum: string, year: number) => `${name} is proposed ${sum} for ${year}`,
    more: (change: string, year: number) => `, ${change} more than in ${year}.`,
    less: (change: string, year: number) => `, ${change} less than in ${year}.`,
    same: (year: number) => `, as much as in ${year}.`,
    first: (year: number) => `. No budget is registered for ${year}.`,
    takenOver: (names: string, sum: string, year: number) =>
      `. The unit has taken over from ${names}, and what was taken over was ${sum} in ${year}.`,
    most: (cause: string) => ` Most of it comes from ${cause}.`,
    largest: (cause: string, amount: string) => ` What matters most is ${cause}: ${amount}.`,
    against: (cause: string, amount: string) => ` Pulling the other way: ${cause}, ${amount}.`,
    causes: {
      organisation: ['having taken over from', 'the service having gone over to'],
      volume: ['larger volumes', 'smaller volumes'],
      price: ['higher prices', 'lower prices'],
      rule: ['changed rules', 'changed rules'],
      structure: ['a larger structural supplement', 'a smaller structural supplement'],
      given: ['higher amounts written for the unit', 'lower amounts written for the unit'],
      raised: [
        "last year's amounts being raised by an index",
        "last year's amounts being raised by an index",
      ],
      exception: ['more money beside the rules', 'less money beside the rules'],
      remainder: [
        'other things than the rules: the rest of the frame and separate decisions',
        'other things than the rules: the rest of the frame and separate decisions',
      ],
    },
  },
} as const satisfies Record<Language, Texts>

/**
 * What a unit has got, how much more or less than last year, and what it mostly comes from.
 *
 * @example 'Björkskolan har fått 58,2 mnkr för 2027, 1,3 mnkr mer än 2026. Det mesta beror på 12 fler elever.'
 */
export function sayLead(facts: LeadFacts, language: Language): string {
  const t = texts[language]
  const { name, state, told } = facts
  const { before, now, changeOre } = told
  const begin = t[state](name, formatMoney(now.sumOre, language), now.year)
  if (before.sumOre === 0) return begin + sayBeginning(facts, language)
  if (changeOre === 0) return begin + t.same(before.year)
  const size = formatMoney(toOre(Math.abs(changeOre)), language)
  return begin + t[changeOre > 0 ? 'more' : 'less'](size, before.year) + sayCauses(facts, language)
}

/** Nothing to compare with, or what others had before. */
function sayBeginning({ told, nameOf }: LeadFacts, language: Language): string {
  const t = texts[language]
  const taken = told.steps.find(({ kind }) => kind === 'organisation')
  if (!taken) return t.first(told.before.year)
  const names = formatList(
    taken.rows.map(({ component }) => nameOf(component)),
    language,
  )
  return t.takenOver(names, formatMoney(taken.amountOre, language), told.before.year)
}

/** The largest step that pulls the way of the change, and one that pulls hard the other way. */
function sayCauses(facts: LeadFacts, language: Language): string {
  const t = texts[language]
  const sign = Math.sign(facts.told.changeOre)
  const along = facts.told.steps.filter(({ amountOre }) => Math.sign(amountOre) === sign)
  const [main] = along.toSorted(largestFirst)
  if (!main) return ''
  const whole = along.reduce((sum, { amountOre }) => sum + Math.abs(amountOre), 0)
  const cause = sayCause(main, facts, language)
  const said =
    Math.abs(main.amountOre) > most * whole
      ? t.most(cause)
      : t.largest(cause, signed(main.amountOre, language))
  const [other] = facts.told.steps
    .filter(({ amountOre }) => Math.sign(amountOre) === -sign)
    .toSorted(largestFirst)
  if (!other || Math.abs(other.amountOre) < most * Math.abs(main.amountOre)) return said
  return said + t.against(sayCause(other, facts, language), signed(other.amountOre, language))
}

function largestFirst(a: Step, b: Step): number {
  return Math.abs(b.amountOre) - Math.abs(a.amountOre)
}

function signed(ore: number, language: Language): string {
  return formatMoney(toOre(ore), language, { signed: true })
}

function sayCause({ kind, amountOre, rows }: Step, facts: LeadFacts, language: Language): string {
  const at = amountOre < 0 ? 1 : 0
  const { causes } = texts[language]
  const { head } = facts
  if (kind === 'volume' && head && Math.sign(head.change) === Math.sign(amountOre)) {
    return sayDifference(head.unit, head.change, language)
  }
  if (kind === 'organisation') {
    const names = rows.map(({ component }) => facts.nameOf(component))
    return `${causes.organisation[at]} ${formatList(names, language)}`
  }
  const raised = rows.every(({ facts: own }) => own.some((fact) => fact.kind === 'amount' && fact.index))
  return causes[kind === 'given' && raised ? 'raised' : kind][at]
}
