import { formatDay, formatMoney, formatNumber } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'
import type { Ore } from '#core/money.ts'
import type { Investment } from './model.ts'
import type { YearlyEffect } from './yearly-effects.ts'

export const stageWords = {
  proposed: { sv: 'Förslag', en: 'Proposed' },
  decided: { sv: 'Beslutad', en: 'Decided' },
  stopped: { sv: 'Stoppad', en: 'Stopped' },
} as const satisfies Record<Investment['stage'], Bilingual>

export const effectWords = {
  depreciation: { sv: 'Avskrivning', en: 'Depreciation' },
  interest: { sv: 'Internränta', en: 'Internal interest' },
  running: { sv: 'Drift', en: 'Running costs' },
} as const satisfies Record<YearlyEffect['kind'], Bilingual>

const sv = {
  title: 'Vad kostar investeringarna varje år?',
  crumb: 'Investeringar',
  lead: {
    none: 'Inga investeringar är registrerade.',
    some: (count: number, total: Ore, year: number, effect: Ore, change: Ore) =>
      `${count} investeringar för ${formatMoney(total, 'sv')} kostar ${formatMoney(effect, 'sv')} år ${year}, ${change < 0 ? `${formatMoney(-change as Ore, 'sv')} mindre` : `${formatMoney(change, 'sv')} mer`} än året före.`,
  },
  emptyRemedy:
    'Controllern lägger in investeringarna: vad de kostar, hur länge de håller och vad driften blir.',
  add: 'Lägg till en investering',
  chart: {
    heading: 'Så växer de årliga kostnaderna',
    description:
      'Staplarna är avskrivning, internränta och ändrad drift för alla investeringar som inte är stoppade, år för år. Besparingar i drift är avdragna.',
    said: (year: number, sum: string) => `${year}: ${sum}`,
  },
  tables: {
    list: 'Investeringar',
    investment: 'Investering',
    holder: 'Får kostnaden',
    stage: 'Läge',
    total: 'Utgift',
    inUse: 'I bruk från',
    decision: 'Beslut',
    effects: 'Årliga kostnader per slag',
    year: 'År',
    sum: 'Summa',
    rows: (year: number) => `Vad investeringarna lägger till i ramarna ${year}`,
    place: 'Plats',
    amount: 'Kostnad',
    change: 'Mer än året före',
    spending: 'Utgifter per år',
    spent: 'Utgift',
    components: 'Delar och livslängd',
    component: 'Del',
    years: 'Livslängd, år',
    land: { sv: 'Skrivs inte av.', en: 'Never written off.' },
    running: 'Ändrad drift',
    yearly: 'Per helt år',
    from: 'Från',
    noDecision: { sv: 'Inget beslut än.', en: 'No decision yet.' },
  },
  one: {
    title: (title: string) => `Vad kostar ${title}?`,
    lead: (total: Ore, inUse: string, year: number, effect: Ore) =>
      `Utgiften är ${formatMoney(total, 'sv')}. Från ${formatDay(inUse, 'sv')} är den i bruk, och ${year} blir den årliga kostnaden ${formatMoney(effect, 'sv')}.`,
    stopped: 'Investeringen är stoppad och kostar inget i ramarna.',
    decision: (reference: string, on: string) => `Beslut: ${reference}, ${formatDay(on, 'sv')}.`,
    proposed: 'Inget beslut är registrerat.',
    method: (interest: number) =>
      `Varje del skrivs av lika mycket varje år under sin livslängd, från den månad då den tas i bruk. Internräntan är ${formatNumber(interest * 100, 'sv', { decimals: 1 })} procent på det som återstår vid årets början, så den minskar. Alla år tillsammans är precis vad delen kostade.`,
    history: 'Versioner',
    version: (version: number, at: string, who: string, reason: string) =>
      `Version ${version}, ${formatDay(at, 'sv')}, ${who}: ${reason}`,
  },
  forms: {
    newTitle: 'Vad ska investeras?',
    editTitle: (title: string) => `Hur ändras ${title}?`,
    newLead: 'Kommunen ser direkt vad investeringen kostar varje år, och var.',
    editLead:
      'Det som stod förut finns kvar som en version. En beslutad investering som ändras blir ett förslag igen.',
    name: 'Investeringen heter',
    node: 'Får avskrivning och ränta',
    inUseFrom: 'I bruk från',
    interest: 'Internränta, procent',
    components: 'Delar',
    componentsHint: 'Varje del med egen livslängd. 0 år för mark, som inte skrivs av.',
    component: (row: number) => `Del ${row}`,
    cost: 'Kostar, kr',
    years: 'Håller, år',
    spending: 'Utgifter per år',
    spendingHint: 'Tillsammans lika mycket som delarna.',
    spent: (row: number) => `År, rad ${row}`,
    spentKr: 'Utgift, kr',
    running: 'Ändrad drift',
    runningHint: 'Skriv en besparing med minus.',
    runningTitle: (row: number) => `Vad, rad ${row}`,
    runningNode: 'Hos',
    runningKr: 'Per helt år, kr',
    runningFrom: 'Från',
    choose: 'Välj',
    reason: 'Varför, eller vad som är ändrat',
    save: 'Spara',
    edit: 'Ändra investeringen',
    decide: 'Registrera beslutet',
    stage: 'Beslutet',
    stages: { decided: 'Investeringen genomförs', stopped: 'Investeringen stoppas' },
    decision: 'Protokoll',
    decidedOn: 'Beslutad den',
  },
}

