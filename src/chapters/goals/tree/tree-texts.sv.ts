import { formatDay, formatList, formatNumber } from '#core/format.ts'

const count = (n: number, one: string, many: string) => `${formatNumber(n, 'sv')} ${n === 1 ? one : many}`
const words = ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio']
const inWords = (n: number) => words[n] ?? formatNumber(n, 'sv')

export const sv = {
  title: 'Vilka mål styr oss?',
  lead: (name: string, n: number, most: number) =>
    n === 0
      ? `${name} har inget övergripande mål registrerat.`
      : n <= most
        ? `${name} har ${inWords(n)} övergripande mål. Handboken talar om två eller tre: få mål går att komma ihåg, arbeta efter och följa upp.`
        : `${name} har ${inWords(n)} övergripande mål. Handboken talar om två eller tre: när de blir fler saknar verksamheten en gemensam ram, och styrningen försvagas.`,
  financialLead: (n: number) =>
    n === 0
      ? 'Inget finansiellt mål är registrerat. Lagen kräver finansiella mål i budgeten (KL 11:6).'
      : `Därtill ${n === 1 ? 'ett finansiellt mål' : `${inWords(n)} finansiella mål`}, som lagen kräver (KL 11:6) och som inte räknas in.`,
  asOf: (day: string) => `Målen som de stod den ${formatDay(day, 'sv')}.`,
  toToday: 'Visa dagens mål',
  none: 'Inga mål är registrerade',
  noneRemedy:
    'Fullmäktige beslutar om övergripande mål. En ledamot, controllern eller kvalitetsstrategen skriver in dem med beslutets paragraf.',
  add: 'Skriv in ett mål',
  importMany: 'Klistra in flera mål',
  noMunicipality: 'Ingen egen kommun är vald.',
  ownPlace: (name: string, n: number) =>
    n === 0 ? `Inget mål når ${name}` : `${count(n, 'mål', 'mål')} når ${name}`,
  ownPlaceLead: (kinds: readonly string[], measures: number) =>
    `${formatList(kinds, 'sv')}, med tillsammans ${count(measures, 'mått', 'mått')} att följa.`,
  kinds: {
    overall: (n: number) => count(n, 'övergripande', 'övergripande'),
    committee: (n: number) => count(n, 'från nämnd eller förvaltning', 'från nämnd eller förvaltning'),
    unit: (n: number) => count(n, 'eget', 'egna'),
    financial: (n: number) => count(n, 'finansiellt', 'finansiella'),
    'policy-direction': (n: number) => count(n, 'inriktning', 'inriktningar'),
  },
  duty: {
    binding: 'gäller',
    'prioritised-down': 'nedprioriterat av nämnden',
    'not-applicable': 'inte tillämpligt',
  },
  states: {
    acted: 'enheten arbetar med målet',
    'prioritised-down': 'se beslutet',
    'not-applicable': 'se beslutet',
    asked: 'frågat, ännu inte besvarat',
    'not-yet-asked': 'inget spår, inte frågat',
    unanswered: 'obesvarat',
  },
  seeDuty: (place: string) => `vad målet betyder för ${place}`,
  fullLoad: 'Hela belastningen, med rapportering',
  chain: 'Från fullmäktige till enhet',
  chainLead: 'Under varje mål finns de mål som bidrar till det, och varför.',
  contributes: (n: number) => count(n, 'mål bidrar', 'mål bidrar'),
  contributeTo: (wording: string) => `till ”${wording}”`,
  showThem: (n: number) => `Visa ${count(n, 'mål som bidrar', 'mål som bidrar')}`,
  more: (n: number) => `${count(n, 'mål', 'mål')} till. Sök, eller välj en plats, för att se dem.`,
  because: (mechanism: string) => `eftersom ${mechanism}`,
  adoptedBy: (n: number) => `Samma mål hos ${formatNumber(n, 'sv')}:`,
  asItIs: 'används som det är',
  noContributor: 'Inget annat mål bidrar ännu.',
  until: (year: number) => `till och med ${year}`,
  reaches: (n: number) => `når ${count(n, 'enhet', 'enheter')}`,
  measures: (n: number) => (n === 0 ? 'utan mått' : count(n, 'mått', 'mått')),
  ownerGone: 'ägaren finns inte kvar',
  financial: 'Finansiella mål',
  financialText: 'Krävs av kommunallagen (KL 11:6) och räknas inte bland de övergripande.',
  directions: 'Inriktningar',
  directionsText: 'Beslutad avsikt som inte mäts och inte läggs på enheterna.',
  nowhere: (n: number) => `${count(n, 'mål leder', 'mål leder')} inte till något övergripande mål`,
  nowhereText:
    'De är beslutade men har ingen koppling uppåt. Ägaren kan skriva hur de bidrar, eller rensa mål.',
  showNowhere: 'Visa dem',
  find: 'Sök och välj',
  search: 'Ord i målet, ägaren eller måttet',
  place: 'Plats i organisationen',
  anyPlace: 'Hela kommunen',
  service: 'Verksamhet',
  anyService: 'Alla verksamheter',
  day: 'Som det såg ut den',
  show: 'Visa',
  clear: 'Rensa valen',
  found: (n: number) =>
    n === 0 ? 'Inget mål passar det du har valt' : `${count(n, 'mål passar', 'mål passar')}`,
  foundNone: 'Pröva ett kortare ord, en annan plats eller en annan dag.',
  table: 'Alla mål som gäller',
  asTable: 'Visa alla mål som tabell',
  columns: {
    goal: 'Mål',
    kind: 'Slag',
    owner: 'Ägare',
    leadsTo: 'Bidrar till',
    horizon: 'Till och med',
    measures: 'Mått',
    units: 'Enheter',
    decision: 'Beslut',
  },
  tooMany: (shown: number, all: number) =>
    `Tabellen visar ${formatNumber(shown, 'sv')} av ${formatNumber(all, 'sv')} mål. Filerna har alla.`,
}
