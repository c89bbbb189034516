import { formatDay } from '#core/format.ts'

export const yearFormTexts = {
  sv: {
    title: 'Årets siffror',
    lead: (year: string) => `Skriv in siffrorna för ${year}. Tidigare versioner ligger kvar.`,
    leadNew: 'Välj vilket år siffrorna gäller. Tidigare versioner ligger kvar.',
    leadClosed: (year: string, day: string, source: string) =>
      `Året ${year} är stängt: utfallet skrevs in ${formatDay(day, 'sv')} (${source}).`,
    closedHow: 'Siffrorna går att ändra när året har öppnats på nytt, med skäl och beslut.',
    toReopen: (year: string) => `Öppna ${year} på nytt`,
    figures: 'Siffrorna som de står',
    figure: 'Rad',
    amount: 'Belopp',
    reopened: (year: string, decision: string) =>
      `Året ${year} är öppnat på nytt (${decision}). När utfallet sparas är det stängt igen.`,
    year: 'År',
    choose: 'Visa året',
    stage: 'Vad siffrorna är',
    reason: 'Varför den här versionen skrivs',
    reasonHint: 'Till exempel: delårsrapporten är klar.',
    source: 'Var siffrorna kommer ifrån',
    units: { tkr: 'tkr', percent: 'procent', people: 'antal' },
    versions: 'Tidigare versioner',
    version: (number: number, day: string, who: string) => `Version ${number}, ${day}, ${who}`,
    others: 'Andra år',
    paste: 'Klistra in rader från ett kalkylblad',
    pasteNote:
      'Markera två kolumner i kalkylbladet, radens namn och beloppet, kopiera och klistra in. Namnen är de som står vid fälten här, eller i tabellen över balanskravet. Inget sparas förrän du har läst igenom fälten och sparar.',
    rows: 'Rader',
    rowsHint: 'En rad i taget: namnet, en tabb eller ett semikolon, och beloppet.',
    pasteUnit: 'Beloppen är i',
    pasteUnits: { tkr: 'tusen kronor (tkr)', kr: 'kronor', mnkr: 'miljoner kronor (mnkr)' },
    fill: 'Fyll i fälten',
    filled: (count: number) =>
      count === 1
        ? 'En rad fylldes i. Läs igenom fälten och spara sedan.'
        : `${count} rader fylldes i. Läs igenom fälten och spara sedan.`,
    filledTitle: 'Inklistrade rader',
    refused: (count: number) =>
      count === 1
        ? 'En rad gick inte att läsa. Den står kvar i rutan:'
        : `${count} rader gick inte att läsa. De står kvar i rutan:`,
  },
  en: {
    title: "The year's figures",
    lead: (year: string) => `Enter the figures of ${year}. Earlier versions are kept.`,
    leadNew: 'Choose which year the figures are of. Earlier versions are kept.',
    leadClosed: (year: string, day: string, source: string) =>
      `The year ${year} is closed: its outcome was entered on ${formatDay(day, 'en')} (${source}).`,
    closedHow:
      'The figures can be changed when the year has been opened again, with a reason and a decision.',
    toReopen: (year: string) => `Open ${year} again`,
    figures: 'The figures as they stand',
    figure: 'Line',
    amount: 'Amount',
    reopened: (year: string, decision: string) =>
      `The year ${year} has been opened again (${decision}). When the outcome is saved it is closed once more.`,
    year: 'Year',
    choose: 'Show the year',
    stage: 'What the figures are',
    reason: 'Why this version is written',
    reasonHint: 'Such as: the interim report is ready.',
    source: 'Where the figures come from',
    units: { tkr: 'SEK thousand', percent: 'per cent', people: 'number' },
    versions: 'Earlier versions',
    version: (number: number, day: string, who: string) => `Version ${number}, ${day}, ${who}`,
    others: 'Other years',
    paste: 'Paste rows from a spreadsheet',
    pasteNote:
      'Mark two columns of the spreadsheet, the name of the line and the amount, copy and paste. The names are those beside the fields here, or in the table of the balance requirement. Nothing is saved until you have read the fields through and save.',
    rows: 'Rows',
    rowsHint: 'One row at a time: the name, a tab or a semicolon, and the amount.',
    pasteUnit: 'The amounts are in',
    pasteUnits: { tkr: 'thousands of kronor (SEK thousand)', kr: 'kronor', mnkr: 'millions of kronor' },
    fill: 'Fill in the fields',
    filled: (count: number) =>
      count === 1
        ? 'One row was filled in. Read the fields through and then save.'
        : `${count} rows were filled in. Read the fields through and then save.`,
    filledTitle: 'Pasted rows',
    refused: (count: number) =>
      count === 1
        ? 'One row could not be read. It is left in the box:'
        : `${count} rows could not be read. They are left in the box:`,
  },
} as const
