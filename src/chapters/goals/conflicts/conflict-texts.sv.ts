import { formatNumber } from '#core/format.ts'

const number = (value: number) => formatNumber(value, 'sv')

/** What the matrix of goal conflicts says. */
export const sv = {
  title: 'Vilka mål drar åt olika håll?',
  lead: {
    none: 'Inget par av mål är känt för att motverka varandra.',
    strains: (pairs: number) =>
      pairs === 1 ? 'Ett par av mål motverkar varandra.' : `${number(pairs)} par av mål motverkar varandra.`,
    allDecided: (pairs: number): string =>
      pairs === 1
        ? 'Det är beslutat hur det ska hanteras.'
        : 'För alla är det beslutat hur det ska hanteras.',
    open: (pairs: number, days: number) =>
      pairs === 1
        ? `Ett är obeslutat, sedan ${number(days)} dagar.`
        : `${number(pairs)} är obeslutade, det äldsta sedan ${number(days)} dagar.`,
    signals: (pairs: number) =>
      pairs === 1
        ? 'I ett par till finns en signal i siffrorna som ingen har bedömt.'
        : `I ${number(pairs)} par till finns signaler i siffrorna som ingen har bedömt.`,
  },
  none: 'Det finns inte två mål i kraft att hålla mot varandra.',
  noneRemedy: 'Fullmäktige antar de övergripande målen. När de står i målträdet kan de jämföras här.',
  toTree: 'Till målträdet',
  matrix: 'Målen mot varandra',
  matrixHint:
    'De övergripande målen, och andra mål ovanför enheterna där någon har bedömt, rapporterat eller sett något. Välj en ruta för att se vad som är känt och göra något åt det.',
  goal: 'Mål',
  legend: 'Tecknen',
  states: {
    open: 'motverkar, öppen',
    prioritised: 'motverkar, prioriterad',
    accepted: 'motverkar, accepterad',
    supports: 'stöder',
    neutral: 'neutralt',
    unjudged: 'inte bedömt',
  },
  signal: 'signal i siffrorna',
  pairName: (one: string, other: string) => `${one} – ${other}`,
  rule: 'Regeln som gäller',
  ruleFrom: (day: string) => `Från samtalet om målen den ${day}:`,
  toTalk: 'Till samtalet',
  signals: 'Signaler i siffrorna',
  signalsLead:
    'Här prövas om målens nationella nyckeltal brukar gå åt olika håll bland kommuner med liknande struktur. Det är en signal för samtal, aldrig orsak.',
  noSignals: 'Inga signaler i de nyckeltal som går att jämföra.',
  notComputed: 'Vad som inte räknas fram',
  table: 'Par av mål',
  asTable: 'Visa paren som tabell',
  columns: {
    pair: 'Par',
    state: 'Läge',
    since: 'Öppen sedan',
    days: 'Dagar',
    signals: 'Signaler',
    reports: 'Chefernas rapporter',
    first: 'Går först',
    decision: 'Beslut',
    why: 'Varför',
  },
  takeUp: 'Ta upp en konflikt',
  takeUpLead:
    'Vänta inte på det årliga samtalet. Välj två mål, så kan chefer rapportera, tjänstepersoner bedöma och politiken besluta på parets sida.',
  one: 'Det ena målet',
  other: 'Det andra målet',
  open: 'Öppna paret',
  toTalks: 'Till samtalen om målen',
  same: 'Välj två olika mål.',
}
