import { formatDay, formatNumber } from '#core/format.ts'

const sv = {
  title: (department: string) => `Vad behöver ${department} och nämnden vara överens om?`,
  lead: {
    picture: {
      none: (year: number) => `Det finns ingen gemensam bild för ${year} än.`,
      unsigned: (year: number) => `Den gemensamma bilden för ${year} väntar på underskrift.`,
      signed: (year: number) => `Chefen och ordföranden har skrivit under den gemensamma bilden för ${year}.`,
    },
    pack: (updated: string | undefined, byOne: number) =>
      updated === undefined
        ? ' Ingen har skrivit i överlämningen.'
        : ` Överlämningen skrevs senast i den ${formatDay(updated, 'sv')}${byOne === 0 ? ', och ingen punkt hänger på en enda person.' : byOne === 1 ? '. En punkt hänger på en enda person.' : `. ${formatNumber(byOne, 'sv')} punkter hänger på en enda person.`}`,
  },
  closed:
    'Sidan är öppen för förvaltningschefen och nämndens ordförande. Den är ändå en handling hos myndigheten: skriv inget om enskilda.',
  picture: 'Gemensam bild',
  pictureIntro:
    'Vad chefen och ordföranden ser som viktigast i år, och hur läget är. Skrivs en gång om året och undertecknas av båda.',
  noPicture: (year: number) =>
    `Ingen bild är skriven för ${year}. Förvaltningschefen skriver den efter ett samtal med ordföranden.`,
  signedBy: { head: (name: string) => `Chefen: ${name}`, chair: (name: string) => `Ordföranden: ${name}` },
  notSigned: { head: 'Chefen har inte skrivit under.', chair: 'Ordföranden har inte skrivit under.' },
  signPicture: 'Skriv under bilden',
  writePicture: 'Skriv om bilden',
  writePictureFirst: 'Skriv årets bild',
  pictureField: 'Vår gemensamma bild',
  savePicture: 'Spara bilden',
  pictureAgain: 'En ny text skrivs under på nytt av båda.',
  history: 'Tidigare bilder och underskrifter',
  historyRow: (year: number, at: string, who: string) => `${year}, ${formatDay(at, 'sv')}, ${who}`,
  signedMark: {
    both: 'båda har skrivit under',
    one: 'en har skrivit under',
    none: 'ingen har skrivit under',
  },
  card: 'Uppdrag och mandat',
  noCard: 'Inget uppdragskort är registrerat. Förvaltningschefen skriver in det som nämnden har beslutat.',
  task: 'Uppdraget',
  mandate: 'Mandatet',
  decision: 'Beslutet',
  from: 'Gäller från',
  cardFrom: (from: string, decision: string) => `Gäller från den ${formatDay(from, 'sv')} (${decision}).`,
  writeCard: 'Skriv ett nytt uppdragskort',
  saveCard: 'Spara kortet',
  pack: 'Överlämning',
  packIntro: 'Det som måste överleva ett chefsbyte. Resten hämtas från de andra registren.',
  packOpen: 'Visa allt som ett dokument att skriva ut',
  kinds: {
    'open-decision': 'Beslut på väg',
    agreement: 'Muntliga överenskommelser',
    calendar: 'Dagar att minnas',
    risk: 'Risker',
  },
  nothing: 'Inget.',
  due: (day: string) => `senast ${formatDay(day, 'sv')}`,
  knownBy: (count: number) =>
    count === 0
      ? 'ingen kan den'
      : count === 1
        ? 'en person kan den'
        : `${formatNumber(count, 'sv')} personer kan den`,
  updated: (day: string) => `skriven ${formatDay(day, 'sv')}`,
  stillHolds: 'Stämmer',
  close: 'Avslutad',
  knownByField: 'Hur många kan den?',
  addItem: 'Lägg till en punkt',
  kind: 'Slag',
  item: 'Vad den som tar över behöver veta',
  itemDue: 'Dag, om det finns en',
  saveItem: 'Lägg till',
  agreements: 'Överenskommelser',
  agreementsIntro: 'Det som politiken, förvaltningen och de centrala funktionerna har lovat varandra.',
  noAgreements: 'Inga överenskommelser är registrerade.',
  promisedBy: {
    elected: 'Politiken',
    officials: 'Förvaltningen',
    'central-support': 'Centrala funktioner',
  },
  agreed: (asked: string, due: string) =>
    `avtalad ${formatDay(asked, 'sv')}, klar senast ${formatDay(due, 'sv')}`,
  answered: (on: string) => `besvarad ${formatDay(on, 'sv')}`,
  done: (on: string) => `klar ${formatDay(on, 'sv')}`,
  overdue: 'tiden har gått ut',
  noteAnswered: 'Besvarad',
  noteDone: 'Klar',
  newAgreement: 'Skriv in en överenskommelse',
  doneAgreements: 'Klara',
  unanswered: 'Frågor som väntar på svar',
  trials: 'Prov och förslag',
  trialDue: (day: string) => `prövas senast ${formatDay(day, 'sv')}`,
  assignments: 'Uppdrag som pågår',
  packTitle: (department: string) => `Vad behöver den som tar över ${department} veta?`,
  packLead: (day: string, open: number, byOne: number) =>
    `Sammanställt den ${formatDay(day, 'sv')}: ${open === 1 ? 'en punkt' : `${formatNumber(open, 'sv')} punkter`}, varav ${formatNumber(byOne, 'sv')} som högst en person kan.`,
  back: 'Till förvaltningschefens sida',
  agreementTitle: 'Vad har ni kommit överens om?',
  agreementLead: (department: string) =>
    `Överenskommelsen hör till ${department}. Den följs upp åt båda håll, och visas för alla bara som antal.`,
  saved: 'Överenskommelsen är sparad. Förvaltningschefen och nämndens ordförande ser den.',
  promiser: 'Vem har lovat?',
  text: 'Vad ni har kommit överens om',
  agreementDue: 'Klart senast',
  saveAgreement: 'Spara överenskommelsen',
}

