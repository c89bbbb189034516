import { formatNumber } from '#core/format.ts'

const number = (value: number) => formatNumber(value, 'sv')

/** What the page of two goals says. */
export const sv = {
  title: 'Går målen att nå samtidigt?',
  lead: {
    open: (days: number) =>
      days === 0
        ? 'Målen drar åt olika håll, och det är inte beslutat vad som går först. Det blev känt i dag.'
        : `Målen drar åt olika håll, och det är inte beslutat vad som går först. Det har varit känt i ${days === 1 ? 'en dag' : `${number(days)} dagar`}.`,
    prioritised: (first: string, decision: string) =>
      `När båda inte går att nå går ”${first}” först${decision ? ` (${decision})` : ''}.`,
    accepted: (decision: string) =>
      `Målen drar åt olika håll, och kommunen har beslutat att leva med det${decision ? ` (${decision})` : ''}.`,
    supports: 'Målen stöder varandra.',
    neutral: 'Målen påverkar inte varandra.',
    unjudged: 'Ingen har bedömt hur målen går ihop.',
  },
  signals: (count: number) =>
    count === 1
      ? 'I siffrorna finns en signal att tala om.'
      : `I siffrorna finns ${number(count)} signaler att tala om.`,
  dropped: 'Minst ett av målen är inte längre i kraft. Paret visas för historiens skull.',
  goals: 'De två målen',
  owner: (name: string) => `Antaget av ${name}.`,
  byRule: (day: string, first: string) => `Enligt regeln från samtalet den ${day} går ”${first}” först.`,
  toTalk: 'Till samtalet',
  figures: 'Vad siffrorna säger',
  noFigures: 'Målen har inga nationella nyckeltal som går att hålla mot varandra.',
  association: (one: string, other: string) => `${one} och ${other}`,
  inFigures: (figures: string) =>
    `Så starkt är sambandet: ${figures}. Över noll går det bättre för båda tillsammans, under noll drar de åt olika håll.`,
  isSignal: 'Signal för samtal',
  isNoSignal: 'Ingen signal',
  chartDescription: (one: string, other: string) =>
    `Varje punkt är en kommun. Åt höger är ${one} bättre än strukturen ger skäl att vänta, uppåt är ${other} bättre.`,
  chartTitle: (one: string, other: string, n: number, year: number) =>
    `${one} mot ${other} i ${number(n)} kommuner ${year}, struktur borträknad`,
  betterRight: (title: string) => `${title}: bättre →`,
  betterUp: (title: string) => `↑ ${title}: bättre`,
  pointsTable: (one: string, other: string) =>
    `${one} och ${other}: avstånd från vad strukturen ger skäl att vänta, positivt är bättre`,
  municipality: 'Kommun',
  reports: 'Chefernas rapporter',
  noReports: 'Ingen chef har rapporterat att målen krockar i vardagen.',
  reportsHidden:
    'Vad de har skrivit visas när chefer i minst fem enheter har rapporterat. Den som har skrivit ser sin egen rapport.',
  ownReport: (day: string) => `Din egen rapport den ${day}:`,
  history: 'Vad som har sagts och beslutats',
  noHistory: 'Ingenting är registrerat.',
  relations: {
    supports: 'Målen stöder varandra',
    neutral: 'Målen påverkar inte varandra',
    strains: 'Målen motverkar varandra',
  },
  states: {
    open: 'Öppen: inget beslut.',
    prioritised: (first: string) => `Prioriterad: ”${first}” går först.`,
    accepted: 'Accepterad: kommunen lever med det.',
  },
  report: 'Rapportera att målen krockar',
  reportLead: (place: string) =>
    `Du rapporterar för ${place}. Att chefer har rapporterat syns för alla, och paret blir öppet tills det är beslutat. Vilka enheter det är visas inte. Det du skriver är i regel en allmän handling.`,
  reportText: 'Vad händer när båda ska nås?',
  reportHint: 'En eller två meningar ur vardagen. Skriv inget om enskilda personer.',
  send: 'Rapportera',
  relate: 'Bedöm hur målen går ihop',
  relateLead:
    'En bedömning av tjänstepersoner. Att målen motverkar varandra gör paret öppet tills politiken har beslutat.',
  relation: 'Målen',
  relationChoices: {
    supports: 'stöder varandra',
    neutral: 'påverkar inte varandra',
    strains: 'motverkar varandra',
  },
  why: 'Varför?',
  whyHint: 'Till exempel: samma pengar, samma timmar eller samma lokaler.',
  save: 'Spara',
  decide: 'Besluta vad som går först',
  decideLead: 'Beslutet syns för alla, med skäl och hänvisning. Det gäller tills något annat beslutas.',
  choice: 'När båda målen inte går att nå',
  goesFirst: (wording: string) => `går ”${wording}” först`,
  accept: 'lever vi med det: ingen ordning sätts',
  reason: 'Skäl',
  reasonHint: 'Vad får det som kommer efter kosta i väntan?',
  decision: 'Beslut',
  decisionHint: 'Till exempel KF 2026-11-23 § 142.',
  problems: {
    relation: 'Välj hur målen går ihop.',
    why: 'Skriv varför.',
    choice: 'Välj vilket mål som går först, eller att ni lever med det.',
    reason: 'Skriv skälet: det visas för alla.',
    decision: 'Skriv var beslutet finns.',
    text: 'Skriv vad som händer när båda målen ska nås.',
    notInForce: 'Minst ett av målen är inte i kraft. Paret går inte att ändra.',
  },
}
