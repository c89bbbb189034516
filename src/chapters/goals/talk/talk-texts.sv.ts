import { formatNumber } from '#core/format.ts'

const number = (value: number) => formatNumber(value, 'sv')

/** What the talks on goals say: the list of them, and the guide through one. */
export const sv = {
  title: 'Vad går först när målen krockar?',
  lead: {
    none: 'Inget samtal om målen har hållits än, så det finns ingen ordning att följa.',
    rule: (held: string) => `Ordningen mellan målen sattes i samtalet den ${held}.`,
    noRule: 'Inget samtal har slutat i en ordning mellan målen.',
    due: (day: string) => `Nästa samtal ska hållas senast den ${day}.`,
    overdue: (day: string) => `Nästa samtal skulle ha hållits senast den ${day}.`,
    ongoing: (held: string) => `Ett samtal pågår sedan den ${held}.`,
  },
  anyTime: 'En enskild konflikt behöver inte vänta på samtalet.',
  takeUp: 'Ta upp en konflikt nu',
  rule: 'Regeln som gäller',
  ruleSource: (day: string, decision: string) => `Beslutad den ${day}, ${decision}.`,
  talks: 'Samtalen',
  heldOn: (day: string) => `Samtalet den ${day}`,
  states: { ongoing: 'pågår', concluded: 'slutade i en ordning', left: 'slutade utan ordning' },
  bodies: (names: string) => `Med: ${names}.`,
  start: 'Börja ett samtal',
  startLead: (minutes: number) =>
    `Samtalet har sju steg och tar ungefär ${number(minutes)} minuter. Anteckningarna sparas steg för steg, så det går att dela upp på flera tillfällen.`,
  day: 'Dag',
  who: 'Vilka är med?',
  begin: 'Börja',
  guide: 'Stegen',
  minutes: (count: number) => `${number(count)} minuter`,
  one: {
    title: (day: string) => `Hur går målen ihop? Samtalet den ${day}`,
    lead: {
      ongoing: (done: number, all: number) =>
        `Samtalet pågår. ${number(done)} av ${number(all)} steg har anteckningar.`,
      concluded: (day: string, decision: string) => `Samtalet slutade i en ordning den ${day} (${decision}).`,
    },
    steps: 'Stegen i samtalet',
    noted: 'har anteckning',
    step: (at: number, all: number, title: string) => `Steg ${number(at)} av ${number(all)}: ${title}`,
    questions: 'Att tala om',
    lookAt: 'På bordet',
    note: 'Anteckning',
    noteHint: 'Kort: vad kom ni fram till, och vad är kvar? Skriv inget om enskilda personer.',
    save: 'Spara och gå vidare',
    saveLast: 'Spara',
    next: 'Nästa steg',
    previous: 'Förra steget',
    notes: 'Anteckningarna',
    noNotes: 'Inga anteckningar.',
    order: 'Ordningen',
    orderLead:
      'Sätt 1 på det mål som går först, 2 på nästa och så vidare. Mål utan siffra står utanför ordningen. Det är ett förslag tills politiken har beslutat.',
    position: (wording: string) => `Plats för ”${wording}”`,
    saveOrder: 'Spara ordningen',
    noOrder: 'Ingen ordning är satt än.',
    toOrder: 'Till ordningen',
    decides: (count: number) =>
      count === 0
        ? 'Ordningen avgör inget par som är känt för att motverka varandra.'
        : count === 1
          ? 'Ordningen avgör ett par som motverkar varandra.'
          : `Ordningen avgör ${number(count)} par som motverkar varandra.`,
    goesFirst: (first: string, other: string) => `”${first}” går före ”${other}”.`,
    conclude: 'Besluta om ordningen',
    concludeLead:
      'När beslutet är fattat gäller regeln för alla, och den visas där målen krockar. Samtalet går sedan inte att ändra.',
    ruleText: 'Regeln i klartext',
    ruleHint: 'Så som en enhet ska kunna följa den.',
    decision: 'Beslut',
    decisionHint: 'Till exempel KF 2026-11-23 § 142.',
  },
  facts: {
    lastRule: (day: string) => `Förra regeln, från den ${day}:`,
    noLastRule: 'Det finns ingen tidigare regel.',
    changed: (count: number, since: string) =>
      count === 0
        ? `Inga mål ovanför enheterna har ändrats sedan den ${since}.`
        : count === 1
          ? `Ett mål ovanför enheterna har ändrats sedan den ${since}:`
          : `${number(count)} ändringar av mål ovanför enheterna sedan den ${since}:`,
    more: (count: number) => `och ${number(count)} till`,
    overTime: 'Målen över tid',
    pressure: (unit: string, goals: number, reports: number) =>
      `Störst styrtryck har ${unit}: ${number(goals)} mål och ${number(reports)} redovisningar om året.`,
    median: (reports: number) => `Enheten i mitten har ${number(reports)} redovisningar om året.`,
    load: 'Belastningen på enheterna',
    conflicts: (count: number) =>
      count === 0
        ? 'Ingen känd målkonflikt är obeslutad.'
        : count === 1
          ? 'En målkonflikt är obeslutad:'
          : `${number(count)} målkonflikter är obeslutade:`,
    openFor: (days: number) => (days === 1 ? 'öppen i en dag' : `öppen i ${number(days)} dagar`),
    matrix: 'Konfliktmatrisen',
    strains: (count: number): string =>
      count === 0
        ? 'Inget av kommunens mål är registrerat som motverkande ett nationellt.'
        : 'Här motverkar kommunens mål ett nationellt:',
    lawChanged: (count: number) =>
      count === 0
        ? 'Ingen lag har ändrats sedan kartan sågs över.'
        : count === 1
          ? 'För ett nationellt mål har lagen ändrats sedan kartan sågs över.'
          : `För ${number(count)} nationella mål har lagen ändrats sedan kartan sågs över.`,
    map: 'Kartan över nationella mål',
  },
  problems: {
    day: 'Skriv en dag i kalendern, senast i dag.',
    bodies: 'Välj minst ett organ.',
    note: 'Texten är för lång. Korta den till högst 4 000 tecken.',
    step: 'Samtalet har inget sådant steg.',
    meanwhile:
      'Någon annan har skrivit här under tiden. Deras text står ovanför din: sammanför dem och spara igen.',
    position: 'Skriv platsen med ett heltal från 1.',
    samePosition: 'Två mål har samma plats. Varje mål ska ha en egen.',
    decision: 'Skriv var beslutet finns.',
    rule: 'Skriv regeln i klartext.',
    noOrder: 'Sätt ordningen innan ni beslutar.',
    concluded: 'Samtalet är avslutat och går inte att ändra.',
    unknown: 'Det finns inget sådant samtal.',
  },
  meanwhile: 'Sparat under tiden:',
  relationWhy: (day: string) => `Ordningen från samtalet om målen den ${day}.`,
}
