import { formatDay, formatList, formatMoney } from '#core/format.ts'
import { type Ore, toOre } from '#core/money.ts'

const sv = {
  title: 'Vad är beslutat om budgeten?',
  here: 'Beslut',
  lead: (year: number, locked: readonly string[], open: readonly string[], changes: number) => {
    if (locked.length === 0) return `För ${year} är ingen budget beslutad.`
    const said =
      open.length === 0
        ? `Budgeten för ${year} är beslutad och låst.`
        : `Budgeten för ${year} är låst för ${formatList(locked, 'sv')}. Beslut saknas från ${formatList(open, 'sv')}.`
    return changes === 0
      ? said
      : `${said} Sedan dess har ${changes} ${changes === 1 ? 'ändring' : 'ändringar'} beslutats.`
  },
  kinds: {
    adopted: 'Budgeten beslutad',
    reallocation: 'Omfördelning',
    supplementary: 'Tilläggsanslag',
    reopened: 'Budgeten öppnad på nytt',
    'year-opened': 'Året öppnat',
    'year-closed': 'Året stängt',
    'year-undone': 'Årsskiftet ångrat',
  },
  exception: 'Undantag under året',
  list: 'Besluten i ordning',
  none: 'Inget är beslutat för året',
  noneRemedy:
    'När fullmäktige har beslutat om ramarna, och nämnderna om sina enheters budgetar, står besluten här.',
  row: (on: string, reference: string) => `${formatDay(on, 'sv')}, ${reference}`,
  rows: (units: number, sum: Ore) => `${units} enheter, ${formatMoney(sum, 'sv')}`,
  amountOf: (name: string, amount: Ore) => `${name} ${formatMoney(amount, 'sv', { signed: true })}`,
  flagged: (count: number) =>
    `${count} ${count === 1 ? 'synpunkt var obesvarad' : 'synpunkter var obesvarade'} när beslutet togs.`,
  enter: 'Besluta om budgeten',
  register: 'Registrera ett beslut',
  registerNote: 'Du skriver in ett beslut som redan är taget.',
  kind: 'Vad gäller beslutet?',
  kindChoices: {
    adopted: 'Anta budgeten för året',
    reallocation: 'Flytta pengar mellan enheter (omfördelning)',
    supplementary: 'Tillföra pengar (tilläggsanslag, bara fullmäktige)',
    reopened: 'Öppna den beslutade budgeten på nytt',
  },
  year: 'Budgetår',
  who: 'Vem har beslutat?',
  reference: 'Beslut',
  referenceHint: 'Organ, datum och paragraf.',
  on: 'Beslutsdag',
  reason: 'Skäl',
  reasonHint: 'Behövs för allt utom när budgeten antas.',
  financing: 'Hur utgiften finansieras',
  financingHint: 'Bara för tilläggsanslag: fullmäktiges beslut ska säga det (KL 11:15).',
  financed: (how: string) => `Finansiering: ${how}`,
  movesTitle: 'Vilka belopp?',
  movesNote:
    'Bara för omfördelning och tilläggsanslag. Plus för den som får, minus för den som lämnar. En omfördelning blir noll tillsammans. Rader som inte behövs lämnas tomma.',
  unit: (row: number) => `Enhet ${row}`,
  chooseUnit: 'Välj enhet',
  amount: (row: number) => `Belopp ${row}, kr`,
  save: 'Spara beslutet',
  changedSince: (name: string, before: Ore, now: Ore) =>
    before === now
      ? `${name}: summan är som du läste den, ${formatMoney(now, 'sv')}, men enheterna får andra delar av den.`
      : `${name}: du läste ${formatMoney(before, 'sv')}. Nu är det ${formatMoney(now, 'sv')}.`,
  preview: (name: string, sum: Ore, units: number) =>
    `${name}: reglerna ger ${formatMoney(sum, 'sv')} till ${units} enheter.`,
  previewRules: (titles: readonly string[]) =>
    `Reglerna som bara är föreslagna beslutas samtidigt: ${formatList(titles, 'sv')}.`,
  previewKept: (kept: Ore) =>
    kept < 0
      ? `Reglerna ger ${formatMoney(toOre(-kept), 'sv')} mer än ramen.`
      : `${formatMoney(kept, 'sv')} av ramen blir kvar hos den som har den.`,
  previewHindered: (name: string) => `${name}: budgeten kan inte antas ännu.`,
  ready: 'Det som kan antas nu',
  frames: (count: number) =>
    `Fullmäktige: ${count} ${count === 1 ? 'ram' : 'ramar'} blir beslutade som de står.`,
  unanswered: (count: number) =>
    `${count} ${count === 1 ? 'synpunkt från enheterna är obesvarad' : 'synpunkter från enheterna är obesvarade'}. Budgeten kan antas ändå, men det kommer att synas.`,
  toComments: 'Till synpunkterna',
}

