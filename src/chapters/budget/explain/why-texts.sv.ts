import type { StepKind } from './steps.ts'
import type { TermReason } from './term-by-term.ts'
import type { Untraced } from './traceable.ts'

/** What stands on the pages that explain a budget. */
export const sv = {
  title: (name: string) => `Varför har ${name} fått den här budgeten?`,
  titlePlace: (name: string) => `Varför har enheterna i ${name} fått sina budgetar?`,
  crumb: 'Varför den här budgeten?',
  states: {
    adopted: (reference: string) => `Beslutad: ${reference}.`,
    proposed: 'Ett förslag: budgeten är inte beslutad än. Beloppen följer reglerna som de är föreslagna.',
  },
  chart: (before: number, now: number) => `Vad som har ändrats från ${before} till ${now}`,
  chartNote: (before: string, now: string) =>
    `Stegen går från ${before} till ${now}, ett i taget och i den här ordningen.`,
  chartTo: 'Skillnaden',
  noChange: 'Inget skiljer de två åren åt.',
  steps: 'Steg för steg, till öret',
  stepsLead:
    'Räknat om en sak i taget: först årets volymer med förra årets regler, sedan priser, regler, potter och index. Öppna ett steg för att se raderna.',
  merged:
    'De här stegen gick inte att skilja från nästa steg, eftersom förra årets regler inte kan räknas på årets uppgifter:',
  rowsTotal: 'Summa',
  stepNames: {
    organisation: 'Ändrad organisation',
    volume: 'Volym',
    price: 'Priser och index',
    rule: 'Ändrade regler',
    structure: 'Struktur: potter och index',
    given: 'Belopp skrivna för enheten',
    exception: 'Undantag',
    remainder: 'Ramens rest och egna beslut',
  } satisfies Record<StepKind, string>,
  stepWords: {
    organisation: 'Det som enheten tog över från enheter som inte finns längre, eller lämnade till andra.',
    volume: 'Fler eller färre elever, timmar eller kvadratmeter, med förra årets regler och priser.',
    price: 'Årets prislista, och årets belopp för fasta delar och storlekssteg.',
    rule: 'Delar som är nya, borta eller räknas på ett annat sätt.',
    structure: 'Potternas storlek och enheternas index.',
    given: 'Hyra, egen ram och annat som skrivs in för just den här enheten.',
    exception: 'Pengar vid sidan av reglerna. Varje undantag har ett skäl, ett beslut och ett slutdatum.',
    remainder:
      'Enhetens del av det som reglerna lämnar kvar av ramen, och det som är beslutat på annat sätt än reglerna ger.',
  } satisfies Record<StepKind, string>,
  rest: 'Rest av ramen',
  besideRow: 'Beslutat på annat sätt än reglerna ger',
  changeRow: 'Beslut under året',
  parts: 'Det här består budgeten av',
  partsLead: (sum: string) =>
    `Delarna är tillsammans ${sum}. Öppna en del för att läsa regeln och se hur beloppet blev till.`,
  partsTable: 'Budgetens delar',
  beside: 'Utan regel',
  besideWords: 'Ingen regel ger beloppet. Det är beslutat för sig.',
  noPlain: 'Regeln är inte skriven i klartext än. Fråga om den längre ner på sidan.',
  reckoned: 'Så blev det',
  ruleLink: 'Läs hela regelverket',
  faq: 'Frågor och svar om regeln',
  partly: (ground: string) => `Delar är utelämnade enligt ${ground}.`,
  traced: (share: string) => `Spårbar andel: ${share}. Så stor del av pengarna ger en publicerad regel.`,
  untraced: 'Det här ger ingen regel:',
  untracedWhy: {
    'no-rule': 'beslutat utan regel',
    written: 'skrivet för enheten, utan att följa ett index',
    otherwise: 'beslutat till ett annat belopp än regeln ger',
  } satisfies Record<Untraced['why'], string>,
  compare: 'Så skiljer sig enheten från en annan',
  compareWith: 'Jämför med',
  compareShow: 'Jämför',
  compareLead: (name: string, size: string, other: string, more: boolean) =>
    `${name} har ${size} ${more ? 'mer' : 'mindre'} än ${other}.`,
  compareSame: (name: string, other: string) => `${name} har lika mycket som ${other}.`,
  compareEach: (own: string, other: string, word: string) => `Per ${word}: ${own} mot ${other}.`,
  noCompare: 'Ingen annan enhet får pengar efter samma regler.',
  terms: {
    volume: 'volym',
    price: 'pris',
    index: 'index',
    size: 'storlekssteg',
    'not-for-both': 'gäller bara den ena',
    given: 'skrivet för var och en',
    follows: 'följer andra delar',
  } satisfies Record<TermReason, string>,
  staff: 'Det här kan chefen påverka',
  staffLead: (share: string, year: number) => `Personal är ${share} av kostnaderna i planen för ${year}.`,
  staffRows: {
    staff: 'Personal',
    staffNote: 'Går att ändra med framförhållning: anställningar, scheman och vikarier.',
    premises: 'Lokaler',
    premisesNote: 'Bundet av avtal under året.',
    other: 'Övrigt',
    otherNote: 'Kan flyttas under året.',
    income: 'Egna intäkter',
    incomeNote: 'Avgifter och bidrag som enheten själv får in.',
  },
  staffEmpty: 'Enheten har ingen plan på konton',
  staffRemedy:
    'Personalens andel räknas på enhetens internbudget. Controllern läser in den med konton och månader, eller enheten lägger den i ekonomisystemet.',
  months: 'Månad för månad',
  monthsLead: (sum: string) => `De tolv månaderna är tillsammans ${sum}.`,
  download: 'Alla rader',
  year: 'År',
  noBudgetYet: (name: string) => `${name} har ingen budget registrerad`,
  noBudgetRemedy:
    'Enheten får en budget när den finns med i ett regelverk, eller när nämnden har fattat beslut. Controllern lägger in volymer och regler under Regler och priser.',
  toRules: 'Till regler och priser',
  none: 'inget',
}
