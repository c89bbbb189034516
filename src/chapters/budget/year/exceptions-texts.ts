import { formatDay, formatMoney, formatPercent } from '#core/format.ts'
import { type Ore, toOre } from '#core/money.ts'

const size = (amount: Ore) => toOre(Math.abs(amount))

const sv = {
  title: 'Vilka pengar fördelas vid sidan av reglerna?',
  here: 'Undantag',
  lead: (year: number, count: number, sum: Ore, share: number | undefined, growth: Ore | undefined) => {
    if (count === 0) return `För ${year} finns inga undantag från reglerna.`
    const of = share === undefined ? '' : `, ${formatPercent(share, 'sv', { decimals: 2 })} av pengarna`
    const grown =
      growth === undefined
        ? ''
        : growth === 0
          ? ' Det är lika mycket som året före.'
          : ` Det är ${formatMoney(size(growth), 'sv')} ${growth > 0 ? 'mer' : 'mindre'} än året före.`
    return `För ${year} finns ${count} undantag på ${formatMoney(sum, 'sv')} tillsammans${of}.${grown}`
  },
  renewed: (count: number) =>
    `${count} ${count === 1 ? 'enhet har' : 'enheter har'} fått undantag också året före. Det som kommer tillbaka varje år hör hemma i reglerna, eller ingenstans.`,
  table: 'Undantag',
  unit: 'Enhet',
  amount: 'Belopp',
  rules: 'Regler',
  reason: 'Skäl',
  decision: 'Beslut',
  from: 'Från',
  expires: 'Till och med',
  state: 'Läge',
  states: { coming: 'Kommer', 'in-force': 'Gäller', expired: 'Har gått ut', ended: 'Avslutat i förtid' },
  none: 'Inga undantag finns',
  noneRemedy: 'Allt delas ut efter reglerna. Ett undantag läggs till med skäl, beslut och sista dag.',
  add: 'Lägg till ett undantag',
  addNote:
    'Ett undantag som gäller från årets början räknas av från ramen. Ett som kommer senare läggs till enhetens beslutade budget.',
  amountField: 'Belopp, kr',
  year: 'Budgetår',
  reasonField: 'Varför räcker inte reglerna?',
  decisionField: 'Beslut',
  decisionHint: 'Organ, datum och paragraf.',
  save: 'Lägg till undantaget',
  end: 'Avsluta i förtid',
  endNote: 'Beloppet i den beslutade budgeten ändras inte. Ta det tillbaka med en omfördelning.',
  endWhy: 'Varför avslutas det?',
  endOn: 'Sista dag',
  endSave: 'Avsluta undantaget',
  which: 'Undantag',
  row: (unit: string, amount: Ore, expires: string) =>
    `${unit}, ${formatMoney(amount, 'sv')}, till och med ${formatDay(expires, 'sv')}`,
}

const en: typeof sv = {
  title: 'Which money is given beside the rules?',
  here: 'Exceptions',
  lead: (year, count, sum, share, growth) => {
    if (count === 0) return `For ${year} there are no exceptions from the rules.`
    const of = share === undefined ? '' : `, ${formatPercent(share, 'en', { decimals: 2 })} of the money`
    const grown =
      growth === undefined
        ? ''
        : growth === 0
          ? ' That is as much as the year before.'
          : ` That is ${formatMoney(size(growth), 'en')} ${growth > 0 ? 'more' : 'less'} than the year before.`
    return `For ${year} there ${count === 1 ? 'is one exception' : `are ${count} exceptions`} of ${formatMoney(sum, 'en')} in all${of}.${grown}`
  },
  renewed: (count) =>
    `${count} ${count === 1 ? 'unit has' : 'units have'} had an exception the year before as well. What comes back every year belongs in the rules, or nowhere.`,
  table: 'Exceptions',
  unit: 'Unit',
  amount: 'Amount',
  rules: 'Rules',
  reason: 'Reason',
  decision: 'Decision',
  from: 'From',
  expires: 'Until',
  state: 'State',
  states: { coming: 'Coming', 'in-force': 'In force', expired: 'Expired', ended: 'Ended early' },
  none: 'There are no exceptions',
  noneRemedy:
    'Everything is shared out by the rules. An exception is added with a reason, a decision and a last day.',
  add: 'Add an exception',
  addNote:
    "An exception from the beginning of the year is taken from the frame. One that comes later is added to the unit's adopted budget.",
  amountField: 'Amount, SEK',
  year: 'Budget year',
  reasonField: 'Why are the rules not enough?',
  decisionField: 'Decision',
  decisionHint: 'Body, day and section.',
  save: 'Add the exception',
  end: 'End early',
  endNote: 'The amount in the adopted budget does not change. Take it back by a reallocation.',
  endWhy: 'Why is it ended?',
  endOn: 'Last day',
  endSave: 'End the exception',
  which: 'Exception',
  row: (unit, amount, expires) => `${unit}, ${formatMoney(amount, 'en')}, until ${formatDay(expires, 'en')}`,
}

export const exceptionsTexts = { sv, en } as const
