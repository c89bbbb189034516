/** What the frame around every page says. */
export const sv = {
  product: 'Styrkedjan',
  tagline: 'Styr som de effektivaste kommunerna',
  skipToContent: 'Till innehållet',
  menu: 'Meny',
  chapters: 'Kapitel',
  exampleData: 'exempeldata',
  exampleDataLong: 'Kommunen och alla siffror är påhittade.',
  noMunicipality: 'Ingen kommun vald',
  search: 'Sök',
  searchLabel: 'Sök kommun, verksamhet, nyckeltal eller råd',
  otherLanguage: 'English',
  otherLanguageLabel: 'This page in English',
  youAreHere: 'Du är här',
  start: 'Start',
  coming: 'kommer',
  comingLong: (chapter: string) => `${chapter} är inte byggt än. Länken går till handbokens råd i ämnet.`,
  sources: 'Källor och licens',
  sourcesText:
    'Jämförelsetal kommer från Kolada där det står ”Källa: Kolada”. Allt som är uträknat är egen bearbetning. Råden är skrivna med egna ord efter en handbok om vad effektiva kommuner gör.',
  licence: 'Öppen källkod under EUPL 1.2',
  notFound: {
    title: 'Sidan finns inte',
    text: 'Adressen leder ingenstans. Den kan vara felskriven, eller så har sidan flyttat.',
  },
  fault: {
    title: 'Något gick fel hos oss',
    text: 'Felet är noterat och inget har gått förlorat. Försök igen om en stund.',
  },
  refused: 'Det där går inte',
  refusedForm:
    'Formuläret skickades från en annan webbplats och togs inte emot. Öppna sidan här och försök igen.',
  toStart: 'Till startsidan',
}
