import { formatNumber } from '#core/format.ts'
import type { Language } from '#core/language.ts'

const sv = {
  title: (year: number | undefined) =>
    year === undefined ? 'Vilka budgetalternativ finns?' : `Vilka budgetalternativ är framlagda för ${year}?`,
  leadNone: (year: number) =>
    `Ingen partigrupp har lagt fram en egen budget för ${year}. Det som ännu är utkast kan bara gruppen själv läsa.`,
  lead: (year: number, groups: number, count: number, balanced: number, short: number) =>
    [
      count === 1
        ? `En partigrupp har lagt fram en egen budget för ${year}.`
        : groups === count
          ? `${count} partigrupper har lagt fram egna budgetar för ${year}.`
          : `${groups === 1 ? 'En partigrupp' : `${groups} partigrupper`} har lagt fram ${count} budgetar för ${year}.`,
      short === 0
        ? balanced === count
          ? count === 1
            ? 'Den går ihop.'
            : 'Alla går ihop.'
          : ''
        : short === 1
          ? 'En går inte ihop, och det står vid den.'
          : `${short} går inte ihop, och det står vid dem.`,
    ]
      .filter(Boolean)
      .join(' '),
  leadNoYear: 'Kommunen har inte gett några ramar än. Alternativ byggs från dem.',
  year: 'Budgetår',
  show: 'Visa',
  tabledTitle: (year: number) => `Framlagda budgetar ${year}`,
  group: 'Partigrupp',
  name: 'Budget',
  state: 'Läge',
  tabledState: 'Framlagd',
  withdrawnState: (day: string) => `Tillbakadragen ${day}`,
  result: 'Resultat',
  balances: 'Går ihop',
  yes: 'ja',
  no: 'nej',
  unknown: 'går inte att säga',
  cost: 'Mer till verksamhet',
  tax: 'Ändrad skattesats',
  taxUnit: 'öre per hundralapp',
  reference: 'Diarienummer',
  tabledOn: 'Framlagd',
  base: 'Grundförslaget',
  compare: 'Jämför dem sida vid sida',
  noneTitle: 'Ingen budget är framlagd',
  noneRemedy:
    'En partigrupp bygger sin budget från grundförslaget och lägger fram den när den är klar. Då blir den allmän handling och visas här.',
  drafts: 'Er grupps utkast',
  draftsOf: (group: string) => `Utkast i ${group}`,
  draftsNote: 'Bara gruppens medlemmar ser den här delen av sidan.',
  noDrafts: 'Gruppen har inget utkast.',
  draftRow: (year: number, day: string) => `${year}, senast sparad ${day}`,
  newDraft: 'Nytt utkast',
  newTitle: 'Budgetens namn',
  newYear: 'Budgetår',
  begin: 'Börja från grundförslaget',
  noBase: (year: string) =>
    `Det finns inga ramar för ${year}. Kommunstyrelsen eller controllern lägger in dem först.`,
  notMember: 'Du är förtroendevald men står inte i någon partigrupps lista, eller har inte släppts in än.',
  notMemberRemedy: 'Administratören skriver upp dig, och någon i gruppen släpper in dig.',
  groupsLink: 'Partigrupper och medlemmar',
  ownGroup: (group: string) => `Medlemmar i ${group}`,
  taxTitle: 'Skattesatsen',
  taxLead:
    'Skattesatsen och årets skatter säger vad en krona ger. Utan den kan partigrupperna inte räkna på en annan skatt.',
  taxRate: 'Skattesats, kronor per hundralapp',
  taxSource: 'Beslut eller källa',
  taxSave: 'Spara skattesatsen',
  taxNow: (year: number, rate: number, source: string) =>
    `${year}: ${formatNumber(rate, 'sv', { decimals: 2 })} kronor (${source}).`,
  taxMissing: 'Ingen skattesats är inlagd.',
  rateWrong: 'Skriv skattesatsen i kronor per hundralapp, mellan 10 och 40: till exempel 21,50.',
  sourceMissing: 'Skriv beslutet eller källan.',
  yearWrong: 'Välj ett år som har ramar.',
  groupWrong: 'Välj en grupp som du är med i.',
  titleMissing: 'Skriv vad budgeten heter.',
}

