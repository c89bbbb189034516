import { formatKronor, formatPercent } from '#core/format.ts'
import type { CompanyFigure } from './model.ts'

const kr = (ore: number, language: 'sv' | 'en') => formatKronor(ore / 100, language)

/** As many as the share has: 60 %, 50,5 %. */
const shareDecimals = (share: number) => String(Math.round(share * 10_000) / 100).split('.')[1]?.length ?? 0

const sv = {
  title: 'Hur går det för kommunens bolag?',
  here: 'Bolagen',
  leadNone: 'Inga bolag är inskrivna.',
  leadWhole: (year: number, count: number) =>
    count === 1
      ? `Budgeten ${year} redogör för ekonomin i kommunens enda bolag.`
      : `Budgeten ${year} redogör för ekonomin i alla kommunens ${count} bolag.`,
  leadLacking: (year: number, whole: number, count: number, names: string) =>
    `Budgeten ${year} redogör för ekonomin i ${whole} av kommunens ${count} bolag. Uppgifter saknas från ${names}.`,
  results: (sum: number) =>
    sum < 0
      ? `Tillsammans väntas de gå back med ${kr(-sum, 'sv')}, räknat efter ägd andel.`
      : `Tillsammans väntas de ge ett resultat på ${kr(sum, 'sv')}, räknat efter ägd andel.`,
  emptyTitle: 'Inga bolag är inskrivna',
  emptyRemedy:
    'Budgeten ska redogöra för ekonomin i de kommunala koncernföretagen (KL 11:6 a). Controllern skriver in dem. Har kommunen inga behövs ingen redogörelse.',
  law: 'Budgeten ska innehålla en redogörelse för ekonomin under budgetåret i de kommunala koncernföretagen (KL 11:6 a). Åren efter budgetåret är kommunens egen plan.',
  counted:
    'Beloppen är hela bolagets. Det bolagen är skyldiga andra läggs till kommunens egen skuld efter ägd andel; det kommunen har lånat ut ligger redan i den. Borgen räknas helt, vilken andel kommunen än äger. Bolagens resultat ingår inte i balanskravet, men utdelning och ägartillskott gör det i kommunens eget resultat.',
  yearHeading: (year: number) => `Bolagen ${year}`,
  table: (year: number) => `Bolagens ekonomi ${year}`,
  plan: 'Bolagens ekonomi år för år',
  planNote: 'Tomma år är inte inskrivna.',
  company: 'Bolag',
  year: 'År',
  stage: 'Vad det är',
  share: 'Ägd andel',
  sum: 'Kommunens del',
  figures: {
    resultOre: 'Resultat',
    contributionOre: 'Ägartillskott',
    dividendOre: 'Utdelning',
    investmentsOre: 'Investeringar',
    debtOre: 'Låneskuld',
    lentOre: 'Varav lånat av kommunen',
    guaranteeOre: 'Kommunens borgen',
  },
  notTold: 'uppgiften saknas',
  lackingTitle: 'Uppgifter saknas',
  lacking: (name: string, year: number, figures: string) => `${name}, ${year}: ${figures}.`,
  nothingTold: 'inget är inskrivet',
  group: 'Skuld och borgen med bolagen',
  groupTable: 'Kommunens och bolagens skuld, och borgen',
  groupColumns: {
    own: 'Kommunens låneskuld',
    outside: 'Bolagens skuld till andra',
    debt: 'Tillsammans',
    perInhabitant: 'Per invånare',
    guarantees: 'Borgen',
    guaranteesPerInhabitant: 'Borgen per invånare',
  },
  cannot: 'går inte att räkna: uppgifter saknas',
  account: 'Redogörelsen i ord',
  newCompany: 'Skriv in ett bolag',
  toCompanies: 'Alla bolag',
  toPage: 'Till bolagens sida',
  panelHeading: 'Vad gör bolagen?',
  one: {
    lead: (name: string, share: number) =>
      `Kommunen äger ${formatPercent(share, 'sv', { decimals: shareDecimals(share) })} av ${name}.`,
    result: (year: number, ore: number) =>
      ore < 0
        ? `${year} väntas bolaget gå back med ${kr(-ore, 'sv')}.`
        : `${year} väntas bolaget ge ett resultat på ${kr(ore, 'sv')}.`,
    untold: (year: number) => `Bolagets resultat ${year} är inte inskrivet.`,
    table: (name: string) => `${name} år för år`,
    forms: 'Skriv in eller ändra',
    others: 'Andra år',
    yearForm: 'Skriv in siffrorna för',
    companyForm: 'Ändra bolagets uppgifter',
    versions: 'Tidigare versioner',
    version: (number: number, day: string, who: string) => `Version ${number}, ${day}, ${who}`,
    inYear: (year: number, number: number, day: string, who: string) =>
      `${year}, version ${number}, ${day}, ${who}`,
    gone: (until: number) => `Bolaget ingår inte längre i koncernen från ${until}.`,
  },
  form: {
    name: 'Bolagets namn',
    nameHint: 'Även stiftelser och föreningar som hör till koncernen.',
    share: 'Ägd andel i procent',
    shareHint: 'Direkt eller genom ett annat bolag.',
    from: 'Från budgetåret',
    until: 'Första budgetår då det inte längre hör till koncernen',
    untilHint: 'Lämna tomt tills vidare.',
    reason: 'Varför det skrivs in eller ändras',
    year: 'År',
    figureHint: {
      resultOre: 'Med minustecken om bolaget går back.',
      contributionOre: 'Det ägaren skjuter till under året.',
      dividendOre: 'Det bolaget delar ut till ägaren under året.',
      investmentsOre: '',
      debtOre: 'Lån med ränta vid årets slut.',
      lentOre: 'Ligger redan i kommunens egen skuld.',
      guaranteeOre: 'Det kommunen gått i borgen för vid årets slut.',
    },
    figuresNote:
      'Hela bolagets belopp, i tkr. Skriv 0 där det inte finns något: tomt betyder att uppgiften saknas.',
    account: 'Redogörelse i ord',
    accountHint: 'Vad som händer i bolaget under året, på några meningar.',
    source: 'Var siffrorna kommer ifrån',
    tkr: 'tkr',
  },
  problems: {
    name: 'Skriv bolagets namn.',
    share: 'Skriv ägd andel i procent, mer än 0 och högst 100.',
    from: 'Skriv året med fyra siffror, som 2027.',
    until: 'Skriv ett år efter det första, eller lämna tomt.',
    reason: 'Skriv varför bolaget skrivs in eller ändras.',
    year: 'Skriv året med fyra siffror, som 2027.',
    figure: 'Skriv ett tal i tkr, som 1 234,5, eller lämna fältet tomt.',
    negative: 'Skriv beloppet utan minustecken.',
    lent: 'Bolaget kan inte ha lånat mer av kommunen än det har i lån. Se över de två beloppen.',
    source: 'Skriv var siffrorna kommer ifrån, som Bolagets affärsplan 2027.',
    nothing: 'Skriv minst ett belopp, eller en redogörelse i ord.',
    outside: 'Bolaget hör inte till koncernen det året. Ändra först bolagets uppgifter.',
    unknown: 'Det finns inget sådant bolag. Se listan över bolagen.',
  },
}