const en: typeof sv = {
  title: 'What has been decided on the budget?',
  here: 'Decisions',
  lead: (year, locked, open, changes) => {
    if (locked.length === 0) return `No budget is adopted for ${year}.`
    const said =
      open.length === 0
        ? `The budget for ${year} is adopted and locked.`
        : `The budget for ${year} is locked for ${formatList(locked, 'en')}. Decisions are missing from ${formatList(open, 'en')}.`
    return changes === 0
      ? said
      : `${said} Since then ${changes} ${changes === 1 ? 'change has' : 'changes have'} been decided.`
  },
  kinds: {
    adopted: 'The budget adopted',
    reallocation: 'Reallocation',
    supplementary: 'Supplementary appropriation',
    reopened: 'The budget reopened',
    'year-opened': 'The year opened',
    'year-closed': 'The year closed',
    'year-undone': 'The change of year undone',
  },
  exception: 'Exception during the year',
  list: 'The decisions in order',
  none: 'Nothing is decided for the year',
  noneRemedy:
    "Once the assembly has decided on the frames, and the committees on their units' budgets, the decisions stand here.",
  row: (on, reference) => `${formatDay(on, 'en')}, ${reference}`,
  rows: (units, sum) => `${units} units, ${formatMoney(sum, 'en')}`,
  amountOf: (name, amount) => `${name} ${formatMoney(amount, 'en', { signed: true })}`,
  flagged: (count) =>
    `${count} ${count === 1 ? 'comment was' : 'comments were'} unanswered when the decision was taken.`,
  enter: 'Decide on the budget',
  register: 'Register a decision',
  registerNote: 'You enter a decision that has already been taken.',
  kind: 'What is the decision about?',
  kindChoices: {
    adopted: 'Adopt the budget for the year',
    reallocation: 'Move money between units (reallocation)',
    supplementary: 'Add money (supplementary appropriation, the assembly only)',
    reopened: 'Reopen the adopted budget',
  },
  year: 'Budget year',
  who: 'Who has decided?',
  reference: 'Decision',
  referenceHint: 'Body, day and section.',
  on: 'Day of the decision',
  reason: 'Reason',
  reasonHint: 'Needed for everything but adopting the budget.',
  financing: 'How the expense is paid for',
  financingHint: "Only for supplementary appropriations: the assembly's decision has to say it (KL 11:15).",
  financed: (how) => `Paid for by: ${how}`,
  movesTitle: 'Which amounts?',
  movesNote:
    'Only for reallocations and supplementary appropriations. Plus for whoever gets, minus for whoever gives. A reallocation comes to zero in all. Leave rows that are not needed empty.',
  unit: (row) => `Unit ${row}`,
  chooseUnit: 'Choose a unit',
  amount: (row) => `Amount ${row}, SEK`,
  save: 'Save the decision',
  changedSince: (name, before, now) =>
    before === now
      ? `${name}: the sum is as you read it, ${formatMoney(now, 'en')}, but the units get other parts of it.`
      : `${name}: you read ${formatMoney(before, 'en')}. It is now ${formatMoney(now, 'en')}.`,
  preview: (name, sum, units) => `${name}: the rules give ${formatMoney(sum, 'en')} to ${units} units.`,
  previewRules: (titles) =>
    `The rules that are only proposed are decided at the same time: ${formatList(titles, 'en')}.`,
  previewKept: (kept) =>
    kept < 0
      ? `The rules give ${formatMoney(toOre(-kept), 'en')} more than the frame.`
      : `${formatMoney(kept, 'en')} of the frame stays with whoever holds it.`,
  previewHindered: (name) => `${name}: the budget can not be adopted yet.`,
  ready: 'What can be adopted now',
  frames: (count) =>
    `The assembly: ${count} ${count === 1 ? 'frame is' : 'frames are'} decided as they stand.`,
  unanswered: (count) =>
    `${count} ${count === 1 ? 'comment from the units is' : 'comments from the units are'} unanswered. The budget can be adopted all the same, but it will show.`,
  toComments: 'To the comments',
}

export const decisionsTexts = { sv, en } as const
