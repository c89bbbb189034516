import { formatDay, formatList, formatNumber } from '#core/format.ts'

const daysSv = (days: number) => (days === 1 ? 'en dag' : `${formatNumber(days, 'sv')} dagar`)
const daysEn = (days: number) => (days === 1 ? 'one day' : `${formatNumber(days, 'en')} days`)

const sv = {
  newTitle: 'Vad vill du fråga förvaltningen?',
  newLead: (days: number) =>
    `Din fråga går till förvaltningschefen, får ett diarienummer direkt och ska få svar inom ${daysSv(days)}.`,
  openTitle: 'Det här är en öppen kanal',
  open: [
    'Frågan är i regel en allmän handling. Skriv inget om enskilda personer.',
    'Majoritet och opposition ser svaret i samma stund, när det publiceras. Du får det inte före någon annan.',
    'Kanalen ersätter varken interpellation, frågor i fullmäktige eller rätten att väcka ärenden i nämnden (KL 4:20).',
    'Du talar lika fritt som förut med invånare, medarbetare, fack och medier.',
  ],
  text: 'Din fråga',
  textHint: 'En sak i taget går fortast att svara på.',
  theme: 'Tema',
  themeHint: 'Ett par ord, som skolskjuts. Kommer temat tillbaka kan det lyftas till dagordningen.',
  routedTo: 'Förvaltning',
  routedToHint: 'Låt programmet föreslå, eller välj själv.',
  propose: 'Föreslå utifrån orden',
  proposed: (department: string, words: readonly string[]) =>
    `Frågan ser ut att höra till ${department}, av orden ${formatList(words, 'sv')}. Byt om det är fel, och skicka.`,
  notProposed: 'Orden säger inte vilken förvaltning det är. Välj en i listan, och skicka.',
  due: 'Svar senast',
  send: 'Skicka frågan',
  cancel: 'Avbryt',
  titleOf: (theme: string) => `Fråga om ${theme}`,
  lead: {
    asked: (department: string) =>
      `Frågan till ${department} är inte diarieförd än. Bara den som frågade, förvaltningschefen och registratorn ser den.`,
    registered: (department: string, due: string) =>
      `${department} ska svara senast den ${formatDay(due, 'sv')}.`,
    late: (department: string, due: string, over: number) =>
      `${department} skulle ha svarat senast den ${formatDay(due, 'sv')}. Frågan har väntat ${daysSv(over)} längre än avtalat.`,
    waiting: (on: string) =>
      `Frågan besvarades den ${formatDay(on, 'sv')}. Alla får se svaret i samma stund, när sekretessen är prövad och svaret publiceras.`,
    secret: (ground: string) =>
      `Frågan är besvarad. Svaret omfattas av sekretess enligt ${ground} och publiceras inte.`,
    published: (department: string, on: string, days: number, published: string) =>
      `${department} svarade den ${formatDay(on, 'sv')}, ${daysSv(days)} efter frågan. Svaret blev synligt för alla den ${formatDay(published, 'sv')}.`,
  },
  whole: 'Hela frågan',
  answerTitle: 'Svaret',
  answerHidden: 'Svaret syns när det är publicerat.',
  partly: (ground: string) => `Delar av svaret omfattas av sekretess enligt ${ground} och är utelämnade.`,
  facts: {
    registration: 'Diarienummer',
    askedBy: 'Frågan ställdes av',
    askedOn: 'Ställd',
    routedTo: 'Förvaltning',
    theme: 'Tema',
    due: 'Svar senast',
    answeredBy: 'Svaret lämnades av',
    proposal: 'På dagordningen',
  },
  noNumber: 'inget än',
  answer: 'Svara på frågan',
  answerAgain: 'Skriv om svaret',
  answerText: 'Svaret',
  answerHint:
    'Skriv inga hemliga uppgifter: hänvisa till att de finns. Ingen annan än du och registratorn ser svaret före publiceringen.',
  saveAnswer: 'Spara svaret',
  publish: 'Pröva sekretessen och publicera',
  publishLead:
    'Prövningen görs innan svaret lämnas ut. Ett öppet svar syns för alla i samma stund: majoritet, opposition, tjänstepersoner och invånare.',
  secrecy: 'Efter prövningen är svaret',
  secrecies: {
    open: 'öppet',
    partly: 'öppet, med hemliga delar utelämnade',
    secret: 'hemligt: det publiceras inte, bara att frågan är besvarad och varför',
  },
  ground: 'Lagrum för sekretessen',
  groundHint: 'Behövs om något är hemligt, som OSL 26:1.',
  savePublish: 'Klar med prövningen',
  register: 'Ändra diarienumret',
  registerFirst: 'Diarieför frågan',
  registration: 'Diarienummer',
  saveRegister: 'Spara numret',
  route: 'Frågan hör till en annan förvaltning',
  why: 'Varför',
  saveRoute: 'Skicka vidare',
  raise: 'Lyft temat till dagordningen',
  raiseLead: (theme: string, count: number) =>
    `Det har ställts ${formatNumber(count, 'sv')} frågor om ${theme} på tolv månader. Ett ärende i nämnden eller styrelsen räcker längre än fler svar.`,
  body: 'Vems dagordning',
  matter: 'Vad ärendet gäller',
  matterHint: 'Som det ska stå på dagordningen, gärna med sammanträdets dag.',
  saveRaise: 'Lyft temat',
  way: 'Frågans väg',
  steps: {
    asked: 'Ställd',
    answered: 'Besvarad',
    published: 'Publicerad för alla',
  },
  related: 'Andra frågor på samma tema',
}

