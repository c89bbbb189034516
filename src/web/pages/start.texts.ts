import { formatDay } from '#core/format.ts'
import type { Language } from '#core/language.ts'
import type { DataState } from './data-state.ts'

const sv = {
  title: (name: string) => `Hur styr ${name}?`,
  titleWithoutMunicipality: 'Hur styr din kommun?',
  description:
    'Här ser ni hur effektiv varje verksamhet är jämfört med landets kommuner, med osäkerheten utskriven, och hur er styrning ser ut mot det som effektiva kommuner gör.',
  open: 'Öppna',
  openHandbook: 'Öppna handboken',
  noData: 'Det finns inga jämförelsetal än',
  noDataRemedy:
    'Den som ansvarar för uppföljning hämtar dem från Kolada på sidan Datakällor. Det tar några minuter och kräver inget konto hos Kolada.',
  toDataSources: 'Till Datakällor',
  asked: 'Det här väntar på dig',
  minutes: (minutes: number) => (minutes === 1 ? '1 minut' : `${minutes} minuter`),
  due: (day: string) => `senast ${day}`,
  wasDue: (day: string) => `skulle vara klart den ${day}`,
  nothingAsked: 'Ingenting väntar på dig i dag.',
  signals: 'Värt att se på',
  more: (count: number) => `Visa ${count} till`,
  dates: 'Dagar som kommer',
  whatToSee: 'Vad vill du veta?',
  entries: {
    benchmarking: {
      question: 'Hur effektiva är vi?',
      text: 'Kostnad rensad från struktur och kvalitet, verksamhet för verksamhet, med intervall i stället för tabellplats.',
    },
    goals: {
      question: 'Vart ska vi, och hänger det ihop?',
      text: 'Målen från fullmäktige till enheten: vad de vilar på, hur de mäts och vilka som drar åt olika håll.',
    },
    roles: {
      question: 'Vem bestämmer vad?',
      text: 'Sök ett beslut och se vem som tar det, enligt vilken lag, och om det kan tas närmare dem det gäller.',
    },
    budget: {
      question: 'Vem får vad, och varför?',
      text: 'Varje enhets budget till öret: reglerna, priserna och vad en elev till betyder.',
    },
    handbook: {
      question: 'Vad gör de effektivaste, och gör vi det?',
      text: '54 råd. För varje: följer vi det, hur vet vi det, och vad kan vi göra i morgon.',
    },
    accounts: {
      question: 'Vilka kan logga in?',
      text: 'Konton, roller och vilka grupper i kommunens inloggning som ger roller.',
    },
  },
  dataHeading: 'Siffrorna just nu',
  data: ({ indicators, municipalities, firstYear, lastYear, retrievedAt }: DataState) =>
    `${indicators} nyckeltal för ${municipalities} ${municipalities === 1 ? 'kommun' : 'kommuner'}, ${firstYear === lastYear ? `året ${firstYear}` : `åren ${firstYear}–${lastYear}`}, senast ${indicators === 1 ? 'hämtat' : 'hämtade'} ${formatDay(retrievedAt, 'sv')}.`,
  dataLink: 'Se alla',
  exampleTitle: (name: string) => `${name} finns inte på riktigt`,
  exampleText: 'Kommunen, de andra kommunerna och alla siffror är påhittade, så att du kan prova.',
  exampleLink: 'Byt till din egen kommun',
}

const en: typeof sv = {
  title: (name) => `How does ${name} steer?`,
  titleWithoutMunicipality: 'How does your municipality steer?',
  description:
    'See how efficient each service is compared with the country’s municipalities, with the uncertainty written out, and how your steering looks against what efficient municipalities do.',
  open: 'Open',
  openHandbook: 'Open the handbook',
  noData: 'There are no comparison figures yet',
  noDataRemedy:
    'Whoever answers for follow-up fetches them from Kolada on the page Data sources. It takes a few minutes and no account at Kolada.',
  toDataSources: 'To Data sources',
  asked: 'Waiting for you',
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  due: (day) => `by ${day}`,
  wasDue: (day) => `was to be done by ${day}`,
  nothingAsked: 'Nothing is waiting for you today.',
  signals: 'Worth a look',
  more: (count) => `Show ${count} more`,
  dates: 'Coming days',
  whatToSee: 'What do you want to know?',
  entries: {
    benchmarking: {
      question: 'How efficient are we?',
      text: 'Cost cleaned of structure and quality, service by service, with intervals in place of a league table.',
    },
    goals: {
      question: 'Where are we going, and does it hang together?',
      text: 'The goals from the assembly to the unit: what they rest on, how they are measured and which pull apart.',
    },
    roles: {
      question: 'Who decides what?',
      text: 'Search for a decision and see who takes it, by which law, and whether it can be taken nearer those it concerns.',
    },
    budget: {
      question: 'Who gets what, and why?',
      text: "Each unit's budget to the öre: the rules, the prices and what one pupil more means.",
    },
    handbook: {
      question: 'What do the most efficient do, and do we?',
      text: '54 pieces of advice. For each: do we follow it, how do we know, and what can we do tomorrow.',
    },
    accounts: {
      question: 'Who can sign in?',
      text: 'Accounts, roles, and which groups of the municipality’s sign-in give roles.',
    },
  },
  dataHeading: 'The figures right now',
  data: ({ indicators, municipalities, firstYear, lastYear, retrievedAt }) =>
    `${indicators} ${indicators === 1 ? 'indicator' : 'indicators'} for ${municipalities} ${municipalities === 1 ? 'municipality' : 'municipalities'}, ${firstYear === lastYear ? `the year ${firstYear}` : `the years ${firstYear}–${lastYear}`}, last fetched ${formatDay(retrievedAt, 'en')}.`,
  dataLink: 'See all',
  exampleTitle: (name) => `${name} does not exist`,
  exampleText: 'The municipality, the other ones and all figures are made up, for you to try things out.',
  exampleLink: 'Change to your own municipality',
}

/** What the start page says. */
export const startTexts = { sv, en } as const satisfies Record<Language, typeof sv>
