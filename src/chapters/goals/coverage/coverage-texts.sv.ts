import { formatNumber } from '#core/format.ts'

const number = (value: number) => formatNumber(value, 'sv')

/** What the page of goals and core mission says. */
export const sv = {
  title: 'Når målen kärnuppdraget?',
  lead: {
    covered: (share: string, year: number) =>
      `Mål med ankare i lag eller reglemente når ${share} av vad kärnuppdraget kostade ${year}.`,
    all: (year: number) =>
      `Mål med ankare i lag eller reglemente når allt som kärnuppdraget kostade ${year}.`,
    noCosts: 'Hur mycket av kärnuppdragets kostnad som målen når går inte att säga: kostnaderna saknas.',
    without: (goals: number) =>
      goals === 0
        ? 'Alla mål har ett ankare.'
        : goals === 1
          ? 'Ett mål har inget ankare.'
          : `${number(goals)} mål har inget ankare.`,
  },
  noGoals: 'Det finns inga mål i kraft.',
  noGoalsRemedy: 'Mål antas av fullmäktige, nämnder och enheter. Börja i målträdet.',
  toTree: 'Till målträdet',
  place: 'Del av organisationen',
  whole: 'Hela kommunen',
  show: 'Visa',
  bars: 'Kostnaden, verksamhet för verksamhet',
  barsHint:
    'Kärnverksamhet är här det som något nationellt mål gäller. En enhet med flera verksamheter får sin kostnad delad lika mellan dem: hur den verkligen faller är inte känt här.',
  key: {
    byOwnGoals: 'nås av nämndens eller enhetens mål',
    byOverallGoals: 'nås bara av övergripande mål',
    uncovered: 'nås inte av något mål med ankare',
  },
  service: 'Verksamhet',
  cost: 'Nettokostnad',
  table: 'Kärnverksamhetens kostnad och målen',
  noCostsTitle: 'Enheternas kostnader saknas.',
  noCostsRemedy:
    'Controllern eller administratören läser in nettokostnader per enhet och år i organisationen.',
  toOrganisation: 'Till organisationen',
  noCore: 'Inget av det som har en kostnad här hör till kärnuppdraget.',
  places: 'Enheter med kärnuppdrag som inget mål med ankare når',
  placeCost: (name: string, cost: string) => `${name}, ${cost}`,
  morePlaces: (count: number) => (count === 1 ? 'och 1 till' : `och ${number(count)} till`),
  outside: (cost: string) => `Utanför kärnuppdraget: ${cost}.`,
  unknown: (cost: string) => `Utan känd verksamhet: ${cost}.`,
  without: 'Mål utan ankare',
  withoutLead:
    'Det är ankaret som bedöms, aldrig ämnet. Ett mål utan ankare kan behållas genom ett politiskt beslut. Det finns tre vägar, och den som har antagit målet väljer.',
  ways: {
    concretise: {
      title: 'Konkretisera',
      text: 'skriv vilken lag eller vilket reglemente målet vilar på, och vem det är till för.',
    },
    park: {
      title: 'Lägg som inriktning',
      text: 'målet står kvar som vilja men mäts inte och läggs inte på enheterna.',
    },
    decide: { title: 'Besluta ändå', text: 'behåll det som det är, och skriv i ändringen varför.' },
  },
  noneWithout: 'Varje mål vilar på en lag, en förordning eller ett reglemente, eget eller i målet ovanför.',
  adopted: (name: string) => `Antaget av ${name}.`,
  reachesUnits: (units: number) =>
    units === 0 ? 'Når ingen enhet.' : units === 1 ? 'Når en enhet.' : `Når ${number(units)} enheter.`,
  change: 'Ändra målet',
  directions: (count: number) =>
    count === 1
      ? 'Ett beslut om inriktning finns vid sidan av målen.'
      : `${number(count)} beslut om inriktning finns vid sidan av målen.`,
  ratings: 'Är ankaret klart för enheterna?',
  ratingsLead:
    'Enheterna svarar när de får frågan om ett mål. Andelar visas när minst fem enheter har svarat.',
  noRatings: 'Färre än fem enheter har svarat om något mål.',
  ratingsTable: 'Enheternas syn på ankaret',
  goal: 'Mål',
  rated: 'Svar',
  unclear: 'Oklart',
  tooFew: 'färre än fem enheter har svarat',
  anchor: 'Ankare',
  noAnchor: 'inget ankare',
}