const en: typeof sv = {
  title: (year) =>
    year === undefined
      ? 'What budget alternatives are there?'
      : `What budget alternatives are tabled for ${year}?`,
  leadNone: (year) =>
    `No party group has tabled a budget of its own for ${year}. What is still a draft only the group itself can read.`,
  lead: (year, groups, count, balanced, short) =>
    [
      count === 1
        ? `One party group has tabled a budget of its own for ${year}.`
        : groups === count
          ? `${count} party groups have tabled budgets of their own for ${year}.`
          : `${groups === 1 ? 'One party group has' : `${groups} party groups have`} tabled ${count} budgets for ${year}.`,
      short === 0
        ? balanced === count
          ? count === 1
            ? 'It balances.'
            : 'All balance.'
          : ''
        : short === 1
          ? 'One doesn’t balance, and says so.'
          : `${short} don’t balance, and say so.`,
    ]
      .filter(Boolean)
      .join(' '),
  leadNoYear: 'The municipality has given no frames yet. Alternatives are built from them.',
  year: 'Budget year',
  show: 'Show',
  tabledTitle: (year) => `Budgets tabled for ${year}`,
  group: 'Party group',
  name: 'Budget',
  state: 'State',
  tabledState: 'Tabled',
  withdrawnState: (day) => `Withdrawn ${day}`,
  result: 'Result',
  balances: 'Balances',
  yes: 'yes',
  no: 'no',
  unknown: 'can’t be said',
  cost: 'More to services',
  tax: 'Tax rate changed by',
  taxUnit: 'öre on each hundred',
  reference: 'Registration',
  tabledOn: 'Tabled',
  base: 'Base proposal',
  compare: 'Compare them side by side',
  noneTitle: 'No budget is tabled',
  noneRemedy:
    'A party group builds its budget from the base proposal and tables it when it is ready. It then becomes a public record and is shown here.',
  drafts: 'Your group’s drafts',
  draftsOf: (group) => `Drafts in ${group}`,
  draftsNote: 'Only the group’s members see this part of the page.',
  noDrafts: 'The group has no draft.',
  draftRow: (year, day) => `${year}, last saved ${day}`,
  newDraft: 'New draft',
  newTitle: 'Name of the budget',
  newYear: 'Budget year',
  begin: 'Begin from the base proposal',
  noBase: (year) =>
    `There are no frames for ${year}. The executive board or the controller enters them first.`,
  notMember: 'You are elected but not on any party group’s list, or haven’t been let in yet.',
  notMemberRemedy: 'The administrator puts you on the list, and somebody in the group lets you in.',
  groupsLink: 'Party groups and members',
  ownGroup: (group) => `Members of ${group}`,
  taxTitle: 'The tax rate',
  taxLead:
    'The tax rate and the year’s taxes tell what a krona brings. Without it party groups can’t reckon on another tax.',
  taxRate: 'Tax rate, kronor on each hundred',
  taxSource: 'Decision or source',
  taxSave: 'Save the tax rate',
  taxNow: (year, rate, source) => `${year}: ${formatNumber(rate, 'en', { decimals: 2 })} kronor (${source}).`,
  taxMissing: 'No tax rate has been entered.',
  rateWrong: 'Write the tax rate in kronor on each hundred, between 10 and 40: for example 21,50.',
  sourceMissing: 'Write the decision or the source.',
  yearWrong: 'Choose a year that has frames.',
  groupWrong: 'Choose a group that you are a member of.',
  titleMissing: 'Write what the budget is called.',
}

export const alternativesTexts = { sv, en } as const satisfies Record<Language, typeof sv>