const en: typeof sv = {
  title: 'What do the investments cost each year?',
  crumb: 'Investments',
  lead: {
    none: 'No investments are registered.',
    some: (count, total, year, effect, change) =>
      `${count} investments for ${formatMoney(total, 'en')} cost ${formatMoney(effect, 'en')} in ${year}, ${change < 0 ? `${formatMoney(-change as Ore, 'en')} less` : `${formatMoney(change, 'en')} more`} than the year before.`,
  },
  emptyRemedy:
    'The controller enters the investments: what they cost, how long they last and what running them costs.',
  add: 'Add an investment',
  chart: {
    heading: 'How the yearly costs grow',
    description:
      'The bars are depreciation, internal interest and changed running costs of all investments that are not stopped, year by year. Savings in running costs are deducted.',
    said: (year, sum) => `${year}: ${sum}`,
  },
  tables: {
    list: 'Investments',
    investment: 'Investment',
    holder: 'Gets the cost',
    stage: 'State',
    total: 'Expenditure',
    inUse: 'In use from',
    decision: 'Decision',
    effects: 'Yearly costs by kind',
    year: 'Year',
    sum: 'Sum',
    rows: (year) => `What the investments add to the frames of ${year}`,
    place: 'Place',
    amount: 'Cost',
    change: 'More than the year before',
    spending: 'Expenditure by year',
    spent: 'Expenditure',
    components: 'Parts and length of life',
    component: 'Part',
    years: 'Length of life, years',
    land: sv.tables.land,
    running: 'Changed running costs',
    yearly: 'For a full year',
    from: 'From',
    noDecision: sv.tables.noDecision,
  },
  one: {
    title: (title) => `What does ${title} cost?`,
    lead: (total, inUse, year, effect) =>
      `The expenditure is ${formatMoney(total, 'en')}. It is in use from ${formatDay(inUse, 'en')}, and in ${year} the yearly cost is ${formatMoney(effect, 'en')}.`,
    stopped: 'The investment is stopped and costs nothing in the frames.',
    decision: (reference, on) => `Decision: ${reference}, ${formatDay(on, 'en')}.`,
    proposed: 'No decision is registered.',
    method: (interest) =>
      `Each part is written off by the same amount every year of its life, from the month in which it is taken into use. The internal interest is ${formatNumber(interest * 100, 'en', { decimals: 1 })} per cent of what is left at the beginning of the year, so it falls. All years together are exactly what the part cost.`,
    history: 'Versions',
    version: (version, at, who, reason) => `Version ${version}, ${formatDay(at, 'en')}, ${who}: ${reason}`,
  },
  forms: {
    newTitle: 'What is to be invested in?',
    editTitle: (title) => `How is ${title} changed?`,
    newLead: 'The municipality sees at once what the investment costs each year, and where.',
    editLead:
      'What stood before is kept as a version. A decided investment that is changed becomes a proposal again.',
    name: 'The investment is called',
    node: 'Gets depreciation and interest',
    inUseFrom: 'In use from',
    interest: 'Internal interest, per cent',
    components: 'Parts',
    componentsHint: 'Each part with a length of life of its own. 0 years for land, which is not written off.',
    component: (row) => `Part ${row}`,
    cost: 'Costs, kr',
    years: 'Lasts, years',
    spending: 'Expenditure by year',
    spendingHint: 'Together as much as the parts.',
    spent: (row) => `Year, row ${row}`,
    spentKr: 'Expenditure, kr',
    running: 'Changed running costs',
    runningHint: 'Write a saving with a minus.',
    runningTitle: (row) => `What, row ${row}`,
    runningNode: 'At',
    runningKr: 'For a full year, kr',
    runningFrom: 'From',
    choose: 'Choose',
    reason: 'Why, or what is changed',
    save: 'Save',
    edit: 'Change the investment',
    decide: 'Register the decision',
    stage: 'The decision',
    stages: { decided: 'The investment goes ahead', stopped: 'The investment is stopped' },
    decision: 'Minutes',
    decidedOn: 'Decided on',
  },
}

export const investmentTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