const en: typeof sv = {
  title: (department) => `What do ${department} and the committee need to agree on?`,
  lead: {
    picture: {
      none: (year) => `There is no shared picture for ${year} yet.`,
      unsigned: (year) => `The shared picture for ${year} waits to be signed.`,
      signed: (year) => `The head and the chair have signed the shared picture for ${year}.`,
    },
    pack: (updated, byOne) =>
      updated === undefined
        ? ' Nobody has written in the handover.'
        : ` The handover was last written in on ${formatDay(updated, 'en')}${byOne === 0 ? ', and no item hangs on one person alone.' : byOne === 1 ? '. One item hangs on one person alone.' : `. ${formatNumber(byOne, 'en')} items hang on one person alone.`}`,
  },
  closed:
    'The page is open to the head of department and the chair of the committee. It is still a document of the authority: write nothing about individuals.',
  picture: 'Shared picture',
  pictureIntro:
    'What the head and the chair see as most important this year, and how things are. Written once a year and signed by both.',
  noPicture: (year) =>
    `No picture is written for ${year}. The head of department writes it after a talk with the chair.`,
  signedBy: { head: (name) => `The head: ${name}`, chair: (name) => `The chair: ${name}` },
  notSigned: { head: 'The head has not signed.', chair: 'The chair has not signed.' },
  signPicture: 'Sign the picture',
  writePicture: 'Rewrite the picture',
  writePictureFirst: 'Write this year’s picture',
  pictureField: 'Our shared picture',
  savePicture: 'Save the picture',
  pictureAgain: 'A new text is signed anew by both.',
  history: 'Earlier pictures and signatures',
  historyRow: (year, at, who) => `${year}, ${formatDay(at, 'en')}, ${who}`,
  signedMark: { both: 'both have signed', one: 'one has signed', none: 'nobody has signed' },
  card: 'Task and mandate',
  noCard: 'No assignment card is registered. The head of department enters what the committee has decided.',
  task: 'The task',
  mandate: 'The mandate',
  decision: 'The decision',
  from: 'Holds from',
  cardFrom: (from, decision) => `Holds from ${formatDay(from, 'en')} (${decision}).`,
  writeCard: 'Write a new assignment card',
  saveCard: 'Save the card',
  pack: 'Handover',
  packIntro: 'What must survive a change of head. The rest is fetched from the other registers.',
  packOpen: 'Show it all as one document to print',
  kinds: {
    'open-decision': 'Decisions on their way',
    agreement: 'Spoken agreements',
    calendar: 'Days to remember',
    risk: 'Risks',
  },
  nothing: 'Nothing.',
  due: (day) => `by ${formatDay(day, 'en')}`,
  knownBy: (count) =>
    count === 0
      ? 'nobody knows it'
      : count === 1
        ? 'one person knows it'
        : `${formatNumber(count, 'en')} people know it`,
  updated: (day) => `written on ${formatDay(day, 'en')}`,
  stillHolds: 'Still holds',
  close: 'Closed',
  knownByField: 'How many know it?',
  addItem: 'Add an item',
  kind: 'Kind',
  item: 'What whoever takes over needs to know',
  itemDue: 'Day, if there is one',
  saveItem: 'Add',
  agreements: 'Agreements',
  agreementsIntro: 'What politics, the administration and the central functions have promised each other.',
  noAgreements: 'No agreements are registered.',
  promisedBy: {
    elected: 'Politics',
    officials: 'The administration',
    'central-support': 'Central functions',
  },
  agreed: (asked, due) => `agreed on ${formatDay(asked, 'en')}, to be done by ${formatDay(due, 'en')}`,
  answered: (on) => `answered on ${formatDay(on, 'en')}`,
  done: (on) => `done on ${formatDay(on, 'en')}`,
  overdue: 'the time has passed',
  noteAnswered: 'Answered',
  noteDone: 'Done',
  newAgreement: 'Enter an agreement',
  doneAgreements: 'Done',
  unanswered: 'Questions that wait for an answer',
  trials: 'Trials and proposals',
  trialDue: (day) => `to be reviewed by ${formatDay(day, 'en')}`,
  assignments: 'Assignments under way',
  packTitle: (department) => `What does whoever takes over ${department} need to know?`,
  packLead: (day, open, byOne) =>
    `Put together on ${formatDay(day, 'en')}: ${open === 1 ? 'one item' : `${formatNumber(open, 'en')} items`}, ${formatNumber(byOne, 'en')} of them known by at most one person.`,
  back: 'To the head of department’s page',
  agreementTitle: 'What have you agreed on?',
  agreementLead: (department) =>
    `The agreement belongs to ${department}. It is followed up both ways, and shown to everybody as numbers only.`,
  saved: 'The agreement is saved. The head of department and the chair of the committee see it.',
  promiser: 'Who has promised?',
  text: 'What you have agreed on',
  agreementDue: 'To be done by',
  saveAgreement: 'Save the agreement',
}

export const departmentTexts = { sv, en }