const en: typeof sv = {
  newTitle: 'What do you want to ask the administration?',
  newLead: (days) =>
    `Your question goes to the head of department, gets a registration number at once and is to be answered within ${daysEn(days)}.`,
  openTitle: 'This is an open channel',
  open: [
    'The question is usually an official document. Write nothing about individuals.',
    'Majority and opposition see the answer at the same moment, when it is published. You don’t get it before anybody else.',
    'The channel replaces neither interpellations, nor questions in the assembly, nor the right to raise matters in the committee (KL 4:20).',
    'You speak as freely as before with residents, staff, unions and media.',
  ],
  text: 'Your question',
  textHint: 'One thing at a time is the quickest to answer.',
  theme: 'Theme',
  themeHint: 'A word or two, in Swedish. A theme that comes back can be put on the agenda.',
  routedTo: 'Department',
  routedToHint: 'Let the program propose, or choose yourself.',
  propose: 'Propose from the words',
  proposed: (department, words) =>
    `The question seems to belong to ${department}, by the words ${formatList(words, 'en')}. Change it if that is wrong, and send.`,
  notProposed: 'The words don’t say which department it is. Choose one in the list, and send.',
  due: 'Answer by',
  send: 'Send the question',
  cancel: 'Cancel',
  titleOf: (theme) => `Question about ${theme}`,
  lead: {
    asked: (department) =>
      `The question to ${department} isn’t registered yet. Only whoever asked, the head of department and the registrar see it.`,
    registered: (department, due) => `${department} is to answer by ${formatDay(due, 'en')}.`,
    late: (department, due, over) =>
      `${department} was to answer by ${formatDay(due, 'en')}. The question has waited ${daysEn(over)} longer than agreed.`,
    waiting: (on) =>
      `The question was answered on ${formatDay(on, 'en')}. Everybody sees the answer at the same moment, when secrecy has been checked and it is published.`,
    secret: (ground) =>
      `The question is answered. The answer is covered by secrecy under ${ground} and isn’t published.`,
    published: (department, on, days, published) =>
      `${department} answered on ${formatDay(on, 'en')}, ${daysEn(days)} after the question. The answer became visible to everybody on ${formatDay(published, 'en')}.`,
  },
  whole: 'The whole question',
  answerTitle: 'The answer',
  answerHidden: 'The answer is shown when it is published.',
  partly: (ground) => `Parts of the answer are covered by secrecy under ${ground} and left out.`,
  facts: {
    registration: 'Registration number',
    askedBy: 'Asked by',
    askedOn: 'Asked on',
    routedTo: 'Department',
    theme: 'Theme',
    due: 'Answer by',
    answeredBy: 'Answered by',
    proposal: 'On the agenda',
  },
  noNumber: 'none yet',
  answer: 'Answer the question',
  answerAgain: 'Rewrite the answer',
  answerText: 'The answer',
  answerHint:
    'Write nothing secret: say that it exists. Nobody but you and the registrar sees the answer before it is published.',
  saveAnswer: 'Save the answer',
  publish: 'Check secrecy and publish',
  publishLead:
    'The check is made before the answer is given out. An open answer is seen by everybody at the same moment: majority, opposition, officials and residents.',
  secrecy: 'After the check the answer is',
  secrecies: {
    open: 'open',
    partly: 'open, with secret parts left out',
    secret: 'secret: it isn’t published, only that the question is answered and why',
  },
  ground: 'Section that the secrecy rests on',
  groundHint: 'Needed where anything is secret, as OSL 26:1.',
  savePublish: 'The check is done',
  register: 'Change the registration number',
  registerFirst: 'Register the question',
  registration: 'Registration number',
  saveRegister: 'Save the number',
  route: 'The question belongs to another department',
  why: 'Why',
  saveRoute: 'Send on',
  raise: 'Put the theme on the agenda',
  raiseLead: (theme, count) =>
    `${formatNumber(count, 'en')} questions about ${theme} have been asked in twelve months. A matter before the committee or the board goes further than more answers.`,
  body: 'Whose agenda',
  matter: 'What the matter is about',
  matterHint: 'As it is to stand on the agenda, with the day of the meeting if known.',
  saveRaise: 'Put it on the agenda',
  way: 'The question’s way',
  steps: { asked: 'Asked', answered: 'Answered', published: 'Published to everybody' },
  related: 'Other questions on the same theme',
}

export const questionTexts = { sv, en }