const en: typeof sv = {
  title: 'How are the companies of the municipality doing?',
  here: 'The companies',
  leadNone: 'No companies have been entered.',
  leadWhole: (year, count) =>
    count === 1
      ? `The budget for ${year} accounts for the finances of the municipality's only company.`
      : `The budget for ${year} accounts for the finances of all ${count} companies of the municipality.`,
  leadLacking: (year, whole, count, names) =>
    `The budget for ${year} accounts for the finances of ${whole} of the municipality's ${count} companies. Figures are missing from ${names}.`,
  results: (sum) =>
    sum < 0
      ? `Together they expect a loss of ${kr(-sum, 'en')}, by the share owned.`
      : `Together they expect a result of ${kr(sum, 'en')}, by the share owned.`,
  emptyTitle: 'No companies have been entered',
  emptyRemedy:
    'The budget shall account for the finances of the companies of the municipal group (KL 11:6 a). The controller enters them. Where the municipality has none, no account is needed.',
  law: "The budget shall contain an account of the finances during the budget year of the companies of the municipal group (KL 11:6 a). The years after the budget year are the municipality's own plan.",
  counted:
    "The amounts are the whole company's. What the companies owe to others is added to the municipality's own debt by the share owned; what the municipality has lent is in that already. Guarantees count in full, whatever share the municipality owns. The companies' results are no part of the balance requirement, but dividends and owner contributions are, in the municipality's own result.",
  yearHeading: (year) => `The companies in ${year}`,
  table: (year) => `The finances of the companies in ${year}`,
  plan: 'The finances of the companies year by year',
  planNote: 'Empty years have not been entered.',
  company: 'Company',
  year: 'Year',
  stage: 'What it is',
  share: 'Share owned',
  sum: "The municipality's part",
  figures: {
    resultOre: 'Result',
    contributionOre: 'Owner contribution',
    dividendOre: 'Dividend',
    investmentsOre: 'Investments',
    debtOre: 'Debt',
    lentOre: 'Of which municipal loans',
    guaranteeOre: 'Municipal guarantee',
  },
  notTold: 'the figure is missing',
  lackingTitle: 'Figures are missing',
  lacking: (name, year, figures) => `${name}, ${year}: ${figures}.`,
  nothingTold: 'nothing has been entered',
  group: 'Debt and guarantees with the companies',
  groupTable: 'Debt of the municipality and its companies, and guarantees',
  groupColumns: {
    own: "The municipality's debt",
    outside: "The companies' debt to others",
    debt: 'Together',
    perInhabitant: 'Per inhabitant',
    guarantees: 'Guarantees',
    guaranteesPerInhabitant: 'Guarantees per inhabitant',
  },
  cannot: 'can’t be worked out: figures are missing',
  account: 'The account in words',
  newCompany: 'Enter a company',
  toCompanies: 'All companies',
  toPage: 'To the page of the companies',
  panelHeading: 'What do the companies do?',
  one: {
    lead: (name, share) =>
      `The municipality owns ${formatPercent(share, 'en', { decimals: shareDecimals(share) })} of ${name}.`,
    result: (year, ore) =>
      ore < 0
        ? `In ${year} the company expects a loss of ${kr(-ore, 'en')}.`
        : `In ${year} the company expects a result of ${kr(ore, 'en')}.`,
    untold: (year) => `The company's result of ${year} has not been entered.`,
    table: (name) => `${name} year by year`,
    forms: 'Enter or change',
    others: 'Other years',
    yearForm: 'Enter the figures of',
    companyForm: "Change the company's particulars",
    versions: 'Earlier versions',
    version: (number, day, who) => `Version ${number}, ${day}, ${who}`,
    inYear: (year, number, day, who) => `${year}, version ${number}, ${day}, ${who}`,
    gone: (until) => `The company no longer belongs to the group from ${until}.`,
  },
  form: {
    name: 'Name of the company',
    nameHint: 'Foundations and associations that belong to the group as well.',
    share: 'Share owned, per cent',
    shareHint: 'Directly or through another company.',
    from: 'From the budget year',
    until: 'First budget year that it no longer belongs to the group',
    untilHint: 'Leave empty until further notice.',
    reason: 'Why it is entered or changed',
    year: 'Year',
    figureHint: {
      resultOre: 'With a minus sign where the company makes a loss.',
      contributionOre: 'What the owner puts in during the year.',
      dividendOre: 'What the company pays to its owner during the year.',
      investmentsOre: '',
      debtOre: 'Loans with interest at the end of the year.',
      lentOre: "Is in the municipality's own debt already.",
      guaranteeOre: 'What the municipality has guaranteed at the end of the year.',
    },
    figuresNote:
      "The whole company's amounts, in SEK thousand. Write 0 where there is nothing: empty means that the figure is missing.",
    account: 'An account in words',
    accountHint: 'What happens in the company during the year, in a few sentences.',
    source: 'Where the figures come from',
    tkr: 'SEK thousand',
  },
  problems: {
    name: 'Write the name of the company.',
    share: 'Write the share owned in per cent, above 0 and at most 100.',
    from: 'Write the year with four digits, as 2027.',
    until: 'Write a year after the first, or leave it empty.',
    reason: 'Write why the company is entered or changed.',
    year: 'Write the year with four digits, as 2027.',
    figure: 'Write a figure in SEK thousand, as 1 234.5, or leave the field empty.',
    negative: 'Write the amount without a minus sign.',
    lent: 'The company can’t have borrowed more of the municipality than it has in loans. See over the two amounts.',
    source: "Write where the figures come from, such as The company's business plan 2027.",
    nothing: 'Write at least one amount, or an account in words.',
    outside: "The company does not belong to the group in that year. Change the company's particulars first.",
    unknown: 'There is no such company. See the list of companies.',
  },
}

export const companiesTexts = { sv, en } as const

/** What a figure is called in both languages. */
export function figureName(figure: CompanyFigure): { readonly sv: string; readonly en: string } {
  return { sv: sv.figures[figure], en: en.figures[figure] }
}
