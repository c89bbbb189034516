import { formatList, formatMoney, formatPercent } from '#core/format.ts'
import type { Ore } from '#core/money.ts'

const sv = {
  title: 'Vem får vad i budgeten?',
  leadAdopted: (year: number, ore: Ore, committees: number, reference: string) =>
    `Budgeten för ${year} är beslutad (${reference}). ${committees === 1 ? 'En nämnd' : `${committees} nämnder`} har tillsammans ${formatMoney(ore, 'sv')}.`,
  leadOpen: (year: number, ore: Ore, waiting: readonly string[]) =>
    `Budgeten för ${year} är inte färdig. Med de regler och ramar som nu finns blir den ${formatMoney(ore, 'sv')}. Beslut saknas från ${formatList(waiting, 'sv')}.`,
  leadNone: (year: number) => `För ${year} finns varken beslutad budget eller regler som kan räknas.`,
  growth: (share: number, before: number) =>
    `Det är ${formatPercent(Math.abs(share), 'sv')} ${share < 0 ? 'mindre' : 'mer'} än ${before}.`,
  figure: (before: number) => `Så ändras nämndernas pengar från ${before}`,
  figureNote: 'Till höger om mitten får nämnden mer än året före, till vänster mindre.',
  figureNoteOneSided: 'Alla nämnder får mer än året före, eller lika mycket.',
  chart: 'En stapel för varje nämnd, med förändringen i kronor och procent.',
  committees: 'Nämnd för nämnd',
  openNote: 'Öppna en nämnd och se varje enhet.',
  adopted: 'beslutad',
  notAdopted: 'inte beslutad',
  frame: (ore: Ore, decision: string) => `Ram ${formatMoney(ore, 'sv')} (${decision}).`,
  left: (ore: Ore) => `${formatMoney(ore, 'sv')} av ramen är inte utdelat till enheterna.`,
  over: (ore: Ore) => `Enheterna har ${formatMoney(ore, 'sv')} mer än ramen.`,
  hindered: (titles: readonly string[]) => `Kan inte räknas ännu: ${formatList(titles, 'sv')}.`,
  table: (year: number) => `Budget ${year} enhet för enhet`,
  unit: 'Enhet',
  committee: 'Nämnd',
  rules: 'Regler',
  budget: 'Budget',
  before: 'Året före',
  change: 'Förändring',
  share: 'Förändring',
  volume: 'Volym',
  per: 'Volymen räknas i',
  perUnit: 'Per enhet volym',
  noBefore: 'Ingen budget året före',
  noVolume: 'Reglerna räknar ingen volym här',
  why: 'Varför?',
  whyNote: 'Enhetens namn leder till sidan som förklarar dess budget.',
  none: 'Ingen budget finns',
  noneRemedy:
    'Controllern lägger in regler, volymer och ramar. Sedan räknas budgeten fram här, och nämnderna beslutar om den.',
  toRules: 'Till regler och priser',
}

const en: typeof sv = {
  title: 'Who gets what in the budget?',
  leadAdopted: (year, ore, committees, reference) =>
    `The budget for ${year} is adopted (${reference}). ${committees === 1 ? 'One committee has' : `${committees} committees together have`} ${formatMoney(ore, 'en')}.`,
  leadOpen: (year, ore, waiting) =>
    `The budget for ${year} is not finished. By the rules and frames there are now it comes to ${formatMoney(ore, 'en')}. Decisions are missing from ${formatList(waiting, 'en')}.`,
  leadNone: (year) => `For ${year} there is neither an adopted budget nor rules that can be run.`,
  growth: (share, before) =>
    `That is ${formatPercent(Math.abs(share), 'en')} ${share < 0 ? 'less' : 'more'} than in ${before}.`,
  figure: (before) => `How the committees' money changes from ${before}`,
  figureNote: 'To the right of the middle the committee gets more than the year before, to the left less.',
  figureNoteOneSided: 'Every committee gets more than the year before, or as much.',
  chart: 'A bar for each committee, with the change in kronor and per cent.',
  committees: 'Committee by committee',
  openNote: 'Open a committee to see each unit.',
  adopted: 'adopted',
  notAdopted: 'not adopted',
  frame: (ore, decision) => `Frame ${formatMoney(ore, 'en')} (${decision}).`,
  left: (ore) => `${formatMoney(ore, 'en')} of the frame has not been given to the units.`,
  over: (ore) => `The units have ${formatMoney(ore, 'en')} more than the frame.`,
  hindered: (titles) => `Can not be run yet: ${formatList(titles, 'en')}.`,
  table: (year) => `Budget ${year} unit by unit`,
  unit: 'Unit',
  committee: 'Committee',
  rules: 'Rules',
  budget: 'Budget',
  before: 'Year before',
  change: 'Change',
  share: 'Change',
  volume: 'Volume',
  per: 'Volume counted in',
  perUnit: 'Per unit of volume',
  noBefore: 'No budget the year before',
  noVolume: 'The rules count no volume here',
  why: 'Why?',
  whyNote: "The unit's name leads to the page that explains its budget.",
  none: 'There is no budget',
  noneRemedy:
    'The controller adds rules, volumes and frames. The budget is then worked out here, and the committees decide on it.',
  toRules: 'To rules and prices',
}

export const budgetTexts = { sv, en } as const
