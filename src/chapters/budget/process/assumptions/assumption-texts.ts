import type { AssumptionKind } from '#chapters/budget/process/model.ts'
import { formatDay } from '#core/format.ts'
import type { Bilingual, Language } from '#core/language.ts'

export const kindWords = {
  wage: { sv: 'Löner', en: 'Wages' },
  'price-index': { sv: 'Priser', en: 'Prices' },
  volume: { sv: 'Volymer', en: 'Volumes' },
  revenue: { sv: 'Intäkter', en: 'Revenue' },
  population: { sv: 'Befolkning', en: 'Population' },
} as const satisfies Record<AssumptionKind, Bilingual>

const sv = {
  title: (year: number) => `Vad bygger budgeten för ${year} på?`,
  crumb: 'Antaganden',
  lead: {
    none: 'Inga antaganden är registrerade.',
    noYear: (year: number) => `För ${year} är inget antaget än.`,
    noBias: 'Inget antagande har missat åt ett håll mer än slumpen gör.',
    count: (count: number, year: number) =>
      `Budgeten för ${year} bygger på ${count} ${count === 1 ? 'antagande' : 'antaganden'}.`,
  },
  emptyRemedy:
    'Controllern lägger in det som budgeten tar för givet: löner, priser, volymer, intäkter, befolkning.',
  add: 'Lägg till ett antagande',
  charts: 'Antaget och utfall, år för år',
  chartsNote: 'Ring: antaget när budgeten beslutades. Punkt: det som blev. Strecket mellan dem är missen.',
  tables: {
    year: (year: number) => `Antaganden för ${year}`,
    assumption: 'Antagande',
    kind: 'Slag',
    percent: 'Ökning',
    value: 'Antal',
    isPercent: { sv: 'Antagandet är en ökning i procent.', en: 'The assumption is an increase in per cent.' },
    isCount: { sv: 'Antagandet är ett antal.', en: 'The assumption is a count.' },
    unit: 'Enhet',
    source: 'Källa',
    edition: 'Utgåva',
    assumed: 'Antaget',
    version: 'Version',
    madeOn: 'Gjort',
    who: 'Av',
    usedBy: 'Regler som vilar på det',
    series: (title: string) => `${title}: antaget och utfall`,
    budgetYear: 'Budgetår',
    outcome: 'Utfall',
    error: 'Utfall minus antaget',
    noOutcome: { sv: 'Utfallet är inte känt än.', en: 'The outcome isn’t known yet.' },
    vintages: (title: string) => `${title}: alla versioner`,
  },
  one: {
    title: (title: string) => `Hur har antagandet ${title} stämt?`,
    interval: (interval: string, years: number) =>
      `Medelfelet ligger med 95 procents säkerhet inom ${interval}. Det vilar på ${years} år.`,
    noInterval: 'Det behövs tre år med utfall för att säga hur säkert medelfelet är.',
    method:
      'Felet är utfallet minus det som var antaget när budgetåret började. Intervallet är Students t. Felet hör till antagandet och dess källa, inte till någon person.',
    uses: 'Regler som vilar på antagandet',
    noUses: 'Ingen regel räknar med det här antagandet.',
    versions: 'Tidigare versioner finns kvar: så ser man vad som var känt när.',
  },
  forms: {
    version: 'Skriv en ny version',
    versionNote: 'Det som stod förut finns kvar som den utgåva det var.',
    outcome: 'Skriv utfallet',
    newTitle: 'Vad ska budgeten ta för givet?',
    newLead:
      'Ett antagande har ett värde, en källa och en utgåva, så att det går att se i efterhand hur det blev.',
    kind: 'Slag',
    title: 'Antagandet heter',
    unit: 'Enhet',
    unitHint: 'Skriv procent för ökningar. Annars elever, timmar, kr.',
    year: 'Budgetår',
    value: 'Värde',
    source: 'Källa',
    edition: 'Utgåva',
    editionHint: 'Månad och år, eller cirkulärets nummer.',
    usedAs: 'Index eller volym i reglerna som det står för',
    noUse: 'Ingen',
    outcomeValue: 'Utfall',
    knownOn: 'Känt den',
    save: 'Spara',
  },
  madeOn: (day: string) => formatDay(day, 'sv'),
}

const en: typeof sv = {
  title: (year) => `What does the budget for ${year} rest on?`,
  crumb: 'Assumptions',
  lead: {
    none: 'No assumptions are registered.',
    noYear: (year) => `Nothing is assumed for ${year} yet.`,
    noBias: 'No assumption has missed one way by more than chance does.',
    count: (count, year) =>
      `The budget for ${year} rests on ${count} ${count === 1 ? 'assumption' : 'assumptions'}.`,
  },
  emptyRemedy:
    'The controller enters what the budget takes for granted: wages, prices, volumes, revenue, population.',
  add: 'Add an assumption',
  charts: 'Assumed and outcome, year by year',
  chartsNote: 'Ring: assumed when the budget was decided. Dot: what came. The line between them is the miss.',
  tables: {
    year: (year) => `Assumptions for ${year}`,
    assumption: 'Assumption',
    kind: 'Kind',
    percent: 'Increase',
    value: 'Count',
    isPercent: sv.tables.isPercent,
    isCount: sv.tables.isCount,
    unit: 'Unit',
    source: 'Source',
    edition: 'Edition',
    assumed: 'Assumed',
    version: 'Version',
    madeOn: 'Made',
    who: 'By',
    usedBy: 'Rules that rest on it',
    series: (title) => `${title}: assumed and outcome`,
    budgetYear: 'Budget year',
    outcome: 'Outcome',
    error: 'Outcome less assumed',
    noOutcome: sv.tables.noOutcome,
    vintages: (title) => `${title}: all versions`,
  },
  one: {
    title: (title) => `How has the assumption ${title} held?`,
    interval: (interval, years) =>
      `The mean error lies, with 95 per cent certainty, within ${interval}. It rests on ${years} years.`,
    noInterval: 'It takes three years with outcomes to say how certain the mean error is.',
    method:
      'The error is the outcome less what was assumed when the budget year began. The interval is Student’s t. The error belongs to the assumption and its source, not to any person.',
    uses: 'Rules that rest on the assumption',
    noUses: 'No rule reckons with this assumption.',
    versions: 'Earlier versions are kept: so one sees what was known when.',
  },
  forms: {
    version: 'Write a new version',
    versionNote: 'What stood before is kept as the edition that it was.',
    outcome: 'Write the outcome',
    newTitle: 'What is the budget to take for granted?',
    newLead:
      'An assumption has a value, a source and an edition, so that one can see afterwards how it came out.',
    kind: 'Kind',
    title: 'The assumption is called',
    unit: 'Unit',
    unitHint: 'Write procent for increases. Else elever, timmar, kr.',
    year: 'Budget year',
    value: 'Value',
    source: 'Source',
    edition: 'Edition',
    editionHint: 'Month and year, or the number of the circular.',
    usedAs: 'Index or volume in the rules that it stands for',
    noUse: 'None',
    outcomeValue: 'Outcome',
    knownOn: 'Known on',
    save: 'Save',
  },
  madeOn: (day) => formatDay(day, 'en'),
}

export const assumptionTexts: Readonly<Record<Language, typeof sv>> = { sv, en }
